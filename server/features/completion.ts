/** Completion: keys and values of properties, key results to begin with, directives and rule names. */
import { type CompletionItem, CompletionItemKind, type Position, type TextEdit } from 'vscode-languageserver';
import type { Analysis } from '../language/analysis.ts';
import { documentProperties, readObjective } from '../language/model/document.ts';
import { readPropertiesOf } from '../language/model/properties.ts';
import { matchMetrics } from '../language/rewrite/match.ts';
import { metricTemplate, needsThing } from '../language/rewrite/metricText.ts';
import { populationIn, withPopulation } from '../language/rewrite/population.ts';
import {
  date,
  doWhat,
  now,
  plainOf,
  plainOfSnippet,
  snippetOf,
  type Template,
  target,
  who,
} from '../language/rewrite/template.ts';
import { rules } from '../language/rules/index.ts';
import type { KeyResultNode, PropertyKey, Section } from '../language/syntax/tree.ts';
import { checkInSnippet } from './checkIn.ts';
import { type CompletionPlace, completionPlaceAt, type Owner, type Typed } from './completionContext.ts';
import { documentationOf, type Suggestion } from './completionItems.ts';
import { unitsFor } from './completionUnits.ts';
import { type AllFiles, valuesFor } from './completionValues.ts';
import { inOrder } from './markdown.ts';

/** The characters after which an editor asks by itself: behind a key, before an id and before a name. */
export const completionTriggers = [':', '：', '#', '@'] as const;

/** VS Code's command that asks for suggestions once more. */
export const suggestAgain = 'editor.action.triggerSuggest';

/** What the client can do with a completion. */
export interface CompletionAbilities {
  readonly snippets: boolean;
  readonly insertReplace: boolean;
  /** Whether the client has that command. */
  readonly suggestAgain: boolean;
}

/**
 * The completions at a position, the likeliest first. `files` are those of the workspace, the document's own among them;
 * `isAsked` says that somebody wants them, and not an editor because of a character.
 */
export function completionsAt(
  analysis: Analysis,
  position: Position,
  abilities: CompletionAbilities,
  files: AllFiles = () => [],
  isAsked = true,
): CompletionItem[] {
  const place = completionPlaceAt(analysis.tree, position);
  if (place === null || (place.at === 'unit' && !isAsked)) return [];
  return suggestionsFor(place, analysis, files).map((suggestion, at) =>
    itemOf(suggestion, at, place, position, abilities),
  );
}

/** Adds the documentation that a list goes without. */
export function resolveCompletion(item: CompletionItem): CompletionItem {
  const value = documentationOf(item.data);
  return value === null ? item : { ...item, documentation: { kind: 'markdown', value } };
}

function suggestionsFor(place: CompletionPlace, analysis: Analysis, files: AllFiles): Suggestion[] {
  switch (place.at) {
    case 'directive':
      return directives;
    case 'rule':
      return rules
        .filter(({ code }) => !place.given.includes(code))
        .map(({ code, title }) => ({
          label: code,
          detail: title,
          kind: CompletionItemKind.Constant,
          documentation: `rule:${code}`,
        }));
    case 'value': {
      const { start, insertEnd } = place.typed;
      const written = analysis.tree.sections[place.section]!.lines[place.line]!.slice(start, insertEnd);
      return valuesFor({ ...place, written }, analysis, files);
    }
    case 'checkIn': {
      const keyResult = readObjective(analysis.tree.sections[place.section]!)?.keyResults.find(
        ({ node }) => node === place.owner,
      );
      return keyResult
        ? [template('Value and confidence', checkInSnippet(keyResult), undefined, CompletionItemKind.Event)]
        : [];
    }
    case 'sentence':
      return [...metricsFor(place.section, analysis), ...skeletons];
    case 'unit':
      return unitsFor(place.owner, analysis);
    case 'line':
      return place.hasBullet ? items(place.owner) : startsOf(place.owner, place.indent, analysis);
  }
}

const template = (
  label: string,
  snippet: string,
  detail?: string,
  kind: CompletionItemKind = CompletionItemKind.Keyword,
): Suggestion => ({
  label,
  snippet,
  kind,
  ...(detail === undefined ? {} : { detail }),
});

