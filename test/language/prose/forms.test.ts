import assert from 'node:assert/strict';
import { roleOf } from '../../../server/language/prose/forms.ts';
import { tokenize } from '../../../server/language/prose/tokens.ts';

const formAt = (text: string, at: number) => tokenize(text)[at]!.form;

describe('written forms', () => {
  it('are one for all places of a word, however it begins', () => {
    assert.equal(formAt('Launch the portal', 0), formAt('when we launch', 2));
  });

  it('tell a word from a name that is written alike', () => {
    const [word, name] = [formAt('launch', 0), formAt('`launch`', 0)];
    assert.notEqual(word, name);
    assert.equal(word.lower, name.lower);
  });

  it('are known by what is written where others have been read since', () => {
    const words = Array.from({ length: 20_000 }, (_, at) => `w${at}`);
    assert.deepEqual(
      tokenize(words.join(' ')).map(({ lower }) => lower),
      words,
    );
    assert.equal(formAt('w7', 0).lower, 'w7');
  });

  it('hold words of any length', () => {
    const long = 'counter-revolutionary-over-the-counter-medicine';
    assert.equal(formAt(`${long} sells`, 0).lower, long);
  });

  it('are in lower case whatever stands around them, in texts of any length', () => {
    const filling = 'Members come back. '.repeat(400);
    for (const text of ['LAUNCH', 'Über LAUNCH', '“LAUNCH”', `${filling}LAUNCH`, `${filling}Über LAUNCH`]) {
      const forms = tokenize(text).map(({ form }) => form);
      assert.ok(forms.includes(formAt('launch', 0)), text.slice(-12));
    }
    assert.equal(formAt('Don’t', 0), formAt("don't", 0));
  });

  it('know the roles that words have been given', () => {
    const role = roleOf(['lighthouse']);
    assert.notEqual(formAt('A lighthouse', 1).roles & role, 0);
    assert.equal(formAt('A harbour', 1).roles & role, 0);
  });
});
