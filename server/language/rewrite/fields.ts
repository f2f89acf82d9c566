/** Which fields a plan is about: sales, nursing, games. */
import { stemsOf } from './stems.ts';
import { type Terms, weighted } from './terms.ts';

/** The fields that a word points to, by its stem, and how much it tells: a word of every field tells nothing. */
export type FieldWords = ReadonlyMap<string, readonly { readonly field: number; readonly telling: number }[]>;

/** How much telling words make a plan wholly of a field. */
export const wholly = 2;

/** Reads the words of each field, by its number. */
export function readFieldWords(fields: readonly (readonly string[])[]): FieldWords {
  const known = new Map<string, { field: number; telling: number }[]>();
  fields.forEach((words, field) => {
    for (const { stem } of words.flatMap(stemsOf)) {
      const list = known.get(stem) ?? [];
      list.push({ field, telling: 0 });
      known.set(stem, list);
    }
  });
  for (const list of known.values()) {
    for (const one of list) one.telling = Math.log(fields.length / list.length) / Math.log(fields.length);
  }
  return known;
}

/** How much some texts are of each field, and by which subjects. */
export class Fields {
  readonly #subjects = new Map<number, Map<string, number>>();
  readonly #most: number;

  constructor(words: FieldWords, terms: Terms, texts: readonly (readonly [text: string, weight: number])[]) {
    for (const [text, weight] of texts) {
      for (const [stem, share] of new Map(weighted(text).map((one) => [one.stem, one.weight]))) {
        for (const { field, telling } of words.get(stem) ?? []) {
          this.add(field, terms.subjectOfStem(stem), telling * weight * share);
        }
      }
    }
    this.#most = Math.max(wholly, ...[...this.#subjects.keys()].map((field) => this.#sumOf(field)));
  }

  /** Says that a subject points to a field. */
  add(field: number, subject: string, weight: number): void {
    const subjects = this.#subjects.get(field) ?? new Map<string, number>();
    this.#subjects.set(field, subjects.set(subject, (subjects.get(subject) ?? 0) + weight));
  }

  #sumOf(field: number): number {
    let sum = 0;
    for (const weight of this.#subjects.get(field)?.values() ?? []) sum += weight;
    return sum;
  }

  /** How much the texts are of a field, 0 to 1. */
  of(field: number): number {
    return Math.min(1, this.#sumOf(field) / this.#most);
  }

  /** Whether anything beside a subject says that the texts are of a field. */
  isOf(field: number, beside: string): boolean {
    const subjects = this.#subjects.get(field);
    return subjects !== undefined && (subjects.size > 1 || !subjects.has(beside));
  }
}
