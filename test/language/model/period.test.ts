import assert from 'node:assert/strict';
import { daysBetween } from '../../../server/language/model/calendar.ts';
import { readDate, readPeriod } from '../../../server/language/model/period.ts';

/** `2026-10-01 to 2026-12-31`, or what is wrong. */
function checkPeriod(text: string, expected: string, fiscalStart = 1): void {
  const { value, problem } = readPeriod(text, fiscalStart);
  assert.equal(value === null ? problem : `${value.start} to ${value.end}`, expected);
  if (value !== null) assert.equal(value.text, text.trim());
}

describe('a cycle', () => {
  it('is a quarter, half, year or month', () => {
    for (const text of ['2026-Q4', 'Q4 2026', '2026Q4', "Q4'26", 'q4 2026', ' 2026 Q4 ', 'Q4/2026']) {
      checkPeriod(text, '2026-10-01 to 2026-12-31');
    }
    checkPeriod('2026-H2', '2026-07-01 to 2026-12-31');
    checkPeriod('H1 2027', '2027-01-01 to 2027-06-30');
    checkPeriod('2026', '2026-01-01 to 2026-12-31');
    checkPeriod('2028-02', '2028-02-01 to 2028-02-29');
    checkPeriod('Nov 2026', '2026-11-01 to 2026-11-30');
  });

  it('runs from one day to another', () => {
    checkPeriod('2026-10-01..2026-12-31', '2026-10-01 to 2026-12-31');
    checkPeriod('2026-10-05 to 2027-01-15', '2026-10-05 to 2027-01-15');
  });

  it('may be fiscal', () => {
    checkPeriod('FY27-Q1', '2026-07-01 to 2026-09-30', 7);
    checkPeriod('Q4 FY27', '2027-04-01 to 2027-06-30', 7);
    checkPeriod('FY2027', '2026-07-01 to 2027-06-30', 7);
    checkPeriod('FY26/27 H2', '2027-01-01 to 2027-06-30', 7);
    checkPeriod('FY27-Q1', '2027-01-01 to 2027-03-31', 1);
    checkPeriod('FY27-Q4', '2027-08-01 to 2027-10-31', 11);
    checkPeriod('2026-Q1', '2026-01-01 to 2026-03-31', 7);
  });

  it('says what is wrong with it', () => {
    const forms = 'A cycle is written as 2026-Q4, Q4 2026, 2026-H2, 2026, 2026-11, FY27-Q1 or 2026-10-01..2026-12-31.';
    for (const text of ['', 'Q4', '26', 'next quarter', 'Novel 2026', '2026-Q', 'x'.repeat(1000)])
      checkPeriod(text, forms);
    checkPeriod('2026-Q5', 'A year has four quarters.');
    checkPeriod('H3 2026', 'A year has two halves.');
    checkPeriod('2026-13', 'There is no month 13.');
    checkPeriod('2026-02-31..2026-03-31', 'That month has 28 days.');
    checkPeriod('2026-12-31..2026-10-01', 'The cycle ends before it begins.');
  });
});

describe('a date', () => {
  it('is a day that there is', () => {
    assert.equal(readDate('2028-02-29').value, '2028-02-29');
    assert.equal(readDate('2026-1-5').value, '2026-01-05');
    assert.equal(readDate('2026-02-31').problem, 'That month has 28 days.');
    assert.equal(readDate('2026-13-01').problem, 'There is no month 13.');
    assert.equal(readDate('2026-00-10').problem, 'There is no month 0.');
    assert.equal(readDate('2026-01-00').problem, 'There is no day 2026-01-00.');
    assert.equal(readDate('31.12.2026').problem, 'A date is written as year, month and day: 2026-12-31.');
  });

  it('counts days over changes of summer time and leap years', () => {
    assert.equal(daysBetween('2026-03-01', '2026-04-01'), 31);
    assert.equal(daysBetween('2026-10-01', '2026-11-01'), 31);
    assert.equal(daysBetween('2028-02-28', '2028-03-01'), 2);
    assert.equal(daysBetween('2026-12-31', '2026-01-01'), -364);
  });
});
