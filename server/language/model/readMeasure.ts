/**
 * Reads a measure out of a sentence.
 *
 * Each quantity gets a role from the words right before and behind it (`from`, `to`, `by`, `at least`, `currently`, `more`
 * …). The roles settle which is the baseline, which the target and which a change; the metric is what is left of the
 * clause in front of the first of them or behind the last. Only the first measure of a sentence is read.
 */
import type { Sentence, SentenceQuantity } from '../prose/quantities.ts';
import type { TextSpan, Token } from '../prose/tokens.ts';
import { times } from '../prose/units.ts';
import { convert } from './conversion.ts';
import { boundingEnd, type DeadlineRange, findDeadline, SentenceDeadline } from './deadline.ts';
import type { Comparator, Direction, Measure, Quantity } from './measure.ts';
import {
  actions,
  arrows,
  bounds,
  changeNouns,
  comparatives,
  currentWords,
  determiners,
  goalWords,
  hedges,
  type Movement,
  metricHeads,
  movements,
  nounLike,
  openEnds,
  steady,
} from './measureWords.ts';

/** What the words around a number say that it is. `level` is a number with nothing said, or only `of`, `at`, `is`, `:`. */
type Role = 'from' | 'to' | 'change' | 'bound' | 'current' | 'goal' | 'level';

/** A quantity or a blank, with what is said of it. */
interface Item {
  readonly quantity: SentenceQuantity | null;
  readonly firstToken: number;
  readonly endToken: number;
  readonly role: Role;
  readonly comparator: Comparator | null;
  /** First token of the words that gave it its role. */
  readonly leadToken: number;
  /** Direction said right at the number (`down to`, `20% fewer`), else null. */
  readonly direction: Direction | null;
}

/** The verb that governs the measure, and where it stands; `token` is -1 without one. */
interface Governor {
  readonly movement: Movement | null;
  readonly token: number;
}

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
  const governor = head.movement !== null ? head : verbBefore(tokens, chosen);
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

function lowerAt(tokens: readonly Token[], i: number): string {
  const token = tokens[i];
  return token === undefined ? '' : token.lower;
}

// ---------------------------------------------------------------------------------------------------------------------
// The verb in front

const headSkips = new Set(
  'to we and will must should have successfully proactively significantly consistently further also then'.split(' '),
);

const noVerb: Governor = { movement: null, token: -1 };

/** Make another verb of the one in front: 'fall back', 'cut out', 'get into'. */
const particles = new Set(['back', 'out', 'off', 'into', 'onto', 'away', 'together', 'along']);

const holding = new Set(['at', 'under', 'below', 'above', 'within', 'steady', '<', '≤', '<=', '≥', '>=', '>']);

/** The verb of change at the head of the sentence, or the place where it would stand. */
function findHead(tokens: readonly Token[], deadline: DeadlineRange | null): Governor {
  let i = deadline !== null && deadline.firstToken === 0 ? deadline.endToken : 0;
  if (lowerAt(tokens, i) === ',' || lowerAt(tokens, i) === ':') i++;
  while (i < tokens.length && headSkips.has(tokens[i]!.lower)) i++;
  const head = tokens[i];
  if (head === undefined || head.kind !== 'word') return noVerb;
  const movement = movements.get(head.lower);
  if (movement === undefined) return noVerb;
  const next = lowerAt(tokens, i + 1);
  if (particles.has(next) || (nounLike.has(head.lower) && metricHeads.has(next))) return noVerb;
  // 'Hold churn under 2%', but not 'hold three reviews'
  if (head.lower.startsWith('hold') && !tokens.some(({ lower }) => holding.has(lower))) return noVerb;
  return { movement, token: i };
}

/** The verb of change right in front of the words that lead to the first number: `revenue grows from …`. */
function verbBefore(tokens: readonly Token[], chosen: Chosen): Governor {
  const first = firstOf(chosen);
  if (first === null) return noVerb;
  let i = first.leadToken - 1;
  // 'sales rise steadily to', 'costs go down to'
  if (i > 0 && (lowerAt(tokens, i).endsWith('ly') || lowerAt(tokens, i) === 'down')) i--;
  if (steady.has(lowerAt(tokens, i))) return { movement: 'maintain', token: i };
  const movement = movements.get(lowerAt(tokens, i));
  // The first word has been judged as the head already.
  if (movement !== undefined && i > 0) return { movement, token: i };
  return verbAmid(tokens, first.leadToken);
}

