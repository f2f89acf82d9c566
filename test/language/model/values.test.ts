import assert from 'node:assert/strict';
import {
  problemWith,
  readBound,
  readConfidence,
  readQuantity,
  readScore,
  readStatus,
  readType,
} from '../../../server/language/model/values.ts';
import type { PropertyKey } from '../../../server/language/syntax/tree.ts';

function checkQuantity(text: string, expected: string | null): void {
  const { value } = readQuantity(text);
  assert.equal(value && [value.value, value.unit ?? ''].join(' ').trim(), expected);
}

function checkFine(key: PropertyKey, ...values: readonly string[]): void {
  for (const value of values) assert.equal(problemWith(key, value), null, value);
}

function checkProblem(key: PropertyKey, value: string, problem: string): void {
  assert.equal(problemWith(key, value), problem);
}

describe('a value', () => {
  it('of a measure is a quantity', () => {
    checkQuantity('31%', '31 %');
    checkQuantity('1,200', '1200');
    checkQuantity('€1.2M', '1200000 €');
    checkQuantity('2000', '2000');
    checkQuantity('4.2/5', '4.2 /5');
    checkQuantity('about 3 days', '3 days');
    checkQuantity('zero', '0');
    checkQuantity('later', null);
  });

  it('of a target may have a bound', () => {
    assert.equal(readBound('≥ 60%').value?.comparator, '>=');
    assert.equal(readBound('under 200 ms').value?.comparator, '<');
    assert.equal(readBound('60%').value?.comparator, null);
  });

  it('of a confidence or a score is a share', () => {
    assert.equal(readConfidence('0.7').value, 0.7);
    assert.equal(readConfidence('70%').value, 0.7);
    assert.equal(readConfidence('7/10').value, 0.7);
    assert.equal(readScore('0,4').value, 0.4);
    assert.equal(readScore('1.0').value, 1);
    assert.equal(readScore('0.7/1.0').value, 0.7);
    checkProblem('Score', '7', 'A score is written as 0.7, 70% or 7/10.');
    checkProblem('Confidence', '120%', 'A confidence lies between 0 and 1.');
    checkProblem('Confidence', '-0.1', 'A confidence lies between 0 and 1.');
    checkProblem('Confidence', 'high', 'A confidence is written as 0.7, 70% or 7/10.');
  });

  it('of a status is one of five, or its light', () => {
    assert.equal(readStatus('On-Track').value, 'on track');
    assert.equal(readStatus('🟡').value, 'at risk');
    assert.equal(readStatus('🔴 off track').value, 'off track');
    checkProblem('Status', 'green', 'A status is on track, at risk, off track, done or dropped.');
  });

  it('of a type, an indicator, a scope, a level or a school is one of a few words', () => {
    assert.equal(readType('Milestone').value, 'milestone');
    checkProblem('Type', 'task', 'A type is outcome, output, milestone, health, baseline, learning or commitment.');
    checkProblem('Indicator', 'early', 'An indicator is leading or lagging.');
    checkProblem('Scope', 'people', 'A scope is business or product.');
    checkProblem('Level', 'group', 'A level is company, team or personal.');
    checkProblem('School', 'google', 'A school is outcome, balanced, output or input.');
  });

  it('of a date is a day or words for one', () => {
    checkFine(
      'By',
      '2026-12-31',
      '31 December',
      'end of Q4',
      'EOY',
      'Q4 2026',
      'within 90 days',
      'March 2027',
      'this quarter',
    );
    checkProblem('By', '2026-02-31', 'That month has 28 days.');
    checkProblem('By', 'soon', 'A date is expected here, such as 2026-12-31, 31 December or end of Q4.');
  });

  it('may be left open', () => {
    for (const key of ['Baseline', 'Target', 'Current', 'By', 'Cycle', 'Score'] as const)
      checkFine(key, '', 'TBD', 'unknown', '?');
    checkProblem('Target', 'lots', 'A number is expected here, such as 31%, 1,200 or 4.2/5.');
  });

  it('of other keys is any text', () => checkFine('Note', 'anything', '2026-02-31'));
});
