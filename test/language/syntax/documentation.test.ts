import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  baselineValueWords,
  bullets,
  initiativeKeywords,
  initiativeLabels,
  keyResultKeywords,
  keyResultLabels,
  objectiveKeywords,
  propertyKeywords,
  wordsNearKeys,
} from '../../../server/language/syntax/keywords.ts';

const file = new URL('../../../docs/format.md', import.meta.url);
const code = new Set(
  [...readFileSync(file, 'utf8').matchAll(/`([^`\n]+)`/g)].map(([, text]) =>
    text!.toLowerCase().replace(/( n)?:.*$/, ''),
  ),
);

describe('docs/format.md', () => {
  const words = {
    keyword: [...objectiveKeywords, ...Object.keys(keyResultKeywords), ...initiativeKeywords],
    label: [...keyResultLabels, ...initiativeLabels],
    key: Object.keys(propertyKeywords),
    bullet: [...bullets],
  };
  /** Spellings without a space are understood, but nobody is told to write them. */
  const variants = ['keyresult', 'keyresults', 'todo'];
  for (const [kind, all] of Object.entries(words)) {
    it(`names every ${kind}`, () => {
      assert.deepEqual(
        all.filter((word) => !code.has(word) && !variants.includes(word)),
        [],
      );
    });
  }
});

describe('keyword data', () => {
  it('is in lower case, as it is looked up', () => {
    const all = [...Object.keys(propertyKeywords), ...keyResultLabels, ...wordsNearKeys, ...baselineValueWords];
    assert.deepEqual(
      all,
      all.map((word) => word.toLowerCase()),
    );
  });
});
