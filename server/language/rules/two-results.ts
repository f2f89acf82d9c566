import type { KeyResult } from '../model/model.ts';
import { ARROW } from '../prose/arrows.ts';
import type { Sentence } from '../prose/quantities.ts';
import { spanAt } from '../syntax/prose.ts';
import { addAfter, capitalised, replaceInProse } from './fixes.ts';
import { isOutcome } from './kinds.ts';
import { type Fix, nothingFound, type Rule } from './rule.ts';
import { lowering, raising } from './words.ts';

/** The second result of a sentence: where its joining word begins, and where its own words do. */
interface Second {
  readonly join: number;
  readonly start: number;
}

const joins = new Set(['and', ';', 'plus', '&']);

/** The second of two changes that each have a number; null where there is one change, or a change with its guardrail. */
function secondOf({ tokens, quantities }: Sentence): Second | null {
  if (quantities.length < 2) return null;
  for (let at = 1; at < tokens.length; at++) {
    const { lower, start } = tokens[at]!;
    if (!joins.has(lower)) continue;
    const before = quantities.filter(({ endToken }) => endToken <= at);
    const after = quantities.filter(({ firstToken }) => firstToken > at);
    if (before.length === 0 || after.length === 0) continue;
    const first = tokens[at + 1];
    if (first?.kind !== 'word') continue;
    const verb = raising.has(first.lower) || lowering.has(first.lower);
    const rest = tokens.slice(at + 1);
    // ‘from 5 to 3’ or ‘5 -> 3’ beside a change of the same kind before it.
    const moves = after.length > 1 && rest.some((token) => token.lower === 'from' || (token.form.roles & ARROW) !== 0);
    if (verb || (moves && before.length > 1)) return { join: start, start: first.start };
  }
  return null;
}

/** The two results on two lines; what stands beneath stays with the first. */
function split(keyResult: KeyResult, { join, start }: Second): Fix {
  const { section, prose } = keyResult;
  const { text } = prose;
  const end = text.slice(0, join).replace(/[\s,]+$/, '').length;
  return {
    title: 'Split into two key results',
    preferred: true,
    edits: [replaceInProse(section, prose, end, text.length, ''), addAfter(keyResult, capitalised(text.slice(start)))],
  };
}

export const twoResults: Rule = {
  code: 'two-results',
  title: 'Two results in one line',
  subject: 'keyResult',
  level: 'information',
  check(keyResult, _objective, circumstances) {
    const { prose, sentence } = keyResult;
    const second = secondOf(sentence);
    if (second === null || !isOutcome(keyResult, circumstances)) return nothingFound;
    return [
      {
        span: spanAt(prose, second.start, prose.text.length),
        message: 'A second result shares this line. If one of the two is reached, what would the line say?',
        fixes: () => [split(keyResult, second)],
      },
    ];
  },
  why: 'Two numbers in one line cannot be checked in on with one number, and at the end the line is half true.',
  ask: 'Could one of them be reached without the other?',
  exceptions: [
    'A result with its guardrail is one result: “Cut the wait from 3 days to 1 without raising costs above €20”.',
    'Only a line in which both halves have a number is meant.',
  ],
  bad: [
    {
      text: 'Objective: Members keep coming back\n\n- KR: Raise weekly retention from 22% to 40% and [[cut cancellations from 30 to 12 a month]]\n  Owner: @sam\n',
      fixed:
        'Objective: Members keep coming back\n\n- KR: Raise weekly retention from 22% to 40%\n  Owner: @sam\n- KR: Cut cancellations from 30 to 12 a month\n',
    },
  ],
  good: [
    'Objective: Members keep coming back\n\n- KR: Raise weekly and monthly retention from 22% to 40%\n- KR: Cut the wait from 3 days to 1 without raising costs above €20\n',
  ],
};
