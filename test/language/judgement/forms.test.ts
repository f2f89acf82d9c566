import assert from 'node:assert/strict';
import { formsOf, pluralOf } from '../../../server/language/judgement/lexicon/inflect.ts';
import {
  BASE,
  ING,
  PARTICIPLE,
  PAST,
  phrasesFrom,
  senseOf,
  THIRD,
} from '../../../server/language/judgement/lexicon/lexicon.ts';
import { NOUNS } from '../../../server/language/judgement/lexicon/nouns.ts';
import { VERBS } from '../../../server/language/judgement/lexicon/verbs.ts';
import { remembering } from '../../../server/language/prose/remembering.ts';

const listed = (groups: readonly { readonly words: string }[]) =>
  groups.flatMap(({ words }) => words.trim().split(/\s+/)).filter((word) => !word.includes('_'));

/** What the lexicon says of a form: '12 launch' is past and participle of launch; then the class of the noun, and whether it is a plural. */
function checkSense(form: string, expected: string): void {
  it(form, () => {
    const sense = senseOf(form);
    const verb = sense?.verb ? `${sense.forms} ${sense.base}` : '';
    const noun = sense?.noun ? `${sense.noun}${sense.plural ? 's' : ''}` : '';
    assert.equal([verb, noun].filter(Boolean).join(', '), expected);
  });
}

describe('forms of the lexicon', () => {
  it('every form of every verb leads to a verb, most to that one', () => {
    let own = 0;
    let all = 0;
    for (const base of listed(VERBS)) {
      const { third, past, participle, ing } = formsOf(base);
      for (const [form, bit] of [
        [base, BASE],
        [third, THIRD],
        [past, PAST],
        [participle, PARTICIPLE],
        [ing, ING],
      ] as const) {
        const sense = senseOf(form);
        assert.ok(sense?.verb, form);
        assert.ok(sense.base !== base || (sense.forms & bit) !== 0, form);
        all++;
        if (sense.base === base) own++;
      }
    }
    assert.ok(own > all * 0.98, `${own} of ${all}`);
  });

  it('every noun is found, and so is its plural', () => {
    for (const noun of listed(NOUNS)) for (const form of [noun, pluralOf(noun)]) assert.ok(senseOf(form)?.noun, form);
  });

  checkSense('launched', '12 launch');
  checkSense('rolled-out', '12 roll-out');
  checkSense('written', '8 write');
  checkSense('labeled', '12 label');
  checkSense('labelled', '12 label');
  checkSense('cancelling', '16 cancel');
  checkSense('dying', '16 die');
  checkSense('policies', 'deliverables');
  checkSense('people', 'peoples');
  checkSense('midwives', 'staffs');
  checkSense('salespeople', 'staffs');
  checkSense('constructor', '');
  checkSense('', '');

  it('of what looks the same, what is listed first counts', () => {
    // 'found' is of 'find', and a verb itself.
    const order = listed(VERBS);
    const base = senseOf('found')!.base;
    assert.ok(order.indexOf(base) <= Math.max(order.indexOf('find'), order.indexOf('found')));
    assert.equal(
      base,
      order.find((verb) => Object.values(formsOf(verb)).includes('found') || verb === 'found'),
    );
  });

  it('phrases are found by their first two words, longer ones first', () => {
    const [longest, ...shorter] = phrasesFrom('in')!.get('the')!;
    assert.ok(longest!.rest.length >= 2);
    for (const { rest } of shorter) assert.ok(rest.length <= longest!.rest.length);
  });
});

describe('remembering', () => {
  it('works an answer out once, and again when there was no room', () => {
    const asked: string[] = [];
    const length = remembering(2, (text) => asked.push(text) && text.length);
    for (const text of ['one', 'one', 'three', 'five', 'one']) assert.equal(length(text), text.length);
    assert.deepEqual(asked, ['one', 'three', 'five', 'one']);
  });

  it('takes names that objects have of themselves for words', () => {
    const same = remembering(10, (text) => text);
    for (const text of ['constructor', '__proto__', 'toString', '12']) assert.equal(same(text), text);
  });
});
