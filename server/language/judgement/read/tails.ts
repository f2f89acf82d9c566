/** The tails of a clause: what it is for, and by which means. */
import { BASE, ING, MARK } from '../lexicon/lexicon.ts';
import { OPENS_TAIL, smallRole } from '../lexicon/smallWords.ts';
import type { Stretch } from './clause.ts';
import { asks } from './opening.ts';
import { nominal } from './phrase.ts';
import { closingAt } from './predicate.ts';
import type { Word } from './words.ts';
import { CAUSING, WRAPPING } from './wrapping.ts';

const MEANS = smallRole(['through', 'via', 'thanks', 'using', 'leveraging']);
const AIM = smallRole(['aimed', 'aiming', 'designed', 'intended']);
/** Nouns that an infinitive completes, so that it is no purpose: 'time to detect'. */
const COMPLETED = smallRole([
  'time',
  'place',
  'way',
  'chance',
  'reason',
  'days',
  'hours',
  'weeks',
  'minutes',
  'ability',
  'need',
  'able',
  'right',
  'willingness',
  'mttr',
  'cost',
  'ready',
  'likely',
  'commitment',
  'request',
  'requests',
  'easy',
  'easier',
  'fast',
  'effort',
  'ways',
  'steps',
  'likelihood',
  'intent',
  'intention',
  'want',
  'continue',
  'start',
  'begin',
  'takes',
  'needs',
  'wants',
  'on',
  'going',
  'how',
  'where',
  'what',
]);

/** 'Clinics using the app', 'Customers are using it': what is used there is no means of anything else. */
const saysWhoUses = ({ sense }: Word): boolean =>
  sense.plural || sense.noun === 'people' || (sense.marks & MARK.be) !== 0;

/** Where purpose and means of a clause start: what they say is not what is promised. */
export function readTails(
  words: readonly Word[],
  from: number,
  to: number,
): { purpose: Stretch | null; means: Stretch | null; core: number } {
  let purpose = -1;
  let purposeText = -1;
  let means = -1;
  let meansText = -1;
  const start = words[from];
  const causing = start !== undefined && (CAUSING.has(start.sense.base) || WRAPPING.has(start.sense.base));
  for (let j = from + 1; j < to; j++) {
    const word = words[j]!;
    if (word.kind === 'symbol') {
      if (word.lower === '(' || word.lower === '[') j = closingAt(words, j, to);
      continue;
    }
    const next = words[j + 1];
    if (next === undefined || j + 1 >= to) break;
    if ((word.entry.roles & OPENS_TAIL) === 0) continue;
    if (purpose < 0) {
      if (
        word.lower === 'to' &&
        j > from + 1 &&
        (next.sense.forms & BASE) !== 0 &&
        !next.counted &&
        !causing &&
        (words[j - 1]!.entry.roles & COMPLETED) === 0 &&
        !(words[j - 1]!.sense.marks & MARK.be)
      ) {
        purpose = j;
        purposeText = j + 1;
      } else if (word.lower === 'so' && next.lower === 'that') {
        purpose = j;
        purposeText = j + 2;
      } else if (
        word.lower === 'so' &&
        next.kind === 'word' &&
        (next.sense.marks & MARK.determiner || nominal(next) || next.sense.marks & MARK.pronoun)
      ) {
        purpose = j;
        purposeText = j + 1;
      } else if (word.lower === 'in' && next.lower === 'order') {
        purpose = j;
        purposeText = j + 3;
      } else if ((word.entry.roles & AIM) !== 0 && (next.lower === 'at' || next.lower === 'to')) {
        purpose = j;
        purposeText = j + 2;
      } else if (word.lower === 'which' && next.sense.marks & MARK.modal) {
        purpose = j;
        purposeText = j + 2;
      }
    }
    if (means < 0) {
      if (word.lower === 'by' && (next.sense.forms & ING) !== 0 && next.sense.verb !== null) {
        means = j;
        meansText = j + 1;
      } else if (
        (word.entry.roles & MEANS) !== 0 &&
        j > from + 1 &&
        !(word.lower === 'using' && saysWhoUses(words[j - 1]!))
      ) {
        means = j;
        meansText = j + 1;
      }
    }
  }
  // 'Understand why customers churn': what a question asks is not promised.
  const next = words[from + 1];
  const question =
    start !== undefined && (start.sense.forms & BASE) !== 0 && from + 1 < to && next !== undefined && asks(start, next)
      ? from + 1
      : to;
  const core = Math.min(question, purpose < 0 ? to : purpose, means < 0 ? to : means);
  return {
    purpose: purpose < 0 || purposeText >= to ? null : { first: purposeText, end: means > purpose ? means : to },
    means: means < 0 ? null : { first: meansText, end: purpose > means ? purpose : to },
    core,
  };
}
