import type { KeyResult, Objective } from '../model/model.ts';
import { addProperty } from './fixes.ts';
import { dueDate, isClosed, isFirm, isOutput, spanOfDeadline, spanOfKeyResult } from './kinds.ts';
import { type Circumstances, type Fix, nothingFound, type Rule } from './rule.ts';

/** What there is to ask of a line whose day has come, by what it is. */
const questions: Readonly<Record<NonNullable<KeyResult['type']>, string>> = {
  outcome: 'How did it go?',
  output: 'Is it done?',
  milestone: 'Is it reached?',
  health: 'Was it kept?',
  baseline: 'Which number did you find, and what will you do with it?',
  learning: 'What did you learn, and what did you decide?',
  commitment: 'Is it met?',
};

/** The day on which there is something to ask; null where there is none. */
function dueFor(keyResult: KeyResult, objective: Objective, circumstances: Circumstances): string | null {
  const cycle = circumstances.cycleOf(objective);
  const own = isFirm(keyResult) ? dueDate(keyResult, objective, circumstances) : null;
  // What was to be found out is asked for at the end of the cycle too.
  if (keyResult.type === 'baseline' || keyResult.type === 'learning') return own ?? cycle?.end ?? null;
  // For the rest, a cycle that is over is looked back on as a whole.
  return cycle !== null && cycle.end < circumstances.today ? null : own;
}

const close = (keyResult: KeyResult): Fix[] =>
  ['done', 'dropped'].map((status) => addProperty(keyResult, 'Status', status, `Close it as ${status}`));

export const deadlinePast: Rule = {
  code: 'deadline-past',
  title: 'A deadline that has passed',
  subject: 'keyResult',
  level: 'information',
  check(keyResult, objective, circumstances) {
    const { type, properties, node } = keyResult;
    if (type === 'health' || node.checked === true || properties.has('Status')) return nothingFound;
    const due = dueFor(keyResult, objective, circumstances);
    if (due === null || due >= circumstances.today || isClosed(keyResult)) return nothingFound;
    const kind = type ?? (isOutput(keyResult, circumstances) ? 'output' : 'outcome');
    return [
      {
        span: keyResult.deadline === null ? spanOfKeyResult(keyResult) : spanOfDeadline(keyResult),
        message: `${due} has passed. ${questions[kind]}`,
        fixes: () => close(keyResult),
      },
    ];
  },
  why: 'A day that went by without a word makes the next one easier to miss. Closing the line, also as missed, keeps what you learnt from it.',
  ask: 'What do you know now that you did not know when you set it?',
  exceptions: [
    'Closed key results: a score, a `Status:`, a tick or full progress.',
    'A cycle that is over, but for `Baseline:` and `Learning:` lines: those are asked what was found out.',
    '`Health:` levels.',
  ],
  bad: [
    {
      text: 'Cycle: 2026-Q4\n\nObjective: Members keep coming back\n\n- KR: Raise weekly retention from 22% to 40% [[by 31 October]]\n',
    },
    {
      text: 'Cycle: 2026-Q3\n\nObjective: Members keep coming back\n\n- KR: Raise weekly retention from 22% to 40%\n- Baseline: [[Find out how many members bring a friend]]\n',
    },
  ],
  good: [
    'Cycle: 2026-Q3\n\nObjective: Members keep coming back\n\n- KR: Raise weekly retention from 22% to 40% by 31 August\n',
    'Cycle: 2026-Q4\n\nObjective: Members keep coming back\n\n- KR: Raise weekly retention from 22% to 40% by 31 October\n  Status: done\n',
  ],
};
