import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { templatesOf } from '../../client/templates.ts';

describe('templates for a new document', () => {
  const templates = templatesOf(readFileSync(new URL('../../snippets/okr.json', import.meta.url), 'utf8'));

  it('are the snippets with a whole objective', () => {
    const names = templates.map(({ name }) => name);
    assert.equal(names[0], 'OKR file');
    for (const name of ['Company objective', 'Team objective', 'Sales objective'])
      assert.ok(names.includes(name), name);
    for (const name of ['Key result', 'Header', 'Check-in']) assert.ok(!names.includes(name), name);
  });

  it('bring their lines as one text', () => {
    const text = JSON.stringify({ One: { prefix: 'x', description: 'An X', body: ['Objective: a', '', '- KR: b'] } });
    assert.deepEqual(templatesOf(text), [{ name: 'One', description: 'An X', body: 'Objective: a\n\n- KR: b' }]);
  });
});
