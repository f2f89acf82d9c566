import assert from 'node:assert/strict';
import type { Form } from '../../../../server/language/judgement/read/clause.ts';
import type { Thing } from '../../../../server/language/judgement/read/phrase.ts';
import { readKeyResult } from '../../../support/readKeyResult.ts';

/** The word between brackets is the verb of the clause; without brackets it has none. */
function checkVerb(form: Form, marked: string): void {
  it(`${form}: ${marked}`, () => {
    const text = marked.replace(/[[\]]/g, '');
    const { words, main } = readKeyResult(text);
    assert.equal(words[main.verb]?.lower ?? null, /\[(.*)\]/.exec(marked)?.[1] ?? null);
    assert.equal(main.form, form);
  });
}

/** The words between brackets are the number that decides, and it is of this kind. */
function checkMeasure(kind: string, marked: string): void {
  it(`${kind}: ${marked}`, () => {
    const text = marked.replace(/[[\]]/g, '');
    const { words, main } = readKeyResult(text);
    const { measured } = main;
    const from = words[measured.at]?.start ?? 0;
    assert.equal(text.slice(from, words[measured.end - 1]?.end ?? 0), /\[(.*)\]/.exec(marked)![1]);
    assert.equal(measured.kind, kind);
  });
}

describe('the verb of a clause', () => {
  describe('a participle tells which things are meant when a finite verb follows', () => {
    checkVerb('possession', 'Parcels packed by trainees [have] no damage');
    checkVerb('passive', 'Every recipe tried by the kitchen is [photographed]');
    checkVerb('active', 'No van checked by the team [comes] back within a week');
    checkVerb('active', 'Guides trained by the museum [give] 40 tours a month');
    checkVerb('passive', 'Bank cards [issued] to all counter staff by May');
    checkVerb('passive', 'Menus [printed] before guests arrive');
  });

  describe('a form in -s behind a count is a plural', () => {
    checkVerb('phrase', '11 regional trade shows');
    checkVerb('passive', 'At least 20 loyalty packs [posted] every week');
    checkVerb('active', 'Every 10-minute film [shows] two views');
  });

  describe('what we do with a thing is said in passing, or it is what is counted', () => {
    checkVerb('own', '# of museums we [pitched] to: 12');
    checkVerb('passive', 'All crates we hand to drivers are [weighed]');
    checkVerb('phrase', 'One price list for every bike we rent');
    checkVerb('capability', 'No. of dialects we [can] read: 7');
  });
});

/** The object of the clause is of this kind. */
function checkObject(thing: Thing, text: string): void {
  it(`${thing}: ${text}`, () => assert.equal(readKeyResult(text).main.object.thing, thing));
}

describe('what is going on', () => {
  checkVerb('active', 'Guests are [using] the new lockers');
  checkVerb('state', 'All kilns are [monitoring] the three gases');
  checkVerb('state', 'Kiln monitoring [is] live');
});

describe('a verb stands before how it is done', () => {
  checkVerb('active', 'The till [functions] reliably in the cellar');
  checkVerb('active', 'Pages [load] quickly');
  checkVerb('phrase', 'Sales calls weekly');
  checkVerb('phrase', 'Board reports only');
});

describe('what others are got to do', () => {
  checkVerb('active', 'Have one neighbour [document] our recipe');
  checkVerb('possession', 'We [have] one signed document on file');
});

describe('a state is said of a thing without a verb', () => {
  checkVerb('state', 'Recipes searchable by region');
  checkVerb('state', 'New parish website live');
  checkVerb('phrase', 'Searchable recipes');
  checkVerb('phrase', '60% of members active');
});

describe('a thing has what is in it', () => {
  checkVerb('possession', 'Every booth [keeps] a logbook');
  checkVerb('active', 'Every nurse [keeps] a logbook');
});

describe('a number is of the order that it stands in', () => {
  it('Cut the queue: open 80% of the counters', () =>
    assert.equal(readKeyResult('Cut the queue: open 80% of the counters').main.measured.kind, 'none'));
  checkMeasure('percent', 'Cut the queue: [80%] of visitors');
});

describe('who is hired is of the house', () => {
  checkObject('staff', 'Hire a mobile developer');
  checkObject('staff', 'Hire one Lisp hacker by June');
  checkObject('staff', 'Add 2 full-time developers');
  checkObject('staff', 'Add a full stack developer');
  checkObject('people', 'Add 30 developers to the forum');
  checkObject('staff', 'Train the committee members');
  checkObject('pace', 'Finish 80% of the work that we have planned');
});

describe('the number that decides', () => {
  checkMeasure('at most', 'Refunds arrive [in under 3 days]');
});
