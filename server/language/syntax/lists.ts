/** How many items two lists, or characters two texts, have in common at their beginnings, and at their ends. */
export function sharedEnds<Item>(one: ArrayLike<Item>, other: ArrayLike<Item>): { head: number; tail: number } {
  const shared = Math.min(one.length, other.length);
  let head = 0;
  while (head < shared && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < shared - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail++;
  return { head, tail };
}

/** Whether two lists hold the same items in the same order. */
export const isSameList = <Item>(one: readonly Item[], other: readonly Item[]): boolean =>
  one.length === other.length && one.every((item, at) => item === other[at]);
