import assert from 'node:assert/strict';
import { judgeObjective } from '../../../server/language/judgement/objective.ts';

function checkObjective(text: string, expected: { deliverable: boolean; measure: string | null }): void {
  it(text, () => {
    const { deliverable, measure } = judgeObjective(text);
    assert.equal(deliverable !== null, expected.deliverable);
    assert.equal(measure && text.slice(measure.start, measure.end), expected.measure);
  });
}

describe('judgeObjective', () => {
  describe('worded as a deliverable', () => {
    checkObjective('Launch the new partner portal', { deliverable: true, measure: null });
    checkObjective('Build a data warehouse', { deliverable: true, measure: null });
    checkObjective('Migrate all services to the new cluster', { deliverable: true, measure: null });
  });
  describe('worded as what is to be better', () => {
    checkObjective('Customers love to come back', { deliverable: false, measure: null });
    checkObjective('Patients feel safe on our wards', { deliverable: false, measure: null });
    checkObjective('Be the most trusted bank for students', { deliverable: false, measure: null });
    checkObjective('Improve customer satisfaction', { deliverable: false, measure: null });
  });
  describe('with a measure', () => {
    checkObjective('Grow revenue by 30%', { deliverable: false, measure: '30%' });
    checkObjective('Win 20 customers in health care', { deliverable: false, measure: '20 customers' });
  });
  describe('years, names and zero are no measures', () => {
    checkObjective('Be ready for 2027', { deliverable: false, measure: null });
    checkObjective('A city with zero emissions', { deliverable: false, measure: null });
  });
});
