import type { KeyResult } from '../model/model.ts';
import { addProperty } from './fixes.ts';
import { dueDate, isClosed, isFirm, isOutput, spanOfDeadline } from './kinds.ts';
import type { Fix, Rule } from './rule.ts';

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

const close = (keyResult: KeyResult): Fix[] =>
  ['done', 'dropped'].map((status) => addProperty(keyResult, 'Status', status, `Close it as ${status}`));

export const deadlinePast: Rule = {
  code: 'deadline-past',
  title: 'A deadline that has passed',
  subject: 'keyResult',
  level: 'information',
  check(keyResult, objective, circumstances) {
    const { today } = circumstances;
    const due = dueDate(keyResult, objective, circumstances);
    if (due === null || due >= today || isClosed(keyResult) || keyResult.node.checked === true) return [];
    if (keyResult.type === 'health' || !isFirm(keyResult) || keyResult.properties.has('Status')) return [];
    // A cycle that is over is looked back on as a whole.
    const cycle = circumstances.cycleOf(objective);
    if (cycle !== null && cycle.end < today) return [];
    const kind = keyResult.type ?? (isOutput(keyResult, circumstances) ? 'output' : 'outcome');
    return [
      {
        span: spanOfDeadline(keyResult),
        message: `${due} has passed. ${questions[kind]}`,
        fixes: () => close(keyResult),
      },
    ];
  },
  why: 'A day that went by without a word makes the next one easier to miss. Closing the line, also as missed, keeps what you learnt from it.',
  ask: 'What do you know now that you did not know when you set it?',
  exceptions: [
    'Closed key results: a score, a `Status:`, a tick or full progress.',
    'A cycle that is over.',
    '`Health:` levels.',
  ],
  bad: [
    {
      text: 'Cycle: 2026-Q4\n\nObjective: Members keep coming back\n\n- KR: Raise weekly retention from 22% to 40% [[by 31 October]]\n',
    },
  ],
  good: [
    'Cycle: 2026-Q4\n\nObjective: Members keep coming back\n\n- KR: Raise weekly retention from 22% to 40% by 31 October\n  Status: done\n',
  ],
};
