import type { Objective } from '../model/model.ts';
import { insertAt } from '../rewrite/lines.ts';
import { type Blank, escapeSnippet, snippetOf } from '../rewrite/template.ts';
import { spanAt } from '../syntax/prose.ts';
import { lastLineUnder, openingOf, replaceInProse } from './fixes.ts';
import { type Fix, nothingFound, type Rule } from './rule.ts';

const whatFor: Blank = { name: 'what it is for', sample: 'Members love to come back' };

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const spans = set('s min h days weeks months quarters years');
const leads = set('to from by of reach within under below than least most');

/** The objective's words become a key result, and the objective is left to say what they are for. */
function intoKeyResult(objective: Objective): Fix {
  const { section, keyResults } = objective;
  const prose = objective.prose!;
  const line = lastLineUnder(objective);
  const last = keyResults.at(-1);
  const opening = last ? openingOf(last) : '\n- KR: ';
  return {
    title: 'Make it a key result, and say in the objective what it is for',
    edits: [
      replaceInProse(section, prose, 0, prose.text.length, snippetOf([whatFor])),
      insertAt(section, line, section.lines[line]!.length, `\n${opening}${escapeSnippet(prose.text)}`),
    ],
  };
}

export const objectiveHasMeasure: Rule = {
  code: 'objective-has-measure',
  title: 'A number in the objective',
  subject: 'objective',
  level: { outcome: 'information', balanced: 'information', output: 'off', input: 'hint' },
  check(objective) {
    if (objective.prose === null) return nothingFound;
    const { prose, sentence } = objective;
    const { quantities, tokens } = sentence;
    // A bare number may be a name, and a time a horizon; they measure where a level or a change leads to them.
    const number = quantities.find(({ value, unit, firstToken }) => {
      const named = unit === null || spans.has(unit);
      return value !== 0 && (!named || leads.has(tokens[firstToken - 1]?.lower ?? ''));
    });
    if (!number) return nothingFound;
    const words = prose.text.slice(number.start, number.end);
    return [
      {
        span: spanAt(prose, number.start, number.end),
        message: `“${words}” would make a key result. What is better for whom when it is reached? That is the objective.`,
        fixes: () => [intoKeyResult(objective)],
      },
    ];
  },
  why: 'An objective is remembered and retold; its key results carry the numbers. With the number in the objective there is little left to say beneath it.',
  ask: 'Why does that number matter?',
  exceptions: [
    'Years, names with numbers in them and zeros (“zero emissions”) measure nothing here.',
    'The school `output` leaves it to the writer.',
  ],
  bad: [
    {
      text: 'Objective: Grow revenue by [[40%]]\n\n- KR: Members who renew: 60% -> 75%\n',
      fixed: 'Objective: ‹what it is for›\n\n- KR: Members who renew: 60% -> 75%\n- KR: Grow revenue by 40%\n',
    },
  ],
  good: ['Objective: Be the first name in 2027 that people think of\n\n- KR: Members who renew: 60% -> 75%\n'],
};