const ofTemplate = (words: Template): Suggestion =>
  template(plainOf(words), snippetOf(words), undefined, CompletionItemKind.Snippet);

/** The model shapes of a result. */
const skeletons: readonly Suggestion[] = [
  ofTemplate(['Share of ', who, ' who ', doWhat, ': ', now, ' -> ', target]),
  ofTemplate(['Increase ', { name: 'what', sample: 'weekly orders' }, ' from ', now, ' to ', target]),
  ofTemplate(['Reduce ', { name: 'what', sample: 'the time to an answer' }, ' from ', now, ' to ', target]),
  ofTemplate(['Reach ', target, ' ', who, ' who ', doWhat, ' by ', date]),
];

/** How many metrics of the catalogue are offered: more than a writer reads is no choice. */
const mostMetrics = 12;

/** Metrics that the field knows for what an objective is about. */
function metricsFor(section: number, { tree }: Analysis): Suggestion[] {
  const objective = readObjective(tree.sections[section]!);
  const aim = objective?.prose?.text;
  if (!objective || !aim) return [];
  const work = objective.keyResults.flatMap(({ prose, initiatives }) => [
    prose.text,
    ...initiatives.map((initiative) => initiative.prose.text),
  ]);
  const population = populationIn(aim);
  return matchMetrics([aim, ...work].join('\n'), aim, '')
    .filter(({ metric }) => !needsThing(metric))
    .slice(0, mostMetrics)
    .map(({ metric }) => {
      const sentence = ofTemplate(metricTemplate(metric, population, null, []));
      const label = titleOf(withPopulation(metric.name, population));
      return { ...sentence, label, filter: sentence.label, detail: metric.question };
    });
}

