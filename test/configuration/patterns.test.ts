/** Patterns of paths, by what they mean, by what a library makes of them, and by the time that they take. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { matcherOf } from '../../server/configuration/patterns.ts';

/** The paths that a pattern means, of those in `means` and in `leaves`. */
function checkPattern(pattern: string, means: readonly string[], leaves: readonly string[]): void {
  const isMeant = matcherOf([pattern]);
  assert.deepEqual([...means, ...leaves].filter(isMeant), means);
}

describe('patterns of paths', () => {
  for (const [pattern, means, leaves] of [
    [
      'archive/**',
      ['archive/a.okr', 'archive/2020/a.okr', 'archive/.old/a.okr'],
      ['archives/a.okr', 'b/archive/a.okr'],
    ],
    ['*.draft.okr', ['a.draft.okr', '.a.draft.okr'], ['b/a.draft.okr', 'a.okr']],
    ['**/old/*.okr', ['old/a.okr', 'b/old/a.okr', 'b/c/old/a.okr'], ['old/b/a.okr', 'bold/a.okr']],
    ['a/**/b.okr', ['a/b.okr', 'a/c/b.okr', 'a/c/d/b.okr'], ['ab.okr', 'a/cb.okr']],
    ['**', ['a.okr', 'b/a.okr'], ['']],
    ['./a?.okr', ['ab.okr', 'a🎯.okr'], ['a.okr', 'a/.okr']],
    ['{team,shop/{one,two}}/*.okr', ['team/a.okr', 'shop/two/a.okr'], ['shop/a.okr', 'team,shop/a.okr']],
    ['2[0-3]*[!x].okr', ['21-a.okr', '2020.okr'], ['2x.okr', '24.okr', '21-x.okr']],
    ['\\*.okr', ['*.okr'], ['a.okr']],
    ['{a}[b(c)+!d@', ['{a}[b(c)+!d@'], ['ab']],
    ['', [], ['', 'a.okr']],
  ] as const) {
    it(`${JSON.stringify(pattern)} means what it says`, () => checkPattern(pattern, means, leaves));
  }

  it('mean what a library of patterns makes of them', () => {
    const piece = fc.constantFrom('a', 'b', '.', '*', '?', '[ab]', '[^a]', '{a,b*}');
    const segment = fc.oneof(
      fc.constant('**'),
      fc.array(piece, { minLength: 1, maxLength: 3 }).map((some) => some.join('')),
    );
    const pattern = fc
      .array(segment, { minLength: 1, maxLength: 4 })
      .map((segments) => segments.join('/'))
      // What the library makes of stars and dots that touch is its own.
      .filter((one) => !/\*\*[^/]|[^/]\*\*|\.[^ab]|\.$|[?*\]}]\*/.test(one));
    const name = fc.stringMatching(/^[ab][ab.]{0,2}$/);
    const path = fc.array(name, { minLength: 1, maxLength: 5 }).map((names) => names.join('/'));
    fc.assert(
      fc.property(pattern, path, (one, other) => {
        assert.equal(
          matcherOf([one])(other),
          picomatch(one, { dot: true, strictSlashes: true })(other),
          `${one} ${other}`,
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it('take any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a*?[]{},\\/!-^.🎯') }), fc.string(), (pattern, path) => {
        matcherOf([pattern])(path);
      }),
    );
  });

  it('take no longer for stars that could share a name in many ways', () => {
    const names = ['a'.repeat(4_000), `${'a/'.repeat(2_000)}b`, `${'a'.repeat(200)}.okr`];
    for (const pattern of [
      '*a'.repeat(140),
      '**/a/'.repeat(60),
      '{*,a*}'.repeat(50),
      '*?'.repeat(150),
      '{'.repeat(300),
    ]) {
      for (const name of names) matcherOf([`${pattern}c`])(name);
    }
  }).timeout(20_000);
});
