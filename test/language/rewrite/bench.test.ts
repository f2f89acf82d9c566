import assert from 'node:assert/strict';
import { figuresOf, readOutputs, rewrite } from '../../bench/rewrites.ts';

describe('rewrites of labelled outputs', function () {
  this.timeout(30_000);

  it('are offered, clean and expected as often as promised, on the split that is set aside too', () => {
    const outputs = readOutputs();
    assert.ok(outputs.length >= 160);
    const rewritten = outputs.map(rewrite);
    for (const split of ['tune', 'report'] as const) {
      const figures = figuresOf(rewritten.filter(({ output }) => output.split === split));
      assert.ok(figures.offered >= 90, JSON.stringify(figures));
      assert.equal(figures.clean, 100);
      assert.ok(figures.inFirstThree >= 75, JSON.stringify(figures));
      assert.ok(figures.first >= 50, JSON.stringify(figures));
    }
  });
});
