/**
 * The last few of many objects: those that may hold on to what is large and can be made again. What is kept for every line
 * of a plan is what collecting garbage takes its time for.
 */
export class Lately<Item> {
  readonly #most: number;
  readonly #items: Item[] = [];
  #oldest = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** One that is still there; undefined where there is none of the kind. */
  find(is: (item: Item) => boolean): Item | undefined {
    return this.#items.find(is);
  }

  /** Takes one in, and returns the one that has to let go for it. */
  add(item: Item): Item | undefined {
    const oldest = this.#items[this.#oldest];
    this.#items[this.#oldest] = item;
    this.#oldest = (this.#oldest + 1) % this.#most;
    return oldest;
  }
}
