/** Small words that the reading looks for, and those whose place in a clause tells something. */
import { Codes } from '../codes.ts';

/** Verbs of effect that join it to a deliverable: 'a campaign reaching 200 schools', 'leading to 40 orders'. */
const GAINING =
  `attracting reaching achieving generating bringing earning raising lifting cutting reducing increasing lowering improving
  winning saving leading resulting hitting getting gaining securing driving selling helping drawing doubling halving
  shortening`.split(/\s+/);

const ROLES = new Map<string, number>();
let roleCount = 0;

/** The bits of a number that bits are asked of. */
const MOST_ROLES = 32;

/**
 * What some words may do in the sentence, as a bit of `Entry.roles`: one look-up for all that the reading looks for. To be called
 * while modules load.
 */
export function smallRole(words: Iterable<string>): number {
  if (roleCount === MOST_ROLES) throw new Error('More roles than there are bits');
  const role = 1 << roleCount++;
  for (const word of words) ROLES.set(word, (ROLES.get(word) ?? 0) | role);
  return role;
}

/** May open purpose or means: 'to', 'so that', 'by', 'through'. */
export const OPENS_TAIL = smallRole(
  'to so in aimed aiming designed intended which by through via thanks using leveraging w/'.split(' '),
);
/** May join two results. */
export const JOINS = smallRole([
  ...'and & + plus ; . : ! then with w/ while so to that which who , — – - / → -> => ⇒'.split(' '),
  ...GAINING,
]);
export const GAINS = smallRole(GAINING);
/** A Roman numeral behind a name: 'Type II'. */
export const ROMAN = smallRole('i ii iii iv'.split(' '));
/** A version or a stage of a thing in the making: 'v2', 'beta'. */
export const VERSION = smallRole('mvp ga beta alpha poc'.split(' '));

/** The roles of a word in lower case. */
export const rolesOf = (lower: string): number => ROLES.get(lower) ?? (/^v\d/.test(lower) ? VERSION : 0);

/** Prepositions that tie a thing to the clause; what stands behind them tells who acts, or what has what. */
export const RELATIONS = new Codes([
  'of',
  'by',
  'from',
  'for',
  'with',
  'in',
  'on',
  'to',
  'at',
  'per',
  'without',
  'across',
  'outside',
  'between',
  'within',
]);

/** Small words that a result and a piece of work use differently. */
export const SMALL = new Codes([
  ...['within', 'outside', 'after', 'before', 'without', 'until', 'per', 'via', 'into', 'than', 'when', 'where'],
  'because',
  ...['their', 'its', 'own', 'it', 'them', 'they', 'who', 'somebody', 'everything', 'anything', 'one', 'other', 'any'],
  ...['each', 'every', 'not', 'back', 'first', 'last', 'next', 'once', 'incl'],
  ...['day', 'days', 'week', 'month', 'hour', 'hours', 'minutes', 'time'],
]);
