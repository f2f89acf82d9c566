/** Key results of the other objectives and files by what they are about, worked out once for as long as those stay as they are. */
import type { Item } from '../model/summary.ts';
import { subjectsIn } from './match.ts';

/** The key results of a section or of a file. */
export interface BySubject {
  readonly keyResults: readonly Item[];
  /** Those that name a subject. */
  readonly naming: ReadonlyMap<string, readonly Item[]>;
}

const known = new WeakMap<readonly Item[], BySubject>();

/** What the first key results among the items of a section's or of a file's summary are about, at most so many. */
export function bySubject(items: readonly Item[], most: number): BySubject {
  let found = known.get(items);
  if (found === undefined) {
    found = readSubjects(items, most);
    known.set(items, found);
  }
  return found;
}

function readSubjects(items: readonly Item[], most: number): BySubject {
  const keyResults = items.filter(({ kind, text }) => kind === 'keyResult' && text !== '').slice(0, most);
  const naming = new Map<string, Item[]>();
  for (const item of keyResults) {
    for (const subject of subjectsIn(item.text).keys()) {
      const others = naming.get(subject);
      if (others === undefined) naming.set(subject, [item]);
      else others.push(item);
    }
  }
  return { keyResults, naming };
}
