import type { KeyResult } from '../model/model.ts';
import { addUnit } from '../rewrite/completeMeasure.ts';
import { spanAt } from '../syntax/prose.ts';
import { replaceInProse } from './fixes.ts';
import { isOutcome } from './kinds.ts';
import { type Fix, nothingFound, type Rule } from './rule.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Metrics whose bare number could mean several things, by the word they end in, with the question that settles it. */
const kinds: readonly {
  readonly words: ReadonlySet<string>;
  readonly ask: string;
  readonly askScaled?: string;
  readonly unit: string | null;
}[] = [
  {
    words: set('rate share percentage conversion retention churn uptime availability adoption'),
    ask: 'Percent?',
    unit: '%',
  },
  { words: set('time duration latency delay'), ask: 'Days, hours, seconds?', unit: null },
  {
    words: set('revenue cost costs spend spending arr mrr turnover budget'),
    ask: 'In which currency, and thousands or millions?',
    askScaled: 'In which currency?',
    unit: null,
  },
];

/** Rates that are no shares, and other words that settle what a number counts. */
const settled = set('heart pulse frame days score index number ratio growth run burn interest');

/** A number that says whether it is thousands or millions. */
const scaled = /^[\d.,]+\s*(?:[kmb]|mn|bn|thousand|million|billion)\b/i;

/** Adds the unit that can hardly be another to every bare number of the measure. */
function addSign({ section, prose, measure }: KeyResult, unit: string): Fix {
  const bare = [measure.baseline, measure.target].flatMap((one) => (one !== null && one.unit === null ? one : []));
  return {
    title: `Add ${unit}`,
    preferred: true,
    edits: bare.map(({ end }) => replaceInProse(section, prose, end, end, unit)),
  };
}

export const noUnit: Rule = {
  code: 'no-unit',
  title: 'A number without a unit',
  subject: 'keyResult',
  level: 'hint',
  check(keyResult, _objective, circumstances) {
    const { target, metric } = keyResult.measure;
    if (!target || target.unit !== null || metric === null || keyResult.properties.has('Target')) return nothingFound;
    const { tokens, text } = keyResult.sentence;
    const head = tokens.findLast(({ end }) => end <= metric.end)?.lower ?? '';
    const kind = kinds.find(({ words }) => words.has(head));
    if (!kind || !isOutcome(keyResult, circumstances)) return nothingFound;
    if (tokens.some(({ lower, start, end }) => start >= metric.start && end <= metric.end && settled.has(lower)))
      return nothingFound;
    // A word for a number (‘none’, ‘a dozen’) and ‘0.3 per 1,000’ say enough.
    if (!/^[\d.,]/.test(text.slice(target.start)) || /^\s*(?:per|of|in|out|x)\b/i.test(text.slice(target.end)))
      return nothingFound;
    const { unit } = kind;
    const ask = scaled.test(text.slice(target.start)) ? (kind.askScaled ?? kind.ask) : kind.ask;
    return [
      {
        span: spanAt(keyResult.prose, target.start, target.end),
        message: `${keyResult.prose.text.slice(target.start, target.end)} of what? ${ask}`,
        fixes: () => [...(unit === null ? [] : [addSign(keyResult, unit)]), ...addUnit(keyResult, 'Add a unit')],
      },
    ];
  },
  why: 'Whoever reads the line in three months should not have to guess what its numbers count.',
  ask: 'What would stand on the axis of the chart?',
  exceptions: [
    'What is counted needs no unit of its own (“Weekly active teams grow from 120 to 180”), and a score has none.',
  ],
  bad: [
    {
      text: 'Cycle: 2026-Q4\n\nObjective: Members keep coming back\n\n- KR: Raise the conversion rate from 20 to [[40]]\n',
      fixed:
        'Cycle: 2026-Q4\n\nObjective: Members keep coming back\n\n- KR: Raise the conversion rate from 20% to 40%\n',
    },
  ],
  good: ['Cycle: 2026-Q4\n\nObjective: Members keep coming back\n\n- KR: Weekly active teams grow from 120 to 180\n'],
};
