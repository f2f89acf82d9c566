import { insertKeyResult } from '../rewrite/edits.ts';
import { spanOf } from './kinds.ts';
import { nothingFound, type Rule } from './rule.ts';

export const onlyExceptions: Rule = {
  code: 'only-exceptions',
  title: 'Nothing but exceptions under an objective',
  subject: 'objective',
  level: { outcome: 'information', balanced: 'hint', output: 'off', input: 'off' },
  check(objective) {
    const { node, keyResults } = objective;
    if (node === null || keyResults.length === 0) return nothingFound;
    if (!keyResults.every(({ type }) => type !== null && type !== 'outcome')) return nothingFound;
    const levels = keyResults.every(({ type }) => type === 'health');
    return [
      {
        span: spanOf(objective),
        message: levels
          ? 'These are levels to keep. What is to change with this objective?'
          : 'Every line here is an exception, on purpose. Which one measure would show that the objective is reached?',
        fixes: () => [insertKeyResult(objective, 'Add a key result that would show it')],
      },
    ];
  },
  why: 'Milestones, commitments and levels to keep are good company for a result, and no replacement for it. One measure of the effect is enough.',
  ask: 'If all of these are met, would everybody agree that the objective is reached?',
  exceptions: ['One key result without a type is enough to stand for the objective.'],
  bad: [
    {
      text: 'Objective: [[We are ready for the new regulation]]\n\n- Commitment: Report to the authority by 2026-11-30\n- Milestone: Audit passed by 2026-12-15\n',
    },
  ],
  good: [
    'Objective: We are ready for the new regulation\n\n- Commitment: Report to the authority by 2026-11-30\n- KR: Findings of the audit fall from 14 to 2\n',
  ],
};
