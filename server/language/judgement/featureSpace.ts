/** Numbers for named features: blocks of names, or of pairs of names, laid out one behind the other. */
import { type Code, Codes } from './codes.ts';

/** Weights by block, by name, and in a block of pairs by second name. What is not listed weighs nothing. */
export type NamedWeights = Readonly<
  Record<string, Readonly<Record<string, number | Readonly<Record<string, number>>>>>
>;

/** A group of features named by one part or by a pair of parts. */
export class Block<First extends string = string, Second extends string = string> {
  readonly title: string;
  readonly first: Codes<First>;
  readonly second: Codes<Second>;
  readonly offset: number;
  readonly #width: number;

  constructor(title: string, first: Codes<First>, second: Codes<Second>, offset: number) {
    this.title = title;
    this.first = first;
    this.second = second;
    this.offset = offset;
    this.#width = Math.max(second.names.length, 1);
  }

  get size(): number {
    return this.first.names.length * this.#width;
  }

  /** The feature of one name. */
  one(first: Code<First>): number {
    return this.offset + first;
  }

  /** The feature of a pair of names. */
  two(first: Code<First>, second: Code<Second>): number {
    return this.offset + first * this.#width + second;
  }
}

/** A space of features, each with a number for the arithmetic and a name for people and for the file of weights. */
export class FeatureSpace {
  readonly #blocks: Block[] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Adds a feature for each name, or for each pair of names. */
  block<First extends string, Second extends string = never>(
    title: string,
    first: Codes<First>,
    second: Codes<Second> = new Codes<Second>([]),
  ): Block<First, Second> {
    const added = new Block(title, first, second, this.#size);
    this.#blocks.push(added as unknown as Block);
    this.#size += added.size;
    return added;
  }

  /** Adds a feature for each name; the features by name. */
  flags<Name extends string>(title: string, names: readonly Name[]): Readonly<Record<Name, number>> {
    const codes = new Codes(names);
    const block = this.block(title, codes);
    return Object.fromEntries(names.map((name) => [name, block.one(codes.of(name))])) as Record<Name, number>;
  }

  /** The name of a feature: 'verb, object: deliver, metric'. */
  name(feature: number): string {
    const block = this.#blocks.find(({ offset, size }) => feature >= offset && feature < offset + size)!;
    const first = block.first.names;
    const second = block.second.names;
    const width = Math.max(second.length, 1);
    const row = first[Math.floor((feature - block.offset) / width)]!;
    return second.length === 0
      ? `${block.title}: ${row}`
      : `${block.title}: ${row}, ${second[(feature - block.offset) % width]}`;
  }

  /** The weights of a file by feature number. */
  read(named: NamedWeights): Float64Array {
    const weights = new Float64Array(this.#size);
    this.each(named, (feature, weight) => {
      weights[feature] = weight;
    });
    return weights;
  }

  /** Goes through the weights of a file. Most features weigh nothing, and are not among them. */
  each(named: NamedWeights, take: (feature: number, weight: number) => void): void {
    for (const block of this.#blocks) {
      const rows = named[block.title] ?? {};
      for (const name in rows) {
        const first = block.first.find(name);
        const row = rows[name]!;
        if (first === null) continue;
        if (typeof row === 'number') take(block.one(first), row);
        else
          for (const other in row) {
            const second = block.second.find(other);
            if (second !== null) take(block.two(first, second), row[other]!);
          }
      }
    }
  }

  /** The other way round, for the file: numbers with two decimals, those below `least` left out. */
  write(weights: Float64Array, least: number): NamedWeights {
    const named: Record<string, Record<string, number | Record<string, number>>> = {};
    for (const block of this.#blocks) {
      const { title, offset } = block;
      const first = block.first.names;
      const second = block.second.names;
      const rows: Record<string, number | Record<string, number>> = {};
      const kept = (id: number): number | null =>
        Math.abs(weights[id]!) < least ? null : Number(weights[id]!.toFixed(2));
      first.forEach((name, i) => {
        if (second.length === 0) {
          const weight = kept(offset + i);
          if (weight !== null) rows[name] = weight;
          return;
        }
        const columns: Record<string, number> = {};
        second.forEach((column, j) => {
          const weight = kept(offset + i * second.length + j);
          if (weight !== null) columns[column] = weight;
        });
        if (Object.keys(columns).length > 0) rows[name] = columns;
      });
      if (Object.keys(rows).length > 0) named[title] = rows;
    }
    return named;
  }
}
