import assert from 'node:assert/strict';
import fc from 'fast-check';
import { format } from '../../../server/language/format/format.ts';
import { meansTheSame } from '../../../server/language/format/meaning.ts';
import { parse } from '../../../server/language/syntax/parser.ts';
import { anyText } from '../../support/okrText.ts';
import { formatted } from './checkFormat.ts';

/** Letters and digits in their order, without their capitals: all that a formatter must not touch. */
const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function assertSameMeaning(before: string, after: string): void {
  // A section of blank lines, which only the first can be, says nothing.
  const sectionsOf = (text: string) => parse(text).sections.filter(({ nodes }) => nodes.length > 0);
  const [old, fresh] = [sectionsOf(before), sectionsOf(after)];
  assert.equal(fresh.length, old.length);
  for (const [at, section] of old.entries())
    assert.ok(meansTheSame(section, fresh[at]!), JSON.stringify(section.lines));
}

describe('formatting of any text', () => {
  it('keeps every word, and what the tree says', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, tabs) => {
        const after = formatted(text, { tabs });
        assert.equal(lettersOf(after), lettersOf(text));
        assertSameMeaning(text, after);
      }),
      { numRuns: 600 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, tabs) => {
        const once = formatted(text, { tabs });
        assert.deepEqual(format(parse(once), { tabs }), []);
      }),
      { numRuns: 600 },
    );
  });

  it('keeps the meaning when a part is formatted', () => {
    fc.assert(
      fc.property(anyText, fc.nat(20), fc.nat(6), (text, first, more) => {
        const after = formatted(text, { tabs: false }, { first, last: first + more });
        assert.equal(lettersOf(after), lettersOf(text));
        assertSameMeaning(text, after);
      }),
      { numRuns: 600 },
    );
  });

  it('makes edits that stand in order and touch nothing twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let [line, character] = [0, 0];
        for (const { range } of format(parse(text), { tabs: false })) {
          assert.ok(range.start.line > line || (range.start.line === line && range.start.character >= character));
          [line, character] = [range.end.line, range.end.character];
        }
      }),
      { numRuns: 300 },
    );
  });
});
