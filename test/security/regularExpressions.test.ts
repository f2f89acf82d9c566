/** Every regular expression that ships, by the parser's own tokens, and how the time that it takes may grow. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Token, tokenizer } from 'acorn';
import { transformSync } from 'esbuild';
import { analyse } from 'scslre';

interface Literal {
  readonly pattern: string;
  readonly flags: string;
}

/** The regular expressions of a source file. */
function literalsIn(file: string): Literal[] {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', target: 'esnext', format: 'esm' });
  const literals: Literal[] = [];
  for (const token of tokenizer(code, { ecmaVersion: 'latest', sourceType: 'module' })) {
    const { value } = token as Token & { readonly value?: Partial<Literal> | string | null };
    if (typeof value === 'object' && value?.pattern !== undefined) literals.push(value as Literal);
  }
  return literals;
}

/** How the time of the worst text grows with its length. */
function growthOf({ pattern, flags }: Literal): 'linear' | 'polynomial' | 'exponential' {
  const { reports } = analyse({ source: pattern, flags }, { maxReports: 20 });
  if (reports.length === 0) return 'linear';
  return reports.some(({ exponential }) => exponential) ? 'exponential' : 'polynomial';
}

/** Files with expressions that are not linear: all of them look at one line, or a part of it, and most at its end. */
const polynomial = [
  'server/features/completionContext.ts',
  'server/features/rename.ts',
  'server/language/format/spelling.ts',
  'server/language/model/period.ts',
  'server/language/rewrite/completeMeasure.ts',
  'server/language/rewrite/imperative.ts',
  'server/language/rewrite/ownWords.ts',
  'server/language/rewrite/population.ts',
  'server/language/rules/invalid-value.ts',
  'server/language/rules/means-in-result.ts',
  'server/language/rules/several-owners.ts',
  'server/language/rules/suppression.ts',
  'server/language/rules/two-results.ts',
  'server/language/syntax/fences.ts',
];

describe('regular expressions', function () {
  this.timeout(30_000);

  const files = ['server', 'client'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => path.posix.join(folder, name.replaceAll('\\', '/'))),
  );
  const literals = new Map(files.map((file) => [file, literalsIn(file)]));
  const withGrowth = (growth: string) =>
    files.filter((file) => literals.get(file)!.some((literal) => growthOf(literal) === growth));

  it('are checked by something that knows bad ones', () => {
    assert.ok([...literals.values()].flat().length > 100);
    assert.equal(growthOf({ pattern: '^(a+)+$', flags: '' }), 'exponential');
    assert.equal(growthOf({ pattern: '^(\\w+\\s?)*$', flags: '' }), 'exponential');
    assert.equal(growthOf({ pattern: 'a+$', flags: '' }), 'polynomial');
  });

  it('never take time that grows exponentially', () => {
    assert.deepEqual(withGrowth('exponential'), []);
  });

  it('take time in proportion to the text outside of these files', () => {
    assert.deepEqual(withGrowth('polynomial').sort(), polynomial);
  });
});
