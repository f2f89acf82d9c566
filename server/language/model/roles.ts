/** What the words around each number of a sentence make of it: where things stand, where they are to get, or by how much. */
import { ARROW } from '../prose/arrows.ts';
import { roleOf } from '../prose/forms.ts';
import type { Sentence, SentenceQuantity } from '../prose/quantities.ts';
import { itemAt, lowerAt, rolesAt } from '../prose/reader.ts';
import type { Token } from '../prose/tokens.ts';
import { times } from '../prose/units.ts';
import type { DeadlineRange } from './deadlineWords.ts';
import type { Comparator, Direction, Quantity } from './measure.ts';
import {
  BOUND,
  bounds,
  CHANGE_NOUN,
  changeNouns,
  comparatives,
  currentWords,
  goalWords,
  HEDGE,
  MOVEMENT,
  type Movement,
  movements,
  openEnds,
  participles,
} from './measureWords.ts';
import type { Governor } from './verbs.ts';

/** What the words around a number say that it is. `level` is a number with nothing said, or only `of`, `at`, `is`, `:`. */
type Role = 'from' | 'to' | 'change' | 'bound' | 'current' | 'goal' | 'level';

/** A quantity or a blank, with what is said of it. */
export interface Item {
  readonly quantity: SentenceQuantity | null;
  readonly firstToken: number;
  readonly endToken: number;
  readonly role: Role;
  readonly comparator: Comparator | null;
  /** First token of the words that gave it its role. */
  readonly leadToken: number;
  /** Direction said right at the number (`down to`, `20% fewer`), else null. */
  readonly direction: Direction | null;
  /** Whether the words behind it made it a change (`20% fewer`): what changes follows them. */
  readonly compares: boolean;
}

export function readItems(sentence: Sentence, deadline: DeadlineRange | null, head: Governor): Item[] {
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
      // 'for three months' says how long, and nothing of the measure.
      if (isTime(quantity) && lowerAt(tokens, quantity.firstToken - 1) === 'for') continue;
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
  const compares = follow.direction !== null && (role === 'level' || role === 'bound');
  if (compares) {
    role = 'change';
    direction = follow.direction;
  } else if (quantity !== null && role === 'level') {
    direction = changeWithoutWords(
      tokens,
      quantity,
      head,
      leadToken === firstToken || lowerAt(tokens, leadToken) === ':',
    );
    if (direction !== null) role = 'change';
  }
  // 'At least double'
  if (role === 'bound' && quantity?.unit === 'x' && tokens[firstToken]!.kind === 'word') {
    role = 'change';
    direction = quantity.value < 1 ? 'decrease' : 'increase';
  }
  if (role === 'level' && lowerAt(tokens, endToken) === '(') {
    // '3 days (target), 9 days (today)'
    const word = lowerAt(tokens, endToken + 1);
    if (goalWords.has(word)) role = 'goal';
    else if (currentWords.has(word) && lowerAt(tokens, endToken + 2) === ')') role = 'current';
  }
  // '(7 days today)'
  if (role === 'level' && nowWords.has(lowerAt(tokens, endToken)) && lowerAt(tokens, leadToken - 1) === '(') {
    role = 'current';
    leadToken--;
  }
  return { quantity, firstToken, endToken, role, comparator, leadToken, direction, compares };
}

const nowWords = new Set(['today', 'now', 'currently']);

/** The verb of change at `i`; undefined where there is none. */
const movementAt = (tokens: readonly Token[], i: number): Movement | undefined =>
  (rolesAt(tokens, i) & MOVEMENT) === 0 ? undefined : movements.get(lowerAt(tokens, i));

/** Numbers that are changes by themselves: `+20%`, `-5%`, `3x`, `double`, `cut 20% of …`, `lose 6 kg`. */
function changeWithoutWords(
  tokens: readonly Token[],
  quantity: SentenceQuantity,
  head: Governor,
  bare: boolean,
): Direction | null {
  // '35% → 50%': half of a pair.
  const next = lowerAt(tokens, quantity.endToken);
  if (next === 'to' || (rolesAt(tokens, quantity.endToken) & ARROW) !== 0) return null;
  const sign = tokens[quantity.firstToken]!;
  // 'are halved'
  if (quantity.unit === 'x' && sign.kind === 'word') return quantity.value < 1 ? 'decrease' : 'increase';
  if (!bare) return null;
  if (sign.kind === 'symbol' && sign.lower === '+') return 'increase';
  if (quantity.value < 0) return 'decrease';
  const afterHead = head.token >= 0 && quantity.firstToken === head.token + 1;
  if (quantity.unit === 'x') {
    if (quantity.firstToken === 0 || head.movement !== null) return quantity.value < 1 ? 'decrease' : 'increase';
  }
  // 'Cut 20% of …', 'lose 6 kg', 'increase conversion 10%'
  // and 'orders grow 30%'
  const verb = movementAt(tokens, quantity.firstToken - 1);
  if (verb === 'improve' && head.movement === null && quantity.unit === '%') return 'increase';
  const movement = head.movement ?? verb;
  if (movement !== 'decrease' && movement !== 'increase') return null;
  return quantity.unit === '%' || (afterHead && movement === 'decrease') ? movement : null;
}

const LEVEL_WORD = roleOf('of at is are be = : with reach reaches reaching hit hits score scores equals'.split(' '));

