import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readObjective } from '../../../server/language/model/document.ts';
import { brokenLevels, meaningOfScore, paceOf, progressOfAll } from '../../../server/language/model/pace.ts';
import { parse } from '../../../server/language/syntax/parser.ts';

const cycle = { start: '2026-10-01', end: '2026-12-31', text: '2026-Q4' };
const objectives = (text: string) => parse(text).sections.flatMap((section) => readObjective(section) ?? []);

describe('pace', () => {
  it('is told from the first day of the cycle on', () => {
    assert.equal(paceOf(0.2, cycle, '2026-09-30'), null);
    assert.equal(paceOf(0.2, null, '2026-11-15'), null);
    assert.equal(paceOf(null, cycle, '2026-11-15'), null);
    assert.equal(paceOf(0, cycle, '2026-10-01')!.standing, 'with the cycle');
  });

  it('compares progress with the time that has gone', () => {
    assert.deepEqual(paceOf(0.5, cycle, '2026-11-15'), { progress: 0.5, elapsed: 0.5, standing: 'with the cycle' });
    assert.equal(paceOf(0.3, cycle, '2026-11-15')!.standing, 'behind');
    assert.equal(paceOf(0.8, cycle, '2026-11-15')!.standing, 'ahead');
    assert.equal(paceOf(1, cycle, '2027-02-01')!.standing, 'ahead');
  });

  it('is never better for less progress, nor for more time gone', () => {
    const rank = { behind: 0, 'with the cycle': 1, ahead: 2 };
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const day = fc.integer({ min: 10, max: 28 }).map((number) => `2026-11-${number}`);
    fc.assert(
      fc.property(share, share, day, day, (one, other, early, late) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const [first, last] = [early, late].sort();
        const standing = (progress: number, today: string) => rank[paceOf(progress, cycle, today)!.standing];
        assert.ok(standing(less, first!) <= standing(more, first!));
        assert.ok(standing(less, last!) <= standing(less, first!));
      }),
    );
  });
});

describe('roll-up', () => {
  const text =
    'Objective: A\n- KR: Churn from 10% to 5%\n  Current: 7.5%\n- Health: Uptime stays above 99.9%\n  Current: 99.1%\nObjective: B\n- KR: NPS from 20 to 40\n  Current: 40\nObjective: C\n- KR: Launch it\n';

  it('is the mean of what can be told, levels to keep left out', () => {
    assert.equal(progressOfAll(objectives(text)), 0.75);
    assert.equal(progressOfAll(objectives('Objective: C\n- KR: Launch it\n')), null);
  });

  it('says which levels are broken', () => {
    assert.deepEqual(
      objectives(text).map((objective) => brokenLevels(objective).map(({ prose }) => prose.text)),
      [['Uptime stays above 99.9%'], [], []],
    );
  });
});

describe('score', () => {
  it('is good from 0.7 on, but for a commitment', () => {
    assert.deepEqual(
      [1, 0.7, 0.69].map((score) => meaningOfScore(score, null)),
      ['reached', 'good', 'missed'],
    );
    assert.deepEqual(
      [1, 0.7].map((score) => meaningOfScore(score, 'commitment')),
      ['reached', 'missed'],
    );
  });
});