/** The verb of a sentence with a subject: `the new flow reduces abandonment by 20%`. Its object is the metric. */
function verbAmid(tokens: readonly Token[], end: number): Governor {
  for (let i = end - 2; i > 0; i--) {
    const { kind, lower } = tokens[i]!;
    if (kind === 'symbol' || lower === 'who' || lower === 'that' || lower === 'which') return noVerb;
    if (amid.has(lower)) return { movement: movements.get(lower)!, token: i };
  }
  return noVerb;
}

/** Forms that stand between a subject and its object and are hardly ever nouns. */
const amid = new Set(
  'reduces reduced lowers lowered raises raised improves improved boosts grows shortens lifts improve reduce raise lower'.split(
    ' ',
  ),
);

// ---------------------------------------------------------------------------------------------------------------------
// Roles

function readItems(sentence: Sentence, deadline: DeadlineRange | null, head: Governor): Item[] {
  const { tokens, quantities, placeholders } = sentence;
  const items: Item[] = [];
  let q = 0;
  let p = 0;
  while (q < quantities.length || p < placeholders.length) {
    const quantity = quantities[q];
    const blank = placeholders[p];
    if (quantity !== undefined && (blank === undefined || quantity.start < blank.start)) {
      q++;
      const inDeadline =
        deadline !== null && quantity.firstToken >= deadline.firstToken && quantity.firstToken < deadline.endToken;
      if (inDeadline) continue;
      const next = quantities[q];
      const joined = next === undefined ? null : between(tokens, quantity, next);
      if (joined !== null) q++;
      items.push(readItem(tokens, joined ?? quantity, joined ?? quantity, head));
    } else {
      p++;
      items.push(readItem(tokens, null, blank!, head));
    }
  }
  return items;
}

/** `between 10 and 15 minutes` is one range. */
function between(tokens: readonly Token[], low: SentenceQuantity, high: SentenceQuantity): SentenceQuantity | null {
  if (lowerAt(tokens, low.firstToken - 1) !== 'between') return null;
  if (high.firstToken !== low.endToken + 1 || lowerAt(tokens, low.endToken) !== 'and') return null;
  return { ...high, start: low.start, firstToken: low.firstToken, value: low.value, high: high.value };
}

interface Lead {
  readonly role: Role;
  readonly comparator: Comparator | null;
  readonly leadToken: number;
  readonly direction: Direction | null;
}

function readItem(
  tokens: readonly Token[],
  quantity: SentenceQuantity | null,
  range: { readonly firstToken: number; readonly endToken: number },
  head: Governor,
): Item {
  const { firstToken, endToken } = range;
  const lead = readLead(tokens, firstToken, quantity, head);
  const follow = readFollow(tokens, endToken, quantity);
  let { role, comparator, direction, leadToken } = lead;
  if (follow.comparator !== null) comparator = follow.comparator;
  if (follow.direction !== null && (role === 'level' || role === 'bound')) {
    role = 'change';
    direction = follow.direction;
  } else if (quantity !== null && role === 'level') {
    direction = changeWithoutWords(tokens, quantity, head, leadToken === firstToken);
    if (direction !== null) role = 'change';
  }
  // '(7 days today)'
  if (role === 'level' && nowWords.has(lowerAt(tokens, endToken)) && lowerAt(tokens, leadToken - 1) === '(') {
    role = 'current';
    leadToken--;
  }
  return { quantity, firstToken, endToken, role, comparator, leadToken, direction };
}

const nowWords = new Set(['today', 'now', 'currently']);

