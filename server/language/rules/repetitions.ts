/**
 * Key results that say what another one in the document says already, kept from edit to edit: an edit costs the sections
 * that say the same as those that it touches, however long the document is.
 */
import { readObjective } from '../model/document.ts';
import type { KeyResult, Objective } from '../model/model.ts';
import type { Section } from '../syntax/tree.ts';
import { levelOf, rulesUnder, type Shown } from './check.ts';
import type { Circumstances, Rule } from './rule.ts';

type RepetitionRule = Extract<Rule, { subject: 'repetition' }>;

/** A key result with what it is found by. */
export interface Said {
  readonly keyResult: KeyResult;
  readonly objective: Objective;
  readonly keys: readonly string[];
}

/** A section with its place among the others. */
interface Place {
  readonly section: Section;
  readonly index: number;
  readonly said: readonly Said[];
}

const nothing: readonly Shown[] = [];

/** What one rule finds in one version of a document at a time: `exchange` makes it that of the next. */
export class Repetitions {
  readonly #rule: RepetitionRule;
  readonly #circumstances: Circumstances;
  readonly #places: Place[];
  /** For each key the places that have it, in their order. */
  readonly #byKey = new Map<string, Place[]>();
  readonly #found = new Map<Section, readonly Shown[]>();

  constructor(rule: RepetitionRule, sections: readonly Section[], circumstances: Circumstances) {
    this.#rule = rule;
    this.#circumstances = circumstances;
    this.#places = sections.map((section, index) => this.#read(section, index));
    for (const place of this.#places) for (const key of keysOf(place)) this.#add(key, place);
    for (const place of this.#places) this.#check(place);
  }

  /** What is found in a section. */
  in(section: Section): readonly Shown[] {
    return this.#found.get(section) ?? nothing;
  }

  /** Puts sections in the place of as many others. Returns the indexes of those of which something else is found. */
  exchange(from: number, added: readonly Section[]): ReadonlySet<number> {
    const touched = new Set<Place>();
    for (const [at, section] of added.entries()) {
      const before = this.#places[from + at]!;
      const now = this.#read(section, from + at);
      this.#places[from + at] = now;
      this.#found.delete(before.section);
      const gone = new Set(keysOf(before));
      for (const key of keysOf(now)) {
        if (gone.delete(key)) this.#replace(key, before, now);
        else this.#add(key, now);
      }
      for (const key of gone) this.#remove(key, before);
      for (const key of differing(before, now)) for (const place of this.#byKey.get(key) ?? []) touched.add(place);
      touched.add(now);
    }
    const changed = new Set<number>();
    for (const place of touched)
      if (this.#places[place.index] === place && this.#check(place)) changed.add(place.index);
    return changed;
  }

  #read(section: Section, index: number): Place {
    const objective = readObjective(section);
    const said =
      objective?.keyResults.map((keyResult) => ({
        keyResult,
        objective,
        keys: this.#rule.keysOf(keyResult, objective, this.#circumstances),
      })) ?? [];
    return { section, index, said };
  }

  /** Checks a section; true when there is or was something to find. */
  #check(place: Place): boolean {
    const found: Shown[] = [];
    for (const said of place.said) {
      const first = this.#firstLike(said);
      if (first === null) continue;
      for (const finding of this.#rule.check(said.keyResult, said.objective, first)) {
        const level = levelOf(this.#rule, finding, false, this.#circumstances);
        if (level !== 'off') found.push({ rule: this.#rule, level, finding, section: place.section });
      }
    }
    const before = this.#found.has(place.section);
    if (found.length > 0) this.#found.set(place.section, found);
    else this.#found.delete(place.section);
    return before || found.length > 0;
  }

  /** The first key result of the document that is found by a key of this one, where that is not itself. */
  #firstLike({ keys, keyResult }: Said): Said | null {
    for (const key of keys) {
      const first = this.#byKey.get(key)![0]!.said.find((one) => one.keys.includes(key))!;
      if (first.keyResult !== keyResult) return first;
    }
    return null;
  }

  #add(key: string, place: Place): void {
    const places = this.#byKey.get(key);
    if (places === undefined) {
      this.#byKey.set(key, [place]);
      return;
    }
    let at = places.length;
    while (at > 0 && places[at - 1]!.index > place.index) at--;
    places.splice(at, 0, place);
  }

  #replace(key: string, before: Place, now: Place): void {
    const places = this.#byKey.get(key)!;
    places[places.indexOf(before)] = now;
  }

  #remove(key: string, place: Place): void {
    const places = this.#byKey.get(key)!;
    if (places.length === 1) this.#byKey.delete(key);
    else places.splice(places.indexOf(place), 1);
  }
}

/** One for each rule of this kind that is not off. */
export const repetitionsOf = (sections: readonly Section[], circumstances: Circumstances): readonly Repetitions[] =>
  rulesUnder(circumstances)
    .filter((rule) => rule.subject === 'repetition')
    .map((rule) => new Repetitions(rule, sections, circumstances));

const keysOf = ({ said }: Place): Set<string> => new Set(said.flatMap(({ keys }) => keys));

/** The keys of key results that do not read as those before at their place. */
function differing(before: Place, now: Place): ReadonlySet<string> {
  const keys = new Set<string>();
  for (let at = 0; at < Math.max(before.said.length, now.said.length); at++) {
    const [one, other] = [before.said[at], now.said[at]];
    if (one !== undefined && other !== undefined && readsAs(one, other)) continue;
    for (const key of [...(one?.keys ?? []), ...(other?.keys ?? [])]) keys.add(key);
  }
  return keys;
}

const readsAs = (one: Said, other: Said): boolean =>
  one.keyResult.prose.text === other.keyResult.prose.text &&
  one.objective.prose?.text === other.objective.prose?.text &&
  one.keys.length === other.keys.length &&
  one.keys.every((key, at) => key === other.keys[at]);
