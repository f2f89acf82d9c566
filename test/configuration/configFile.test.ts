import assert from 'node:assert/strict';
import { withWord } from '../../server/configuration/addWord.ts';
import { readConfigFile } from '../../server/configuration/configFile.ts';

/** The problems of a text, each as the words that it stands at and what is said of them. */
function checkProblems(text: string, expected: readonly (readonly [string, RegExp])[]): void {
  const { problems } = readConfigFile(text);
  assert.deepEqual(
    problems.map(({ start, end }) => text.slice(start, end)),
    expected.map(([words]) => words),
  );
  for (const [at, [, message]] of expected.entries()) assert.match(problems[at]!.message, message);
}

describe('config file', () => {
  it('has nothing against what is right', () => {
    checkProblems('{ "school": "input", "rules": { "no-unit": "off" }, "exclude": ["a/**"] /* so */, }', []);
    checkProblems('\uFEFF{}', []);
  });

  for (const [text, words, message] of [
    ['{ "scool": "input" }', '"scool"', /Did you mean “school”\?/],
    ['{ "school": "inputs" }', '"inputs"', /Did you mean “input”\?/],
    ['{ "school": "agile-at-scale" }', '"agile-at-scale"', /One of these is expected: outcome, balanced/],
    ['{ "rules": { "output-keyresult": "off" } }', '"output-keyresult"', /Did you mean “output-key-result”\?/],
    ['{ "rules": { "no-unit": 3 } }', '3', /A text in quotes is expected here/],
    ['{ "words": { "metrics": "NPS" } }', '"NPS"', /A list \[ … \] is expected here/],
    ['{ "words": { "metrics": [""] } }', '""', /This is empty/],
    ['{ "fiscalYearStart": 13 }', '13', /At most 12/],
    ['{ "keyResults": { "most": 4.5 } }', '4.5', /A whole number/],
    ['[]', '[]', /An object/],
  ] as const) {
    it(`says of ${text} what is expected at ${words}`, () => checkProblems(text, [[words, message]]));
  }

  it('says where a text stops being JSON', () => {
    const { problems } = readConfigFile('{ "school": \n');
    assert.ok(problems.length > 0);
    for (const { message } of problems) assert.match(message, /This is no JSON here/);
  });

  it('takes in any text', () => {
    for (const text of ['', '{', 'null', '"x"', '{"rules":null}', '{"__proto__":{"school":1}}', '[[[['])
      readConfigFile(text);
  });
});

describe('adding a word', () => {
  it('keeps the layout and the comments of the file', () => {
    assert.equal(
      withWord('{\n  // ours\n  "words": {\n    "metrics": [\n      "nps"\n    ]\n  }\n}\n', 'metrics', 'gmv'),
      '{\n  // ours\n  "words": {\n    "metrics": [\n      "nps",\n      "gmv"\n    ]\n  }\n}\n',
    );
  });

  it('begins a file, and adds nothing twice', () => {
    const once = withWord(null, 'deliverables', 'widget');
    assert.deepEqual(JSON.parse(once), { words: { deliverables: ['widget'] } });
    assert.equal(withWord(once, 'deliverables', 'widget'), once);
  });
});
