/** What holds for every sentence, whatever it says. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Measure } from '../../../server/language/model/measure.ts';
import { readMeasure } from '../../../server/language/model/readMeasure.ts';
import { readSentence } from '../../../server/language/prose/quantities.ts';
import type { TextSpan } from '../../../server/language/prose/tokens.ts';

const piece = fc.constantFrom(
  ...[
    'Increase',
    'reduce',
    'from',
    'to',
    'by',
    'at least',
    'no more than',
    'within',
    'between',
    'and',
    'of',
    'the end of',
  ],
  ...['22%', '1,000', '1.000,5', '10k', '€1.2M', '4.2/5', '3x', '10-15', '1 in 5', '2026', '-5', '+20%', '½', '٣'],
  ...[
    'customers',
    'days',
    'week',
    'per',
    'a',
    'X',
    'TBD',
    '??',
    '[number]',
    '___',
    'Q4',
    'March',
    '31 December',
    'İstanbul',
  ],
  ...[
    '->',
    '→',
    '≥',
    '(',
    ')',
    '[',
    ']',
    '`',
    '**',
    ',',
    '.',
    '%',
    '/',
    '#',
    '@',
    ':',
    '🎯',
    '\ud83d',
    '目標',
    '’',
    '\u00a0',
  ],
);
const sentence = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(' ')),
  fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join('')),
);

/** Whether a span lies in the text and says something. */
function assertInside(text: string, span: TextSpan | null): void {
  if (span === null) return;
  assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length, `${span.start}..${span.end}`);
}

const partsOf = ({ metric, baseline, target, change, deadline, placeholders }: Measure) => [
  metric,
  baseline,
  target,
  change,
  deadline,
  ...placeholders,
];

describe('any sentence', () => {
  it('has tokens in order, each where it stands', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const { tokens } = readSentence(text);
        let end = 0;
        for (const token of tokens) {
          assert.ok(token.start >= end);
          assertInside(text, token);
          assert.equal(token.kind === 'number', token.value !== null);
          if (token.value !== null) assert.ok(Number.isFinite(token.value), token.lower);
          end = token.end;
        }
      }),
    );
  });

  it('has quantities, names and blanks that share no token', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const { tokens, quantities, names, placeholders } = readSentence(text);
        const taken = new Set<number>();
        for (const range of [...quantities, ...names, ...placeholders]) {
          assert.ok(range.firstToken < range.endToken && range.endToken <= tokens.length);
          assert.equal(range.start, tokens[range.firstToken]!.start);
          assert.equal(range.end, tokens[range.endToken - 1]!.end);
          for (let i = range.firstToken; i < range.endToken; i++) {
            assert.ok(!taken.has(i), `token ${i} is read twice in ${JSON.stringify(text)}`);
            taken.add(i);
          }
        }
        for (const { value, high } of quantities) {
          assert.ok(Number.isFinite(value));
          if (high !== null) assert.ok(high > value);
        }
      }),
    );
  });

  it('has a measure whose parts lie in it', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const measure = readMeasure(readSentence(text));
        for (const part of partsOf(measure)) assertInside(text, part);
        if (measure.change !== null) assert.ok(measure.change.value >= 0);
        // Asking for the day must not fail either.
        const date = measure.deadline?.date ?? null;
        if (date !== null) assert.match(date, /^\d{4}-\d\d-\d\d$/);
      }),
    );
  });

  it('is read the same twice', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        assert.deepEqual(readMeasure(readSentence(text)), readMeasure(readSentence(text)));
      }),
    );
  });

  it('takes time in proportion to its length', () => {
    // Each of these would take minutes if any step of the reading were quadratic.
    for (const unit of [
      '[',
      ']',
      ')',
      'about ',
      'by the ',
      'end of ',
      '5m ',
      'from 3 to ',
      '`',
      '** ',
      '1 000 ',
      'no ',
      'X ',
    ]) {
      readMeasure(readSentence(unit.repeat(20_000)));
    }
  }).timeout(20_000);
});
