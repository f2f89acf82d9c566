import { insertKeyResult } from '../rewrite/edits.ts';
import { isOfTeam, isOutcome, scopeOf, spanOf } from './kinds.ts';
import { nothingFound, type Rule } from './rule.ts';

/** Teams whose work the numbers of the business are. */
const owners =
  /\b(?:sales|revenue|finance|growth|commercial|pricing|partnerships?|fundraising|account management|leadership|executive|management|board)\b/i;

export const businessOnly: Rule = {
  code: 'business-only',
  title: 'Only numbers of the business for a team',
  subject: 'objective',
  level: { outcome: 'hint', balanced: 'hint', output: 'off', input: 'information' },
  check(objective, circumstances) {
    const { node, keyResults } = objective;
    if (node === null || keyResults.length < 2 || !isOfTeam(objective, circumstances)) return nothingFound;
    if (owners.test(circumstances.propertyOf(objective, 'Team') ?? '')) return nothingFound;
    if (!keyResults.every((keyResult) => isOutcome(keyResult, circumstances))) return nothingFound;
    if (!keyResults.every((keyResult) => scopeOf(keyResult, circumstances) === 'business')) return nothingFound;
    return [
      {
        span: spanOf(objective),
        message: 'All of these are numbers of the business. What would customers do differently for them to move?',
        fixes: () => [insertKeyResult(objective, 'Add what customers would do differently')],
      },
    ];
  },
  why: 'A team rarely moves revenue or churn directly; it moves what customers do, and that moves revenue. One such measure tells the team what to work on.',
  ask: 'Which change in behaviour would we expect to see first?',
  exceptions: [
    'Company objectives.',
    'A team whose work these numbers are: sales, finance, growth and the like.',
    '`Scope: product` on one of them.',
  ],
  bad: [
    {
      text: 'Cycle: 2026-Q4\nTeam: Onboarding\n\nObjective: [[New members stay with us]]\n\n- KR: Grow annual revenue from €2M to €3M\n- KR: Cut revenue churn from 6% to 4%\n',
    },
  ],
  good: [
    'Team: Onboarding\n\nObjective: New members stay with us\n\n- KR: Grow annual revenue from €2M to €3M\n- KR: Members who invite a friend in their first week: 8% -> 20%\n',
    'Level: company\n\nObjective: New members stay with us\n\n- KR: Grow annual revenue from €2M to €3M\n- KR: Cut revenue churn from 6% to 4%\n',
  ],
};
