import type { KeyResult } from '../model/model.ts';
import { completeMeasure } from '../rewrite/edits.ts';
import { spanAt } from '../syntax/prose.ts';
import { isOutcome, spanOfKeyResult } from './kinds.ts';
import { nothingFound, type Rule } from './rule.ts';
import { lowering, raising } from './words.ts';

/** Verbs that move a number without saying which way. */
const moving = new Set(['bring', 'get', 'push', 'drive', 'move', 'take', 'extend', 'shorten', 'speed']);

/** A bound to stay within (‘p95 under 1 s’), or what starts from nothing (‘Raise €90,000’). */
function isBound({ measure, sentence }: KeyResult): boolean {
  const [first, second] = sentence.tokens;
  const verb =
    first !== undefined && (raising.has(first.lower) || lowering.has(first.lower) || moving.has(first.lower));
  if (!verb) return !/\b(?:up|down) to\b/i.test(sentence.text);
  return second !== undefined && measure.target !== null && second.start >= measure.target.start;
}

export const noBaseline: Rule = {
  code: 'no-baseline',
  title: 'A target without a baseline',
  subject: 'keyResult',
  level: { outcome: 'information', balanced: 'information', output: 'hint', input: 'hint' },
  draft: 'hint',
  asksAlready: true,
  check(keyResult, _objective, circumstances) {
    const { baseline, target, change, direction, placeholders } = keyResult.measure;
    if (!target || baseline || change || placeholders.length > 0) return nothingFound;
    // What is reached from nothing or kept has its baseline in it, and so has a zero.
    if (target.value === 0 || (direction !== 'increase' && direction !== 'decrease')) return nothingFound;
    if (isBound(keyResult) || !isOutcome(keyResult, circumstances)) return nothingFound;
    const inProperty = keyResult.properties.has('Target');
    return [
      {
        span: inProperty ? spanOfKeyResult(keyResult) : spanAt(keyResult.prose, target.start, target.end),
        message: 'From where? With today’s number beside it everybody sees how far this is.',
        fixes: () => [completeMeasure(keyResult, 'Add the baseline')],
      },
    ];
  },
  folded: (count) => ({
    message: `${count} key results say where to, and not yet from where. What are the numbers today?`,
    fixes: () => [],
  }),
  why: 'Without a baseline nobody can tell a stretch from a formality, and progress cannot be worked out.',
  ask: 'What is the number today, and if nobody knows, is finding it the first key result (`Baseline:`)?',
  exceptions: [
    'What is reached from nothing (“Reach 50 customers”) or brought to zero has its baseline in it.',
    'A bound to stay within (“under 200 ms”) and a level to keep need none.',
    'In a draft it is a hint.',
  ],
  bad: [
    {
      text: 'Cycle: 2026-Q4\n\nObjective: Members keep coming back\n\n- KR: Raise weekly retention to [[40%]]\n',
      fixed:
        'Cycle: 2026-Q4\n\nObjective: Members keep coming back\n\n- KR: Raise weekly retention from ‹now› to 40%\n',
    },
  ],
  good: [
    'Cycle: 2026-Q4\n\nObjective: Members keep coming back\n\n- KR: Raise weekly retention from 22% to 40%\n',
    'Cycle: 2026-Q4\n\nObjective: Members keep coming back\n\n- KR: Reach 50 paying members\n',
  ],
};
