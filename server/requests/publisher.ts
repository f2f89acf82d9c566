/** When diagnostics are sent to a client that does not ask: of a burst of edits the last one counts. */
import { turn } from '../workspace/burst.ts';

/** While more keeps coming in, edits may go unanswered for so long, in milliseconds. */
const longestWait = 250;

/** So many turns without an edit end a burst. In the first a request that came along with the edit is read, then its answer is written. */
const quietTurns = 3;

export class Publisher {
  readonly #prepare: (uri: string) => Promise<void>;
  readonly #publish: (uri: string) => Promise<void>;
  readonly #changed = new Set<string>();
  #hasEdit = false;
  #isBusy = false;
  /** Since when more keeps coming in. Of the wall clock, as Node takes milliseconds to make the other one. */
  #since: number | null = null;

  /**
   * `prepare` works out what there is to say of a document; `publish` sends it, and resolves when that is on its way.
   * Neither ever rejects.
   */
  constructor(prepare: (uri: string) => Promise<void>, publish: (uri: string) => Promise<void>) {
    this.#prepare = prepare;
    this.#publish = publish;
  }

  /** Sees to it that a document's newest version is published once the messages that are already here have been read. */
  changed(uri: string): void {
    this.#changed.add(uri);
    this.#hasEdit = true;
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
      this.#since = null;
      await this.#pause();
      for (const uri of this.#changed) await this.#prepare(uri);
      // An answer would have to wait until a long message is read: what was asked for meanwhile goes first.
      await this.#pause();
      for (const uri of [...this.#changed]) {
        this.#changed.delete(uri);
        await this.#publish(uri);
      }
    }
  }

  /** Resolves once no more edits come in, or when it is late. */
  async #pause(): Promise<void> {
    for (let quiet = 0; quiet < quietTurns; quiet++) {
      this.#hasEdit = false;
      await turn();
      if (!this.#hasEdit) continue;
      const now = Date.now();
      this.#since ??= now;
      // A clock that is set back ends it too.
      if (Math.abs(now - this.#since) >= longestWait) return;
      quiet = -1;
    }
  }
}
