import type { TextSpan } from '../model/measure.ts';
import type { Sentence } from '../prose/quantities.ts';
import { asType } from '../rewrite/edits.ts';
import { rewriteFixes } from '../rewrite/rewrites.ts';
import { spanAt } from '../syntax/prose.ts';
import { decidingJudgement } from './kinds.ts';
import { nothingFound, type Rule } from './rule.ts';

/** Words that say how far work has come. */
const completion = new Set(
  'complete completed completion done finish finished implemented implementation delivered built progress ready'.split(
    ' ',
  ),
);

/** What has a share that is done; a percentage of anything else is one of a population. */
const projects = new Set(
  (
    'roadmap backlog plan project projects migration migrations redesign rewrite refactoring refactor work scope features ' +
    'feature implementation epic epics milestones tasks stories tickets build documentation docs platform rollout roll-out ' +
    'app programme program initiative initiatives setup set-up integration integrations deliverables sprint'
  ).split(' '),
);

/** The percentage that says how much of a project is done; null where it is a share of something else. */
function projectShare({ tokens, quantities }: Sentence): TextSpan | null {
  if (quantities.length === 0) return null;
  const share = quantities.findLast(({ unit }) => unit === '%');
  if (!share || !tokens.some(({ lower }) => completion.has(lower))) return null;
  if (tokens[share.endToken]?.lower !== 'of') return share;
  // ‘80% of the new roadmap’, but not ‘80% of customers’.
  const of = tokens.slice(share.endToken + 1, share.endToken + 5);
  return of.some(({ lower }) => projects.has(lower)) ? share : null;
}

export const percentComplete: Rule = {
  code: 'percent-complete',
  title: 'Percent of a project',
  subject: 'keyResult',
  level: { outcome: 'warning', balanced: 'information', output: 'information', input: 'off' },
  foldsWith: 'output-key-result',
  check(keyResult, objective, circumstances) {
    if (decidingJudgement(keyResult, circumstances)?.class !== 'output') return nothingFound;
    const share = projectShare(keyResult.sentence);
    if (share === null) return nothingFound;
    return [
      {
        span: spanAt(keyResult.prose, share.start, share.end),
        message: 'This says how much of the work is done. What could people do once all of it is?',
        fixes: (plan) => [
          ...rewriteFixes(keyResult, objective, circumstances, plan),
          asType(keyResult, 'milestone', 'It is a point on the way: call it a “Milestone:”'),
        ],
      },
    ];
  },
  why: 'The last tenth of a project takes as long as the rest, so its percentage says little about when, and nothing about what it is good for. A measure of the effect starts to move with the first part that is in use.',
  ask: 'Who would notice at 50%, and by what?',
  exceptions: [
    'A percentage of a population is none of a project: “100% of regions are live”.',
    'A `Milestone:` may say how far the work is.',
  ],
  bad: [
    {
      text: 'Objective: Customers trust our data\n\n- KR: Data migration [[100%]] done\n- KR: Wrong invoices fall from 40 to 5 a month\n',
    },
  ],
  good: [
    'Objective: Customers trust our data\n\n- KR: Customers whose history is complete: 20% -> 95%\n- KR: Wrong invoices fall from 40 to 5 a month\n',
    'Objective: Customers trust our data\n\n- Milestone: Data migration 100% done by 2026-11-30\n',
  ],
};
