import type { Evidence, Judgement } from '../judgement/judgement.ts';
import type { KeyResult } from '../model/model.ts';
import { asType, insertKeyResult, shortened } from '../rewrite/edits.ts';
import { reworkFixes } from '../rewrite/rewrites.ts';
import { spanAt } from '../syntax/prose.ts';
import { decidingJudgement, isOutcome, warningBar, words, workEvidence } from './kinds.ts';
import type { Fix, Rule } from './rule.ts';

/** Characters of a line that are quoted in a message. */
const longestQuote = 60;

/** What is made or counted, as the judgement found it. */
const thingIn = ({ evidence }: Judgement): Evidence | undefined =>
  evidence.find(({ role, toward }) => toward === 'output' && (role === 'deliverable' || role === 'own work'));

/** Fewer characters than these around a thing say nothing of it: the line is the thing. */
const bare = 4;

/** Words that go on with a thing: ‘14 km of protected lanes’, ‘chapter 4’; what is joined otherwise is said beside it. */
const goingOn =
  /^(?: (?!(?:and|or|to|for|in|with|by|so|on|at|from|into|onto|via|through|across|per|before|after|until|till|that|which|who|whose|where|when|because|as|off|over|under|about|plus|then|using|without|within|between|during|against|while|including|no)\b)[\p{L}\p{N}][\p{L}\p{N}'’-]*(?![/\p{L}\p{N}'’-]))+/iu;

/** What goes on with a thing in the words behind it, without the ‘funded’ of ‘funded by users’. */
function rest(behind: string): string {
  const [on = ''] = goingOn.exec(behind) ?? [];
  return on.length < behind.length ? on.replace(/ \p{L}+ed$/u, '') : on;
}

/** What is done to what, where that is short enough to be quoted: ‘Launch the new booking app’. */
function workIn(keyResult: KeyResult, shown: Evidence, thing: Evidence | undefined): string {
  const { text } = keyResult.prose;
  const behind = thing !== undefined && thing.start >= shown.end;
  const made = shown.role === 'delivery verb';
  let end = behind ? thing.end : made ? text.length : shown.end;
  if (made) end += rest(text.slice(end)).length;
  const part = words(keyResult, { start: shown.start, end }).replace(/ \([^)]*$/, '');
  // A verb with words before it has a subject, and a thing with hardly any around it is the line.
  const short = made ? shown.start === 0 : text.length - part.length <= bare;
  const whole = short ? part : text.replace(/[.;]$/, '');
  return whole.length <= longestQuote || !made ? shortened(whole, longestQuote) : shortened(part, longestQuote);
}

