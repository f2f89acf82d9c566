import type { Measure } from '../model/measure.ts';
import type { KeyResult, Objective } from '../model/model.ts';
import { shortened } from '../rewrite/edits.ts';
import { spanOfKeyResult } from './kinds.ts';
import type { Circumstances, Rule } from './rule.ts';
import { contentWords } from './words.ts';

/** What sets key results with the same measure apart. */
const scopeOf = (objective: Objective, { propertyOf }: Circumstances): string =>
  `${propertyOf(objective, 'Cycle') ?? ''}\n${propertyOf(objective, 'Team') ?? ''}`;

const unitOf = ({ target, change, baseline }: Measure): string | null => (target ?? change ?? baseline)?.unit ?? null;

/** Fewer words name no metric, and more tell a story: what is compared with all others has to be short. */
const [fewestWords, mostWords] = [2, 40];

/** The words of the metric, where it has a unit and is named in a few words; else none. */
function metricWords({ sentence, measure }: KeyResult): readonly string[] {
  const { metric } = measure;
  if (metric === null || unitOf(measure) === null) return [];
  const words = contentWords(sentence, metric.start, metric.end);
  return words.length < fewestWords || words.length > mostWords ? [] : words;
}

/** What two key results are found by that are the same: their words, and their metric in any order of its words. */
function keysOf(keyResult: KeyResult, scope: string): number[] {
  const seed = hashOf(scope, 0);
  let whole = seed;
  for (const { form } of keyResult.sentence.tokens) whole = mixed(whole ^ form.hash);
  const words = metricWords(keyResult);
  if (words.length === 0) return [keyOf(whole)];
  let metric = hashOf(unitOf(keyResult.measure)!, seed);
  for (let at = 0; at < words.length; at++) {
    if (words.indexOf(words[at]!) === at) metric += hashOf(words[at]!, 1);
  }
  return [keyOf(whole), keyOf(metric)];
}

function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

const mixed = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);

/** Of 30 bits: numbers that take no room of their own. */
const keyOf = (hash: number): number => (hash ^ (hash >>> 13)) & 0x3fffffff;

const metricText = ({ prose, measure: { metric } }: KeyResult): string =>
  metric === null ? '' : prose.text.slice(metric.start, metric.end);

/** Whether two key results with a key in common are the same: keys are short. */
function isSame(one: KeyResult, other: KeyResult): boolean {
  if (one.prose.text === other.prose.text) return true;
  const metric = unitOf(one.measure) === unitOf(other.measure) ? metricWords(one) : [];
  // Most metrics that are the same are written alike: the sentence of the other one is not read again for them.
  if (metric.length > 0 && metricText(one) === metricText(other)) return true;
  const [words, others] = [one.sentence.tokens, other.sentence.tokens];
  if (words.length === others.length && words.every(({ lower }, at) => lower === others[at]!.lower)) return true;
  const otherMetric = metricWords(other);
  return (
    metric.length > 0 &&
    otherMetric.length > 0 &&
    metric.every((word) => otherMetric.includes(word)) &&
    otherMetric.every((word) => metric.includes(word))
  );
}

const where = (first: { readonly objective: Objective }, objective: Objective): string => {
  const { prose } = first.objective;
  if (first.objective === objective) return 'above';
  return prose === null ? 'in this file' : `under “${shortened(prose.text, 40)}”`;
};

export const duplicateKeyResult: Rule = {
  code: 'duplicate-key-result',
  title: 'The same measure twice',
  subject: 'repetition',
  level: 'information',
  keysOf: (keyResult, objective, circumstances) =>
    keyResult.type === 'health' ? [] : keysOf(keyResult, scopeOf(objective, circumstances)),
  check(keyResult, objective, first, circumstances) {
    const isOne = isSame(keyResult, first.keyResult);
    if (!isOne || scopeOf(objective, circumstances) !== scopeOf(first.objective, circumstances)) return [];
    return [
      {
        span: spanOfKeyResult(keyResult),
        message: `“${shortened(first.keyResult.prose.text, 50)}” ${where(first, objective)} measures the same. What sets them apart?`,
        fixes: () => [],
      },
    ];
  },
  why: 'A measure that stands twice counts twice, and is checked in on in one place only.',
  ask: 'Is it one result that serves two objectives, or are two groups of people meant?',
  exceptions: ['Other cycles and teams in the same file.', 'A `Health:` level beside a result.'],
  bad: [
    {
      text: 'Objective: Members keep coming back\n\n- KR: Raise weekly retention of new members from 22% to 40%\n- KR: [[Weekly retention of new members: 22% -> 45%]]\n',
    },
  ],
  good: [
    'Objective: Members keep coming back\n\n- KR: Raise weekly retention of new members from 22% to 40%\n- KR: Raise weekly retention of students from 22% to 40%\n',
  ],
};
