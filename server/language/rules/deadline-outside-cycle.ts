import { replaceSpan } from './fixes.ts';
import { dueDate, isFirm, spanOfDeadline } from './kinds.ts';
import { nothingFound, type Rule } from './rule.ts';

export const deadlineOutsideCycle: Rule = {
  code: 'deadline-outside-cycle',
  title: 'A deadline outside the cycle',
  subject: 'keyResult',
  level: 'warning',
  check(keyResult, objective, circumstances) {
    if (keyResult.type === 'health' || !isFirm(keyResult)) return nothingFound;
    const cycle = circumstances.cycleOf(objective);
    if (cycle === null) return nothingFound;
    const due = dueDate(keyResult, objective, circumstances);
    if (due === null || (cycle.start <= due && due <= cycle.end)) return nothingFound;
    const { section, properties } = keyResult;
    const property = properties.get('By');
    return [
      {
        span: spanOfDeadline(keyResult),
        message:
          due > cycle.end
            ? `${due} is after ${cycle.text} ends (${cycle.end}). What would show by then that it is on its way?`
            : `${due} is before ${cycle.text} begins (${cycle.start}). Is it the right year?`,
        fixes: () =>
          property
            ? [
                {
                  title: `Set to the end of the cycle, ${cycle.end}`,
                  edits: [replaceSpan(section, property.valueSpan, cycle.end)],
                },
              ]
            : [],
      },
    ];
  },
  why: 'At the end of the cycle this one can be neither reached nor missed, so nothing is learnt from it then.',
  ask: 'How far should it be when the cycle ends?',
  exceptions: ['`Health:` levels have no end.'],
  bad: [
    {
      text: 'Cycle: 2026-Q4\n\nObjective: Members keep coming back\n\n- KR: Raise weekly retention from 22% to 40%\n  By: [[2027-03-31]]\n',
      fixed:
        'Cycle: 2026-Q4\n\nObjective: Members keep coming back\n\n- KR: Raise weekly retention from 22% to 40%\n  By: 2026-12-31\n',
    },
    {
      text: 'Cycle: 2026-Q4\n\nObjective: Members keep coming back\n\n- KR: Raise weekly retention from 22% to 40% [[by 31 March 2027]]\n',
    },
  ],
  good: [
    'Cycle: 2026-Q4\n\nObjective: Members keep coming back\n\n- KR: Raise weekly retention from 22% to 40% by 30 November\n',
  ],
};
