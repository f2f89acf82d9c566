import assert from 'node:assert/strict';
import fc from 'fast-check';
import { convert } from '../../../server/language/model/conversion.ts';
import type { Measure } from '../../../server/language/model/measure.ts';
import { type Amount, elapsed, isKept, mean, progressOf } from '../../../server/language/model/progress.ts';
import { readMeasure } from '../../../server/language/model/readMeasure.ts';
import { readBound } from '../../../server/language/model/values.ts';
import { readSentence } from '../../../server/language/prose/quantities.ts';

const measureOf = (text: string): Measure => readMeasure(readSentence(text));
const amountOf = (text: string): Amount => readBound(text).value!.quantity;

function checkProgress(text: string, current: string, expected: number | null): void {
  const progress = progressOf(measureOf(text), amountOf(current));
  assert.equal(progress === null ? null : Math.round(progress * 1000) / 1000, expected, `${text} at ${current}`);
}

describe('progress', () => {
  it('is the way from baseline to target, rising and falling', () => {
    checkProgress('Increase activation from 20% to 40%', '30%', 0.5);
    checkProgress('Reduce churn from 5% to 3%', '4%', 0.5);
    checkProgress('Reduce churn from 5% to 3%', '3.2%', 0.9);
    checkProgress('eNPS from -12 to 12', '0', 0.5);
    checkProgress('Defects: 12 -> 0', '3', 0.75);
  });

  it('stays between 0 and 1', () => {
    checkProgress('Increase activation from 20% to 40%', '15%', 0);
    checkProgress('Reduce churn from 5% to 3%', '2%', 1);
    checkProgress('Reduce churn from 5% to 3%', '6%', 0);
  });

  it('starts at 0 where a level is reached from nothing', () => {
    checkProgress('Reach 50 paying customers', '20', 0.4);
    checkProgress('1,000 trees planted', '1000', 1);
  });

  it('cannot be told without a baseline until the target is met', () => {
    checkProgress('Raise conversion to 6%', '4%', null);
    checkProgress('Raise conversion to 6%', '6%', 1);
    checkProgress('p95 latency under 200 ms', '250 ms', null);
    checkProgress('p95 latency under 200 ms', '190 ms', 1);
    checkProgress('Zero lost parcels', '0', 1);
  });

  it('follows a change where the baseline is known', () => {
    const measure = {
      ...measureOf('Double weekly sign-ups'),
      baseline: { start: 0, end: 0, value: 40, high: null, unit: null },
    };
    assert.equal(progressOf(measure, { value: 60, unit: null }), 0.5);
    const cut = { ...measureOf('Cut costs by 20%'), baseline: { start: 0, end: 0, value: 50, high: null, unit: '€' } };
    assert.equal(progressOf(cut, { value: 45, unit: '€' }), 0.5);
    const points = {
      ...measureOf('Raise activation by 10 pp'),
      baseline: { start: 0, end: 0, value: 20, high: null, unit: '%' },
    };
    assert.equal(progressOf(points, { value: 25, unit: '%' }), 0.5);
    checkProgress('Cut costs by 20%', '45', null);
  });

  it('minds its units', () => {
    checkProgress('Revenue from €800k to €1.2M', '€1M', 0.5);
    checkProgress('Revenue from €800k to €1.2M', '1.000.000', 0.5);
    checkProgress('Revenue from €800k to €1.2M', '$1M', null);
    checkProgress('Restore time from 2 h to 30 min', '75 min', 0.5);
    checkProgress('Page weight from 2 MB to 500 KB', '1.25 MB', 0.5);
    checkProgress('Releases from 1 per week to 1 per day', '4 per week', 0.5);
    checkProgress('Rating from 4.0/5 to 5/5', '9/10', 0.5);
    checkProgress('Activation from 20% to 40%', '30 customers', null);
    checkProgress('Reach 50 customers', '20 accounts', 0.4);
  });
});

