import type { KeyResult, Period } from '../model/model.ts';
import { elapsed } from '../model/progress.ts';
import { readScore, readStatus, type Status } from '../model/values.ts';
import { replaceSpan } from './fixes.ts';
import { type Finding, nothingFound, type Rule } from './rule.ts';

/** From this share of the cycle on, being on track should show. */
const lateFrom = 0.75;
/** A key result that is on track has at least this part of what has gone by of the cycle. */
const fairShare = 0.5;

function statusOf({ properties }: KeyResult): Status | null {
  const written = properties.get('Status');
  return written === undefined ? null : readStatus(written.value).value;
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

function mismatch(
  keyResult: KeyResult,
  cycle: Period | null,
  today: string,
): { message: string; better: string } | null {
  const { progress, type } = keyResult;
  const status = statusOf(keyResult);
  if (status === 'done' && type === 'commitment' && progress !== null && progress < 1) {
    return { message: `Done at ${percent(progress)}? Others count on all of a commitment.`, better: 'off track' };
  }
  if (status === 'on track' && progress !== null && cycle !== null) {
    const gone = elapsed(cycle, today);
    if (gone < 1 && gone >= lateFrom && progress < gone * fairShare) {
      return {
        message: `${percent(progress)} of the way with ${percent(gone)} of the cycle gone. What makes you sure?`,
        better: 'at risk',
      };
    }
  }
  return null;
}

export const scoreMismatch: Rule = {
  code: 'score-mismatch',
  title: 'A status that the numbers do not bear out',
  subject: 'keyResult',
  level: 'information',
  check(keyResult, objective, { cycleOf, today }): readonly Finding[] {
    const { properties, section, type } = keyResult;
    const status = properties.get('Status');
    if (!status) return nothingFound;
    const score = readScore(properties.get('Score')?.value ?? '').value;
    const unmet = type === 'commitment' && statusOf(keyResult) === 'done' && score !== null && score < 1;
    const found = unmet
      ? { message: `Done with a score of ${score}? Others count on all of a commitment.`, better: 'off track' }
      : mismatch(keyResult, cycleOf(objective), today);
    if (!found) return nothingFound;
    return [
      {
        span: status.valueSpan,
        message: found.message,
        fixes: () => [
          { title: `Change to “${found.better}”`, edits: [replaceSpan(section, status.valueSpan, found.better)] },
        ],
      },
    ];
  },
  why: 'A status is a promise to those who only read the status. When it and the numbers part, one of them is worth a sentence.',
  ask: 'What would have to happen in the time that is left?',
  exceptions: [
    'An aspiration is a good one at 0.7; only a `Commitment:` is done when all of it is.',
    'Before three quarters of the cycle have gone, a slow start is nothing to remark on.',
  ],
  bad: [
    {
      text: 'Cycle: 2026-09-01..2026-11-21\n\nObjective: Members keep coming back\n\n- KR: Raise weekly retention from 20% to 40%\n  Current: 24%\n  Status: [[on track]]\n',
      fixed:
        'Cycle: 2026-09-01..2026-11-21\n\nObjective: Members keep coming back\n\n- KR: Raise weekly retention from 20% to 40%\n  Current: 24%\n  Status: at risk\n',
    },
    {
      text: 'Cycle: 2026-Q4\n\nObjective: Members can trust our word\n\n- Commitment: Answer every open request of the authority\n  Score: 0.8\n  Status: [[done]]\n',
    },
  ],
  good: [
    'Cycle: 2026-Q4\n\nObjective: Members keep coming back\n\n- KR: Raise weekly retention from 20% to 40%\n  Current: 24%\n  Status: on track\n',
  ],
};
