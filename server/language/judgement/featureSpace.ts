/** Numbers for named features: blocks of names, or of pairs of names, laid out one behind the other. */
import { type Code, Codes } from './codes.ts';
import { namesIn, type WeightRow, weightIn, weightRow } from './weightRows.ts';

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

  /** Where the features begin of the pairs with a first name, and their second names; with '' those of a block of single names. */
  row(first: string): { readonly offset: number; readonly names: Codes<string> } | undefined {
    if (this.second.names.length === 0) return first === '' ? { offset: this.offset, names: this.first } : undefined;
    const code = this.first.find(first);
    return code === null ? undefined : { offset: this.offset + code * this.#width, names: this.second };
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

  /**
   * The weights of a file by feature number; where they are of several models, those of a feature stand side by side. A row
   * without names is the title of the block that the rows behind it are of, and what is not there weighs nothing.
   */
  read(rows: readonly WeightRow[], models = 1): Float64Array {
    const weights = new Float64Array(this.#size * models);
    let block: Block | undefined;
    for (const row of rows) {
      if (row.length === 1) {
        block = this.#blocks.find(({ title }) => title === row[0]);
        continue;
      }
      const features = block?.row(row[0]);
      if (features === undefined) continue;
      const names = namesIn(row);
      for (let place = 0; place < names.length; place++) {
        const code = features.names.find(names[place]!);
        if (code === null) continue;
        const feature = (features.offset + code) * models;
        for (let model = 0; model < models; model++) weights[feature + model] = weightIn(row, place, model, models);
      }
    }
    return weights;
  }

  /** The other way round, for the file: those below `least` are left out. */
  write(models: readonly Float64Array[], least: number): WeightRow[] {
    return this.#blocks.flatMap((block): WeightRow[] => {
      const firsts = block.second.names.length === 0 ? [''] : block.first.names;
      const rows = firsts.flatMap((first): WeightRow[] => {
        const { offset, names } = block.row(first)!;
        const cells = names.names.map((name, i) => [name, models.map((weights) => weights[offset + i]!)] as const);
        const row = weightRow(first, cells, least);
        return row === null ? [] : [row];
      });
      return rows.length === 0 ? [] : [[block.title], ...rows];
    });
  }
}
