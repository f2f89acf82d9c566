/** What is said of a key result that is work: its own words, and of which kind of work it is. */
import type { Evidence, Judgement } from '../judgement/judgement.ts';
import type { KeyResult } from '../model/model.ts';
import { shortened } from '../rewrite/edits.ts';
import { words } from './kinds.ts';

/** Characters of a line that are quoted in a message. */
const longestQuote = 60;

/** What is made or counted, as the judgement found it; none where it found neither. */
export const thingIn = ({ evidence }: Judgement): Evidence | undefined =>
  evidence.find(({ role, toward }) => toward === 'output' && (role === 'deliverable' || role === 'own work'));

/** A word behind another one, to be looked for where that ends. */
const nextWord = / [\p{L}\p{N}][\p{L}\p{N}'’-]*(?![/\p{L}\p{N}'’-])/uy;

/** Words that join something else to a thing; behind all others it goes on: ‘14 km of protected lanes’, ‘chapter 4’. */
const joins =
  /^ (?:and|or|to|for|in|with|by|so|on|at|from|into|onto|via|through|across|per|before|after|until|till|that|which|who|whose|where|when|because|as|off|over|under|about|plus|then|using|without|within|between|during|against|while|including|no)\b/i;

/** What goes on with a thing in the words behind it, without the ‘funded’ of ‘funded by users’. */
function rest(behind: string): string {
  let end = 0;
  for (;;) {
    nextWord.lastIndex = end;
    const [word] = nextWord.exec(behind) ?? [];
    if (word === undefined || joins.test(word)) break;
    end += word.length;
  }
  const on = behind.slice(0, end);
  return end < behind.length ? on.replace(/ \p{L}+ed$/u, '') : on;
}

/** What is done to what, where that is short enough to be quoted: ‘Launch the new booking app’. */
function workIn(keyResult: KeyResult, shown: Evidence, thing: Evidence | undefined): string {
  const { text } = keyResult.prose;
  const behind = thing !== undefined && thing.start >= shown.end;
  const made = shown.role === 'delivery verb';
  let end = behind ? thing.end : made ? text.length : shown.end;
  if (made) end += rest(text.slice(end)).length;
  const part = words(keyResult, { start: shown.start, end }).replace(/ \([^)]*$/, '');
  // A verb with words before it has a subject.
  const whole = made && shown.start === 0 ? part : text.replace(/[.;]$/, '');
  return whole.length <= longestQuote || !made ? shortened(whole, longestQuote) : shortened(part, longestQuote);
}

/** Work that comes back, by what stands behind it: ‘every Thursday’, ‘done weekly on each line’. */
const regular =
  /\b(?:every|each) (?:other )?(?:day|week|fortnight|month|quarter|sprint|morning|evening|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\b(?:daily|weekly|fortnightly|monthly|quarterly)(?=$|[.,;]| (?:on|in|at|with|for)\b)/i;

/** What is held, run or gone through: nobody has it afterwards. */
const held =
  /\b(?:tests?|audits?|reviews?|analys[ie]s|stud(?:y|ies)|surveys?|trainings?|workshops?|courses?|events?|meetings?|meetups?|campaigns?|pilots?|talks?|trips?|visits?|interviews?|competitions?|contests?|hackathons?|refactor|refresh|clean-?up|launch|rollout|roll-out|migration|redesign|refactoring|dinners?)$/i;

/** What may stand before a thing that a line opens with. */
const opening = /^(?:(?:an?|the|our|one|first|new|\p{L}+ed) |(?:an?|the|our|new) \p{L}+ )?$/iu;

/** What may stand behind it. */
const following = /^\W*$|^[,;:]|^ [(–-]|^ (?:for|with|of|in|on|at|to|by|from)\b/i;

/** Whether a line is a thing with what is said of it, and no sentence: ‘New website with booking’. */
function isThing({ prose: { text } }: KeyResult, { evidence }: Judgement): boolean {
  if (evidence.some(({ role }) => role === 'activity')) return false;
  return evidence.some(
    ({ role, toward, start, end }) =>
      role === 'deliverable' &&
      toward === 'output' &&
      opening.test(text.slice(0, start)) &&
      following.test(text.slice(end)) &&
      !held.test(text.slice(start, end)),
  );
}

/** Whether a line says of a thing that it is there or done. */
const isState = ({ evidence }: Judgement, { role }: Evidence): boolean =>
  role === 'state' ||
  (role === 'deliverable' && evidence.some((one) => one.role === 'state' && one.toward === 'output'));

/** Behind these words a number counts what stands beside the work. */
const beside = /\b(?:in|for|to|at|with|on|from|across)\b/i;

/** Whether the number of a line counts its work: in ‘runbooks for 10 alerts’ it counts what they are for. */
function countsWork(
  { prose, sentence }: KeyResult,
  { evidence }: Judgement,
  shown: Evidence,
  thing: Evidence | undefined,
): boolean {
  if (thing?.role !== 'own work' || sentence.quantities.length === 0) return false;
  if (shown.end < thing.start && beside.test(prose.text.slice(shown.end, thing.start))) return false;
  return !evidence.some(
    ({ role, toward, end }) => (role === 'deliverable' || role === 'actor') && toward === 'output' && end < thing.start,
  );
}

/** The message on work that `shown` is marked in; `own` where a person set it out for themselves: they do it, and call it no work. */
export function messageOnWork(
  keyResult: KeyResult,
  judgement: Judgement,
  shown: Evidence | undefined,
  own: boolean,
): string {
  if (!shown) return 'This is work to do. What should change when it is done?';
  const thing = thingIn(judgement);
  const work = `“${workIn(keyResult, shown, thing)}”`;
  const made = shown.role === 'delivery verb';
  const kind = own ? 'something' : 'work';
  if (judgement.purpose !== null) return `${work} is ${kind} to do. What it is for could be the key result.`;
  if (countsWork(keyResult, judgement, shown, thing))
    return own
      ? `${work} counts what you do. What should it change?`
      : `${work} counts work done. What should it change, and for whom?`;
  if (!made) {
    if (regular.test(keyResult.prose.text))
      return `${work} is something to do regularly. What should it change${own ? '' : ', and for whom'}?`;
    if (isState(judgement, shown)) return `${work} says that work is finished. What should be different then?`;
    if (shown.role === 'deliverable' && isThing(keyResult, judgement))
      return `${work} is a thing to have. What should change once it is there?`;
  }
  return `${work} is ${kind} to do. What should change when it is done?`;
}
