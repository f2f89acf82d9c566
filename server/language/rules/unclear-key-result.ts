import type { KeyResult } from '../model/model.ts';
import { asType } from '../rewrite/edits.ts';
import { addProperty } from './fixes.ts';
import { spanOfKeyResult } from './kinds.ts';
import { type Fix, nothingFound, type Rule } from './rule.ts';
import { thingOf } from './words.ts';

/** Teaches the product a word of the house. */
function wordFixes({ prose }: KeyResult): Fix[] {
  const thing = thingOf(prose.text);
  if (thing === null) return [];
  const { lower: word } = thing;
  return [
    {
      title: `Here “${word}” is something we make: add it to the deliverables`,
      edits: [],
      word: { list: 'deliverables', word },
    },
    {
      title: `Here “${word}” is something we measure: add it to the metrics`,
      edits: [],
      word: { list: 'metrics', word },
    },
  ];
}

export const unclearKeyResult: Rule = {
  code: 'unclear-key-result',
  title: 'A key result that could be either',
  subject: 'keyResult',
  level: { outcome: 'hint', balanced: 'hint', output: 'off', input: 'off' },
  asksAlready: true,
  check(keyResult, objective, circumstances) {
    if (keyResult.type !== null || keyResult.prose.text === '') return nothingFound;
    const judgement = circumstances.judgementOf(keyResult);
    if (judgement.class !== 'unclear') return nothingFound;
    // Of another language than English nothing is claimed, and a few words have that of the lines around them.
    if (objective.keyResults.some((one) => circumstances.judgementOf(one).unclear === 'language')) return nothingFound;
    return [
      {
        span: spanOfKeyResult(keyResult),
        message:
          judgement.unclear === 'short'
            ? 'Too little is said to tell work from its effect. What would be different, and for whom?'
            : 'This could be work or its effect. What would be different, and for whom?',
        fixes: () => [
          addProperty(keyResult, 'Type', 'outcome', 'It is an effect: say `Type: outcome`'),
          asType(keyResult, 'output', 'It is work: call it an “Output:”'),
          ...wordFixes(keyResult),
        ],
      },
    ];
  },
  why: 'If a reader cannot tell whether a line is work or its effect, the team may not agree on it either. A word more settles it.',
  ask: 'What would be different for somebody when this is reached?',
  exceptions: [
    'A line with a type, by keyword or by `Type:`, is what it says.',
    'Nothing is claimed of a line in another language than English, nor of one that stands beside it.',
  ],
  bad: [{ text: 'Objective: Our regions share what they know\n\n- KR: [[Regional cooperation]]\n' }],
  good: [
    'Objective: Our regions share what they know\n\n- KR: Regions that run an event together: 2 -> 9\n',
    'Objective: Kunden empfehlen uns gern weiter\n\n- KR: Weiterempfehlungsrate steigt von 32% auf 45%\n- KR: Kundenzufriedenheit verbessern\n',
  ],
};
