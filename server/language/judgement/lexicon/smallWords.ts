/** Small words that the reading looks for, and those whose place in a clause tells something. */
import { Codes } from '../codes.ts';

/** Verbs of effect that join it to a deliverable: 'a campaign reaching 200 schools', 'leading to 40 orders'. */
export const GAINING: ReadonlySet<string> = new Set(
  `attracting reaching achieving generating bringing earning raising lifting cutting reducing increasing lowering improving
  winning saving leading resulting hitting getting gaining securing driving selling helping drawing doubling halving
  shortening`.split(/\s+/),
);

/** May open purpose or means: 'to', 'so that', 'by', 'through'. */
export const OPENS_TAIL = 1;
/** May join two results. */
export const JOINS = 2;
/** A Roman numeral behind a name: 'Type II'. */
export const ROMAN = 4;
/** A version or a stage of a thing in the making: 'v2', 'beta'. */
export const VERSION = 8;

const ROLES = new Map<string, number>();
for (const [role, words] of [
  [OPENS_TAIL, 'to so in aimed aiming designed intended which by through via thanks using leveraging w/'.split(' ')],
  [JOINS, 'and & + plus ; . : ! then with w/ while so to that which who , — – - / → -> => ⇒'.split(' ')],
  [JOINS, GAINING],
  [ROMAN, 'i ii iii iv'.split(' ')],
  [VERSION, 'mvp ga beta alpha poc'.split(' ')],
] as const)
  for (const word of words) ROLES.set(word, (ROLES.get(word) ?? 0) | role);

/** What a word may do in the sentence, a bit for each role: one look-up for all that the reading looks for. */
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
