/**
 * Everything that is known of one version of a document: lazy, immutable, and shared with the version before.
 *
 * A section that an edit did not touch is the same object in both versions, so its findings are taken over as they
 * are: the cost of a keystroke follows the objective that it fell into, not the file.
 */
import { documentProperties, readDocument, takeOverSentences } from './model/document.ts';
import type { Surroundings } from './model/links.ts';
import type { Document, Objective } from './model/model.ts';
import type { Shown } from './rules/check.ts';
import { circumstancesOf, isUnderSame } from './rules/circumstances.ts';
import { DocumentFindings } from './rules/documentFindings.ts';
import { Repetitions } from './rules/repetitions.ts';
import type { Circumstances, Settings } from './rules/rule.ts';
import { covers, type Suppression, suppressionsOf } from './rules/suppression.ts';
import { type Others, SectionAnalysis, suppressionFindings } from './sectionAnalysis.ts';
import { edit, sectionAt } from './syntax/edit.ts';
import { isSameList, sharedEnds } from './syntax/lists.ts';
import { parse } from './syntax/parser.ts';
import type { Section, TextChange, Tree } from './syntax/tree.ts';

export type { Shown } from './rules/check.ts';
export { SectionAnalysis } from './sectionAnalysis.ts';

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
  readonly #repetitions: Repetitions;
  #asked: Asked | undefined;
  #fromDocument: DocumentFindings | undefined;
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
      isUnderSame(documentProperties(before.tree), properties) &&
      sameRules(before.#ignoredInFile, this.#ignoredInFile);
    const isHeld = same && before.surroundings === surroundings && this.#ignoredInFile.length === 0;
    this.#before = isHeld ? (before.#asked ?? before.#before) : null;
    this.circumstances = same ? before.circumstances : circumstancesOf(properties, settings, today);
    this.#repetitions = same ? before.#repetitions : new Repetitions(this.circumstances);
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
    const shownAt = (index: number) => sections[index]!.shown(this.#others(index));
    const repeated = before && this.#repetitions.differing(before.sections, sections);
    if (before === null || repeated === null || fromDocument !== before.fromDocument) {
      return { sections, fromDocument, shown: sections.map((_, index) => shownAt(index)) };
    }
    const shown = before.shown.slice();
    const { head, tail } = sharedEnds(before.sections, sections);
    // What stands at the edge of a section may speak of its neighbour.
    const to = Math.min(sections.length, sections.length - tail + 1);
    for (let index = Math.max(0, head - 1); index < to; index++) shown[index] = shownAt(index);
    for (const index of repeated) shown[index] = shownAt(index);
    return { sections, fromDocument, shown };
  }

  /** Everything that speaks in the document, before it is made calm: what `adopt` records. */
  speaking(): readonly Shown[] {
    return this.sections.flatMap((section, index) => section.speaking(this.#others(index)));
  }

  #others(index: number): Others {
    const [above, here, below] = [this.sections[index - 1], this.sections[index]!, this.sections[index + 1]];
    return {
      fromDocument: this.#ofDocument(here.section),
      above: above?.reachingBeyond ?? [],
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
    const found = joined(this.#document().in(section), this.#repeated(section));
    if (this.#ignoredInFile.length === 0) return found;
    this.#aboutFile ??= this.#checkIgnoredInFile();
    return joined(found, this.#aboutFile.get(section) ?? nothing);
  }

  /** What is said in a section that stands in the document already. */
  #repeated(section: Section): readonly Shown[] {
    return this.#repetitions.in(section, this.sections);
  }

  #document(): DocumentFindings {
    this.#fromDocument ??= this.#checkDocument();
    return this.#fromDocument;
  }

  #checkDocument(): DocumentFindings {
    const overview = () => {
      const { tree, surroundings } = this;
      const objectives: Objective[] = [];
      for (const { objective } of this.sections) if (objective !== null) objectives.push(objective);
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
  isSameList(
    one.map(({ suppression }) => suppression.rules.join()),
    other.map(({ suppression }) => suppression.rules.join()),
  );

/** Both lists as one, which for nearly all sections are empty. */
const joined = (one: readonly Shown[], other: readonly Shown[]): readonly Shown[] =>
  one.length === 0 ? other : other.length === 0 ? one : [...one, ...other];

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
