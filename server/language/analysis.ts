/**
 * Everything that is known of one version of a document: lazy, immutable, and shared with the version before.
 *
 * A section that an edit did not touch is the same object in both versions, so its findings are taken over as they
 * are: the cost of a keystroke follows the objective that it fell into, not the file.
 */
import { documentProperties, readDocument, readObjective, takeOverSentences } from './model/document.ts';
import type { Surroundings } from './model/links.ts';
import type { Document, Objective } from './model/model.ts';
import { fingerprintOf } from './rules/adopted.ts';
import { calm } from './rules/calm.ts';
import { checkSection, isOff, levelOf, type Shown } from './rules/check.ts';
import { bearing, circumstancesOf } from './rules/circumstances.ts';
import { DocumentFindings } from './rules/documentFindings.ts';
import { ruleByCode, rules } from './rules/index.ts';
import { type Repetitions, repetitionsOf } from './rules/repetitions.ts';
import type { Circumstances, Rule, Settings } from './rules/rule.ts';
import { covers, lineOf, reachingBeyond, type Suppression, suppressionsOf } from './rules/suppression.ts';
import { edit, sectionAt } from './syntax/edit.ts';
import { parse } from './syntax/parser.ts';
import type { Section, TextChange, Tree } from './syntax/tree.ts';

export type { Shown } from './rules/check.ts';

export const defaultSettings: Settings = {
  school: 'outcome',
  levels: {},
  keyResultRange: [2, 5],
  mostObjectives: 5,
  objectiveLength: 100,
  checkInDays: 14,
  fiscalYearStart: 1,
  vocabulary: { deliverables: [], metrics: [], actors: [] },
  names: [],
  adopted: new Set(),
};

const nothing: readonly Shown[] = [];

/** Of a text on its own. */
const alone: Surroundings = { uri: '', files: null };

/** One section under some circumstances. */
export class SectionAnalysis {
  readonly section: Section;
  readonly circumstances: Circumstances;
  readonly #ignoredInFile: readonly Suppression[];
  #found: readonly Shown[] | undefined;
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

  /** Everything that the rules on this section find, suppressed or not. */
  get found(): readonly Shown[] {
    this.#found ??= checkSection(this.section, this.objective, this.circumstances);
    return this.#found;
  }

  /** What speaks here: neither suppressed nor adopted. */
  speaking(others: Others): readonly Shown[] {
    const { fromDocument, above, onNextLine } = others;
    const found = fromDocument.length === 0 ? this.found : [...this.found, ...fromDocument];
    const own = suppressionsOf(this.section).filter(({ scope }) => scope !== 'file');
    const used = new Set<Suppression>();
    const kept = found.filter(({ rule, finding }) => {
      const covering = [...own, ...above].filter(
        (one) => covers(one, rule.code) && this.#lineOf(one, own) === finding.span.line,
      );
      for (const one of [...covering, ...this.#ignoringFolds(rule, own, above)]) used.add(one);
      return covering.length === 0 && !this.#ignoredInFile.some((one) => covers(one, rule.code));
    });
    for (const one of reachingBeyond(this.section)) {
      if (onNextLine().some(({ rule }) => covers(one, rule.code))) used.add(one);
    }
    if (own.length > 0) kept.push(...suppressionFindings(own, used, this.section, this.circumstances));
    const { adopted } = this.circumstances.settings;
    return adopted.size === 0 ? kept : kept.filter((one) => !adopted.has(fingerprintOf(one)));
  }

  /** What is shown to the writer, at most one finding a line, in the order of the lines. */
  shown(others: Others): readonly Shown[] {
    const alone = others.fromDocument.length + others.above.length === 0 && reachingBeyond(this.section).length === 0;
    if (!alone) return this.#calm(others);
    this.#shown ??= this.#calm(others);
    return this.#shown;
  }

  #calm(others: Others): readonly Shown[] {
    const own = suppressionsOf(this.section).filter(({ scope }) => scope !== 'file');
    const isSilent = (rule: Rule) => this.#ignoringFolds(rule, own, others.above).length > 0;
    return calm(this.speaking(others), this.objective, isSilent);
  }

  /** The line of this section that a suppression speaks of: its own ones count as they stand, one from above the first. */
  #lineOf(suppression: Suppression, own: readonly Suppression[]): number {
    return own.includes(suppression) ? lineOf(suppression, this.section) : 0;
  }

