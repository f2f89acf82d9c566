/** Which of a sentence's numbers are the baseline, the target and the change of its first measure. */
import { ARROW } from '../prose/arrows.ts';
import { lowerAt, rolesAt } from '../prose/reader.ts';
import type { Token } from '../prose/tokens.ts';
import { boundingEnd, type DeadlineRange } from './deadlineWords.ts';
import { actions } from './measureWords.ts';
import { type Item, isTime } from './roles.ts';
import type { Governor } from './verbs.ts';

export interface Chosen {
  readonly baseline: Item | null;
  readonly target: Item | null;
  readonly change: Item | null;
}

export function choose(tokens: readonly Token[], items: readonly Item[], head: Governor): Chosen {
  const pair = choosePair(tokens, items);
  const change = items.find(({ role }) => role === 'change') ?? null;
  const current = items.find(({ role }) => role === 'current') ?? null;
  if (pair !== null) return { ...pair, change: change !== null && restates(tokens, pair, change) ? change : null };

  const target = chooseTarget(tokens, items, head, change);
  const from = items.find(({ role }) => role === 'from') ?? null;
  return { baseline: current ?? (target === null || from === target ? null : from), target, change };
}

/** `improves 40% (from 9% to 13%)`, `9% → 13% (+4 pp)`: a change of the same measure stands right beside its two numbers. */
function restates(tokens: readonly Token[], { baseline, target }: Chosen, change: Item): boolean {
  const first = Math.min(baseline!.leadToken, target!.leadToken);
  const end = Math.max(baseline!.endToken, target!.endToken);
  if (change.endToken <= first) return first - change.endToken <= 1;
  return change.leadToken === end + 1 && lowerAt(tokens, end) === '(';
}

/** `from 22% to 40%`, `22% -> 40%`, `14 to 30`, `to 40% from 22%`. */
function choosePair(tokens: readonly Token[], items: readonly Item[]): Chosen | null {
  for (let i = 0; i + 1 < items.length; i++) {
    const one = items[i]!;
    const two = items[i + 1]!;
    if (one.role === 'change' || two.role === 'change') continue;
    if (one.role === 'from' && two.role === 'to') return { baseline: one, target: two, change: null };
    if (one.role === 'to' && (two.role === 'from' || two.role === 'current')) {
      return { baseline: two, target: one, change: null };
    }
    if (two.role !== 'to' || one.role === 'to') continue;
    const arrow = (rolesAt(tokens, two.leadToken) & ARROW) !== 0;
    const close = two.leadToken - one.endToken <= 0;
    if (arrow || (close && one.role !== 'goal')) return { baseline: one, target: two, change: null };
  }
  return null;
}

function chooseTarget(
  tokens: readonly Token[],
  items: readonly Item[],
  head: Governor,
  change: Item | null,
): Item | null {
  const goal = items.find(({ role }) => role === 'goal');
  if (goal !== undefined) return goal;
  const to = items.find(({ role }) => role === 'to') ?? null;
  const first = items.find(({ role }) => role === 'level' || role === 'bound' || role === 'to') ?? null;
  if (to !== null && (to === first || head.movement !== null)) return to;
  // 'Cut churn by 20% while keeping NPS above 40': what comes behind a change is another measure.
  if (change !== null && first !== null && first.firstToken > change.firstToken) return null;
  if (first !== null && first.role === 'level') return shareBehind(tokens, items, first);
  if (first !== null) return first;
  const from = items.find(({ role }) => role === 'from');
  return from !== undefined && items.length === 1 && from.quantity?.countedToken !== -1 ? from : null;
}

/** '24 restaurants where 90% of guests …' measures guests only if no count stands before; the first number wins otherwise. */
function shareBehind(tokens: readonly Token[], items: readonly Item[], first: Item): Item {
  if (first.quantity === null || first.quantity.countedToken >= 0 || first.quantity.unit !== null) return first;
  return items.find((item) => item.quantity?.unit === '%' && lowerAt(tokens, item.endToken) === 'of') ?? first;
}

/** `within 90 days` behind a counted target under a verb: the work's bound, not the metric's (`answered within 30 days`). */
export function boundingDeadline(
  tokens: readonly Token[],
  items: readonly Item[],
  head: Governor,
): DeadlineRange | null {
  const last = items.at(-1);
  if (last === undefined || items.length < 2 || last.quantity === null || !isTime(last.quantity)) return null;
  const lead = lowerAt(tokens, last.leadToken);
  if (last.role !== 'bound' || (lead !== 'within' && lead !== 'in')) return null;
  if (boundingEnd(tokens, last.firstToken) !== last.endToken) return null;
  const after = lowerAt(tokens, last.endToken);
  if (after === 'of' || after === 'after' || after === 'from') return null;
  const before = items[items.length - 2]!;
  const gap = last.leadToken - before.endToken;
  if (gap > 6) return null;
  for (let i = before.endToken; i < last.leadToken; i++) {
    const { lower } = tokens[i]!;
    if (lower.endsWith('ed') || lower === 'who' || lower === 'that' || lower === 'which') return null;
  }
  const first = lowerAt(tokens, 0);
  const moves = items.some(({ role }) => role === 'to' || role === 'change');
  if (head.movement === null && !moves && !actions.has(first)) return null;
  return { firstToken: last.leadToken, endToken: last.endToken };
}

export function firstOf({ baseline, target, change }: Chosen): Item | null {
  let first: Item | null = null;
  for (const item of [baseline, target, change]) {
    if (item !== null && (first === null || item.leadToken < first.leadToken)) first = item;
  }
  return first;
}
