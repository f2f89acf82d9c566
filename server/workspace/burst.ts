/** Messages that come in faster than they are worth an answer each. */

/** The turn of the event loop after this one: messages that are already here are read one a turn. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** After so many turns in a row that brought something, what waits for their end goes ahead. */
const mostTurns = 1000;

/** Resolves in the first turn in which `count` stays as it is, or when that takes too many. */
export async function endOfBurst(count: () => number): Promise<void> {
  let before: number;
  let turns = 0;
  do {
    before = count();
    await turn();
  } while (count() !== before && ++turns < mostTurns);
}
