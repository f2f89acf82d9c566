/**
 * Everything that is known of one version of a document: lazy, immutable, and shared with the version before.
 *
 * A section that an edit did not touch is the same object in both versions, so its findings are taken over as they
 * are: the cost of a keystroke follows the objective that it fell into, not the file.
 */
import { judge } from './judgement/judge.ts';
import type { Judgement } from './judgement/judgement.ts';
import { documentProperties, readDocument, readObjective } from './model/document.ts';
import type { Document, KeyResult, Objective, Properties } from './model/model.ts';
import { parsePeriod } from './model/period.ts';
import { rules } from './rules/index.ts';
import { confidenceBar } from './rules/kinds.ts';
import type { Circumstances, Finding, Level, Rule, Settings } from './rules/rule.ts';
import { schools } from './rules/schools.ts';
import { covers, lineOf, type Suppression, suppressionsOf } from './rules/suppression.ts';
import { edit, sectionAt } from './syntax/edit.ts';
import { parse } from './syntax/parser.ts';
import type { Section, TextChange, Tree } from './syntax/tree.ts';

/** A finding that is shown: its rule, its level under the circumstances, and its section. */
export interface Shown {
  readonly rule: Rule;
  readonly level: Exclude<Level, 'off'>;
  readonly finding: Finding;
  readonly section: Section;
}

export const defaultSettings: Settings = {
  school: 'outcome',
  levels: {},
  keyResultRange: [2, 5],
  fiscalYearStart: 1,
  vocabulary: { deliverables: [], metrics: [], actors: [] },
};

/** From the most to the least important. */
const severity: readonly Level[] = ['error', 'warning', 'information', 'hint', 'off'];

/** From how many outputs on an objective that has nothing else speaks for them. */
const foldFrom = 3;

/** One section under some circumstances. */
export class SectionAnalysis {
  readonly section: Section;
  readonly circumstances: Circumstances;
  readonly #ignoredInFile: readonly Suppression[];
  #shown: readonly Shown[] | undefined;

  constructor(section: Section, circumstances: Circumstances, ignoredInFile: readonly Suppression[]) {
    this.section = section;
    this.circumstances = circumstances;
    this.#ignoredInFile = ignoredInFile;
  }

  /** The section's objective with its key results; null where it has neither. */
  get objective(): Objective | null {
    return readObjective(this.section);
  }

  /** What is shown to the writer, at most one finding a line, in the order of the lines. */
  get shown(): readonly Shown[] {
    this.#shown ??= calm(this.#unsuppressed());
    return this.#shown;
  }

  #unsuppressed(): Shown[] {
    const found = check(this.section, this.objective, this.circumstances);
    if (found.length === 0) return found;
    const suppressions = suppressionsOf(this.section);
    if (suppressions.length === 0 && this.#ignoredInFile.length === 0) return found;
    return found.filter(
      ({ rule, finding }) =>
        !this.#ignoredInFile.some((suppression) => covers(suppression, rule.code)) &&
        !suppressions.some(
          (suppression) =>
            suppression.scope !== 'file' &&
            covers(suppression, rule.code) &&
            lineOf(suppression, this.section) === finding.span.line,
        ),
    );
  }
}

function levelOf(rule: Rule, finding: Finding, { settings, school }: Circumstances): Level {
  const set = settings.levels[rule.code];
  if (set !== undefined) return set;
  const own = typeof rule.level === 'string' ? rule.level : rule.level[school];
  return own === 'off' ? own : (finding.level ?? own);
}

/** Everything that the rules find in a section, at its level, in the order of the rules. */
function check(section: Section, objective: Objective | null, circumstances: Circumstances): Shown[] {
  const found: Shown[] = [];
  const add = (rule: Rule, findings: readonly Finding[]) => {
    for (const finding of findings) {
      const level = levelOf(rule, finding, circumstances);
      if (level !== 'off') found.push({ rule, level, finding, section });
    }
  };
  for (const rule of rules) {
    if (rule.subject === 'section') add(rule, rule.check(section, circumstances));
    else if (objective === null) continue;
    else if (rule.subject === 'objective') add(rule, rule.check(objective, circumstances));
    else for (const keyResult of objective.keyResults) add(rule, rule.check(keyResult, objective, circumstances));
  }
  return found;
}

/** The most important finding of each line; outputs that the objective speaks for are hints. */
function calm(found: readonly Shown[]): readonly Shown[] {
  if (found.length === 0) return found;
  const outputs = found.filter(({ rule }) => rule.code === 'output-key-result').length;
  const fold = outputs >= foldFrom && found.some(({ rule }) => rule.code === 'only-outputs');
  const byLine = new Map<number, Shown>();
  for (const one of found) {
    const { line } = one.finding.span;
    const folded: Shown = fold && one.rule.code === 'output-key-result' ? { ...one, level: 'hint' } : one;
    const other = byLine.get(line);
    if (!other || severity.indexOf(folded.level) < severity.indexOf(other.level)) byLine.set(line, folded);
  }
  return [...byLine.values()].sort((a, b) => a.finding.span.line - b.finding.span.line);
}

/** Judgements of key results, kept for as long as the settings and the key result are. */
const judgements = new WeakMap<Settings, WeakMap<KeyResult, Judgement>>();