/** Numbers that are changes by themselves: `+20%`, `-5%`, `3x`, `double`, `cut 20% of …`, `lose 6 kg`. */
function changeWithoutWords(
  tokens: readonly Token[],
  quantity: SentenceQuantity,
  head: Governor,
  bare: boolean,
): Direction | null {
  // '35% → 50%': half of a pair.
  const next = lowerAt(tokens, quantity.endToken);
  if (arrows.has(next) || next === 'to') return null;
  const sign = tokens[quantity.firstToken]!;
  if (sign.kind === 'symbol' && sign.lower === '+') return 'increase';
  if (!bare) return null;
  if (quantity.value < 0) return 'decrease';
  const afterHead = head.token >= 0 && quantity.firstToken === head.token + 1;
  if (quantity.unit === 'x') {
    const word = tokens[quantity.firstToken]!.kind === 'word';
    if (word || quantity.firstToken === 0 || head.movement !== null)
      return quantity.value < 1 ? 'decrease' : 'increase';
  }
  // 'Cut 20% of …', 'lose 6 kg', 'increase conversion 10%'
  // and 'orders grow 30%'
  const movement = head.movement ?? movements.get(lowerAt(tokens, quantity.firstToken - 1));
  if (movement !== 'decrease' && movement !== 'increase') return null;
  return quantity.unit === '%' || (afterHead && movement === 'decrease') ? movement : null;
}

const levelWords = new Set('of at is are be = : with reach reaches reaching hit hits score scores equals'.split(' '));

/** Reads the words in front of the number at `firstToken`. */
function readLead(
  tokens: readonly Token[],
  firstToken: number,
  quantity: SentenceQuantity | null,
  head: Governor,
): Lead {
  let i = firstToken - 1;
  let comparator: Comparator | null = null;
  let bound = firstToken;
  while (i >= 0) {
    const token = tokens[i]!;
    const { lower } = token;
    // Hedges and bounds may stack: 'to at least about', '→ ≤'.
    if (hedges.has(lower)) {
      i--;
      continue;
    }
    const found: Bound | null = comparator === null ? boundAt(tokens, i, quantity) : null;
    if (found === null) break;
    comparator = found.comparator;
    bound = found.first;
    i = found.first - 1;
  }
  const lower = lowerAt(tokens, i);
  const before = lowerAt(tokens, i - 1);
  const plain = (role: Role, leadToken: number, direction: Direction | null = null): Lead => ({
    role,
    comparator,
    leadToken,
    direction,
  });
  switch (lower) {
    case 'from': {
      const way = before === 'up' ? 'increase' : before === 'down' ? 'decrease' : null;
      return way === null ? plain('from', i) : plain('current', i - 1, way);
    }
    case 'to': {
      if (before === 'up') {
        if (head.movement !== null) return plain('to', i - 1, 'increase');
        return { role: 'bound', comparator: comparator ?? '<=', leadToken: i - 1, direction: null };
      }
      if (before === 'down') return plain('to', i - 1, 'decrease');
      return before === 'compared' ? plain('current', i - 1) : plain('to', i);
    }
    case 'by':
      if (before === 'up' || before === 'down')
        return plain('change', i - 1, before === 'up' ? 'increase' : 'decrease');
      return isAgent(tokens, i, quantity) ? plain('level', i) : plain('change', i);
    case 'in':
      if (lowerAt(tokens, firstToken) === 'half') return plain('change', i);
      break;
    case 'up':
    case 'down':
      // 'makes up 60%', 'sign up twice as fast'
      if (comparator === null && !phrasal.has(before)) {
        return plain('change', i, lower === 'up' ? 'increase' : 'decrease');
      }
      break;
    case 'between':
      return plain('level', i);
  }
  if (arrows.has(lower)) return plain('to', i);
  const label = labelBefore(tokens, i);
  if (label !== null) return { ...plain(label.role, label.first) };
  if (comparator !== null) return plain('bound', bound);
  return plain('level', levelWords.has(lower) ? i : firstToken);
}

const phrasal = new Set(['make', 'makes', 'made', 'sign', 'signs', 'signed', 'end', 'ends', 'take', 'takes']);

/** `adopted by 40 teams`: a `by` behind a participle, with something counted that can act. */
function isAgent(tokens: readonly Token[], by: number, quantity: SentenceQuantity | null): boolean {
  if (quantity === null) return false;
  if (quantity.countedToken < 0 && lowerAt(tokens, quantity.endToken) !== 'of') return false;
  const before = lowerAt(tokens, by - 1);
  return (before.endsWith('ed') || before === 'read' || before === 'seen') && !movements.has(before);
}

interface Bound {
  readonly comparator: Comparator;
  /** First token of its words. */
  readonly first: number;
}

