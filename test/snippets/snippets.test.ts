import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { saidOf } from '../support/saidOf.ts';
import { expandSnippet, type Variables } from './expand.ts';

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const read = (name: string): [string, Snippet][] =>
  Object.entries(JSON.parse(readFileSync(new URL(`../../snippets/${name}`, import.meta.url), 'utf8')));

/** The variables of the editor on a day, in an empty line. */
const on = (day: string): Variables => {
  const [year, month, date] = day.split('-');
  return { CURRENT_YEAR: year!, CURRENT_MONTH: month!, CURRENT_DATE: date!, TM_CURRENT_LINE: '' };
};

const today = '2026-11-21';

function checkNothingSaid(text: string) {
  assert.deepEqual(saidOf(text, today), [], text);
}

/** What a line is inserted into: beneath the last key result of a sound objective. */
const frame = [
  'Cycle: 2026-Q4',
  '',
  'Objective: Members find what they came for',
  '',
  '- KR: Members who come back in week two: 22% -> 35%',
  '- KR: Share of members who save a search in their first week: 30% -> 50%',
].join('\n');

const snippets = read('okr.json');
const body = ([, snippet]: [string, Snippet]) => snippet.body.join('\n');
const isWhole = (snippet: [string, Snippet]) => /^Objective:/m.test(body(snippet));
const stands = (snippet: [string, Snippet]) => /^(?:#|Cycle:)/.test(body(snippet)) || isWhole(snippet);

describe('snippets', () => {
  it('have prefixes of their own', () => {
    const prefixes = snippets.flatMap(([, { prefix }]) => prefix);
    assert.deepEqual(prefixes, [...new Set(prefixes)]);
  });

  it('have prefixes that can be typed in one word, and short descriptions', () => {
    for (const [name, { prefix, description }] of [...snippets, ...read('okr-markdown.json')]) {
      for (const one of [prefix].flat()) assert.match(one, /^[a-z]+(?:-[a-z]+)*$/, name);
      assert.ok(description.length > 10 && description.length <= 90, name);
      assert.ok(!description.endsWith('.'), name);
    }
  });

  it('cover the company, teams, oneself and the departments', () => {
    const prefixes = snippets.flatMap(([, { prefix }]) => prefix);
    const wanted = 'company team personal software product marketing hr sales support operations finance';
    for (const whose of wanted.split(' ')) assert.ok(prefixes.includes(`okr-${whose}`), whose);
  });

  describe('with a whole objective', () => {
    for (const snippet of snippets.filter(isWhole)) {
      it(`${snippet[0]}: three key results, and nothing to say about them`, () => {
        const text = expandSnippet(body(snippet), on(today));
        assert.equal(text.match(/^- KR: /gm)?.length, 3);
        assert.match(text, /^Cycle: 2026-Q4$/m);
        checkNothingSaid(text);
      });
    }
  });

  describe('with a line', () => {
    for (const snippet of snippets.filter((one) => !stands(one))) {
      it(`${snippet[0]}: nothing to say about it`, () => {
        const line = expandSnippet(body(snippet), on(today));
        const nested = /^- \[|^\d/.test(line);
        checkNothingSaid(`${frame}\n${nested ? '  ' : ''}${line}\n`);
      });
    }

    for (const snippet of snippets.filter((one) => body(one).includes('TM_CURRENT_LINE'))) {
      it(`${snippet[0]}: goes on with the bullet that is there`, () => {
        const insertedAt = (typed: string) => expandSnippet(body(snippet), { ...on(today), TM_CURRENT_LINE: typed });
        const whole = insertedAt('kr');
        const [bullet, ...words] = whole.split(' ');
        assert.equal(bullet, '-');
        assert.equal(insertedAt(''), whole);
        for (const typed of ['- kr', '  * kr', '\t• ', '– x']) assert.equal(insertedAt(typed), words.join(' '), typed);
        if (words[0] === 'KR:') {
          for (const typed of ['- KR: kr', '* kr: ', '- KR 1.2: x'])
            assert.equal(insertedAt(typed), words.slice(1).join(' '), typed);
        }
      });
    }
  });

  describe('with properties', () => {
    for (const snippet of snippets.filter((one) => stands(one) && !isWhole(one))) {
      it(`${snippet[0]}: nothing to say about it`, () => {
        const header = expandSnippet(body(snippet), on(today));
        checkNothingSaid(`${header}\n\n${frame.slice(frame.indexOf('Objective'))}\n`);
      });
    }
  });

  it('in Markdown is one block of the language', () => {
    const [block, ...others] = read('okr-markdown.json');
    assert.deepEqual(others, []);
    const text = expandSnippet(body(block!), on(today));
    const [, inside] = /^```okr\n([\s\S]*)\n```$/.exec(text)!;
    checkNothingSaid(inside!);
  });

  it('know the quarter of each month', () => {
    const cycle = snippets.find(([, { prefix }]) => prefix === 'cycle')!;
    for (let month = 1; month <= 12; month++) {
      const day = `2027-${String(month).padStart(2, '0')}-05`;
      assert.equal(expandSnippet(body(cycle), on(day)), `Cycle: 2027-Q${Math.ceil(month / 3)}`);
    }
  });
});
