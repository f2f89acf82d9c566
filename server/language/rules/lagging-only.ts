import { insertKeyResult } from '../rewrite/edits.ts';
import { indicatorOf, isOutcome, spanOf } from './kinds.ts';
import { nothingFound, type Rule } from './rule.ts';

export const laggingOnly: Rule = {
  code: 'lagging-only',
  title: 'Only results that move at the end',
  subject: 'objective',
  level: { outcome: 'hint', balanced: 'hint', output: 'off', input: 'information' },
  check(objective, circumstances) {
    const { node, keyResults } = objective;
    if (node === null || keyResults.length < 2) return nothingFound;
    if (!keyResults.every((keyResult) => isOutcome(keyResult, circumstances))) return nothingFound;
    if (!keyResults.every((keyResult) => indicatorOf(keyResult, circumstances) === 'lagging')) return nothingFound;
    return [
      {
        span: spanOf(objective),
        message: 'These numbers move late. What would you see moving in the first weeks?',
        fixes: () => [insertKeyResult(objective, 'Add something that moves early')],
      },
    ];
  },
  why: 'When every number moves only at the end, nobody can tell in time whether the work is going to help. One leading measure is enough to steer by.',
  ask: 'Does it move week by week, or flip once at the end?',
  exceptions: [
    'One leading key result is enough.',
    '`Indicator: leading` on one of them says that it moves early here.',
  ],
  bad: [
    {
      text: 'Cycle: 2026-Q4\n\nObjective: [[New members stay with us]]\n\n- KR: Grow annual revenue from €2M to €3M\n- KR: Cut churn from 6% to 4%\n',
    },
  ],
  good: [
    'Objective: New members stay with us\n\n- KR: Cut churn from 6% to 4%\n- KR: Members who invite a friend in their first week: 8% -> 20%\n',
    'Objective: New members stay with us\n\n- KR: Grow annual revenue from €2M to €3M\n- KR: Cut churn from 6% to 4%\n  Indicator: leading\n',
  ],
};
