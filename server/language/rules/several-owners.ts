import { nothingFound, type Rule } from './rule.ts';

export const severalOwners: Rule = {
  code: 'several-owners',
  title: 'Several owners of one key result',
  subject: 'keyResult',
  level: 'hint',
  check({ properties }) {
    const owner = properties.get('Owner');
    const names = owner?.value.split(/\s*(?:,|;|&|\+|\band\b)\s*/).filter((name) => name !== '') ?? [];
    if (!owner || names.length < 2) return nothingFound;
    return [
      {
        span: owner.valueSpan,
        message: `${names.length} owners: whom would you ask first how it is going?`,
        fixes: () => [],
      },
    ];
  },
  why: 'Many can work on a key result; when one of them feels it first, nobody waits for the other to look.',
  ask: 'Who would notice first that it is stuck?',
  exceptions: ['An objective may have several owners.'],
  bad: [
    {
      text: 'Objective: Members keep coming back\n\n- KR: Raise weekly retention from 22% to 40%\n  Owner: [[@sam, @kim]]\n',
    },
  ],
  good: [
    'Objective: Members keep coming back\nOwner: @sam, @kim\n\n- KR: Raise weekly retention from 22% to 40%\n  Owner: @kim\n',
  ],
};
