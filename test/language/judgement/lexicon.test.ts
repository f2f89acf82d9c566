import assert from 'node:assert/strict';
import { formsOf, pluralOf } from '../../../server/language/judgement/lexicon/inflect.ts';
import { NOUNS } from '../../../server/language/judgement/lexicon/nouns.ts';
import { singular } from '../../../server/language/judgement/lexicon/topics.ts';
import { VERBS } from '../../../server/language/judgement/lexicon/verbs.ts';

function checkForms(verb: string, third: string, past: string, participle: string, ing: string): void {
  it(verb, () => assert.deepEqual(formsOf(verb), { third, past, participle, ing }));
}

function checkOnce(groups: readonly { readonly words: string }[]): void {
  const seen = new Set<string>();
  for (const word of groups.flatMap(({ words }) => words.trim().split(/\s+/))) {
    assert.ok(!seen.has(word), `${word} is listed twice`);
    seen.add(word);
  }
}

describe('lexicon', () => {
  it('a verb has one class', () => checkOnce(VERBS));
  it('a noun has one class', () => checkOnce(NOUNS));

  describe('forms of verbs', () => {
    checkForms('launch', 'launches', 'launched', 'launched', 'launching');
    checkForms('ship', 'ships', 'shipped', 'shipped', 'shipping');
    checkForms('reduce', 'reduces', 'reduced', 'reduced', 'reducing');
    checkForms('simplify', 'simplifies', 'simplified', 'simplified', 'simplifying');
    checkForms('write', 'writes', 'wrote', 'written', 'writing');
    checkForms('deliver', 'delivers', 'delivered', 'delivered', 'delivering');
    checkForms('submit', 'submits', 'submitted', 'submitted', 'submitting');
    checkForms('retrofit', 'retrofits', 'retrofitted', 'retrofitted', 'retrofitting');
    checkForms('equip', 'equips', 'equipped', 'equipped', 'equipping');
    checkForms('quit', 'quits', 'quit', 'quit', 'quitting');
    checkForms('hide', 'hides', 'hid', 'hidden', 'hiding');
    checkForms('undo', 'undoes', 'undid', 'undone', 'undoing');
    checkForms('die', 'dies', 'died', 'died', 'dying');
    checkForms('agree', 'agrees', 'agreed', 'agreed', 'agreeing');
    checkForms('log_in', 'logs_in', 'logged_in', 'logged_in', 'logging_in');
  });

  it('plurals', () => {
    const plurals = {
      customer: 'customers',
      policy: 'policies',
      process: 'processes',
      analysis: 'analyses',
      person: 'people',
      midwife: 'midwives',
      policeman: 'policemen',
      salesperson: 'salespeople',
    };
    for (const [noun, plural] of Object.entries(plurals)) assert.equal(pluralOf(noun), plural);
  });

  it('nouns without the ending of their plural', () => {
    const singulars = {
      tickets: 'ticket',
      policies: 'policy',
      classes: 'class',
      boxes: 'box',
      branches: 'branch',
      "team's": 'team',
    };
    for (const [plural, one] of Object.entries(singulars)) assert.equal(singular(plural), one);
  });
});
