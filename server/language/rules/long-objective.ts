import { spanOf } from './kinds.ts';
import { nothingFound, type Rule } from './rule.ts';

export const longObjective: Rule = {
  code: 'long-objective',
  title: 'An objective too long to remember',
  subject: 'objective',
  level: 'hint',
  check(objective, { settings }) {
    const length = objective.prose?.text.length ?? 0;
    if (length <= settings.objectiveLength) return nothingFound;
    return [
      {
        span: spanOf(objective),
        message: `${length} characters are more than people retell. What is the heart of it?`,
        fixes: () => [],
      },
    ];
  },
  why: 'People work towards an objective that they can say without looking it up.',
  ask: 'How would you say it to a colleague in the corridor?',
  exceptions: ['How long is too long is a setting (`okr.objectiveLength`).'],
  bad: [
    {
      text: 'Cycle: 2026-Q4\n\nObjective: [[Become the place where members in every region find what they need for their work, ask each other first and come back]]\n\n- KR: Members who come back every week: 22% -> 40%\n- KR: Cancellations fall from 30 to 12 a month\n',
    },
  ],
  good: ['Objective: Members ask each other first\n\n- KR: Members who come back every week: 22% -> 40%\n'],
};
