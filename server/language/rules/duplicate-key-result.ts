import type { KeyResult, Objective } from '../model/model.ts';
import { shortened } from '../rewrite/edits.ts';
import { spanOfKeyResult } from './kinds.ts';
import type { Circumstances, Rule } from './rule.ts';
import { contentWords } from './words.ts';

/**
 * What two key results are the same by: their words, and their metric where it has words enough to be one. `scope` is what
 * sets key results with the same measure apart.
 */
function keysOf({ sentence, measure }: KeyResult, scope: string): string[] {
  const whole = scope + sentence.tokens.map(({ lower }) => lower).join(' ');
  const unit = (measure.target ?? measure.change ?? measure.baseline)?.unit ?? null;
  if (unit === null || measure.metric === null) return [whole];
  const metric = contentWords(sentence, measure.metric.start, measure.metric.end);
  // No token holds a line end.
  return metric.length < 2 ? [whole] : [whole, `${scope}${unit}\n${[...new Set(metric)].sort().join('\n')}`];
}

const scopeOf = (objective: Objective, { propertyOf }: Circumstances): string =>
  `${propertyOf(objective, 'Cycle') ?? ''}\n${propertyOf(objective, 'Team') ?? ''}\n`;

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
  check: (keyResult, objective, first) => [
    {
      span: spanOfKeyResult(keyResult),
      message: `“${shortened(first.keyResult.prose.text, 50)}” ${where(first, objective)} measures the same. What sets them apart?`,
      fixes: () => [],
    },
  ],
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
