import type { KeyResult, Objective } from '../model/model.ts';
import { shortened } from '../rewrite/edits.ts';
import { spanOfKeyResult } from './kinds.ts';
import type { Circumstances, Rule } from './rule.ts';
import { contentWords } from './words.ts';

/** White space that makes no difference. */
const spaces = /[\s\u00a0]{2,}|[\t\u00a0]/g;

/**
 * What two key results are the same by: their words, and their metric where it has words enough to be one. `scope` is what
 * sets key results with the same measure apart.
 */
function keysOf({ sentence, measure }: KeyResult, scope: string): string[] {
  const whole = scope + sentence.text.toLowerCase().replace(spaces, ' ');
  const unit = (measure.target ?? measure.change ?? measure.baseline)?.unit ?? null;
  if (unit === null || measure.metric === null) return [whole];
  const words = contentWords(sentence, measure.metric.start, measure.metric.end);
  if (words.length < 2) return [whole];
  // No word holds a line end.
  let metric = `${scope}${unit}`;
  for (const word of inOrder(words)) metric += `\n${word}`;
  return [whole, metric];
}

/** Each word once, in the order of the alphabet: by hand, as they are few, and it is done for every key result. */
function inOrder(words: readonly string[]): readonly string[] {
  const ordered: string[] = [];
  for (const word of words) {
    let at = ordered.length;
    while (at > 0 && ordered[at - 1]! > word) at--;
    if (ordered[at - 1] !== word) ordered.splice(at, 0, word);
  }
  return ordered;
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
