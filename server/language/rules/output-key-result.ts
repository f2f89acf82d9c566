import type { Judgement } from '../judgement/judgement.ts';
import type { KeyResult } from '../model/model.ts';
import { asType, insertKeyResult } from '../rewrite/edits.ts';
import { reworkFixes } from '../rewrite/rewrites.ts';
import { spanAt } from '../syntax/prose.ts';
import { decidingJudgement, isOutcome, warningBar, words, workEvidence } from './kinds.ts';
import { type Finding, type Fix, nothingFound, type Rule } from './rule.ts';
import { messageOnWork, thingIn } from './workMessage.ts';

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
    if (judgement?.class !== 'output') return nothingFound;
    // In this school work is welcome beside a result.
    const isWelcome =
      circumstances.school === 'balanced' && objective.keyResults.some((one) => isOutcome(one, circumstances));
    if (isWelcome) return nothingFound;
    const evidence = workEvidence(judgement);
    const own = isPersonal(circumstances.propertyOf(objective, 'Level'));
    // Nobody is warned of what one person sets out to do, which is theirs to do, nor by a judgement that may well be wrong.
    const isMentioned = own || judgement.confidence < warningBar;
    const finding: Finding = {
      span: spanAt(keyResult.prose, evidence?.start ?? 0, evidence?.end ?? keyResult.prose.text.length),
      message: messageOnWork(keyResult, judgement, evidence, own),
      fixes: (plan) => [
        ...reworkFixes(keyResult, objective, circumstances, plan),
        asType(keyResult, 'output', 'It is on purpose: call it an “Output:”'),
        ...wordFixes(keyResult, judgement),
      ],
    };
    return [isMentioned ? { level: 'information', ...finding } : finding];
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
