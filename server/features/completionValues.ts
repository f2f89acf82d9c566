/** Values of properties: those that the format knows, and those that the document uses already. */
import { CompletionItemKind } from 'vscode-languageserver';
import type { Analysis } from '../language/analysis.ts';
import { readObjective } from '../language/model/document.ts';
import type { KnownFile } from '../language/model/links.ts';
import { idsIn } from '../language/model/references.ts';
import { slugOf } from '../language/model/slug.ts';
import { indicators, levels, schoolNames, scopes, statuses, types } from '../language/model/values.ts';
import { allNodes } from '../language/rules/nodes.ts';
import type { PropertyKey } from '../language/syntax/tree.ts';
import type { Owner } from './completionContext.ts';
import type { Suggestion } from './completionItems.ts';
import { cyclesAround, deadlinesAround, type TimeSuggestion } from './cycles.ts';

/** Where a value is to stand. */
export interface ValuePlace {
  readonly key: PropertyKey;
  readonly owner: Owner;
  readonly section: number;
  readonly line: number;
  /** The other values of a list. */
  readonly others: readonly string[];
  /** What is typed already of this one. */
  readonly written: string;
}

/** All files of the workspace that are known. */
export type AllFiles = () => Iterable<KnownFile>;

/** The values that a property may have at its place, the likeliest first. */
export function valuesFor(place: ValuePlace, analysis: Analysis, files: AllFiles): Suggestion[] {
  const { key, owner, section } = place;
  switch (key) {
    case 'Status':
      return statuses.map(choice);
    case 'Type':
      return types.map((type) => ({ ...choice(type), documentation: `type:${type}` }));
    case 'Indicator':
      return indicators.map(choice);
    case 'Scope':
      return scopes.map(choice);
    case 'Level':
      return levels.map(choice);
    case 'School':
      return schoolNames.map(choice);
    case 'Cycle': {
      const used = usedValues(place, analysis).map((text) => ({ text, detail: 'in this file' }));
      return times([...cyclesAround(analysis.today, analysis.settings.fiscalYearStart), ...used]);
    }
    case 'Owner':
    case 'Team':
      return usedValues(place, analysis).map((label) => ({ label, kind: CompletionItemKind.Value }));
    case 'By': {
      const objective = readObjective(analysis.tree.sections[section]!);
      return times(deadlinesAround(analysis.today, objective && analysis.circumstances.cycleOf(objective)));
    }
    case 'Supports':
      return place.written.includes('.okr#')
        ? idsInFile(place, analysis)
        : [...idsOf(place, analysis), ...placesElsewhere(place, analysis, files)];
    case 'Id': {
      const slug = owner === null ? '' : slugOf(owner.prose.text);
      return slug === '' ? [] : [{ label: slug, kind: CompletionItemKind.Reference, detail: 'from its words' }];
    }
    case 'Confidence':
      return confidences.map(time);
    case 'Score':
      return scores.map(time);
    default:
      return [];
  }
}

const confidences: readonly TimeSuggestion[] = [
  { text: '0.5', detail: 'as likely as not' },
  { text: '0.7', detail: 'likely' },
  { text: '0.9', detail: 'almost sure' },
  { text: '0.3', detail: 'it would take luck' },
];

const scores: readonly TimeSuggestion[] = [
  { text: '1.0', detail: 'reached' },
  { text: '0.7', detail: 'most of the way' },
  { text: '0.3', detail: 'some of the way' },
  { text: '0.0', detail: 'nothing moved' },
];

const choice = (label: string): Suggestion => ({ label, kind: CompletionItemKind.EnumMember });

const time = ({ text, detail }: TimeSuggestion): Suggestion => ({
  label: text,
  detail,
  kind: CompletionItemKind.Value,
});

/** Each text once. */
const times = (all: readonly TimeSuggestion[]): Suggestion[] =>
  all.filter(({ text }, at) => all.findIndex((one) => one.text === text) === at).map(time);

/** The values that a key has elsewhere in the document, the most frequent first; those of the list itself left out. */
function usedValues({ key, section, line, others }: ValuePlace, { tree }: Analysis): string[] {
  const counts = new Map<string, number>();
  for (const [index, one] of tree.sections.entries()) {
    for (const node of allNodes(one)) {
      if (node.kind !== 'property' || node.key !== key || (index === section && node.span.line === line)) continue;
      const values = key === 'Owner' ? node.value.split(',') : [node.value];
      for (const value of values) counts.set(value.trim(), (counts.get(value.trim()) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([value]) => value !== '' && !others.includes(value))
    .sort((a, b) => b[1] - a[1])
    .map(([value]) => value);
}

/** The ids of the document, those of the supporting objective and its key results left out. */
function idsOf({ section, others }: ValuePlace, { tree }: Analysis): Suggestion[] {
  return tree.sections.flatMap((one, index) =>
    index === section
      ? []
      : idsIn(one)
          .filter(({ id }) => !others.includes(`#${id}`))
          .map(({ id, node }) => ({
            label: `#${id}`,
            kind: CompletionItemKind.Reference,
            ...(node === null ? {} : { detail: node.prose.text }),
          })),
  );
}

/** More ids than this make no list: then the files come first, and their ids behind a `#`. */
const mostIds = 400;

/** What other files hold that can be supported, by their paths: their objectives with an id, and the files themselves. */
function placesElsewhere({ others }: ValuePlace, { surroundings }: Analysis, files: AllFiles): Suggestion[] {
  const { uri, files: known } = surroundings;
  if (known === null) return [];
  const ids: Suggestion[] = [];
  const paths: Suggestion[] = [];
  const reachable: { readonly file: KnownFile; readonly path: string }[] = [];
  for (const file of files()) {
    const path = file.uri === uri ? null : known.path(uri, file.uri);
    if (path?.endsWith('.okr')) reachable.push({ file, path });
  }
  // They are known in the order in which they happened to be read.
  reachable.sort((one, other) => (one.path < other.path ? -1 : 1));
  for (const { file, path } of reachable) {
    const { title } = file.summary;
    paths.push({ label: path, kind: CompletionItemKind.File, ...(title === null ? {} : { detail: title }) });
    if (ids.length <= mostIds) ids.push(...namedIn(file, path, 'objective'));
  }
  return [...(ids.length > mostIds ? [] : ids), ...paths].filter(({ label }) => !others.includes(label));
}

/** The ids of the file whose path is written before the `#`. */
function idsInFile({ written }: ValuePlace, { surroundings }: Analysis): Suggestion[] {
  const path = written.slice(0, written.indexOf('.okr#') + '.okr'.length);
  const file = surroundings.files?.at(path, surroundings.uri);
  return file && 'summary' in file ? namedIn(file, path) : [];
}

const namedIn = ({ summary }: KnownFile, path: string, kind?: 'objective'): Suggestion[] =>
  summary.items
    .filter((item) => kind === undefined || item.kind === kind)
    .flatMap(({ names, text }) =>
      names.map(({ id }) => ({ label: `${path}#${id}`, kind: CompletionItemKind.Reference, detail: text })),
    );