/** Whether a number of the same unit stands right before a sign, which then leads from it: '31 > 50', '14% > 22%', '900ms > 300ms'. */
function leadsOn(tokens: readonly Token[], i: number, quantity: SentenceQuantity | null): boolean {
  const token = itemAt(tokens, i - 1);
  if (tokens[i]!.lower !== '>' || token === undefined || quantity === null) return false;
  if (token.kind === 'number') return quantity.unit !== '%';
  const before = itemAt(tokens, i - 2);
  const same = token.lower === lowerAt(tokens, quantity.endToken - 1);
  return same && before?.kind === 'number' && before.end === token.start;
}

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
    // Hedges and bounds may stack: 'to at least about', '→ ≤'.
    if ((token.form.roles & HEDGE) !== 0) {
      i--;
      continue;
    }
    if (leadsOn(tokens, i, quantity)) return lead('to', i, comparator);
    const found: Bound | null = comparator === null ? boundAt(tokens, i, quantity) : null;
    if (found === null) break;
    comparator = found.comparator;
    bound = found.first;
    i = found.first - 1;
  }
  const lower = lowerAt(tokens, i);
  const before = lowerAt(tokens, i - 1);
  switch (lower) {
    case 'from': {
      const way = before === 'up' ? 'increase' : before === 'down' ? 'decrease' : null;
      return way === null ? lead('from', i, comparator) : lead('current', i - 1, comparator, way);
    }
    case 'to': {
      if (before === 'up') {
        if (head.movement !== null) return lead('to', i - 1, comparator, 'increase');
        return { role: 'bound', comparator: comparator ?? '<=', leadToken: i - 1, direction: null };
      }
      if (before === 'down') return lead('to', i - 1, comparator, 'decrease');
      return before === 'compared' ? lead('current', i - 1, comparator) : lead('to', i, comparator);
    }
    case 'by':
      if (before === 'up' || before === 'down')
        return lead('change', i - 1, comparator, before === 'up' ? 'increase' : 'decrease');
      return isAgent(tokens, i, quantity) ? lead('level', i, comparator) : lead('change', i, comparator);
    case 'in':
      if (lowerAt(tokens, firstToken) === 'half') return lead('change', i, comparator);
      break;
    case 'up':
    case 'down':
      // 'makes up 60%', 'sign up twice as fast'
      if (comparator === null && !phrasal.has(before)) {
        return lead('change', i, comparator, lower === 'up' ? 'increase' : 'decrease');
      }
      break;
    case 'between':
      return lead('level', i, comparator);
  }
  if ((rolesAt(tokens, i) & ARROW) !== 0) return lead('to', i, comparator);
  const label = labelBefore(tokens, i);
  if (label !== null) return lead(label.role, label.first, comparator);
  if (comparator !== null) return lead('bound', bound, comparator);
  return lead('level', (rolesAt(tokens, i) & LEVEL_WORD) !== 0 ? i : firstToken, comparator);
}

/** Words in front of a number, by what they say of it. */
function lead(role: Role, leadToken: number, comparator: Comparator | null, direction: Direction | null = null): Lead {
  return { role, comparator, leadToken, direction };
}

const phrasal = new Set(['make', 'makes', 'made', 'sign', 'signs', 'signed', 'end', 'ends', 'take', 'takes']);

/** `adopted by 40 teams`: a `by` behind a participle, with something counted that can act. */
function isAgent(tokens: readonly Token[], by: number, quantity: SentenceQuantity | null): boolean {
  if (quantity === null) return false;
  if (quantity.countedToken < 0 && lowerAt(tokens, quantity.endToken) !== 'of') return false;
  const before = lowerAt(tokens, by - 1);
  return (before.endsWith('ed') || participles.has(before)) && (rolesAt(tokens, by - 1) & MOVEMENT) === 0;
}

interface Bound {
  readonly comparator: Comparator;
  /** First token of its words. */
  readonly first: number;
}

/** A bound that ends at token `i`: `at least`, `no more than`, `≥`, `under`; null without one. */
function boundAt(tokens: readonly Token[], i: number, quantity: SentenceQuantity | null): Bound | null {
  const { lower, form } = tokens[i]!;
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
  if ((form.roles & BOUND) === 0) return null;
  const bound = bounds.get(lower)!;
  if (before === 'or' && lowerAt(tokens, i - 2) === 'at') {
    // 'at or below'
    return { comparator: bound === '<' ? '<=' : '>=', first: i - 2 };
  }
  return before === 'not' ? { comparator: inverse[bound], first: i - 1 } : { comparator: bound, first: i };
}

/** What holds when a bound does not: 'not above 3%'. */
export const inverse: Readonly<Record<Comparator, Comparator>> = {
  '>': '<=',
  '>=': '<',
  '<': '>=',
  '<=': '>',
  '=': '=',
};

export function isTime(quantity: Quantity): boolean {
  return quantity.unit !== null && times.get(quantity.unit) === quantity.unit;
}

const LABEL = roleOf([...currentWords, ...goalWords]);

/** `(currently 15)`, `baseline: 2h`, `[Target: 60%`: the word that names the number, with its bracket. */
function labelBefore(tokens: readonly Token[], i: number): { role: Role; first: number } | null {
  let at = i;
  const joint = lowerAt(tokens, at);
  if (joint === ':' || joint === '=' || joint === 'of' || joint === 'at' || joint === 'is') at--;
  const word = lowerAt(tokens, at);
  const isLabel = (rolesAt(tokens, at) & LABEL) !== 0;
  let role: Role | null = !isLabel ? null : currentWords.has(word) ? 'current' : 'goal';
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
  else if (quantity === null || quantity.countedToken !== endToken) {
    if ((rolesAt(tokens, endToken) & CHANGE_NOUN) !== 0) direction = changeNouns.get(next)!;
  }
  if (quantity !== null && comparator === null) {
    for (let i = quantity.firstToken + 1; i < endToken; i++) {
      if (tokens[i]!.lower === '+') comparator = '>=';
    }
  }
  return { comparator, direction };
}
