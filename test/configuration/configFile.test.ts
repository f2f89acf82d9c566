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
    [`{ "words": { "names": ["${'a'.repeat(101)}"] } }`, `"${'a'.repeat(101)}"`, /At most 100 characters/],
    [`{ "exclude": [${'"a", '.repeat(200)}"b", 7] }`, '"b"', /At most 200 are read/],
  ] as const) {
    it(`says of ${text.slice(0, 50)} what is expected at ${words.slice(0, 20)}`, () =>
      checkProblems(text, [[words, message]]));
  }

  it('says where a text stops being JSON', () => {
    const { problems } = readConfigFile('{ "school": \n');
    assert.ok(problems.length > 0);
    for (const { message } of problems) assert.match(message, /This is no JSON here/);
  });

  it('says a few things of a file that is wrong all over, each in a line to be read', () => {
    const wrong = Array.from({ length: 3_000 }, (_, at) => `"\u202e\u001b${at}": 1`).join();
    const { problems } = readConfigFile(`{ ${wrong}, "rules": { "${'a'.repeat(100_000)}": "off" } }`);
    assert.equal(problems.length, 100);
    const [long] = readConfigFile(`{ "rules": { "${'a\u202e\u2028'.repeat(100_000)}": "off" } }`).problems;
    for (const { message } of [...problems, long!]) {
      assert.ok(message.length < 200);
      assert.doesNotMatch(message, /[\p{Cc}\u2028\u202e]/u);
    }
  });

  it('goes no deeper than anybody writes', () => {
    for (const opening of ['[', '{"words":', '{"exclude":[']) {
      const { problems } = readConfigFile(opening.repeat(50_000));
      assert.match(problems[0]!.message, /nested far too deep/);
    }
    assert.deepEqual(readConfigFile(`{ "exclude": ["${'['.repeat(200)}"] // ${'{'.repeat(200)}\n}`).problems, []);
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
    assert.deepEqual(JSON.parse(once!), { words: { deliverables: ['widget'] } });
    assert.equal(withWord(once, 'deliverables', 'widget'), once);
  });

  for (const text of [
    '[]',
    '"x"',
    '7',
    'null',
    '{ "words": 7 }',
    '{ "words": { "names": "Launch" } }',
    '{ "words": {',
    '{"a":'.repeat(50_000),
  ]) {
    it(`leaves ${text.slice(0, 40)} to who wrote it`, () => assert.equal(withWord(text, 'names', 'Tour'), null));
  }
});
