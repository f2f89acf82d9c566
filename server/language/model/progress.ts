/** How far a measure has come: (current − baseline) / (target − baseline), signed, so that falling works as rising does. */

import { daysBetween } from './calendar.ts';
import { convert } from './conversion.ts';
import type { Direction, Measure, Quantity } from './measure.ts';
import type { Period } from './model.ts';

/** A number with its unit, wherever it stands. */
export type Amount = Pick<Quantity, 'value' | 'unit'>;

/**
 * The level that a measure is to get to: its target, or its baseline moved by its change (`by 25%`, `double`); null when
 * it says neither, or a change of an unknown baseline. `5 pp` are added, `25%` are a part of the baseline.
 */
export function targetOf({ baseline, target, change, direction }: Measure): Amount | null {
  if (target !== null) return target;
  if (baseline === null || change === null) return null;
  const { unit } = baseline;
  if (change.unit === 'x') return { value: baseline.value * change.value, unit };
  const sign = direction === 'decrease' ? -1 : 1;
  if (change.unit === '%') return { value: baseline.value * (1 + (sign * change.value) / 100), unit };
  const step = convert(change.value, change.unit, unit);
  return step === null ? null : { value: baseline.value + sign * step, unit };
}

/** Which way a measure is to go: as it says, else as its numbers say. */
export function directionOf({ direction, baseline, target }: Measure): Direction | null {
  if (direction !== null && direction !== 'reach') return direction;
  if (baseline === null || target === null) return direction;
  const from = convert(baseline.value, baseline.unit, target.unit);
  if (from === null || from === target.value) return direction;
  return from < target.value ? 'increase' : 'decrease';
}

/**
 * Progress of a measure, 0 to 1, clamped; null when it cannot be told: no target, no baseline, units that do not
 * compare. Without a baseline a level to reach starts at 0, and any target that is met is done.
 */
export function progressOf(measure: Measure, current: Amount): number | null {
  const target = targetOf(measure);
  if (target === null) return null;
  const value = convert(current.value, current.unit, target.unit);
  if (value === null) return null;
  const direction = directionOf(measure);
  if (measure.baseline === null) {
    if (direction === 'reach' && target.value > 0) return clamp(value / target.value);
    return met(value, target.value, direction) ? 1 : null;
  }
  const baseline = convert(measure.baseline.value, measure.baseline.unit, target.unit);
  if (baseline === null || baseline === target.value) return null;
  return clamp((value - baseline) / (target.value - baseline));
}

function met(value: number, target: number, direction: Direction | null): boolean {
  return direction === 'decrease' ? value <= target : value >= target;
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share));

/**
 * Whether a level to keep is kept: within its range, on the right side of its bound, or no worse than the level itself.
 * `lowerIsBetter` says which side is worse where the line has no bound. Null when it cannot be told.
 */
export function isKept(measure: Measure, current: Amount, lowerIsBetter: boolean): boolean | null {
  const { target, comparator } = measure;
  const level = target ?? measure.baseline;
  if (level === null) return null;
  const value = convert(current.value, current.unit, level.unit);
  if (value === null) return null;
  if (level.high !== null) return value >= level.value && value <= level.high;
  switch (comparator) {
    case '>':
      return value > level.value;
    case '>=':
      return value >= level.value;
    case '<':
      return value < level.value;
    case '<=':
      return value <= level.value;
    case '=':
      return value === level.value;
    default:
      return lowerIsBetter ? value <= level.value : value >= level.value;
  }
}

/** Mean of what is known; null when nothing is. */
export function mean(shares: readonly (number | null)[]): number | null {
  let sum = 0;
  let count = 0;
  for (const share of shares) {
    if (share === null) continue;
    sum += share;
    count++;
  }
  return count === 0 ? null : sum / count;
}

/** Share of a period that is over at the end of a day, 0 to 1. */
export function elapsed({ start, end }: Period, today: string): number {
  return clamp((daysBetween(start, today) + 1) / (daysBetween(start, end) + 1));
}
