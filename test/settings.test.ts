/** Settings of any shape: they are read into some that can be relied on, and a document is checked with these. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { configSchema } from '../server/configuration/schema.ts';
import { Analysis } from '../server/language/analysis.ts';
import { readEditorSettings, readSettings } from '../server/settings.ts';

const text = 'Objective: Members feel at home\n- KR: Launch the tour\n- KR: Members who come back: 22% -> 40%\n';

const outputsWith = (settings: unknown): number =>
  Analysis.of(text, readSettings(settings), '2026-11-14')
    .speaking()
    .filter(({ rule }) => rule.code === 'output-key-result').length;

describe('settings', () => {
  it('may be of any shape', () => {
    const key = fc.constantFrom(...Object.keys(configSchema.properties!), 'metrics', 'names', 'fewest', '__proto__');
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 3 }, fc.anything({ maxDepth: 1 }), fc.array(tie('value')), tie('record')),
      record: fc.dictionary(key, tie('value'), { noNullPrototype: true }),
    }));
    fc.assert(
      fc.property(value, (settings) => {
        outputsWith(settings);
        readEditorSettings(settings);
      }),
      { numRuns: 500 },
    );
  });

  it('have no more words than a house has, and none longer than words are', () => {
    const endless = Array.from({ length: 100_000 }, (_, at) => `word${at}`);
    for (const list of ['deliverables', 'metrics', 'actors', 'names']) {
      assert.equal(
        outputsWith({ words: { [list]: ['(a+)+$', 'launch '.repeat(1_000_000), '\\', ...endless] } }),
        1,
        list,
      );
    }
    const { names } = readSettings({ words: { names: endless } });
    assert.equal(names.length, 2_000);
  });
});
