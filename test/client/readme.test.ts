import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { commandIds } from '../../client/commandIds.ts';
import manifest from '../../package.json' with { type: 'json' };
import { schools } from '../../server/language/rules/schools.ts';
import { saidOf } from '../support/saidOf.ts';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const { contributes } = manifest;

describe('the README', () => {
  it('has a row for each setting, with its default', () => {
    for (const [key, { default: value }] of Object.entries(contributes.configuration.properties)) {
      const shown = typeof value === 'string' ? value : JSON.stringify(value);
      assert.ok(readme.includes(`| \`${key}\` | \`${shown}\` |`), key);
    }
  });

  it('has a row for each school', () => {
    for (const school of schools) assert.match(readme, new RegExp(`^\\| \`${school}\``, 'm'));
  });

  it('names commands as the editor shows them', () => {
    const titles = contributes.commands.map(({ category, title }) => `${category}: ${title}`);
    assert.equal(titles.length, commandIds.length);
    const named = [...readme.matchAll(/\*\*(OKR: [^*]+)\*\*/g)].map(([, title]) => title!);
    assert.ok(named.length > 0);
    for (const title of named) assert.ok(titles.includes(title), title);
  });

  it('shows the format by a file about which there is nothing to say', () => {
    const [, example] = /```\n(# [\s\S]+?)```/.exec(readme)!;
    assert.deepEqual(saidOf(example!, '2026-11-21'), []);
  });
});
