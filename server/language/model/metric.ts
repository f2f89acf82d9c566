/** What is measured: the words in front of the first number of a measure, or behind its last. */

import { ARROW } from '../prose/arrows.ts';
import { roleOf, type WrittenForm } from '../prose/forms.ts';
import type { Sentence } from '../prose/quantities.ts';
import { lowerAt, rolesAt } from '../prose/reader.ts';
import type { TextSpan, Token } from '../prose/tokens.ts';
import { type Chosen, firstOf } from './choice.ts';
import type { DeadlineRange } from './deadlineWords.ts';
import { actions, CHANGE_NOUN, determiners, hedges, MOVEMENT, metricHeads, openEnds, steady } from './measureWords.ts';
import type { Item } from './roles.ts';
import type { Governor } from './verbs.ts';

/**
 * The metric of the numbers `chosen`, null when the sentence names none. `head` is the verb that the sentence begins with,
 * `governor` the verb that moves the measure; without any number only a verb of change tells of a metric.
 */
export function readMetric(
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
  // 'Make sure that …'
  if (lowerAt(tokens, start) === 'sure') start++;
  if (lowerAt(tokens, start) === 'that') start++;
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
  if (first.compares && movement === null) return false;
  if (movement !== null && movement !== 'reach') return true;
  const { target } = chosen;
  const share = target !== null && target.leadToken === target.firstToken && lowerAt(tokens, target.endToken) === 'of';
  if (chosen.baseline !== null && !share) return true;
  if (lowerAt(tokens, first.leadToken) === ':' || lowerAt(tokens, first.leadToken - 1) === ':') return true;
  const counts = first.quantity !== null && first.quantity.countedToken >= 0;
  if (counts) return false;
  // '90% of chats' is a share of chats, unless a metric leads to it: 'coverage of 90% of the district'.
  if (share || isShare(tokens, first)) {
    // 'Cancel fewer than 1% of trains': one word in front is a verb.
    const than = lowerAt(tokens, first.firstToken - 1);
    if (first.leadToken <= 1 && (than === 'than' || than === 'least' || than === 'most')) return false;
  }
  if (first.leadToken < first.firstToken) {
    const lead = lowerAt(tokens, first.leadToken);
    if (lead !== 'by' && lead !== 'to' && lead !== 'with') return true;
    if (lead === 'with') return false;
  }
  return lowerAt(tokens, first.endToken) !== 'of';
}

function isShare(tokens: readonly Token[], { quantity, endToken }: Item): boolean {
  return quantity?.unit === '%' && lowerAt(tokens, endToken) === 'of';
}

/** The metric behind a number: `of tickets answered …`, `paying customers in Germany`; null when nothing fit follows. */
function metricAfter(tokens: readonly Token[], item: Item, deadline: DeadlineRange | null): TextSpan | null {
  const counted = item.quantity?.countedToken ?? -1;
  let start = counted < 0 ? item.endToken : counted;
  if ((rolesAt(tokens, start) & CHANGE_NOUN) !== 0) start++;
  if (counted < 0) {
    if (lowerAt(tokens, start) === '+') start++;
    if (lowerAt(tokens, start) === 'or' && openEnds.has(lowerAt(tokens, start + 1))) start += 2;
    if (lowerAt(tokens, start) === 'as') start += 2;
    const joint = lowerAt(tokens, start);
    if (
      (joint === 'with' && start === item.endToken && item.quantity?.unit !== '%') ||
      joint === 'of' ||
      joint === 'in' ||
      joint === 'on' ||
      joint === 'for' ||
      joint === 'from'
    )
      start++;
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
const STOP_WITHIN = roleOf('than via through using thanks so while because compared versus vs instead'.split(' '));

function clauseEnd(tokens: readonly Token[], start: number, deadline: DeadlineRange | null): number {
  const stop = Math.min(tokens.length, deadlineStart(deadline, start));
  for (let i = start; i < stop; i++) {
    const { kind, lower, form } = tokens[i]!;
    if (kind === 'symbol') {
      if (',;([.—–|:)]'.includes(lower) || (form.roles & ARROW) !== 0) return i;
    } else if (kind === 'word') {
      if ((form.roles & STOP_WITHIN) !== 0) return i;
      const next = lowerAt(tokens, i + 1);
      if (lower === 'by' && (next.endsWith('ing') || next === 'tbd')) return i;
      const rolled = lower === 'from' || lower === 'to';
      if (rolled && tokens[i + 1]?.kind === 'number') return i;
    }
  }
  return stop;
}

/** What a metric does not end with. */
const TRAILING = roleOf([
  ...'is are was were be been being at to from by of in on has have had the a an and with for top not'.split(' '),
  ...hedges,
  ...steady,
]);

/** What a metric does not begin with. */
const LEADING = roleOf(['of', ...determiners]);

/** The tokens from `start` to `end` without determiners in front and without prepositions and signs behind. */
function spanOf(tokens: readonly Token[], start: number, end: number): TextSpan | null {
  let first = start;
  let last = end;
  let opens: boolean | null = null;
  while (first < last && (tokens[first]!.kind === 'symbol' || (tokens[first]!.form.roles & LEADING) !== 0)) first++;
  while (last > first) {
    const { kind, lower } = tokens[last - 1]!;
    const closes = lower === ')' || lower === ']' || lower === '"' || lower === '”';
    // A bracket that opens within the span stays: 'Net Promoter Score (NPS)'.
    opens ??= opensWithin(tokens, first, last);
    if (kind === 'symbol' ? closes && opens : lower !== 'and' && lower !== 'or' && lower !== 'the' && lower !== 'a')
      break;
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
  let last = clippedEnd(tokens, start, end);
  // 'Lead time for changes: 5 days': what a colon follows is no verb.
  const isNamed = lowerAt(tokens, end) === ':' || lowerAt(tokens, end) === '=' || lowerAt(tokens, end) === '(';
  while (last > start) {
    const { kind, lower, form } = tokens[last - 1]!;
    if (kind === 'symbol' && lower !== ')' && lower !== ']') last--;
    else if (kind !== 'word') break;
    else if ((form.roles & TRAILING) !== 0) last--;
    else if (last - start > 1 && !isNamed && isFiniteMovement(form)) last--;
    else break;
  }
  if (pronouns.has(lowerAt(tokens, start))) return null;
  const span = spanOf(tokens, start, last);
  return span !== null && blanks.some((blank) => blank.start <= span.start && blank.end >= span.end) ? null : span;
}

/** Before `from` and something that is no word ('hold time from 6:30 to 3 minutes'). */
function clippedEnd(tokens: readonly Token[], start: number, end: number): number {
  for (let i = start + 1; i + 1 < end; i++) {
    if (tokens[i]!.lower === 'from' && tokens[i + 1]!.kind !== 'word' && tokens[i + 1]!.kind !== 'symbol') return i;
  }
  return end;
}

const likelyNouns = new Set(['speed', 'change', 'scale', 'limit', 'hold', 'turn', 'push', 'contain']);

/** `grows`, `rose`, `reach`: a verb of change that ends a metric; `speed` and `change` are as likely nouns. */
function isFiniteMovement({ lower, roles }: WrittenForm): boolean {
  return (roles & MOVEMENT) !== 0 && !likelyNouns.has(lower);
}

function opensWithin(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) if ('(["“'.includes(tokens[i]!.lower)) return true;
  return false;
}
