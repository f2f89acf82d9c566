/** Lengths of time as a stopwatch shows them, `50:00`, `1:50 h`, `4:30/km`, `3:29:59`, or before a noun, `<24-hour`. What is o'clock stays a name. */
import { ARROWS } from './arrows.ts';
import { add, adjacent, itemAt, lowerAt, type Reader } from './reader.ts';
import type { Token } from './tokens.ts';
import { times } from './units.ts';

const bounds = new Set(['under', 'sub', 'below', '<', '≤', '<=']);
const joints: ReadonlySet<string> = new Set([...ARROWS, 'to']);
const distances = new Set(['km', 'mi', 'mile', 'm']);

/** Reads the length of time that starts at `i`, in minutes; null where the token is a time of the day or something else. */
export function readClock(reader: Reader, i: number): number | null {
  const { tokens } = reader;
  const parts = clockParts(tokens[i]);
  if (parts === null) return null;
  const [first, second] = parts;
  const seconds = tokens[i + 2];
  if (lowerAt(tokens, i + 1) === ':' && adjacent(tokens[i], tokens[i + 1]) && adjacent(tokens[i + 1], seconds))
    return add(reader, i, i + 3, rounded(first * 60 + second + (seconds!.value ?? 0) / 60), 'min');

  const next = lowerAt(tokens, i + 1);
  if (times.get(next) === 'h') return add(reader, i, i + 2, first * 60 + second, 'min');
  const perDistance = next === '/' && distances.has(lowerAt(tokens, i + 2));
  if (times.get(next) === 'min' || next === 'pace' || perDistance)
    return add(reader, i, i + 1, rounded(first + second / 60), 'min');

  const other = otherEnd(tokens, i);
  if (other === null && !isBounded(tokens, i)) return null;
  // A run takes `25:00` minutes or `1:50` hours: as people write them, not as a clock does.
  const isMinutes = Math.max(first, other?.[0] ?? 0) >= 10;
  return add(reader, i, i + 1, isMinutes ? rounded(first + second / 60) : first * 60 + second, 'min');
}

/**
 * Reads the length of time in one word before a noun, `24-hour` of `<24-hour turnaround` and `sub-100ms`: a bound makes one of
 * it, and `a 2-day workshop` has none. Null for any other word.
 */
export function readSpan(reader: Reader, i: number): number | null {
  const { tokens } = reader;
  const { lower } = tokens[i]!;
  const first = lower.charCodeAt(0);
  const isNumber = first >= 0x30 && first <= 0x39;
  if (isNumber ? !isBounded(tokens, i) : !lower.startsWith('sub-')) return null;
  const match = /^(?:sub-)?(\d{1,6})-?([a-z]{1,12})$/.exec(lower);
  const unit = match === null ? undefined : times.get(match[2]!);
  return unit === undefined ? null : add(reader, i, i + 1, Number(match![1]), unit);
}

const rounded = (value: number): number => Number(value.toFixed(2));

/** The numbers before and behind the colon. */
function clockParts(token: Token | undefined): readonly [number, number] | null {
  if (token === undefined || token.kind !== 'name' || token.lower.length > 6) return null;
  const match = /^(\d{1,3}):([0-5]\d)$/.exec(token.lower);
  return match === null ? null : [Number(match[1]), Number(match[2])];
}

function isBounded(tokens: readonly Token[], i: number): boolean {
  const before = lowerAt(tokens, i - 1);
  return bounds.has(before) || (before === '-' && lowerAt(tokens, i - 2) === 'sub');
}

/** The other end of a change for the shorter, `28:10 → 25:00`: opening hours go up. */
function otherEnd(tokens: readonly Token[], i: number): readonly [number, number] | null {
  const [from, to] = joints.has(lowerAt(tokens, i + 1)) ? [i, i + 2] : [i - 2, i];
  if (!joints.has(lowerAt(tokens, from + 1))) return null;
  const [before, after] = [clockParts(itemAt(tokens, from)), clockParts(itemAt(tokens, to))];
  if (before === null || after === null) return null;
  const isLess = before[0] * 60 + before[1] > after[0] * 60 + after[1];
  return isLess ? (from === i ? after : before) : null;
}
