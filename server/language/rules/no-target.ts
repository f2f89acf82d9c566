import { completeMeasure } from '../rewrite/edits.ts';
import { spanAt } from '../syntax/prose.ts';
import { isOutcome } from './kinds.ts';
import type { Rule } from './rule.ts';

export const noTarget: Rule = {
  code: 'no-target',
  title: 'A measure without a target',
  subject: 'keyResult',
  level: 'warning',
  check(keyResult, _objective, circumstances) {
    const { baseline, target, change, placeholders } = keyResult.measure;
    if (!baseline || target || change || placeholders.length > 0) return [];
    if (!isOutcome(keyResult, circumstances)) return [];
    return [
      {
        span: spanAt(keyResult.prose, baseline.start, baseline.end),
        message: 'Says where we are, not yet where we want to be. To what?',
        fixes: () => [completeMeasure(keyResult, 'Add a target')],
      },
    ];
  },
  why: 'A number without a target cannot be reached or missed. The target is where the team says how much is enough.',
  ask: 'What would be enough?',
  exceptions: ['Typed lines.', 'A `Target:` line beneath the key result.'],
  bad: [{ text: 'Objective: Members keep coming back\n\n- KR: Raise weekly retention from [[22%]]\n' }],
  good: ['Objective: Members keep coming back\n\n- KR: Raise weekly retention from 22% to 40%\n'],
};
