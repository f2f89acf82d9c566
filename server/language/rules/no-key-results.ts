import { insertKeyResult } from '../rewrite/edits.ts';
import { spanOf } from './kinds.ts';
import { nothingFound, type Rule } from './rule.ts';

export const noKeyResults: Rule = {
  code: 'no-key-results',
  title: 'An objective without key results',
  subject: 'objective',
  level: 'warning',
  draft: 'information',
  check(objective) {
    if (objective.node === null || objective.keyResults.length > 0) return nothingFound;
    return [
      {
        span: spanOf(objective),
        message: 'No key results yet. How would we know that we got there?',
        fixes: () => [insertKeyResult(objective, 'Add a key result')],
      },
    ];
  },
  why: 'An objective says where to go, key results say how you will know. Without one, everybody may mean something else by it.',
  ask: 'How will I know when I have done that?',
  exceptions: ['In a draft (no cycle, or one that has not begun) it is only mentioned.'],
  bad: [{ text: 'Cycle: 2026-Q4\n\nObjective: [[Delight our members]]\n' }],
  good: ['Cycle: 2026-Q4\n\nObjective: Delight our members\n\n- KR: Members who come back every week: 22% -> 40%\n'],
};
