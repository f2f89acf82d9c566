/**
 * What the rules on the whole document find, kept from version to version: after an edit a rule is run again only where
 * what it depends on has changed, so that a keystroke does not cost the whole file.
 */
import { readObjective } from '../model/document.ts';
import type { Section } from '../syntax/tree.ts';
import { levelOf, rulesUnder, type Shown } from './check.ts';
import type { Circumstances, DocumentRule, Overview } from './rule.ts';

const nothing: readonly Shown[] = [];

/** Sections that were taken out of a document, and those that came in their place. */
export interface Exchange {
  readonly removed: readonly Section[];
  readonly added: readonly Section[];
  /** Whether the document begins with them: what stands there bears on all of it. */
  readonly atStart: boolean;
}

type BySection = ReadonlyMap<Section, readonly Shown[]>;

/** What one rule found. */
interface Found {
  readonly rule: DocumentRule;
  readonly bySection: BySection;
}

export class DocumentFindings {
  readonly #circumstances: Circumstances;
  readonly #found: readonly Found[];
  readonly #all: BySection;
  /** How many sections have a key, for each rule that finds by shared keys. Handed on to the version after. */
  #counts: ReadonlyMap<DocumentRule, Map<string, number>> | null;

  private constructor(
    circumstances: Circumstances,
    found: readonly Found[],
    all: BySection | null,
    counts: ReadonlyMap<DocumentRule, Map<string, number>>,
  ) {
    this.#circumstances = circumstances;
    this.#found = found;
    this.#all = all ?? together(found);
    this.#counts = counts;
  }

  /** Runs every rule. */
  static of(overview: Overview, circumstances: Circumstances): DocumentFindings {
    const rules = documentRules(circumstances);
    const counts = new Map<DocumentRule, Map<string, number>>();
    for (const rule of rules) {
      if (!rule.byShared) continue;
      const own = new Map<string, number>();
      for (const section of overview.tree.sections) count(own, keysIn([section], rule, circumstances), 1);
      counts.set(rule, own);
    }
    const found = rules.map((rule) => ({ rule, bySection: run(rule, overview, circumstances) }));
    return new DocumentFindings(circumstances, found, null, counts);
  }

  /** What is found after an edit, under the same circumstances. */
  after(exchange: Exchange, overview: () => Overview): DocumentFindings {
    const circumstances = this.#circumstances;
    const counts = this.#counts;
    // Another version has it: an edit was made twice from here.
    if (counts === null) return DocumentFindings.of(overview(), circumstances);
    this.#counts = null;
    let same = true;
    const found = this.#found.map((before) => {
      if (holds(before, exchange, counts.get(before.rule), circumstances)) return before;
      same = false;
      return { rule: before.rule, bySection: run(before.rule, overview(), circumstances) };
    });
    return new DocumentFindings(circumstances, found, same ? this.#all : null, counts);
  }

  /** What was found in a section, in the order of the rules. */
  in(section: Section): readonly Shown[] {
    return this.#all.get(section) ?? nothing;
  }

  /** Everything that was found. */
  all(): Iterable<readonly Shown[]> {
    return this.#all.values();
  }

  /** Whether both say the same of every section. */
  isSame(other: DocumentFindings): boolean {
    return this.#all === other.#all;
  }
}

const documentRules = (circumstances: Circumstances): DocumentRule[] =>
  rulesUnder(circumstances).filter((rule) => rule.subject === 'document');

/** Whether what a rule found stays as it is. Takes the exchange into `counts`. */
function holds(
  { rule, bySection }: Found,
  { removed, added, atStart }: Exchange,
  counts: Map<string, number> | undefined,
  circumstances: Circumstances,
): boolean {
  const before = keysIn(removed, rule, circumstances);
  const now = keysIn(added, rule, circumstances);
  if (counts !== undefined) {
    const wasShared = before.some((key) => counts.get(key)! > 1);
    count(counts, before, -1);
    count(counts, now, 1);
    return !wasShared && !now.some((key) => counts.get(key)! > 1);
  }
  if (atStart || removed.some((section) => bySection.has(section)) || !isSameList(before, now)) return false;
  if (bySection.size === 0 || rule.quotes === undefined) return true;
  const { quotes } = rule;
  return lineCount(removed) === lineCount(added) && isSameList(removed.flatMap(quotes), added.flatMap(quotes));
}

const keysIn = (sections: readonly Section[], rule: DocumentRule, circumstances: Circumstances): string[] =>
  sections.flatMap((section) => rule.dependsOn(section, readObjective(section), circumstances));

function count(counts: Map<string, number>, keys: readonly string[], by: 1 | -1): void {
  for (const key of keys) {
    const many = (counts.get(key) ?? 0) + by;
    if (many === 0) counts.delete(key);
    else counts.set(key, many);
  }
}

const isSameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((item, at) => item === other[at]);

const lineCount = (sections: readonly Section[]): number => sections.reduce((sum, { lines }) => sum + lines.length, 0);

function run(rule: DocumentRule, overview: Overview, circumstances: Circumstances): BySection {
  const bySection = new Map<Section, Shown[]>();
  for (const finding of rule.check(overview, circumstances)) {
    const level = levelOf(rule, finding, false, circumstances);
    if (level !== 'off') add(bySection, finding.section, [{ rule, level, finding, section: finding.section }]);
  }
  return bySection;
}

function together(found: readonly Found[]): BySection {
  const all = new Map<Section, Shown[]>();
  for (const { bySection } of found) for (const [section, shown] of bySection) add(all, section, shown);
  return all;
}

function add(bySection: Map<Section, Shown[]>, section: Section, shown: readonly Shown[]): void {
  const before = bySection.get(section);
  if (before) before.push(...shown);
  else bySection.set(section, [...shown]);
}
