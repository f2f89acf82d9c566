/**
 * Key results that say what another one in the document says already. There is one index for all versions of a document:
 * it follows the version that asks, and so an edit costs the sections that say the same as those that it touches, however
 * long the document is.
 */
import type { KeyResult, Objective } from '../model/model.ts';
import { sharedEnds } from '../syntax/lists.ts';
import type { Section } from '../syntax/tree.ts';
import { levelOf, rulesUnder, type Shown } from './check.ts';
import type { Circumstances, Finding, Rule } from './rule.ts';

type RepetitionRule = Extract<Rule, { subject: 'repetition' }>;

/** A section, and what the rules on it find. */
interface Checked {
  readonly section: Section;
  readonly objective: Objective | null;
  readonly found: readonly Shown[];
}

/** A section with its place among the others. */
interface Place {
  readonly section: Section;
  readonly index: number;
  readonly said: readonly Said[];
}

/** A key result with what it is found by. */
interface Said {
  readonly keyResult: KeyResult;
  readonly objective: Objective;
  readonly index: number;
  readonly keys: readonly number[];
}

const nothing: readonly Shown[] = [];
const none: readonly Finding[] = [];

/** What one rule finds in the version that it stands at. */
class RepetitionsOfRule {
  readonly #rule: RepetitionRule;
  readonly #circumstances: Circumstances;
  readonly #places: Place[];
  /** For each key the key results that have it, in their order; one alone, as nearly all are, without a list. */
  readonly #byKey = new Map<number, Said | Said[]>();
  readonly #found = new Map<Section, readonly Shown[]>();

  constructor(rule: RepetitionRule, sections: readonly Checked[], circumstances: Circumstances) {
    this.#rule = rule;
    this.#circumstances = circumstances;
    this.#places = sections.map((section, index) => {
      const place = this.#read(section, index);
      for (const one of place.said) for (const key of one.keys) this.#add(key, one);
      this.#check(place);
      return place;
    });
  }

  in(section: Section): readonly Shown[] {
    return this.#found.get(section) ?? nothing;
  }

  /** Puts sections in the place of as many others. Returns the indexes of those of which something else is found. */
  exchange(from: number, added: readonly Checked[]): ReadonlySet<number> {
    const touched = new Set<number>();
    for (const [at, section] of added.entries()) {
      const before = this.#places[from + at]!;
      const now = this.#read(section, from + at);
      this.#places[from + at] = now;
      this.#found.delete(before.section);
      touched.add(from + at);
      for (const index of this.#exchangeSaid(before, now)) touched.add(index);
    }
    return new Set([...touched].filter((index) => this.#check(this.#places[index]!)));
  }

  /** Returns the indexes of the sections with key results that repeat another one than before, or one that reads otherwise. */
  #exchangeSaid(before: Place, now: Place): number[] {
    const firsts = new Map<number, Said | undefined>();
    for (const said of before.said) for (const key of said.keys) firsts.set(key, this.#first(key));
    for (const said of now.said) for (const key of said.keys) firsts.set(key, this.#first(key));
    for (const said of before.said) for (const key of said.keys) this.#remove(key, said);
    for (const said of now.said) for (const key of said.keys) this.#add(key, said);
    const touched: number[] = [];
    for (const [key, first] of firsts) {
      const now = this.#first(key);
      if (now === undefined || (first !== undefined && looksAs(first, now))) continue;
      const all = this.#byKey.get(key)!;
      for (const { index } of Array.isArray(all) ? all : [all]) touched.push(index);
    }
    return touched;
  }

  #read(checked: Checked, index: number): Place {
    // Checked now if it was not yet, so that each of its sentences is read once for both.
    checked.found;
    const { section, objective } = checked;
    const said =
      objective?.keyResults.map((keyResult) => {
        const keys = this.#rule.keysOf(keyResult, objective, this.#circumstances);
        return { keyResult, objective, index, keys };
      }) ?? [];
    return { section, index, said };
  }

  /** Checks a section; true when there is or was something to find. */
  #check({ section, said }: Place): boolean {
    let found: Shown[] | null = null;
    for (const one of said) {
      for (const finding of this.#repeats(one)) {
        const level = levelOf(this.#rule, finding, false, this.#circumstances);
        if (level === 'off') continue;
        found ??= [];
        found.push({ rule: this.#rule, level, finding, section });
      }
    }
    if (found === null) return this.#found.delete(section);
    this.#found.set(section, found);
    return true;
  }

  /** What is found of a key result that repeats the first one of the document with a key of its. */
  #repeats(said: Said): readonly Finding[] {
    for (const key of said.keys) {
      const first = this.#first(key)!;
      const found =
        first === said ? none : this.#rule.check(said.keyResult, said.objective, first, this.#circumstances);
      if (found.length > 0) return found;
    }
    return none;
  }

  #first(key: number): Said | undefined {
    const all = this.#byKey.get(key);
    return Array.isArray(all) ? all[0] : all;
  }

  #add(key: number, said: Said): void {
    const all = this.#byKey.get(key);
    if (!Array.isArray(all)) {
      const isBehind = all !== undefined && all.index <= said.index;
      this.#byKey.set(key, all === undefined ? said : isBehind ? [all, said] : [said, all]);
      return;
    }
    let at = all.length;
    while (at > 0 && all[at - 1]!.index > said.index) at--;
    all.splice(at, 0, said);
  }

  #remove(key: number, said: Said): void {
    const all = this.#byKey.get(key)!;
    if (!Array.isArray(all) || all.length === 1) this.#byKey.delete(key);
    else all.splice(all.indexOf(said), 1);
  }
}

/** What all rules of this kind find in one version of a document at a time. */
export class Repetitions {
  readonly #rules: readonly RepetitionRule[];
  readonly #circumstances: Circumstances;
  #sections: readonly Checked[] = [];
  #ofRules: readonly RepetitionsOfRule[] = [];

  constructor(circumstances: Circumstances) {
    this.#circumstances = circumstances;
    this.#rules = rulesUnder(circumstances).filter((rule) => rule.subject === 'repetition');
  }

  /** What is found in a section of a version, which is given by its sections. */
  in(section: Section, sections: readonly Checked[]): readonly Shown[] {
    this.#moveTo(sections);
    return this.#ofRules.length === 1 ? this.#ofRules[0]!.in(section) : this.#ofRules.flatMap((one) => one.in(section));
  }

  /** The indexes of the sections of a version of which something else is found than in the one before; null for all of them. */
  differing(before: readonly Checked[], sections: readonly Checked[]): Iterable<number> | null {
    this.#moveTo(before);
    return this.#moveTo(sections);
  }

  #moveTo(sections: readonly Checked[]): Iterable<number> | null {
    const before = this.#sections;
    if (before === sections) return [];
    this.#sections = sections;
    if (before.length !== sections.length) {
      this.#ofRules = this.#rules.map((rule) => new RepetitionsOfRule(rule, sections, this.#circumstances));
      return null;
    }
    const { head, tail } = sharedEnds(before, sections);
    const added = sections.slice(head, sections.length - tail);
    return this.#ofRules.flatMap((one) => [...one.exchange(head, added)]);
  }
}

/** Whether the first key result with a key is to all others with it what another one was before. */
const looksAs = (one: Said, other: Said): boolean =>
  one.index === other.index &&
  one.keyResult.prose.text === other.keyResult.prose.text &&
  one.objective.prose?.text === other.objective.prose?.text;
