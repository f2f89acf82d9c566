import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Configuration {
  readonly onEnterRules: readonly { readonly beforeText: string; readonly action: { readonly appendText?: string } }[];
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
}
const file = new URL('../../language-configuration.json', import.meta.url);
const configuration = JSON.parse(readFileSync(file, 'utf8')) as Configuration;

/** What an editor writes at the beginning of the next line when Enter is pressed behind `line`, indentation aside. */
function checkEnter(line: string, next: string): void {
  const rule = configuration.onEnterRules.find(({ beforeText }) => new RegExp(beforeText).test(line));
  assert.equal(rule?.action.appendText ?? '', next);
}

describe('Enter', () => {
  for (const [line, next] of [
    ['- Raise conversion', '- '],
    ['  * Raise conversion', '* '],
    ['+ Raise conversion', '+ '],
    ['• Raise conversion', '• '],
    ['- KR: Raise conversion', '- KR: '],
    ['* kr: Raise conversion', '* KR: '],
    ['- KR1: Raise conversion', '- '],
    ['- **KR2:** Raise conversion', '- '],
    ['  - [ ] Launch', '- [ ] '],
    ['  - [x] Launch', '- [ ] '],
    ['* [ ] Launch', '* [ ] '],
    ['- [ ] KR: Launch', '- [ ] '],
    ['// a comment', '// '],
    ['// okr-ignore-next-line no-target: why', ''],
    ['- ', ''],
    ['- [ ] ', ''],
    ['- KR: ', ''],
    ['// ', ''],
    ['---', ''],
    ['- - -', ''],
    ['Objective: Grow', ''],
    ['  Owner: @sam', ''],
    ['See https://example.com', ''],
  ] as const) {
    it(`behind '${line}' goes on with '${next}'`, () => checkEnter(line, next));
  }
});

describe('a word', () => {
  it('holds handles, ids, numbers with their sign, hyphens and apostrophes', () => {
    const { pattern, flags } = configuration.wordPattern;
    const words = "@sam's e-mails: 1,000.5% of #grow-2 in größe, 目標 → -3".match(new RegExp(pattern, `g${flags}`));
    assert.deepEqual(words, ["@sam's", 'e-mails', '1,000.5%', 'of', '#grow-2', 'in', 'größe', '目標', '-3']);
  });
});
