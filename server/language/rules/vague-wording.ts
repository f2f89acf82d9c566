import { roleOf } from '../prose/forms.ts';
import { completeMeasure } from '../rewrite/edits.ts';
import { spanAt } from '../syntax/prose.ts';
import { decidingJudgement } from './kinds.ts';
import { nothingFound, type Rule } from './rule.ts';

/** Words that everybody agrees with and nobody can check, lower case. */
const VAGUE = roleOf(
  (
    'better best best-in-class world-class seamless seamlessly frictionless delightful amazing awesome great excellent ' +
    'excellence optimal optimally optimise optimize optimised optimized effective effectively efficient efficiently robust ' +
    'state-of-the-art cutting-edge next-level high-quality successful successfully significant significantly substantial ' +
    'substantially dramatically drastically timely appropriate adequate adequately user-friendly easy-to-use asap ' +
    'first-class top-notch smooth smoothly proactive proactively'
  ).split(' '),
);

export const vagueWording: Rule = {
  code: 'vague-wording',
  title: 'A word that everybody may read differently',
  subject: 'keyResult',
  level: 'information',
  draft: 'hint',
  check(keyResult, _objective, circumstances) {
    const { measure, prose, sentence, type } = keyResult;
    if (measure.target || measure.change || measure.baseline || measure.placeholders.length > 0) return nothingFound;
    if (type === 'learning' || type === 'output') return nothingFound;
    if (sentence.quantities.length > 0) return nothingFound;
    const word = sentence.tokens.find(({ kind, form }) => kind === 'word' && (form.roles & VAGUE) !== 0);
    if (!word) return nothingFound;
    return [
      {
        span: spanAt(prose, word.start, word.end),
        message: `What would “${prose.text.slice(word.start, word.end)}” look like? Somebody should be able to count it.`,
        fixes: () =>
          decidingJudgement(keyResult, circumstances)?.class === 'outcome'
            ? [completeMeasure(keyResult, 'Add baseline and target')]
            : [],
      },
    ];
  },
  why: 'Words like these feel like an agreement and leave each reader with a picture of their own. What you would see or count instead is the key result.',
  ask: 'How would a stranger notice?',
  exceptions: ['Where a number says what is meant, the word does no harm.', 'Objectives may be as warm as they like.'],
  bad: [
    {
      text: 'Cycle: 2026-Q4\n\nObjective: Members love to come here\n\n- Commitment: [[Seamless]] check-in at the front desk\n',
    },
  ],
  good: [
    'Cycle: 2026-Q4\n\nObjective: Members love to come here\n\n- KR: Seamless check-in: members who wait under a minute from 30% to 80%\n',
  ],
};
