import assert from 'node:assert/strict';
import { wordsNearKeys } from '../../../server/language/syntax/keywords.ts';
import { nearestKey } from '../../../server/language/syntax/nearMiss.ts';

const checkNearest = (written: Readonly<Record<string, string | null>>) =>
  assert.deepEqual(Object.fromEntries(Object.keys(written).map((word) => [word, nearestKey(word)])), written);

describe('the key that a misspelt one meant', () => {
  it('is one slip away: a letter missing, too many, wrong or in the wrong order', () =>
    checkNearest({ Ownr: 'Owner', Ownner: 'Owner', Owmer: 'Owner', Onwer: 'Owner', Owners: 'Owner', Qarter: 'Cycle' }));

  it('may be two slips away when it is long', () =>
    checkNearest({
      Baselne: 'Baseline',
      Confidanse: 'Confidence',
      Indictor: 'Indicator',
      Dedlin: 'By',
      'Due dat': 'By',
    }));

  it('is none two slips away from a short one', () =>
    checkNearest({
      Ownee: 'Owner',
      Wonre: null,
      Soruec: null,
      Tragte: null,
      Startus: 'Status',
      Staffs: null,
      Curnt: null,
    }));

  it('is none for words of their own', () => {
    checkNearest({
      Goal: null,
      Update: null,
      Notes: null,
      Support: null,
      Metric: null,
      Why: null,
      Churn: null,
      Risk: null,
    });
    for (const word of wordsNearKeys) assert.equal(nearestKey(word), null);
  });

  it('is none that is too short to tell', () => checkNearest({ Ib: null, Bye: null, Dues: null, Dew: null, X: null }));
});
