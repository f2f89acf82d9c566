import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { Analysis, defaultSettings } from '../../server/language/analysis.ts';

const examples = new URL('../../examples/', import.meta.url);

/** What a newcomer sees underlined, all but hints. */
const expected: Readonly<Record<string, readonly string[]>> = {
  'company.okr': [
    'output-key-result: list',
    'mixed-key-result: harvest forecast',
    'no-measure: how farms rate their work with us',
    'only-outputs: Leipzig feels like our second home',
  ],
  'discovery-team.okr': [
    'output-key-result: Launch',
    'output-key-result: 20 chefs',
    'unknown-property: Curent',
    'no-target: 14%',
    'placeholder: X%',
  ],
  'personal.okr': ['output-key-result: three books', 'no-measure: sleep'],
  'platform-team.okr': [
    'no-baseline: 800 ms',
    'output-key-result: order database',
    'invalid-value: 2026-11-31',
    'no-key-results: Nights on call are quiet',
  ],
};

describe('the examples', () => {
  it('are those that are expected here', () => {
    const names = readdirSync(examples).filter((name) => name.endsWith('.okr'));
    assert.deepEqual(names.sort(), Object.keys(expected).sort());
  });

  for (const [name, words] of Object.entries(expected)) {
    it(`${name} shows what can be found, and leaves the rest alone`, () => {
      const text = readFileSync(new URL(name, examples), 'utf8');
      const analysis = Analysis.of(text, defaultSettings, '2026-11-21');
      const lines = text.split('\n');
      const found = analysis.tree.starts.flatMap((start, index) =>
        analysis
          .shown(index)
          .filter(({ level }) => level !== 'hint')
          .map(
            ({ rule, finding: { span } }) => `${rule.code}: ${lines[span.line + start]!.slice(span.start, span.end)}`,
          ),
      );
      assert.deepEqual(found, words);
    });
  }
});
