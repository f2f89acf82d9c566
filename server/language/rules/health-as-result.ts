import { asType } from '../rewrite/edits.ts';
import { isOutcome, spanOfKeyResult } from './kinds.ts';
import { nothingFound, type Rule } from './rule.ts';

/** ‘Keep uptime at 99.9%’, but not ‘Keep 85% of volunteers’ nor ‘Sustain 30% growth’, which take a change. */
const keeping = /^(?:maintain|keep|hold|sustain|preserve)(?:ing|s)?\b(?!\s+[\d.,]+\s*%\s+of\b)(?!.*\bgrowth\b)/i;
const staying = /\b(?:stays?|remains?|is kept|are kept)\s+(?:at|above|below|under|over|within|between)\b/i;

const isKept = (text: string): boolean => keeping.test(text) || staying.test(text);

export const healthAsResult: Rule = {
  code: 'health-as-result',
  title: 'A level to keep among results that change something',
  subject: 'keyResult',
  level: { outcome: 'information', balanced: 'information', output: 'hint', input: 'hint' },
  check(keyResult, objective, circumstances) {
    const { measure } = keyResult;
    if (keyResult.type !== null || !measure.target || !isOutcome(keyResult, circumstances)) return nothingFound;
    if (!isKept(keyResult.prose.text)) return nothingFound;
    const others = objective.keyResults.some(
      (other) => other !== keyResult && !isKept(other.prose.text) && isOutcome(other, circumstances),
    );
    if (!others) return nothingFound;
    return [
      {
        span: spanOfKeyResult(keyResult),
        message:
          'A level to keep rather than a change. As `Health:` it is watched, and no progress is counted for standing still.',
        fixes: () => [{ ...asType(keyResult, 'health', 'Call it a “Health:” level'), preferred: true }],
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
