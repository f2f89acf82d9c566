import type { Quantity } from '../model/measure.ts';
import type { KeyResult } from '../model/model.ts';
import type { Sentence } from '../prose/quantities.ts';
import { itemAt } from '../prose/reader.ts';
import type { Token } from '../prose/tokens.ts';
import { escapeSnippet } from '../rewrite/template.ts';
import { spanAt } from '../syntax/prose.ts';
import { replaceInProse } from './fixes.ts';
import { spanOfKeyResult, words } from './kinds.ts';
import { type Fix, nothingFound, type Rule } from './rule.ts';
import { lowering, raising } from './words.ts';

type Way = 'more' | 'less';

/** The way that a verb goes. */
const wayOf = (token: Token | undefined): Way | null =>
  token === undefined ? null : raising.has(token.lower) ? 'more' : lowering.has(token.lower) ? 'less' : null;

/** What the verb at the head, or right before the numbers, says. */
function directionSaid({ tokens }: Sentence, baseline: Quantity): Way | null {
  let verb = tokens[0];
  if (wayOf(verb) === null) {
    verb = itemAt(tokens, tokens.findIndex(({ lower, end }) => lower === 'from' && end <= baseline.start) - 1);
  }
  // To improve may be to raise or to lower.
  return verb?.lower.startsWith('improve') ? null : wayOf(verb);
}

/** Whether the verb is surely said of these numbers. Signs and other words could mean anything. */
function isPlain({ text }: Sentence, baseline: Quantity, target: Quantity): boolean {
  return (
    /(?:\bfrom\s+|[:(]\s*)\D{0,2}$/i.test(text.slice(0, baseline.start)) ||
    /^\s*(?:->|→|=>|-->)/.test(text.slice(baseline.end, target.start))
  );
}

/** The two numbers in each other's place, where both stand in the sentence. */
function swapped(keyResult: KeyResult): Fix[] {
  const { section, prose, properties, measure } = keyResult;
  if (properties.has('Baseline') || properties.has('Target')) return [];
  const [baseline, target] = [measure.baseline!, measure.target!];
  return [
    {
      title: `Swap: from ${words(keyResult, target)} to ${words(keyResult, baseline)}`,
      edits: [
        replaceInProse(section, prose, baseline.start, baseline.end, escapeSnippet(words(keyResult, target))),
        replaceInProse(section, prose, target.start, target.end, escapeSnippet(words(keyResult, baseline))),
      ],
    },
  ];
}

export const directionContradiction: Rule = {
  code: 'direction-contradiction',
  title: 'Words and numbers that disagree',
  subject: 'keyResult',
  level: 'warning',
  check(keyResult) {
    const { baseline, target, direction } = keyResult.measure;
    if (!baseline || !target || direction === 'maintain' || keyResult.type === 'health') return nothingFound;
    if (baseline.unit !== target.unit && baseline.unit !== null && target.unit !== null) return nothingFound;
    const { prose, properties, sentence } = keyResult;
    const said = directionSaid(sentence, baseline);
    const same = said !== null && baseline.value === target.value && target.high === null;
    const up = said === 'more' && target.value < baseline.value;
    const down = said === 'less' && target.value > baseline.value;
    if ((!same && !up && !down) || !isPlain(sentence, baseline, target)) return nothingFound;
    const inSentence = !properties.has('Baseline') && !properties.has('Target') && baseline.start < target.end;
    return [
      {
        span: inSentence ? spanAt(prose, baseline.start, target.end) : spanOfKeyResult(keyResult),
        message: same
          ? 'From a number to the same number. What is to change?'
          : `The sentence says ${up ? 'more' : 'less'}, the numbers say ${up ? 'less' : 'more'}. Which is meant?`,
        fixes: () => (same ? [] : swapped(keyResult)),
      },
    ];
  },
  why: 'One of the two is a slip, and whoever reads the line later cannot know which.',
  ask: 'Where is the number today?',
  exceptions: ['A level that is kept may stay the same.'],
  bad: [
    {
      text: 'Objective: Members keep coming back\n\n- KR: Increase NPS from [[40 to 35]]\n',
    },
    {
      text: 'Objective: Members keep coming back\n\n- KR: Reduce cancellations from [[12% to 30%]]\n',
    },
  ],
  good: [
    'Objective: Members keep coming back\n\n- KR: Increase NPS from 35 to 40\n- KR: Cut cancellations from 30% to 12%\n',
  ],
};
