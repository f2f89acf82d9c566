import { asType } from '../rewrite/edits.ts';
import { isOutcome, spanOfKeyResult } from './kinds.ts';
import type { Rule } from './rule.ts';

export const healthAsResult: Rule = {
  code: 'health-as-result',
  title: 'A level to keep among results that change something',
  subject: 'keyResult',
  level: { outcome: 'information', balanced: 'information', output: 'hint', input: 'hint' },
  check(keyResult, objective, circumstances) {
    const { measure } = keyResult;
    if (keyResult.type !== null || measure.direction !== 'maintain' || !measure.target) return [];
    const others = objective.keyResults.some(
      (other) => other !== keyResult && other.measure.direction !== 'maintain' && isOutcome(other, circumstances),
    );
    if (!others) return [];
    return [
      {
        span: spanOfKeyResult(keyResult),
        message:
          'A level to keep rather than a change. As `Health:` it is watched, and no progress is counted for standing still.',
        fixes: () => [{ ...asType(keyResult, 'health', 'Call it a `Health:` level'), preferred: true }],
      },
    ];
  },
  why: 'A level that is to stay where it is looks reached from the first day and lifts the average of the objective. Beside it, as a health level, it is kept or broken.',
  ask: 'Is this to change, or to stay as it is while the others change?',
  exceptions: [
    'Where all key results are levels, `only-exceptions` or nothing speaks.',
    'A `Health:` or `Guardrail:` line.',
  ],
  bad: [
    {
      text: 'Objective: Orders reach people sooner\n\n- KR: Cut delivery time from 4 days to 2\n- KR: [[Keep uptime at 99.9%]]\n',
      fixed:
        'Objective: Orders reach people sooner\n\n- KR: Cut delivery time from 4 days to 2\n- Health: Keep uptime at 99.9%\n',
    },
  ],
  good: [
    'Objective: Orders reach people sooner\n\n- KR: Cut delivery time from 4 days to 2\n- Health: Keep uptime at 99.9%\n',
  ],
};