  /** The suppressions on the objective's line that keep it from speaking for its key results. */
  #ignoringFolds(rule: Rule, own: readonly Suppression[], above: readonly Suppression[]): readonly Suppression[] {
    const line = this.section.objective?.span.line;
    if (!rule.folded || line === undefined) return [];
    return [...own, ...above].filter((one) => covers(one, rule.code) && this.#lineOf(one, own) === line);
  }
}

/** What bears on the findings of a section from outside of it. */
interface Others {
  /** What the rules on the whole document found in it. */
  readonly fromDocument: readonly Shown[];
  /** Comments at the end of the section above that speak of its first line. */
  readonly above: readonly Suppression[];
  /** What there is on the first line of the section below. */
  readonly onNextLine: () => readonly Shown[];
}

/** What there is to say of suppressions, of which some were needed. */
function suppressionFindings(
  suppressions: readonly Suppression[],
  used: ReadonlySet<Suppression>,
  section: Section,
  circumstances: Circumstances,
): Shown[] {
  const found: Shown[] = [];
  for (const rule of rules) {
    if (rule.subject !== 'suppression' || isOff(rule, circumstances)) continue;
    for (const suppression of suppressions) {
      // A rule that is off here may speak in another school or for another reader.
      const waiting = suppression.rules.some((code) => {
        const named = ruleByCode.get(code);
        return named !== undefined && isOff(named, circumstances);
      });
      for (const finding of rule.check(suppression, waiting || used.has(suppression), section)) {
        const level = levelOf(rule, finding, false, circumstances);
        if (level !== 'off') found.push({ rule, level, finding, section });
      }
    }
  }
  return found;
}

/** One version of a document under settings, on a day, among the files around it. */
export class Analysis {
  readonly tree: Tree;
  readonly settings: Settings;
  readonly today: string;
  readonly surroundings: Surroundings;
  readonly circumstances: Circumstances;
  /** Parallel to the tree's sections. */
  readonly sections: readonly SectionAnalysis[];
  readonly #ignoredInFile: readonly FileSuppression[];
  /** The newest version before this one that was asked for its findings, under the same circumstances. */
  readonly #before: Asked | null;
  #asked: Asked | undefined;
  #fromDocument: DocumentFindings | undefined;
  readonly #repetitions: Handed = { current: null };
  #aboutFile: ReadonlyMap<Section, readonly Shown[]> | undefined;

