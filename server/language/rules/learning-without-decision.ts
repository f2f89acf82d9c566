import { type Blank, snippetOf } from '../rewrite/template.ts';
import { addProperty } from './fixes.ts';
import { spanOfKeyResult } from './kinds.ts';
import { nothingFound, type Rule } from './rule.ts';

const whatNext: Blank = { name: 'what we do next', sample: 'we go on' };

/** Words by which a sentence names a decision or the question behind it. */
const decision =
  /\b(?:decid\w*|decision\w*|whether|choos\w*|choice|which|should|go\/no-go|go or no-go|if|worth|continue|stop|commit|bet|invest)\b/i;

export const learningWithoutDecision: Rule = {
  code: 'learning-without-decision',
  title: 'A learning that decides nothing yet',
  subject: 'keyResult',
  level: 'hint',
  asksAlready: true,
  check(keyResult) {
    if (keyResult.type !== 'learning' || decision.test(keyResult.prose.text)) return nothingFound;
    if (decision.test(keyResult.properties.get('Note')?.value ?? '')) return nothingFound;
    return [
      {
        span: spanOfKeyResult(keyResult),
        message: 'Which decision will this help you make?',
        fixes: () => [addProperty(keyResult, 'Note', snippetOf(['decides whether ', whatNext]), 'Note the decision')],
      },
    ];
  },
  why: 'Learning is worth a cycle when something hangs on it. Naming the decision says when you know enough.',
  ask: 'What would you do differently, depending on what you find out?',
  exceptions: ['The decision may stand in the line or in its `Note:`.'],
  bad: [
    {
      text: 'Objective: Members keep coming back\n\n- KR: Raise weekly retention from 22% to 40%\n- Learning: [[Why members leave in their second month]]\n',
      fixed:
        'Objective: Members keep coming back\n\n- KR: Raise weekly retention from 22% to 40%\n- Learning: Why members leave in their second month\n  Note: decides whether ‹what we do next›\n',
    },
  ],
  good: [
    'Objective: Members keep coming back\n\n- KR: Raise weekly retention from 22% to 40%\n- Learning: Whether a second visit in week one is worth a discount\n',
  ],
};