/** A metric as a title: a list has room for few words, and what all sentences begin and end with tells nothing apart. */
const titleOf = (name: string): string => {
  const bare = name.replace(/^the /, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
};

/** Keys by what they belong to, the most used first. */
const keys: Readonly<Record<'document' | 'objective' | 'keyResult' | 'initiative', readonly PropertyKey[]>> = {
  document: ['Cycle', 'Team', 'Owner', 'Level', 'School', 'Supports', 'Status', 'Note'],
  objective: ['Owner', 'Cycle', 'Id', 'Supports', 'Team', 'Status', 'Level', 'School', 'Score', 'Note'],
  keyResult: [
    ...(['Owner', 'Current', 'By', 'Status', 'Confidence', 'Source', 'Baseline', 'Target', 'Type'] as const),
    ...(['Indicator', 'Scope', 'Id', 'Supports', 'Score', 'Note'] as const),
  ],
  initiative: ['Owner', 'Status', 'Note'],
};

/** The keys that are not given yet. */
function keysFor(owner: Owner, { tree }: Analysis): Suggestion[] {
  const given =
    owner === null
      ? documentProperties(tree)
      : owner.kind === 'objective'
        ? readPropertiesOf(tree.sections.find(({ objective }) => objective === owner)?.nodes ?? [])
        : readPropertiesOf(owner.children);
  return keys[owner?.kind ?? 'document']
    .filter((key) => !given.has(key))
    .map((key) => ({
      label: key,
      snippet: `${key}: $0`,
      kind: CompletionItemKind.Property,
      documentation: `property:${key}`,
      goesOn: true,
    }));
}

/** What a line may begin with, `indent` columns from the margin: first what is likelier there than a property, if anything is. */
function startsOf(owner: Owner, indent: number, analysis: Analysis): Suggestion[] {
  const likeliest = likeliestAt(owner, indent, analysis);
  const others = lines(owner, analysis);
  const isLikeliest = ({ label }: Suggestion) => label === likeliest;
  return [
    ...others.filter(isLikeliest),
    ...keysFor(owner, analysis),
    ...others.filter((suggestion) => !isLikeliest(suggestion)),
  ];
}

/** An empty file begins with an objective, and an objective with a key result; as far out as one stands the next one. */
function likeliestAt(owner: Owner, indent: number, { tree }: Analysis): 'Objective' | 'KR' | null {
  if (owner === null) return tree.sections.every(saysNothing) ? 'Objective' : null;
  if (owner.kind === 'objective') return 'KR';
  return owner.kind === 'keyResult' && owner.bullet !== null && indent <= owner.bullet.start ? 'KR' : null;
}

/** Whether nothing of the format stands in it yet: a word that is being typed is a note. */
const saysNothing = ({ nodes }: Section): boolean => nodes.every(({ kind }) => kind === 'note' || kind === 'comment');

/** Other lines that may begin where nothing stands yet. */
function lines(owner: Owner, analysis: Analysis): Suggestion[] {
  const objective: Suggestion = {
    ...template('Objective', `Objective: \${1:‹where to go›}\n\n- KR: \${0:‹how we know›}`),
    documentation: 'keyword:objective',
  };
  if (owner === null) return [objective];
  const keyResult: Suggestion = { ...template('KR', '- KR: $0'), documentation: 'keyword:keyResult', goesOn: true };
  const initiative: Suggestion = { ...template('Initiative', '- [ ] $0'), documentation: 'keyword:initiative' };
  if (owner.kind === 'objective') return [keyResult, objective];
  return [...(owner.kind === 'keyResult' ? [checkIn(owner, analysis)] : []), initiative, keyResult, objective];
}

function checkIn(node: KeyResultNode, { tree, today }: Analysis): Suggestion {
  const section = tree.sections.find(({ nodes }) => nodes.includes(node))!;
  const keyResult = readObjective(section)!.keyResults.find((one) => one.node === node)!;
  return template(today, `${today}: ${checkInSnippet(keyResult)}`, 'check in today', CompletionItemKind.Event);
}

/** What a bullet may begin with. */
const items = (owner: Owner): Suggestion[] =>
  owner?.kind === 'initiative'
    ? []
    : [
        { ...template('KR', 'KR: $0'), documentation: 'keyword:keyResult', goesOn: true },
        ...(['Milestone', 'Health', 'Baseline', 'Learning', 'Commitment', 'Output'] as const).map(
          (word): Suggestion => ({
            label: word,
            snippet: `${word}: $0`,
            kind: CompletionItemKind.Keyword,
            documentation: `type:${word.toLowerCase()}`,
          }),
        ),
      ];

const directives: Suggestion[] = [
  { ...template('okr-ignore-next-line', 'okr-ignore-next-line $0', 'for the line below'), goesOn: true },
  { ...template('okr-ignore-line', 'okr-ignore-line $0', 'for the line that it stands on'), goesOn: true },
  { ...template('okr-ignore-file', 'okr-ignore-file $0', 'for the file, before the first objective'), goesOn: true },
];

function itemOf(
  { label, snippet, kind, detail, filter = label, documentation, goesOn, joined }: Suggestion,
  at: number,
  place: CompletionPlace,
  { line }: Position,
  abilities: CompletionAbilities,
): CompletionItem {
  const isBehindColon = 'isSpaced' in place && !place.isSpaced;
  const space = isBehindColon && !joined ? ' ' : '';
  // Where a colon follows what is typed, the key alone is wanted.
  const wanted =
    place.at === 'line' && place.hasColon && kind === CompletionItemKind.Property ? label : (snippet ?? label);
  // A label may be text of the file: whatever stands in it, it is inserted as it is.
  const isSnippet = abilities.snippets && wanted === snippet && wanted.includes('$');
  const newText = space + (isSnippet || wanted === label ? wanted : plainOfSnippet(wanted));
  return {
    label: inOrder(label),
    kind,
    ...(detail === undefined ? {} : { detail: inOrder(detail) }),
    filterText: space + filter,
    sortText: String(at).padStart(3, '0'),
    ...(isSnippet ? { insertTextFormat: 2 } : {}),
    textEdit: textEdit(newText, place.typed, line, abilities.insertReplace),
    ...(documentation === undefined ? {} : { data: documentation }),
    ...(goesOn && abilities.suggestAgain ? { command: { title: 'Suggest', command: suggestAgain } } : {}),
  };
}

function textEdit(
  newText: string,
  { start, insertEnd, replaceEnd }: Typed,
  line: number,
  insertReplace: boolean,
): NonNullable<CompletionItem['textEdit']> {
  const range = (end: number): TextEdit['range'] => ({
    start: { line, character: start },
    end: { line, character: end },
  });
  return insertReplace
    ? { newText, insert: range(insertEnd), replace: range(replaceEnd) }
    : { newText, range: range(insertEnd) };
}
