/** Numbers for names: what is asked of every line is indexed by number, and its names are for people. */

/** The place of a name in its list. */
export type Code<Name extends string> = number & { readonly of: Name };

/** A list of names, each with its place. */
export class Codes<Name extends string> {
  readonly names: readonly Name[];
  readonly #places: ReadonlyMap<string, Code<Name>>;

  constructor(names: readonly Name[]) {
    this.names = names;
    const places = new Map<string, Code<Name>>();
    for (let i = 0; i < names.length; i++) places.set(names[i]!, i as Code<Name>);
    this.#places = places;
  }

  /** The code of a name in the list. */
  of(name: Name): Code<Name> {
    return this.#places.get(name)!;
  }

  /** The code of a word if it is in the list; null where it is not. */
  find(word: string): Code<Name> | null {
    return this.#places.get(word) ?? null;
  }
}
