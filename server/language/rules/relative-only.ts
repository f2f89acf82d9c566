import { completeMeasure } from '../rewrite/edits.ts';
import { spanAt } from '../syntax/prose.ts';
import { isOutcome } from './kinds.ts';
import { nothingFound, type Rule } from './rule.ts';

export const relativeOnly: Rule = {
  code: 'relative-only',
  title: 'A change without a base',
  subject: 'keyResult',
  level: 'hint',
  asksAlready: true,
  check(keyResult, _objective, circumstances) {
    const { baseline, target, change } = keyResult.measure;
    if (!change || baseline || target || (change.unit !== '%' && change.unit !== 'x')) return nothingFound;
    const { prose } = keyResult;
    const before = prose.text.slice(0, change.start);
    // ‘by 25%’, ‘up 10%’, or a sentence that opens with ‘Double’: other shares may be levels.
    if (!/\b(?:by|up|down)(?: at least| about| around|\s*[~≥])?\s*$/i.test(before) && before !== '')
      return nothingFound;
    // A number of today beside it is its base: ‘(4% now)’.
    if (/\b(?:now|today|currently|last year)\b/i.test(prose.text)) return nothingFound;
    if (!isOutcome(keyResult, circumstances)) return nothingFound;
    return [
      {
        span: spanAt(prose, change.start, change.end),
        message: `“${prose.text.slice(change.start, change.end)}” from which number? Add today’s, and everybody sees where that leads.`,
        fixes: () => [completeMeasure(keyResult, 'Add where it starts and where that leads')],
      },
    ];
  },
  why: 'A quarter more of ten is not a quarter more of ten thousand, and at the end somebody has to know what it was in the beginning.',
  ask: 'What is the number today?',
  exceptions: ['The base may stand anywhere: in the sentence, or as `Baseline:` beneath it.'],
  bad: [
    {
      text: 'Cycle: 2026-Q4\n\nObjective: Members keep coming back\n\n- KR: Increase weekly active members by [[25%]]\n',
    },
  ],
  good: [
    'Cycle: 2026-Q4\n\nObjective: Members keep coming back\n\n- KR: Increase weekly active members by 25%\n  Baseline: 1200\n',
  ],
};
