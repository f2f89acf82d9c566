/** The verb that says which way a measure is to go. */
import { roleOf } from '../prose/forms.ts';
import { lowerAt, rolesAt } from '../prose/reader.ts';
import type { Token } from '../prose/tokens.ts';
import type { DeadlineRange } from './deadlineWords.ts';
import { headComparatives, MOVEMENT, type Movement, metricHeads, movements, nounLike, steady } from './measureWords.ts';

/** The verb that governs the measure, and where it stands; `token` is -1 without one. */
export interface Governor {
  readonly movement: Movement | null;
  readonly token: number;
}

const HEAD_SKIP = roleOf(
  'to we and will must should have successfully proactively significantly consistently further also then'.split(' '),
);

export const noVerb: Governor = { movement: null, token: -1 };

const HEAD_COMPARATIVE = roleOf(headComparatives.keys());

/** Make another verb of the one in front: 'fall back', 'cut out', 'get into'. */
const particles = new Set(['back', 'out', 'off', 'into', 'onto', 'away', 'together', 'along', 'than']);

const holding = new Set(['at', 'under', 'below', 'above', 'within', 'steady', '<', '≤', '<=', '≥', '>=', '>']);

/** The verb of change at the head of the sentence, or the place where it would stand. */
export function findHead(tokens: readonly Token[], deadline: DeadlineRange | null): Governor {
  let i = deadline !== null && deadline.firstToken === 0 ? deadline.endToken : 0;
  if (lowerAt(tokens, i) === ',' || lowerAt(tokens, i) === ':') i++;
  while (i < tokens.length && (tokens[i]!.form.roles & HEAD_SKIP) !== 0) i++;
  const head = tokens[i];
  if (head === undefined || head.kind !== 'word') return noVerb;
  const { roles } = head.form;
  if ((roles & (MOVEMENT | HEAD_COMPARATIVE)) === 0) return noVerb;
  const movement = movements.get(head.lower) ?? headComparatives.get(head.lower)!;
  const next = lowerAt(tokens, i + 1);
  if (particles.has(next) || (nounLike.has(head.lower) && metricHeads.has(next))) return noVerb;
  // 'Hold churn under 2%', but not 'hold three reviews'
  if (head.lower.startsWith('hold') && !tokens.some(({ lower }) => holding.has(lower))) return noVerb;
  return { movement, token: i };
}

/** The verb of change right in front of `leadToken`, where the words begin that lead to a number: `revenue grows from …`. */
export function verbBefore(tokens: readonly Token[], leadToken: number): Governor {
  let i = leadToken - 1;
  // 'sales rise steadily to', 'costs go down to'
  if (i > 0 && (lowerAt(tokens, i).endsWith('ly') || lowerAt(tokens, i) === 'down')) i--;
  if (steady.has(lowerAt(tokens, i))) return { movement: 'maintain', token: i };
  // The first word has been judged as the head already.
  if (i > 0 && (rolesAt(tokens, i) & MOVEMENT) !== 0) return { movement: movements.get(lowerAt(tokens, i))!, token: i };
  return verbAmid(tokens, leadToken);
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

/** Forms that stand between a subject and its object and are hardly ever anything else. */
const amid = new Set(['reduces', 'reduce', 'lowers', 'improves', 'improve', 'boosts', 'shortens']);
