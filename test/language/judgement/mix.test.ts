import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Counted, mixWeights } from '../../bench/mix.ts';

/** A line is its cells, one a table; what it counts for is rounded to tenths. */
function checkMix(what: string, lines: readonly string[], published: Record<string, number>, expected: number[]): void {
  it(what, () => {
    const counted = lines.map((cells) => ({ cells: cells.split(' '), weight: 1 }));
    const all = Object.values(published).reduce((sum, count) => sum + count, 0) / (counted[0]?.cells.length ?? 1);
    const found = mixWeights(counted, { lines: all, cells: published });
    assert.deepEqual(
      found.map((factor) => Math.round(factor * 10) / 10),
      expected,
    );
  });
}

describe('the mix of the corpus', () => {
  checkMix('stays when it is the published one', ['a', 'b'], { a: 500, b: 500 }, [1, 1]);
  checkMix('gives rare lines more weight', ['a', 'a', 'a', 'b'], { a: 500, b: 500 }, [0.9, 0.9, 0.9, 1.2]);
  checkMix('leaves some weight to what nobody publishes', ['a', 'b'], { a: 1000 }, [1.7, 0.3]);
  checkMix('fits one table and the other', ['a x', 'b y', 'b x'], { a: 500, b: 500, x: 500, y: 500 }, [1.2, 1.2, 0.6]);
  checkMix('knows no line', [], {}, []);

  it('keeps what lines weigh together, each within bounds', () => {
    const line = fc.record({
      cells: fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('x', 'y')),
      weight: fc.constantFrom(1, 2),
    });
    const counts = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'x', 'y'), fc.nat(500));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), counts, fc.nat(1000), (lines: Counted[], cells, total) => {
        const factors = mixWeights(lines, { lines: total, cells });
        assert.equal(factors.length, lines.length);
        for (const factor of factors) assert.ok(factor >= 0.3 && factor <= 4, `${factor}`);
      }),
    );
  });
});
