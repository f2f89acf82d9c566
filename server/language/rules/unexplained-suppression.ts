import { type Blank, snippetOf } from '../rewrite/template.ts';
import { replaceSpan } from './fixes.ts';
import type { Rule } from './rule.ts';

const why: Blank = { name: 'why', sample: 'agreed' };

export const unexplainedSuppression: Rule = {
  code: 'unexplained-suppression',
  title: 'A suppression without a reason',
  subject: 'suppression',
  level: 'off',
  check({ node, rules, reason }, used, section) {
    if (!used || reason !== '') return [];
    const { line, end } = node.textSpan;
    const text = section.lines[line]!.slice(0, end);
    const behind = { line, start: text.trimEnd().replace(/:$/, '').length, end };
    return [
      {
        span: node.span,
        message: 'Why? Whoever reads this next will wonder.',
        fixes: () =>
          rules.length === 0
            ? []
            : [{ title: 'Add the reason', edits: [replaceSpan(section, behind, snippetOf([': ', why]))] }],
      },
    ];
  },
  why: 'The reason is what tells the next reader whether it still holds.',
  ask: 'What would have to change for this to be wrong?',
  exceptions: ['A suppression that suppresses nothing is told that instead.'],
  bad: [
    {
      text: 'Objective: Members keep coming back\n\n[[// okr-ignore-next-line output-key-result]]\n- KR: Launch the mobile app\n',
      fixed:
        'Objective: Members keep coming back\n\n// okr-ignore-next-line output-key-result: ‹why›\n- KR: Launch the mobile app\n',
    },
  ],
  good: [
    'Objective: Members keep coming back\n\n// okr-ignore-next-line output-key-result: agreed in June\n- KR: Launch the mobile app\n',
  ],
};
