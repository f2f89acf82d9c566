/** The first few of what may be many: a line of any length gets an answer in the same time. */
export function* firstOf<Value>(values: Iterable<Value>, most: number): Generator<Value> {
  let left = most;
  for (const value of values) {
    if (left-- === 0) return;
    yield value;
  }
}
