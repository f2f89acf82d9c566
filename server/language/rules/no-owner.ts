import { type Blank, snippetOf } from '../rewrite/template.ts';
import { addProperty } from './fixes.ts';
import { isClosed, spanOfKeyResult } from './kinds.ts';
import { nothingFound, type Rule } from './rule.ts';

const name: Blank = { name: 'name', sample: 'sam' };

export const noOwner: Rule = {
  code: 'no-owner',
  title: 'A key result without an owner',
  subject: 'keyResult',
  level: 'off',
  draft: 'hint',
  check(keyResult, objective, { propertyOf }) {
    if (keyResult.properties.has('Owner') || isClosed(keyResult) || propertyOf(objective, 'Owner') !== null)
      return nothingFound;
    return [
      {
        span: spanOfKeyResult(keyResult),
        message: 'Whom would you ask how this is going?',
        fixes: () => [addProperty(keyResult, 'Owner', snippetOf(['@', name]), 'Add an owner')],
      },
    ];
  },
  folded: (count) => ({
    message: `${count} key results have no owner yet. Whom would you ask how they are going?`,
    fixes: () => [],
  }),
  why: 'A key result that everybody owns is looked at by nobody in particular.',
  ask: 'Who would be glad to be asked about it every week?',
  exceptions: ['An owner of the objective or of the whole file is an owner of its key results.', 'Closed key results.'],
  bad: [{ text: 'Objective: Members keep coming back\n\n- KR: [[Raise weekly retention from 22% to 40%]]\n' }],
  good: ['Objective: Members keep coming back\nOwner: @sam\n\n- KR: Raise weekly retention from 22% to 40%\n'],
};
