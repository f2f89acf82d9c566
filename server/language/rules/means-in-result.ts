import type { TextSpan } from '../model/measure.ts';
import type { KeyResult } from '../model/model.ts';
import { imperativeOf } from '../rewrite/imperative.ts';
import { insertBeneath } from '../rewrite/lines.ts';
import { escapeSnippet } from '../rewrite/template.ts';
import { spanAt } from '../syntax/prose.ts';
import { replaceInProse } from './fixes.ts';
import { decidingJudgement, words } from './kinds.ts';
import { type Fix, nothingFound, type Rule } from './rule.ts';

/** What joins means to an effect; a participle before it makes the doer of it (‘detected by monitoring’). */
const joining = /(?<!\p{L}ed)[\s,(–-]+(?:by|through)\s*$/iu;

/** Means are something done; ‘through the portal’ belongs to what is measured. */
const doing = /^\p{L}{2,}ing\b/iu;

/** The means with the words that join them to the effect; null where they are no work that could be done or not. */
function withJoint(text: string, { start, end }: TextSpan): TextSpan | null {
  const joint = joining.exec(text.slice(0, start));
  return joint && doing.test(text.slice(start, end)) ? { start: joint.index, end } : null;
}

/** The means become the first initiative beneath the key result; what follows them in the sentence stays. */
function moveBeneath({ section, node, prose }: KeyResult, means: TextSpan, whole: TextSpan): Fix {
  const work = imperativeOf(prose.text.slice(means.start, means.end));
  return {
    title: 'Move the means beneath, as an initiative',
    preferred: true,
    edits: [
      replaceInProse(section, prose, whole.start, whole.end, ''),
      insertBeneath(section, node, `- [ ] ${escapeSnippet(work)}`),
    ],
  };
}

export const meansInResult: Rule = {
  code: 'means-in-result',
  title: 'The means in the result',
  subject: 'keyResult',
  level: { outcome: 'hint', balanced: 'hint', output: 'off', input: 'off' },
  check(keyResult, _objective, circumstances) {
    const judgement = decidingJudgement(keyResult, circumstances);
    const { means } = judgement ?? {};
    const { target, change } = keyResult.measure;
    if (!means || judgement?.class !== 'outcome' || (!target && !change)) return nothingFound;
    const whole = withJoint(keyResult.prose.text, means);
    if (whole === null || means.start < (target ?? change)!.end) return nothingFound;
    const shown = { start: whole.start + /^[\s,(–-]*/.exec(words(keyResult, whole))![0].length, end: whole.end };
    return [
      {
        span: spanAt(keyResult.prose, shown.start, shown.end),
        message: 'This is one way to get there. Beneath the key result it can change while the goal stays.',
        fixes: () => [moveBeneath(keyResult, means, whole)],
      },
    ];
  },
  why: 'A result that names its means is missed when a better way is found. With the means beneath it as an initiative, the team is free to change its mind.',
  ask: 'Could we hit this without building what we had in mind?',
  exceptions: [
    'Only a result with a number counts: without one, what is missing is the number.',
    'What belongs to the measure: “Issues solved through self-service from 20% to 45%”.',
  ],
  bad: [
    {
      text: 'Objective: Shoppers find it easy to pay\n\n- KR: Raise completed payments from 61% to 75% [[by launching the new checkout]]\n',
      fixed:
        'Objective: Shoppers find it easy to pay\n\n- KR: Raise completed payments from 61% to 75%\n  - [ ] Launch the new checkout\n',
    },
  ],
  good: [
    'Objective: Shoppers find it easy to pay\n\n- KR: Raise completed payments from 61% to 75%\n  - [ ] Launch the new checkout\n',
  ],
};
