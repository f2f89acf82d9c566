import { asType } from '../rewrite/edits.ts';
import { reworkFixes } from '../rewrite/rewrites.ts';
import { spanAt } from '../syntax/prose.ts';
import { decidingJudgement, workEvidence } from './kinds.ts';
import { nothingFound, type Rule } from './rule.ts';

export const mixedKeyResult: Rule = {
  code: 'mixed-key-result',
  title: 'Output and outcome in one line',
  subject: 'keyResult',
  level: { outcome: 'information', balanced: 'hint', output: 'hint', input: 'hint' },
  check(keyResult, objective, circumstances) {
    const judgement = decidingJudgement(keyResult, circumstances);
    if (judgement?.class !== 'mixed') return nothingFound;
    const work = workEvidence(judgement);
    return [
      {
        span: spanAt(keyResult.prose, work?.start ?? 0, work?.end ?? keyResult.prose.text.length),
        message: 'Work and its effect share this line. Keep the effect here, and the work beneath it?',
        fixes: (plan) => [
          ...reworkFixes(keyResult, objective, circumstances, plan),
          asType(keyResult, 'output', 'It is on purpose: call it an “Output:”'),
        ],
      },
    ];
  },
  why: 'Work gets ticked off and a measure gets checked in on, so one line for both is never quite done. With the work beneath the measure it should move, you see whether it does.',
  ask: 'If the effect came without the work, would the key result be reached?',
  exceptions: [
    'A measured effect with only its means (“Raise conversion to 6% by launching the new checkout”) is an outcome.',
    'Work with a mere purpose (“Launch the checkout to raise conversion”) is an output.',
  ],
  bad: [
    {
      text: 'Objective: Shoppers find it easy to pay\n\n- KR: [[Launch]] the new checkout and raise completed payments from 61% to 75%\n',
    },
  ],
  good: [
    'Objective: Shoppers find it easy to pay\n\n- KR: Raise completed payments from 61% to 75% with the new checkout\n',
  ],
};
