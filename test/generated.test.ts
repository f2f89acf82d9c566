import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { generated } from './generated.ts';

/** As data, because the formatter decides on the white space of JSON. */
const comparable = (file: string, text: string): unknown => (file.endsWith('.json') ? JSON.parse(text) : text);

describe('generated files', () => {
  for (const [file, content] of generated()) {
    it(`${file} is what the rules say (npm run generate)`, () => {
      assert.ok(existsSync(file), 'is there');
      assert.deepEqual(comparable(file, readFileSync(file, 'utf8')), comparable(file, content));
    });
  }

  it('docs/rules has a page for each rule and no other', () => {
    const pages = [...generated().keys()]
      .filter((file) => file.startsWith('docs/rules/'))
      .map((file) => file.slice(11));
    assert.deepEqual(readdirSync('docs/rules').sort(), pages.sort());
  });
});