/** A bound that ends at token `i`: `at least`, `no more than`, `≥`, `under`; null without one. */
function boundAt(tokens: readonly Token[], i: number, quantity: SentenceQuantity | null): Bound | null {
  const { lower } = tokens[i]!;
  const before = lowerAt(tokens, i - 1);
  if (lower === 'least' && before === 'at') return { comparator: '>=', first: i - 1 };
  if (lower === 'most' && before === 'at') return { comparator: '<=', first: i - 1 };
  if (lower === 'than') {
    const comparative = comparatives.get(before);
    if (comparative === undefined) return null;
    const no = lowerAt(tokens, i - 2);
    if (no !== 'no' && no !== 'not') return { comparator: comparative, first: i - 1 };
    return { comparator: comparative === '>' ? '<=' : '>=', first: i - 2 };
  }
  if (lower === 'of' && (before === 'minimum' || before === 'maximum')) {
    return { comparator: before === 'minimum' ? '>=' : '<=', first: i - 1 };
  }
  if (lower === 'in' && quantity !== null && isTime(quantity)) return { comparator: '<=', first: i };
  // 'max. 5%'
  if (lower === '.' && (before === 'max' || before === 'min')) {
    return { comparator: before === 'min' ? '>=' : '<=', first: i - 1 };
  }
  const bound = bounds.get(lower);
  if (bound === undefined) return null;
  return before === 'not' ? { comparator: inverse[bound], first: i - 1 } : { comparator: bound, first: i };
}

/** What holds when a bound does not: 'not above 3%'. */
const inverse: Readonly<Record<Comparator, Comparator>> = { '>': '<=', '>=': '<', '<': '>=', '<=': '>', '=': '=' };

function isTime(quantity: Quantity): boolean {
  return quantity.unit !== null && times.get(quantity.unit) === quantity.unit;
}

/** `(currently 15)`, `baseline: 2h`, `[Target: 60%`: the word that names the number, with its bracket. */
function labelBefore(tokens: readonly Token[], i: number): { role: Role; first: number } | null {
  let at = i;
  const joint = lowerAt(tokens, at);
  if (joint === ':' || joint === '=' || joint === 'of' || joint === 'at' || joint === 'is') at--;
  const word = lowerAt(tokens, at);
  let role: Role | null = currentWords.has(word) ? 'current' : goalWords.has(word) ? 'goal' : null;
  if (role === null && lowerAt(tokens, at - 1) === 'last') {
    // 'last year 55'
    role = 'current';
    at--;
  }
  if (role === null) return null;
  const open = lowerAt(tokens, at - 1);
  return { role, first: open === '(' || open === '[' ? at - 1 : at };
}

/** Reads the words behind a number: `or more`, `+`, `more`, `increase in`. */
function readFollow(
  tokens: readonly Token[],
  endToken: number,
  quantity: SentenceQuantity | null,
): { comparator: Comparator | null; direction: Direction | null } {
  const next = lowerAt(tokens, endToken);
  let comparator: Comparator | null = null;
  let direction: Direction | null = null;
  if (next === 'or') comparator = openEnds.get(lowerAt(tokens, endToken + 1)) ?? null;
  else if (next === '+') comparator = '>=';
  // 'one improvement' counts improvements.
  else if (quantity === null || quantity.countedToken !== endToken) direction = changeNouns.get(next) ?? null;
  if (quantity !== null && comparator === null) {
    for (let i = quantity.firstToken + 1; i < endToken; i++) {
      if (tokens[i]!.lower === '+') comparator = '>=';
    }
  }
  return { comparator, direction };
}

// ---------------------------------------------------------------------------------------------------------------------
// Which is which

interface Chosen {
  readonly baseline: Item | null;
  readonly target: Item | null;
  readonly change: Item | null;
}