function judgementsUnder(settings: Settings): (keyResult: KeyResult) => Judgement {
  const known = judgements.get(settings) ?? new WeakMap<KeyResult, Judgement>();
  judgements.set(settings, known);
  return (keyResult) => {
    const before = known.get(keyResult);
    if (before) return before;
    const judgement = judge(keyResult.prose.text, settings.vocabulary);
    known.set(keyResult, judgement);
    return judgement;
  };
}

/** The circumstances that a document's own properties and the settings make. */
function circumstancesOf(properties: Properties, settings: Settings, today: string): Circumstances {
  const written = properties.get('School')?.value.toLowerCase();
  const school = schools.find((one) => one === written) ?? settings.school;
  const cycle = periodIn(properties, settings);
  const circumstances: Circumstances = {
    settings,
    school,
    today,
    cycleOf: (objective) => periodIn(objective.properties, settings) ?? cycle,
    judgementOf: judgementsUnder(settings),
    isClean: (text, objective) => isCleanKeyResult(text, objective, circumstances),
  };
  return circumstances;
}

function periodIn(properties: Properties, settings: Settings) {
  const property = properties.get('Cycle');
  return property ? parsePeriod(property.value, settings.fiscalYearStart) : null;
}

/** Judges and checks a key result that is not written yet: a sure outcome with nothing to say against it. */
function isCleanKeyResult(text: string, objective: Objective, circumstances: Circumstances): boolean {
  const section = parse(`Objective: ${objective.prose?.text ?? ''}\n- KR: ${text}`).sections.at(-1)!;
  const read = readObjective(section);
  const keyResult = read?.keyResults[0];
  if (!read || !keyResult || keyResult.prose.text !== text) return false;
  const judgement = circumstances.judgementOf(keyResult);
  if (judgement.class !== 'outcome' || judgement.confidence < confidenceBar) return false;
  return rules.every(
    (rule) =>
      rule.subject !== 'keyResult' ||
      rule.check(keyResult, read, circumstances).every((finding) => {
        const level = levelOf(rule, finding, circumstances);
        return level === 'hint' || level === 'off';
      }),
  );
}

/** One version of a document under settings, on a day. */
export class Analysis {
  readonly tree: Tree;
  readonly settings: Settings;
  readonly today: string;
  readonly circumstances: Circumstances;
  /** Parallel to the tree's sections. */
  readonly sections: readonly SectionAnalysis[];
  readonly #ignoredInFile: readonly Suppression[];

  private constructor(tree: Tree, settings: Settings, today: string, before: Analysis | null) {
    this.tree = tree;
    this.settings = settings;
    this.today = today;
    const properties = documentProperties(tree);
    this.#ignoredInFile = ignoredInFile(tree);
    const same =
      before !== null &&
      before.settings === settings &&
      before.today === today &&
      fingerprint(documentProperties(before.tree), before.#ignoredInFile) ===
        fingerprint(properties, this.#ignoredInFile);
    this.circumstances = same ? before.circumstances : circumstancesOf(properties, settings, today);
    this.sections = takeOver(same ? before : null, tree, (section) => {
      return new SectionAnalysis(section, this.circumstances, this.#ignoredInFile);
    });
  }

  /** Analyses a text. `today` is an ISO date: whether a cycle runs depends on it. */
  static of(text: string, settings: Settings, today: string): Analysis {
    return new Analysis(parse(text), settings, today, null);
  }

  /** The analysis after some changes, made in order. */
  edit(changes: readonly TextChange[]): Analysis {
    return new Analysis(edit(this.tree, changes), this.settings, this.today, this);
  }

  /** The same text under other settings or on another day. */
  under(settings: Settings, today: string): Analysis {
    return settings === this.settings && today === this.today ? this : new Analysis(this.tree, settings, today, this);
  }

  /** What the whole document means. */
  get document(): Document {
    return readDocument(this.tree);
  }

  /** Index of the section that holds a line of the document. */
  sectionAt(line: number): number {
    return sectionAt(this.tree, line);
  }
}

/** `okr-ignore-file` comments count where a reader looks for them: before the first objective. */
function ignoredInFile({ sections }: Tree): readonly Suppression[] {
  const found: Suppression[] = [];
  for (const section of sections) {
    if (section.objective !== null) break;
    found.push(...suppressionsOf(section).filter(({ scope }) => scope === 'file'));
  }
  return found;
}

/** What of a document's head bears on the findings beneath it. */
const fingerprint = (properties: Properties, ignored: readonly Suppression[]): string =>
  JSON.stringify([
    properties.get('Cycle')?.value,
    properties.get('School')?.value,
    ignored.map(({ rules }) => rules),
  ]);

/** The section analyses of the version before for the sections that both versions share at their ends, new ones between. */
function takeOver(
  before: Analysis | null,
  { sections }: Tree,
  make: (section: Section) => SectionAnalysis,
): SectionAnalysis[] {
  if (before === null) return sections.map(make);
  const old = before.sections;
  const shared = Math.min(old.length, sections.length);
  let head = 0;
  while (head < shared && old[head]!.section === sections[head]) head++;
  let tail = 0;
  while (tail < shared - head && old[old.length - 1 - tail]!.section === sections[sections.length - 1 - tail]) tail++;
  return [
    ...old.slice(0, head),
    ...sections.slice(head, sections.length - tail).map(make),
    ...old.slice(old.length - tail),
  ];
}
