import { insertKeyResult } from '../rewrite/edits.ts';
import { isDraft, spanOf } from './kinds.ts';
import { nothingFound, type Rule } from './rule.ts';

export const keyResultCount: Rule = {
  code: 'key-result-count',
  title: 'Too few or too many key results',
  subject: 'objective',
  level: 'information',
  check(objective, circumstances) {
    const [fewest, most] = circumstances.settings.keyResultRange;
    // Levels to keep are watched beside the results.
    const count = objective.keyResults.filter(({ type }) => type !== 'health').length;
    if (objective.node === null || count === 0) return nothingFound;
    const few = count < fewest && !isDraft(objective, circumstances);
    if (!few && count <= most) return nothingFound;
    return [
      {
        span: spanOf(objective),
        message: few
          ? `${count === 1 ? 'One key result' : `${count} key results`} can be hit while the objective is missed. What else would show that it is reached?`
          : `${count} key results: which ${most} would you keep if you could not keep all?`,
        fixes: () => (few ? [insertKeyResult(objective, 'Add a key result')] : []),
      },
    ];
  },
  why: 'One number alone can be hit in a way that misses the point, and more than a handful is a list that nobody remembers. Two to five keep each other honest.',
  ask: 'Which of these would you look at every week?',
  exceptions: [
    '`Health:` levels do not count.',
    'In a draft nobody is told that there are too few yet.',
    'The range is a setting (`okr.keyResults`).',
  ],
  bad: [
    {
      text: 'Cycle: 2026-Q4\n\nObjective: [[Members keep coming back]]\n\n- KR: Raise weekly retention from 22% to 40%\n',
    },
  ],
  good: [
    'Cycle: 2026-Q4\n\nObjective: Members keep coming back\n\n- KR: Raise weekly retention from 22% to 40%\n- KR: Cut cancellations from 30 to 12 a month\n',
  ],
};