  private constructor(
    tree: Tree,
    settings: Settings,
    today: string,
    surroundings: Surroundings,
    before: Analysis | null,
  ) {
    this.tree = tree;
    this.settings = settings;
    this.today = today;
    this.surroundings = surroundings;
    const properties = documentProperties(tree);
    this.#ignoredInFile = ignoredInFile(tree);
    const same =
      before !== null &&
      before.settings === settings &&
      before.today === today &&
      JSON.stringify(bearing(documentProperties(before.tree))) === JSON.stringify(bearing(properties)) &&
      sameRules(before.#ignoredInFile, this.#ignoredInFile);
    const isHeld = same && before.surroundings === surroundings && this.#ignoredInFile.length === 0;
    this.#before = isHeld ? (before.#asked ?? before.#before) : null;
    this.circumstances = same ? before.circumstances : circumstancesOf(properties, settings, today);
    const suppressions = this.#ignoredInFile.map(({ suppression }) => suppression);
    this.sections = takeOver(same ? before : null, tree, (section) => {
      return new SectionAnalysis(section, this.circumstances, suppressions);
    });
  }

  /** Analyses a text. `today` is an ISO date: whether a cycle runs depends on it. */
  static of(text: string, settings: Settings, today: string, surroundings: Surroundings = alone): Analysis {
    return new Analysis(parse(text), settings, today, surroundings, null);
  }

  /** The analysis after some changes, made in order. */
  edit(changes: readonly TextChange[]): Analysis {
    return new Analysis(edit(this.tree, changes), this.settings, this.today, this.surroundings, this);
  }

  /** The same text under other settings, on another day, or when the files around it have changed. */
  under(settings: Settings, today: string, surroundings: Surroundings = this.surroundings): Analysis {
    return settings === this.settings && today === this.today && surroundings === this.surroundings
      ? this
      : new Analysis(this.tree, settings, today, surroundings, this);
  }

  /** The same text where its first line is another one of what it stands in: all places follow. */
  at(line: number): Analysis {
    const { sections, starts } = this.tree;
    const moved = line - starts[0]!;
    if (moved === 0) return this;
    const tree = { sections, starts: starts.map((start) => start + moved) };
    return new Analysis(tree, this.settings, this.today, this.surroundings, null);
  }

  /** What the whole document means. */
  get document(): Document {
    return readDocument(this.tree);
  }

  /** Index of the section that holds a line of the document. */
  sectionAt(line: number): number {
    return sectionAt(this.tree, line);
  }

  /** What is shown to the writer of one section, by its index: at most one finding a line, in the order of the lines. */
  shown(index: number): readonly Shown[] {
    return this.#asked?.shown[index] ?? this.sections[index]!.shown(this.#others(index));
  }

  /** What is shown of each section: the same list as in the version before for every section of which nothing else is to be said. */
  get findings(): readonly (readonly Shown[])[] {
    this.#asked ??= this.#ask();
    return this.#asked.shown;
  }

  #ask(): Asked {
    const { sections } = this;
    const before = this.#before;
    const fromDocument = this.#document();
    const { head, tail } = sharedEnds(before?.sections ?? [], sections);
    const changed = before?.sections.length === sections.length ? this.#goOn(before.repetitions, head, tail) : null;
    const asked = { sections, fromDocument, repetitions: this.#repetitions };
    const shownAt = (index: number) => sections[index]!.shown(this.#others(index));
    if (changed === null || fromDocument !== before!.fromDocument) {
      return { ...asked, shown: sections.map((_, index) => shownAt(index)) };
    }
    const shown = before!.shown.slice();
    // What stands at the edge of a section may speak of its neighbour.
    const to = Math.min(sections.length, sections.length - tail + 1);
    for (let index = Math.max(0, head - 1); index < to; index++) shown[index] = shownAt(index);
    for (const index of changed) shown[index] = shownAt(index);
    return { ...asked, shown };
  }

  /** Goes on with the repetitions of the version before. Returns the indexes of sections of which they say something else. */
  #goOn(handed: Handed, head: number, tail: number): readonly number[] | null {
    const repetitions = handed.current;
    if (repetitions === null || this.#repetitions.current !== null) return null;
    handed.current = null;
    this.#repetitions.current = repetitions;
    const added = this.tree.sections.slice(head, this.tree.sections.length - tail);
    return repetitions.flatMap((one) => [...one.exchange(head, added)]);
  }

  /** Everything that speaks in the document, before it is made calm: what `adopt` records. */
  speaking(): readonly Shown[] {
    return this.sections.flatMap((section, index) => section.speaking(this.#others(index)));
  }

  #others(index: number): Others {
    const [above, here, below] = [this.sections[index - 1], this.sections[index]!, this.sections[index + 1]];
    return {
      fromDocument: this.#ofDocument(here.section),
      above: above ? reachingBeyond(above.section) : [],
      onNextLine: () =>
        below
          ? [...below.found, ...this.#ofDocument(below.section)].filter(
              ({ rule, finding }) => finding.span.line === 0 || rule.folded !== undefined,
            )
          : nothing,
    };
  }

  /** What the rules on the whole document found in a section, and what is to be said of suppressions for all of it. */
  #ofDocument(section: Section): readonly Shown[] {
    const found = [...this.#document().in(section), ...this.#repeated(section)];
    if (this.#ignoredInFile.length === 0) return found;
    this.#aboutFile ??= this.#checkIgnoredInFile();
    return [...found, ...(this.#aboutFile.get(section) ?? nothing)];
  }

  /** What is said in a section that stands in the document already. */
  #repeated(section: Section): readonly Shown[] {
    this.#repetitions.current ??= repetitionsOf(this.tree.sections, this.circumstances);
    return this.#repetitions.current.flatMap((one) => one.in(section));
  }

  #document(): DocumentFindings {
    this.#fromDocument ??= this.#checkDocument();
    return this.#fromDocument;
  }

  #checkDocument(): DocumentFindings {
    const overview = () => {
      const { tree, surroundings } = this;
      const objectives = this.sections.flatMap(({ objective }) => objective ?? []);
      return { head: tree.sections[0]!, properties: documentProperties(tree), objectives, tree, surroundings };
    };
    if (this.#before === null) return DocumentFindings.of(overview(), this.circumstances);
    const before = this.#before.sections;
    const { head, tail } = sharedEnds(before, this.sections);
    const sectionsOf = (list: readonly SectionAnalysis[]) =>
      list.slice(head, list.length - tail).map(({ section }) => section);
    const exchange = { removed: sectionsOf(before), added: sectionsOf(this.sections), atStart: head === 0 };
    return this.#before.fromDocument.after(exchange, overview);
  }

  #checkIgnoredInFile(): ReadonlyMap<Section, readonly Shown[]> {
    const found = new Map<Section, readonly Shown[]>();
    for (const { suppression, section } of this.#ignoredInFile) {
      const isNeededIn = (shown: readonly Shown[]) => shown.some(({ rule }) => covers(suppression, rule.code));
      const needed =
        [...this.#document().all()].some(isNeededIn) ||
        this.sections.some((one) => isNeededIn(one.found) || isNeededIn(this.#repeated(one.section)));
      const said = suppressionFindings(
        [suppression],
        new Set(needed ? [suppression] : []),
        section,
        this.circumstances,
      );
      if (said.length > 0) found.set(section, [...(found.get(section) ?? nothing), ...said]);
    }
    return found;
  }
}

/** What was answered of a version that was asked for its findings: the next one takes over from it. */
interface Asked {
  readonly sections: readonly SectionAnalysis[];
  readonly fromDocument: DocumentFindings;
  readonly shown: readonly (readonly Shown[])[];
  readonly repetitions: Handed;
}

/** Repetitions are those of one version at a time: null when a later version has gone on with them. */
interface Handed {
  current: readonly Repetitions[] | null;
}

interface FileSuppression {
  readonly suppression: Suppression;
  readonly section: Section;
}

/** `okr-ignore-file` comments count where a reader looks for them: before the first objective. */
function ignoredInFile({ sections }: Tree): readonly FileSuppression[] {
  const found: FileSuppression[] = [];
  for (const section of sections) {
    if (section.objective !== null) break;
    for (const suppression of suppressionsOf(section)) {
      if (suppression.scope === 'file') found.push({ suppression, section });
    }
  }
  return found;
}

const sameRules = (one: readonly FileSuppression[], other: readonly FileSuppression[]): boolean =>
  JSON.stringify(one.map(({ suppression }) => suppression.rules)) ===
  JSON.stringify(other.map(({ suppression }) => suppression.rules));

/** The section analyses of the version before for the sections that both versions share at their ends, new ones between. */
function takeOver(
  before: Analysis | null,
  { sections }: Tree,
  make: (section: Section) => SectionAnalysis,
): readonly SectionAnalysis[] {
  if (before === null) return sections.map(make);
  const old = before.sections;
  const { head, tail } = sharedEnds(before.tree.sections, sections);
  const added = sections.slice(head, sections.length - tail);
  for (const [at, section] of added.entries()) {
    if (head + at < old.length - tail) takeOverSentences(section, old[head + at]!.section);
  }
  return old.slice(0, head).concat(added.map(make), old.slice(old.length - tail));
}

/** How many items two lists have in common at their beginnings, and at their ends. */
function sharedEnds<Item>(one: readonly Item[], other: readonly Item[]): { head: number; tail: number } {
  const shared = Math.min(one.length, other.length);
  let head = 0;
  while (head < shared && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < shared - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail++;
  return { head, tail };
}
