/** When diagnostics are sent to a client that does not ask: of a burst of edits the last one counts. */

/** While more keeps coming in, so many edits may go unanswered. */
const mostWaiting = 200;

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export class Publisher {
  readonly #publish: (uri: string) => Promise<void>;
  readonly #changed = new Set<string>();
  #edits = 0;
  #isBusy = false;

  /** `publish` sends what there is to say of a document; it resolves when that is on its way, and never rejects. */
  constructor(publish: (uri: string) => Promise<void>) {
    this.#publish = publish;
  }

  /** Sees to it that a document's newest version is published once the messages that are already here have been read. */
  changed(uri: string): void {
    this.#changed.add(uri);
    this.#edits++;
    if (this.#isBusy) return;
    this.#isBusy = true;
    void this.#work().finally(() => {
      this.#isBusy = false;
    });
  }

  /** Forgets a document. */
  closed(uri: string): void {
    this.#changed.delete(uri);
  }

  async #work(): Promise<void> {
    while (this.#changed.size > 0) {
      await this.#pause();
      for (const uri of [...this.#changed]) {
        this.#changed.delete(uri);
        await this.#publish(uri);
      }
    }
  }

  /** Resolves in the first turn that brings no edit. */
  async #pause(): Promise<void> {
    const most = this.#edits + mostWaiting;
    let before: number;
    do {
      before = this.#edits;
      await turn();
    } while (this.#edits !== before && this.#edits < most);
  }
}
