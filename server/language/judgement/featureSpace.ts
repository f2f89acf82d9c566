/** Numbers for named features: blocks of names, or of pairs of names, laid out one behind the other. */

/** A group of features named by one part or by a pair of parts. */
export interface Block {
  /** The feature of one name. */
  one(part: string): number;
  /** The feature of a pair of names. */
  two(first: string, second: string): number;
}

/** A space of features, each with a number for the arithmetic and a name for people and for the file of weights. */
export class FeatureSpace {
  readonly #names: string[] = [];

  get size(): number {
    return this.#names.length;
  }

  name(feature: number): string {
    return this.#names[feature]!;
  }

  /** Adds a feature for each name, or for each pair of names. A name that is not listed has no feature: -1. */
  block(title: string, first: readonly string[], second?: readonly string[]): Block {
    const offset = this.#names.length;
    const width = second?.length ?? 1;
    for (const a of first) {
      if (second) for (const b of second) this.#names.push(`${title}: ${a}, ${b}`);
      else this.#names.push(title === '' ? a : `${title}: ${a}`);
    }
    const rows = new Map(first.map((name, i) => [name, offset + i * width]));
    const columns = new Map((second ?? []).map((name, i) => [name, i]));
    return {
      one: (part) => rows.get(part) ?? -1,
      two: (a, b) => {
        const row = rows.get(a);
        const column = columns.get(b);
        return row === undefined || column === undefined ? -1 : row + column;
      },
    };
  }

  /** The weights of a file by feature number; a feature that the file does not name weighs nothing. */
  weights(named: Readonly<Record<string, number>>): Float64Array {
    const weights = new Float64Array(this.#names.length);
    for (let i = 0; i < weights.length; i++) weights[i] = named[this.#names[i]!] ?? 0;
    return weights;
  }
}
