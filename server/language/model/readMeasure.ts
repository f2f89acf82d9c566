/**
 * Reads a measure out of a sentence.
 *
 * Each quantity gets a role from the words right before and behind it (`from`, `to`, `by`, `at least`, `currently`, `more`
 * …). The roles settle which is the baseline, which the target and which a change; the metric is what is left of the
 * clause in front of the first of them or behind the last. Only the first measure of a sentence is read.
 */
import type { Sentence, SentenceQuantity } from '../prose/quantities.ts';
import { lowerAt } from '../prose/reader.ts';
import type { Token } from '../prose/tokens.ts';
import { boundingDeadline, type Chosen, choose, firstOf } from './choice.ts';
import { convert } from './conversion.ts';
import { SentenceDeadline } from './deadline.ts';
import { findDeadline } from './deadlineWords.ts';
import type { Comparator, Direction, Measure, Quantity } from './measure.ts';
import { readMetric } from './metric.ts';
import { type Item, inverse, readItems } from './roles.ts';
import { findHead, type Governor, verbBefore } from './verbs.ts';

/** Reads the first measure of a sentence. Total: what the sentence does not say is null. */
export function readMeasure(sentence: Sentence): Measure {
  const { text, tokens } = sentence;
  let range = findDeadline(sentence);
  const head = findHead(tokens, range);
  let items = readItems(sentence, range, head);
  if (range === null) {
    range = boundingDeadline(tokens, items, head);
    if (range !== null) items = items.slice(0, -1);
  }
  const nobody = isNegated(tokens, items);
  if (nobody) items = items.filter(({ comparator }) => comparator !== null);
  const chosen = choose(tokens, items, head);
  const first = firstOf(chosen);
  const governor = head.movement !== null || first === null ? head : verbBefore(tokens, first.leadToken);
  const metric = nobody ? null : readMetric(sentence, chosen, head, governor, range);
  const target = chosen.target?.quantity ?? null;
  const baseline = chosen.baseline?.quantity ?? null;
  const change = chosen.change?.quantity ?? null;
  const bound = (chosen.target ?? chosen.change)?.comparator ?? null;
  const comparator = nobody && bound !== null ? inverse[bound] : bound;
  const units = sameUnits(tokens, baseline, target);
  return {
    metric,
    baseline: units.baseline,
    target: units.target,
    change: change === null ? null : positive(change),
    direction: readDirection(chosen, governor, units.baseline, units.target, metric !== null, comparator),
    comparator,
    deadline:
      range === null
        ? null
        : new SentenceDeadline(text, tokens[range.firstToken]!.start, tokens[range.endToken - 1]!.end),
    placeholders: sentence.placeholders,
  };
}

/** 'No pupil waits longer than 2 weeks': its bound means the opposite. */
function isNegated(tokens: readonly Token[], items: readonly Item[]): boolean {
  const first = lowerAt(tokens, 0);
  if (first !== 'no' && first !== 'nobody' && first !== 'none') return false;
  return items.some(({ comparator, firstToken }) => comparator === '>' && firstToken > 1);
}

/** `from 64 to 40 days`, `from 10 to 15k`: what only one of two numbers says holds for both. */
function sameUnits(
  tokens: readonly Token[],
  baseline: SentenceQuantity | null,
  target: SentenceQuantity | null,
): { baseline: Quantity | null; target: Quantity | null } {
  if (baseline === null || target === null) return { baseline, target };
  let from: Quantity = baseline;
  let to: Quantity = target;
  if (from.unit === null && to.unit !== null) {
    from = { ...baseline, unit: to.unit };
  } else if (to.unit === null && from.unit !== null) to = { ...target, unit: from.unit };
  const written = digitsIn(tokens, target);
  const factor = target.value / written;
  if (factor >= 1000 && digitsIn(tokens, baseline) === Math.abs(baseline.value) && baseline.value < written) {
    from = { ...from, value: baseline.value * factor };
  }
  return { baseline: from, target: to };
}

/** The number that a quantity's digits say, without magnitude; NaN for words. */
function digitsIn(tokens: readonly Token[], quantity: SentenceQuantity): number {
  for (let i = quantity.firstToken; i < quantity.endToken; i++) {
    const { value } = tokens[i]!;
    if (value !== null) return value;
  }
  return Number.NaN;
}

/** A change is a size; which way it goes is the direction. */
function positive(change: Quantity): Quantity {
  return change.value < 0 ? { ...change, value: -change.value } : change;
}

function readDirection(
  { baseline, target, change }: Chosen,
  governor: Governor,
  from: Quantity | null,
  to: Quantity | null,
  hasMetric: boolean,
  comparator: Comparator | null,
): Direction | null {
  const { movement } = governor;
  if (!hasMetric && baseline === null && target === null && change === null) return null;
  const moves = movement === 'increase' || movement === 'decrease' || movement === 'maintain';
  if (moves) return movement;
  const said = change?.direction ?? target?.direction ?? baseline?.direction ?? null;
  if (said !== null) return said;
  const start = from === null || to === null ? null : convert(from.value, from.unit, to.unit);
  if (start !== null && start !== to!.value) return start < to!.value ? 'increase' : 'decrease';
  const falling = comparator === '<' || comparator === '<=' || to?.value === 0;
  if (falling) return 'decrease';
  if (movement === 'improve') return hasMetric || to !== null || change !== null ? 'increase' : null;
  if (movement === 'reach') return 'reach';
  if (to !== null) return baseline === null ? 'reach' : null;
  return change === null ? null : 'increase';
}