function choose(tokens: readonly Token[], items: readonly Item[], head: Governor): Chosen {
  const pair = choosePair(tokens, items);
  const change = items.find(({ role }) => role === 'change') ?? null;
  const current = items.find(({ role }) => role === 'current') ?? null;
  if (pair !== null) return { ...pair, change: null };

  const target = chooseTarget(tokens, items, head, change);
  const from = items.find(({ role }) => role === 'from') ?? null;
  return { baseline: current ?? (target === null || from === target ? null : from), target, change };
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
    const arrow = arrows.has(lowerAt(tokens, two.leadToken));
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
function boundingDeadline(tokens: readonly Token[], items: readonly Item[], head: Governor): DeadlineRange | null {
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
  if (head.movement === null && !actions.has(first)) return null;
  return { firstToken: last.leadToken, endToken: last.endToken };
}

function firstOf({ baseline, target, change }: Chosen): Item | null {
  let first: Item | null = null;
  for (const item of [baseline, target, change]) {
    if (item !== null && (first === null || item.leadToken < first.leadToken)) first = item;
  }
  return first;
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

// ---------------------------------------------------------------------------------------------------------------------
// Direction

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

// ---------------------------------------------------------------------------------------------------------------------
// Metric

function readMetric(
  sentence: Sentence,
  chosen: Chosen,
  head: Governor,
  governor: Governor,
  deadline: DeadlineRange | null,
): TextSpan | null {
  const { tokens } = sentence;
  const first = firstOf(chosen);
  let start = deadline !== null && deadline.firstToken === 0 ? deadline.endToken : 0;
  if (head.token >= 0) start = head.token + 1;
  // 'Add and retain 5 members'
  if (lowerAt(tokens, start) === 'and') start += 2;
  if (first === null) {
    if (!speaksForItself(tokens, head)) return null;
    return spanOf(tokens, start, clauseEnd(tokens, start, deadline));
  }
  if (head.token < 0 && actions.has(lowerAt(tokens, start)) && !metricHeads.has(lowerAt(tokens, start + 1))) start++;
  const end = Math.min(first.leadToken, deadlineStart(deadline, start));
  const verb = head.token < 0 && governor.token >= start && governor.token + 1 < end;
  const object = verb ? spanBefore(tokens, governor.token + 1, end, sentence.placeholders) : null;
  if (object !== null && !pronouns.has(lowerAt(tokens, governor.token + 1))) return object;
  const before = spanBefore(tokens, start, end, sentence.placeholders);
  if (before !== null && isMetricBefore(tokens, chosen, first, governor)) return before;
  for (const item of [chosen.target, chosen.change, chosen.baseline]) {
    const after = item === null ? null : metricAfter(tokens, item, deadline);
    if (after !== null) return after;
  }
  return before;
}

const pronouns = new Set(['it', 'them', 'this', 'that', 'these', 'those']);

/** Whether a verb without any number tells of a metric: 'improve onboarding' does, 'reach out' and 'hold a retro' do not. */
function speaksForItself(tokens: readonly Token[], { movement, token }: Governor): boolean {
  if (movement === null || movement === 'reach' || movement === 'move') return false;
  // 'To increase trust, publish …' tells why and not what.
  return lowerAt(tokens, 0) !== 'to' && !looseVerbs.has(lowerAt(tokens, token));
}

const looseVerbs = new Set(
  'hold holding add adding adds extend extending extends up cut lift raise limit scale expand'.split(' '),
);

function deadlineStart(deadline: DeadlineRange | null, start: number): number {
  return deadline === null || deadline.firstToken < start ? Number.POSITIVE_INFINITY : deadline.firstToken;
}

/** Whether what stands in front of the number is the metric, rather than what the number counts or is a share of. */
function isMetricBefore(tokens: readonly Token[], chosen: Chosen, first: Item, governor: Governor): boolean {
  const { movement } = governor;
  if (movement !== null && movement !== 'reach') return true;
  const { target } = chosen;
  const share = target !== null && target.leadToken === target.firstToken && lowerAt(tokens, target.endToken) === 'of';
  if (chosen.baseline !== null && !share) return true;
  if (lowerAt(tokens, first.leadToken) === ':') return true;
  const counts = first.quantity !== null && first.quantity.countedToken >= 0;
  if (counts) return false;
  // '90% of chats' is a share of chats, unless a metric leads to it: 'coverage of 90% of the district'.
  if (first.leadToken < first.firstToken) {
    const lead = lowerAt(tokens, first.leadToken);
    if (lead !== 'by' && lead !== 'to' && lead !== 'with') return true;
    if (lead === 'with') return false;
  }
  return lowerAt(tokens, first.endToken) !== 'of';
}

/** The metric behind a number: `of tickets answered …`, `paying customers in Germany`; null when nothing fit follows. */
function metricAfter(tokens: readonly Token[], item: Item, deadline: DeadlineRange | null): TextSpan | null {
  const counted = item.quantity?.countedToken ?? -1;
  let start = counted < 0 ? item.endToken : counted;
  if (changeNouns.has(lowerAt(tokens, start))) start++;
  if (counted < 0) {
    if (lowerAt(tokens, start) === '+') start++;
    if (lowerAt(tokens, start) === 'or' && openEnds.has(lowerAt(tokens, start + 1))) start += 2;
    if (lowerAt(tokens, start) === 'as') start += 2;
    const joint = lowerAt(tokens, start);
    if (joint === 'of' || joint === 'in' || joint === 'on' || joint === 'for' || joint === 'from') start++;
  }
  const token = tokens[start];
  if (token === undefined || (token.kind === 'word' && clauseStops.has(token.lower))) return null;
  if (token.kind !== 'word' && token.kind !== 'name') return null;
  return spanOf(tokens, start, clauseEnd(tokens, start, deadline));
}

/** Words that end the clause in which a metric stands. */
const clauseStops = new Set(
  (
    'by via through using thanks so while because compared versus vs instead per with and or to but up down as under over ' +
    'within at before after than'
  ).split(' '),
);
const clauseStopsWithin = new Set('via through using thanks so while because compared versus vs instead'.split(' '));

function clauseEnd(tokens: readonly Token[], start: number, deadline: DeadlineRange | null): number {
  const stop = Math.min(tokens.length, deadlineStart(deadline, start));
  for (let i = start; i < stop; i++) {
    const { kind, lower } = tokens[i]!;
    if (kind === 'symbol') {
      if (',;([.—–|:)]'.includes(lower) || arrows.has(lower)) return i;
    } else if (kind === 'word') {
      if (clauseStopsWithin.has(lower)) return i;
      if (lower === 'by' && lowerAt(tokens, i + 1).endsWith('ing')) return i;
      const rolled = lower === 'from' || lower === 'to';
      if (rolled && tokens[i + 1]?.kind === 'number') return i;
    }
  }
  return stop;
}

const trailing = new Set(
  'is are was were be been being at to from by of in on has have had the a an and with for'.split(' '),
);

/** The tokens from `start` to `end` without determiners in front and without prepositions and signs behind. */
function spanOf(tokens: readonly Token[], start: number, end: number): TextSpan | null {
  let first = start;
  let last = end;
  while (
    first < last &&
    (tokens[first]!.kind === 'symbol' || determiners.has(tokens[first]!.lower) || tokens[first]!.lower === 'of')
  )
    first++;
  while (last > first) {
    const { kind, lower } = tokens[last - 1]!;
    const closes = (lower === ')' || lower === ']') && opensWithin(tokens, first, last - 1);
    if (kind === 'symbol' ? closes : lower !== 'and' && lower !== 'or' && lower !== 'the' && lower !== 'a') break;
    last--;
  }
  return last <= first ? null : { start: tokens[first]!.start, end: tokens[last - 1]!.end };
}

/** `spanOf` for what stands in front of a number: its verb goes too (`revenue grows steadily from`), and a blank is no metric. */
function spanBefore(
  tokens: readonly Token[],
  start: number,
  end: number,
  blanks: readonly TextSpan[],
): TextSpan | null {
  let last = end;
  while (last > start) {
    const { kind, lower } = tokens[last - 1]!;
    if (kind === 'symbol' && lower !== ')' && lower !== ']') last--;
    else if (kind !== 'word') break;
    else if (trailing.has(lower) || hedges.has(lower) || steady.has(lower) || lower === 'top' || lower === 'not')
      last--;
    else if (last - start > 1 && isFiniteMovement(lower)) last--;
    else break;
  }
  const span = spanOf(tokens, start, last);
  return span !== null && blanks.some((blank) => blank.start <= span.start && blank.end >= span.end) ? null : span;
}

const likelyNouns = new Set(['speed', 'change', 'scale', 'limit', 'hold', 'turn', 'push', 'contain']);

/** `grows`, `rose`, `reach`: a verb of change that ends a metric; `speed` and `change` are as likely nouns. */
function isFiniteMovement(lower: string): boolean {
  return movements.has(lower) && !likelyNouns.has(lower);
}

function opensWithin(tokens: readonly Token[], first: number, close: number): boolean {
  const open = tokens[close]!.lower === ')' ? '(' : '[';
  for (let i = first; i < close; i++) if (tokens[i]!.lower === open) return true;
  return false;
}
