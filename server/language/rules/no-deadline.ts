import { addDeadline } from '../rewrite/completeMeasure.ts';
import { isUndated, spanOfKeyResult } from './kinds.ts';
import { nothingFound, type Rule } from './rule.ts';

export const noDeadline: Rule = {
  code: 'no-deadline',
  title: 'A key result without a deadline',
  subject: 'keyResult',
  level: 'information',
  check(keyResult, objective, circumstances) {
    if (keyResult.deadline !== null || keyResult.type === 'health') return nothingFound;
    const milestone = keyResult.type === 'milestone';
    if (!milestone) {
      // A cycle is the deadline of all; where nothing has one, `no-cycle` says it once.
      if (circumstances.cycleOf(objective) !== null) return nothingFound;
      if (isUndated(objective)) return nothingFound;
    }
    return [
      {
        span: spanOfKeyResult(keyResult),
        message: milestone ? 'A milestone is reached on a day. On which?' : 'Until when? Others here have a date.',
        fixes: () => [addDeadline(keyResult, 'Add a date')],
      },
    ];
  },
  folded: (count) => ({
    message: `${count} key results have no date yet. Until when?`,
    fixes: () => [],
  }),
  why: 'A number without a day can always still be reached. With one, everybody knows when to look.',
  ask: 'When would we want to know whether it worked?',
  exceptions: [
    'A key result ends with its cycle; only a `Milestone:` is asked for its own day.',
    'A `Health:` level has no end.',
    'Where there is neither a cycle nor any date, `no-cycle` says so once.',
  ],
  bad: [
    {
      text: 'Objective: Members keep coming back\n\n- KR: Raise weekly retention from 22% to 40% by 2026-12-31\n- KR: [[Cut cancellations from 30 to 12 a month]]\n',
    },
    {
      text: 'Cycle: 2026-Q4\n\nObjective: Members keep coming back\n\n- KR: Raise weekly retention from 22% to 40%\n- Milestone: [[Pilot members live]]\n',
    },
  ],
  good: [
    'Cycle: 2026-Q4\n\nObjective: Members keep coming back\n\n- KR: Raise weekly retention from 22% to 40%\n- Milestone: Pilot members live by 2026-11-20\n',
  ],
};
