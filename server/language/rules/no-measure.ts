import { completeMeasure } from '../rewrite/edits.ts';
import { spanAt } from '../syntax/prose.ts';
import { isOutcome } from './kinds.ts';
import type { Rule } from './rule.ts';

export const noMeasure: Rule = {
  code: 'no-measure',
  title: 'An outcome without a measure',
  subject: 'keyResult',
  level: 'warning',
  check(keyResult, _objective, circumstances) {
    const { baseline, target, change, placeholders, metric } = keyResult.measure;
    if (target || change || baseline || placeholders.length > 0) return [];
    if (!isOutcome(keyResult, circumstances)) return [];
    const { prose } = keyResult;
    return [
      {
        span: spanAt(prose, metric?.start ?? 0, metric?.end ?? prose.text.length),
        message: 'The right kind of thing, without a number yet. From what to what?',
        fixes: () => [completeMeasure(keyResult, 'Add baseline and target')],
      },
    ];
  },
  why: 'Without a number two people can look at the same quarter and disagree on whether it worked. A rough measure beats none.',
  ask: 'What would we count, what is it today, and where should it be?',
  exceptions: ['Typed lines.', 'A zero-word is a measure: “No customer waits for a refund”.'],
  bad: [{ text: 'Objective: Customers trust us with their data\n\n- KR: Improve [[customer satisfaction]]\n' }],
  good: ['Objective: Customers trust us with their data\n\n- KR: Improve customer satisfaction from 3.9 to 4.4 out of 5\n'],
};
