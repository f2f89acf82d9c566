import { asType } from '../rewrite/edits.ts';
import { spanAt } from '../syntax/prose.ts';
import { nothingFound, type Rule } from './rule.ts';

export const placeholder: Rule = {
  code: 'placeholder',
  title: 'A blank that is still open',
  subject: 'keyResult',
  level: 'warning',
  draft: 'hint',
  asksAlready: true,
  check(keyResult) {
    const { placeholders } = keyResult.measure;
    if (placeholders.length === 0) return nothingFound;
    return placeholders.map((blank) => ({
      span: spanAt(keyResult.prose, blank.start, blank.end),
      message: `“${keyResult.prose.text.slice(blank.start, blank.end)}” is still open. What is the number?`,
      fixes: () =>
        keyResult.type === null
          ? [asType(keyResult, 'baseline', 'Finding the number is the first step: call it a “Baseline:”')]
          : [],
    }));
  },
  why: 'A blank is fine while you are drafting. Once the cycle runs, nobody can check in against it.',
  ask: 'Who could tell us the number, or is finding it the first key result (`Baseline:`)?',
  exceptions: ['In a draft (no cycle, or one that has not begun) it is only a hint.'],
  bad: [
    {
      text: 'Cycle: 2026-Q4\n\nObjective: Members keep coming back\n\n- KR: Raise weekly retention from 22% to [[X%]]\n',
    },
  ],
  good: ['Cycle: 2026-Q4\n\nObjective: Members keep coming back\n\n- KR: Raise weekly retention from 22% to 40%\n'],
};
