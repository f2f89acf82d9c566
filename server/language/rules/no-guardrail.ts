import type { KeyResult, Objective } from '../model/model.ts';
import { insertAt } from '../rewrite/lines.ts';
import { type Blank, snippetOf } from '../rewrite/template.ts';
import { lastLineUnder, openingOf } from './fixes.ts';
import { isOutcome, spanOf } from './kinds.ts';
import { type Fix, nothingFound, type Rule } from './rule.ts';

const what: Blank = { name: 'what must not get worse', sample: 'Satisfaction' };
const level: Blank = { name: 'level', sample: '4.2/5' };

/** Words by which a sentence keeps watch over something else while its number moves. */
const guarded = /\b(?:without|while keeping|while holding|not exceeding|at no cost to|no worse than)\b/i;

/** A level that is kept while others move. */
const keeps = ({ type, measure, prose }: KeyResult): boolean =>
  type === 'health' || measure.direction === 'maintain' || guarded.test(prose.text);

const addHealth = (objective: Objective): Fix => {
  const { section, keyResults } = objective;
  const line = lastLineUnder(objective);
  const opening = openingOf(keyResults.at(-1)!).replace(/(?:KR: )?$/, '');
  const snippet = `\n${opening}${snippetOf(['Health: ', what, ' stays above ', level])}`;
  return { title: 'Add a level to keep', edits: [insertAt(section, line, section.lines[line]!.length, snippet)] };
};

export const noGuardrail: Rule = {
  code: 'no-guardrail',
  title: 'Growth or speed without a level to keep',
  subject: 'objective',
  level: 'off',
  check(objective, circumstances) {
    const { node, keyResults } = objective;
    if (node === null || keyResults.length === 0 || keyResults.some(keeps)) return nothingFound;
    const moves = keyResults.filter(
      (keyResult) => isOutcome(keyResult, circumstances) && (keyResult.measure.target || keyResult.measure.change),
    );
    if (moves.length === 0 || moves.length < keyResults.length) return nothingFound;
    return [
      {
        span: spanOf(objective),
        message: 'What must not get worse on the way? A `Health:` line keeps it in sight.',
        fixes: () => [addHealth(objective)],
      },
    ];
  },
  why: 'Any number can be bought with another one: speed with quality, volume with trust. A level to keep says which price is too high.',
  ask: 'How could we hit all of these and regret it?',
  exceptions: ['One level to keep is enough: a `Health:` line, or “… without …” in a key result.'],
  bad: [
    {
      text: 'Objective: [[Orders reach people sooner]]\n\n- KR: Cut delivery time from 4 days to 2\n- KR: Raise orders from 900 to 1400 a week\n',
    },
  ],
  good: [
    'Objective: Orders reach people sooner\n\n- KR: Cut delivery time from 4 days to 2\n- Health: Damaged parcels stay under 1%\n',
    'Objective: Orders reach people sooner\n\n- KR: Cut delivery time from 4 days to 2 without raising the cost above €6\n',
  ],
};