describe('a level to keep', () => {
  it('is kept or broken', () => {
    const kept = (text: string, current: string, lowerIsBetter = false) =>
      isKept(measureOf(text), amountOf(current), lowerIsBetter);
    assert.equal(kept('Keep uptime at 99.9%', '99.95%'), true);
    assert.equal(kept('Keep uptime at 99.9%', '99.8%'), false);
    assert.equal(kept('Keep churn below 2%', '2%'), false);
    assert.equal(kept('Keep churn below 2%', '1.9%'), true);
    assert.equal(kept('Keep churn at 2%', '1.5%', true), true);
    assert.equal(kept('Keep stock between 10 and 15 days', '12 days'), true);
    assert.equal(kept('Keep stock between 10 and 15 days', '16 days'), false);
    assert.equal(kept('Keep uptime at 99.9%', '€3'), null);
    assert.equal(kept('Keep the guests happy', '3'), null);
  });
});

describe('arithmetic', () => {
  it('means what is known', () => {
    assert.equal(mean([0.5, null, 1]), 0.75);
    assert.equal(mean([null]), null);
    assert.equal(mean([]), null);
  });

  it('tells how much of a cycle is over', () => {
    const cycle = { start: '2026-10-01', end: '2026-12-31', text: '2026-Q4' };
    assert.equal(elapsed(cycle, '2026-09-01'), 0);
    assert.equal(elapsed(cycle, '2026-11-15'), 0.5);
    assert.equal(elapsed(cycle, '2026-12-31'), 1);
    assert.equal(elapsed(cycle, '2027-02-01'), 1);
  });

  it('converts what compares', () => {
    assert.equal(convert(90, 'min', 'h'), 1.5);
    assert.equal(convert(2, 'quarters', 'months'), 6);
    assert.equal(convert(5, null, '%'), 5);
    assert.equal(convert(3, '€', '$'), null);
    assert.equal(convert(3, 'days', 'months'), null);
    assert.equal(convert(4, '★', '/10'), 8);
  });
});

describe('progress of any measure', () => {
  const number = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const measure = (baseline: number, target: number): Measure => ({
    ...measureOf(''),
    baseline: { start: 0, end: 1, value: baseline, high: null, unit: null },
    target: { start: 2, end: 3, value: target, high: null, unit: null },
  });
  const progress = (baseline: number, target: number, current: number): number =>
    progressOf(measure(baseline, target), { value: current, unit: null })!;
  const pair = fc.tuple(number, number).filter(([baseline, target]) => baseline !== target);

  it('is bounded, 0 at the baseline and 1 at the target', () => {
    fc.assert(
      fc.property(pair, number, ([baseline, target], current) => {
        assert.ok(progress(baseline, target, current) >= 0 && progress(baseline, target, current) <= 1);
        assert.equal(progress(baseline, target, baseline), 0);
        assert.equal(progress(baseline, target, target), 1);
      }),
    );
  });

  it('grows towards the target', () => {
    fc.assert(
      fc.property(pair, number, fc.nat(1000), ([baseline, target], current, step) => {
        const nearer = current + (target > baseline ? step : -step);
        assert.ok(progress(baseline, target, nearer) >= progress(baseline, target, current));
      }),
    );
  });

  it('is the same upside down', () => {
    fc.assert(
      fc.property(pair, number, ([baseline, target], current) => {
        assert.equal(progress(-baseline, -target, -current), progress(baseline, target, current));
      }),
    );
  });

  it('is the same in any unit of a kind', () => {
    fc.assert(
      fc.property(pair, number, ([baseline, target], current) => {
        const inHours = measure(baseline, target);
        const from = { ...inHours.baseline!, unit: 'h' };
        const to = { ...inHours.target!, unit: 'h' };
        const minutes = { value: current * 60, unit: 'min' };
        const inMinutes = progressOf({ ...inHours, baseline: from, target: to }, minutes)!;
        assert.ok(Math.abs(inMinutes - progress(baseline, target, current)) < 1e-9);
      }),
    );
  });
});
