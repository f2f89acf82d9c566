/** For what takes the longer the more there is: calls that come while it is at work are answered by one more run. */

/** `act`, never twice at once. What comes back resolves when there is nothing left to do, and rejects with `act`. */
export function oneAtATime(act: () => Promise<void>): () => Promise<void> {
  let isWanted = false;
  let running: Promise<void> | null = null;
  const run = async () => {
    while (isWanted) {
      isWanted = false;
      await act();
    }
  };
  return () => {
    isWanted = true;
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };
}
