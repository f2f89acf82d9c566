/**
 * Asks again until the answer satisfies, since an editor answers in its own time.
 * @param ask the question
 * @param satisfies whether the answer is what is waited for
 * @throws {Error} with the last answer after ten seconds
 */
export async function until<T>(ask: () => T | PromiseLike<T>, satisfies: (answer: T) => boolean): Promise<T> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const answer = await ask();
    if (satisfies(answer)) return answer;
    if (Date.now() > deadline) throw new Error(`Waited in vain; the last answer was ${JSON.stringify(answer)}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
