import type { Section } from '../syntax/tree.ts';
import { removeLine, replaceSpan } from './fixes.ts';
import type { Fix, Rule } from './rule.ts';
import type { Suppression } from './suppression.ts';

function remove({ node }: Suppression, section: Section): Fix {
  const { line, start, end } = node.span;
  const text = section.lines[line]!;
  const edit = node.trailing
    ? replaceSpan(section, { line, start: text.slice(0, start).trimEnd().length, end }, '')
    : removeLine(section, line);
  return { title: 'Take the comment out', preferred: true, automatic: true, edits: [edit] };
}

export const unusedSuppression: Rule = {
  code: 'unused-suppression',
  title: 'A suppression that suppresses nothing',
  subject: 'suppression',
  level: 'hint',
  tag: 'unnecessary',
  check(suppression, used, section) {
    if (used) return [];
    return [
      {
        span: suppression.node.span,
        message: 'There is nothing left to ignore here.',
        fixes: () => [remove(suppression, section)],
      },
    ];
  },
  why: 'A comment that asks for silence where nothing is said hides the next thing that is worth saying.',
  ask: 'Was the line mended, or is the name of the rule not quite right?',
  exceptions: ['A rule that is off in this school may speak in another: its suppressions stay.'],
  bad: [
    {
      text: 'Objective: Members keep coming back\n\n[[// okr-ignore-next-line output-key-result: agreed]]\n- KR: Raise weekly retention from 22% to 40%\n',
      fixed: 'Objective: Members keep coming back\n\n- KR: Raise weekly retention from 22% to 40%\n',
    },
  ],
  good: [
    'Objective: Members keep coming back\n\n// okr-ignore-next-line output-key-result: agreed in June\n- KR: Launch the mobile app\n',
  ],
};
