/**
 * What the rules on the whole document find, kept from version to version: after an edit a rule is run again only where
 * what it depends on has changed, so that a keystroke does not cost the whole file.
 */
import { readObjective } from '../model/document.ts';
import { isSameList } from '../syntax/lists.ts';
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

  private constructor(circumstances: Circumstances, found: readonly Found[], all: BySection) {
    this.#circumstances = circumstances;
    this.#found = found;
    this.#all = all;
  }

  /** Runs every rule. */
  static of(overview: Overview, circumstances: Circumstances): DocumentFindings {
    const rules = rulesUnder(circumstances).filter((rule) => rule.subject === 'document');
    const found = rules.map((rule) => ({ rule, bySection: run(rule, overview, circumstances) }));
    return new DocumentFindings(circumstances, found, together(found));
  }

  /** What is found after an edit, under the same circumstances. */
  after(exchange: Exchange, overview: () => Overview): DocumentFindings {
    const circumstances = this.#circumstances;
    const found = this.#found.map((before) =>
      holds(before, exchange, circumstances)
        ? before
        : { rule: before.rule, bySection: run(before.rule, overview(), circumstances) },
    );
    const same = found.every((one, at) => one === this.#found[at]);
    return same ? this : new DocumentFindings(circumstances, found, together(found));
  }

  /** What was found in a section, in the order of the rules. */
  in(section: Section): readonly Shown[] {
    return this.#all.get(section) ?? nothing;
  }

  /** Everything that was found. */
  all(): Iterable<readonly Shown[]> {
    return this.#all.values();
  }
}

/** Whether what a rule found stays as it is. */
function holds(
  { rule, bySection }: Found,
  { removed, added, atStart }: Exchange,
  circumstances: Circumstances,
): boolean {
  const before = keysIn(removed, rule, circumstances);
  const now = keysIn(added, rule, circumstances);
  if (atStart || removed.some((section) => bySection.has(section)) || !isSameList(before, now)) return false;
  if (bySection.size === 0 || rule.quotes === undefined) return true;
  const { quotes } = rule;
  return lineCount(removed) === lineCount(added) && isSameList(removed.flatMap(quotes), added.flatMap(quotes));
}

const keysIn = (sections: readonly Section[], rule: DocumentRule, circumstances: Circumstances): string[] =>
  sections.flatMap((section) => rule.dependsOn(section, readObjective(section), circumstances));

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