/** Work that comes back, by what stands behind it: ‘every Thursday’, ‘done weekly on each line’. */
const regular =
  /\b(?:every|each) (?:other )?(?:day|week|fortnight|month|quarter|sprint|morning|evening|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\b(?:daily|weekly|fortnightly|monthly|quarterly)(?=$|[.,;]| (?:on|in|at|with|for)\b)/i;

/** What is held, run or gone through: nobody has it afterwards. */
const held =
  /\b(?:tests?|audits?|reviews?|analys[ie]s|stud(?:y|ies)|surveys?|trainings?|workshops?|courses?|events?|meetings?|meetups?|campaigns?|pilots?|talks?|trips?|visits?|interviews?|competitions?|contests?|hackathons?|refactor|refresh|clean-?up|launch|rollout|roll-out|migration|redesign|refactoring|dinners?)$/i;

/** Whether a line is a thing with what is said of it, and no sentence: ‘New website with booking’. */
function isThing({ prose: { text } }: KeyResult, { evidence }: Judgement, { role, start, end }: Evidence): boolean {
  if (role !== 'deliverable' || evidence.some((one) => one.role === 'activity')) return false;
  if (held.test(text.slice(start, end))) return false;
  const behind = /^\W*$|^[,;:]|^ [(–-]|^ (?:for|with|of|in|on|at|to|by|from)\b/i;
  return (
    /^(?:(?:an?|the|our|one|first|new|\p{L}+ed) ){0,2}$/iu.test(text.slice(0, start)) && behind.test(text.slice(end))
  );
}

/** Whether a line says of a thing that it is there or done. */
const isState = ({ evidence }: Judgement, { role }: Evidence): boolean =>
  role === 'state' ||
  (role === 'deliverable' && evidence.some((one) => one.role === 'state' && one.toward === 'output'));

/** Whether the number of a line counts its work: in ‘runbooks for 10 alerts’ it counts what stands beside it. */
const countsWork = ({ sentence }: KeyResult, { evidence }: Judgement, thing: Evidence | undefined): boolean =>
  thing?.role === 'own work' &&
  sentence.quantities.length > 0 &&
  !evidence.some(
    ({ role, toward, end }) => (role === 'deliverable' || role === 'actor') && toward === 'output' && end < thing.start,
  );

/** `own` where a person set it out for themselves: they do it, and call it no work. */
function messageFor(keyResult: KeyResult, judgement: Judgement, shown: Evidence | undefined, own: boolean): string {
  if (!shown) return 'This is work to do. What should change when it is done?';
  const thing = thingIn(judgement);
  const work = `“${workIn(keyResult, shown, thing)}”`;
  const made = shown.role === 'delivery verb';
  const kind = own ? 'something' : 'work';
  if (judgement.purpose !== null) return `${work} is ${kind} to do. What it is for could be the key result.`;
  if (countsWork(keyResult, judgement, thing))
    return own
      ? `${work} counts what you do. What should it change?`
      : `${work} counts work done. What should it change, and for whom?`;
  if (!made) {
    if (regular.test(keyResult.prose.text))
      return `${work} is something to do regularly. What should it change${own ? '' : ', and for whom'}?`;
    if (isState(judgement, shown)) return `${work} says that work is finished. What should be different then?`;
    if (isThing(keyResult, judgement, shown)) return `${work} is a thing to have. What should change once it is there?`;
  }
  return `${work} is ${kind} to do. What should change when it is done?`;
}

/** Teaches the product a word of the house, where the word was taken for something made. */
function wordFixes(keyResult: KeyResult, judgement: Judgement): Fix[] {
  const thing = thingIn(judgement);
  if (thing?.role !== 'deliverable') return [];
  const word = words(keyResult, thing).toLowerCase();
  return [
    {
      title: `Here “${word}” is something we measure: add it to the metrics`,
      edits: [],
      word: { list: 'metrics', word },
    },
    { title: `“${word}” is only a name: add it to the names`, edits: [], word: { list: 'names', word } },
  ];
}

const isPersonal = (level: string | null): boolean => level?.toLowerCase() === 'personal';

export const outputKeyResult: Rule = {
  code: 'output-key-result',
  title: 'Output as a key result',
  subject: 'keyResult',
  level: { outcome: 'warning', balanced: 'information', output: 'off', input: 'off' },
  check(keyResult, objective, circumstances) {
    const judgement = decidingJudgement(keyResult, circumstances);
    if (judgement?.class !== 'output') return [];
    // In this school work is welcome beside a result.
    const beside =
      circumstances.school === 'balanced' && objective.keyResults.some((one) => isOutcome(one, circumstances));
    if (beside) return [];
    const evidence = workEvidence(judgement);
    const own = isPersonal(circumstances.propertyOf(objective, 'Level'));
    // Nobody is warned of what one person sets out to do, which is theirs to do, nor by a judgement that may well be wrong.
    const isMentioned = own || judgement.confidence < warningBar;
    return [
      {
        span: spanAt(keyResult.prose, evidence?.start ?? 0, evidence?.end ?? keyResult.prose.text.length),
        message: messageFor(keyResult, judgement, evidence, own),
        ...(isMentioned ? { level: 'information' } : {}),
        fixes: (plan) => [
          ...reworkFixes(keyResult, objective, circumstances, plan),
          asType(keyResult, 'output', 'It is on purpose: call it an “Output:”'),
          ...wordFixes(keyResult, judgement),
        ],
      },
    ];
  },
  folded: (count, objective) => ({
    message: `${count} of ${objective.keyResults.length} key results are work to do. When it is done, how would we know that it helped?`,
    fixes: () => [insertKeyResult(objective, 'Add a key result that would show it')],
  }),
  why: 'An output gets ticked off whether or not it helped anyone. A key result that names the effect tells you when to stop, and leaves you free to find a cheaper way there.',
  ask: 'If all of it got done on time and nothing else changed, would we call it a win?',
  exceptions: [
    'A typed line says that it is on purpose: `Output:`, `Milestone:`, `Commitment:` and the others are never flagged.',
    'A measured effect outweighs a delivery verb: “Deliver $3M in new pipeline” is an outcome.',
    'What others choose to do is an outcome, also when it is counted: “Prospects book 40 demos”.',
    'A judgement that is only fairly sure mentions it, and does not warn; one that is not sure says nothing. The hover says how sure it is.',
    'Under `Level: personal` it is only mentioned: what one sets out to do is one’s own to do.',
    'Schools `output` and `input` see key results as the work on purpose; `balanced` mentions them only where no outcome stands beside them.',
  ],
  bad: [
    {
      text: 'Objective: New customers feel at home from the first day\nCycle: 2026-Q4\n\n- KR: [[Launch]] the guided tour to raise the activation rate\n- KR: Weekly active teams grow from 120 to 180\n',
      fixed:
        'Objective: New customers feel at home from the first day\nCycle: 2026-Q4\n\n- KR: Raise the activation rate from ‹now› to ‹target›\n  - [ ] Launch the guided tour\n- KR: Weekly active teams grow from 120 to 180\n',
    },
    {
      text: 'Objective: Our documentation answers questions\n\n- KR: [[Publish]] 12 how-to articles\n- KR: Support questions about set-up fall from 90 to 40 a month\n',
    },
  ],
  good: [
    'Objective: New customers feel at home from the first day\n\n- KR: New customers who finish set-up on day one: 35% -> 60%\n- Output: Launch the guided tour\n',
  ],
};
