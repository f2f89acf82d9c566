import assert from 'node:assert/strict';
import { resolveDeadline } from '../../../server/language/model/deadline.ts';
import { parsePeriod } from '../../../server/language/model/period.ts';
import { readMeasure } from '../../../server/language/model/readMeasure.ts';
import { readSentence } from '../../../server/language/prose/quantities.ts';

/** The deadline of `Reach 200 partners …` with its day in `cycle`: `by EOY = 2026-12-31`. */
function checkDeadline(
  words: string,
  expected: string | null,
  cycle: string | null = '2026-Q4',
  fiscalStart = 1,
): void {
  const text = `Reach 200 partners ${words}`;
  const { deadline } = readMeasure(readSentence(text));
  assert.equal(deadline?.text, words);
  const period = cycle === null ? null : parsePeriod(cycle);
  assert.equal(resolveDeadline(words, period, fiscalStart), expected);
}

function checkNone(text: string): void {
  assert.equal(readMeasure(readSentence(text)).deadline, null, text);
}

describe('a deadline', () => {
  it('names a day by itself', () => {
    checkDeadline('by 2026-12-31', '2026-12-31', null);
    checkDeadline('by 31 December 2026', '2026-12-31', null);
    checkDeadline('by December 31, 2026', '2026-12-31', null);
    checkDeadline('by 31st of December 2026', '2026-12-31', null);
    checkDeadline('until 31.12.2026', '2026-12-31', null);
    checkDeadline('by 12/31/2026', '2026-12-31', null);
    checkDeadline('by 03/04/2027', '2027-04-03', null);
    checkDeadline('no later than 1 July 2027', '2027-07-01', null);
    checkDeadline('by end of March 2027', '2027-03-31', null);
    checkDeadline('by end of Q2 2027', '2027-06-30', null);
    checkDeadline('in H1 2027', '2027-06-30', null);
    checkDeadline('by 2028', '2028-12-31', null);
    checkDeadline('by FY27', '2027-06-30', null, 7);
  });

  it('names a day in its cycle', () => {
    checkDeadline('by 31 December', '2026-12-31');
    checkDeadline('by December 15', '2026-12-15');
    checkDeadline('by March', '2027-03-31');
    checkDeadline('by end of Q4', '2026-12-31');
    checkDeadline('in Q1', '2027-03-31');
    checkDeadline('by year end', '2026-12-31');
    checkDeadline('by the end of the year', '2026-12-31');
    checkDeadline('EOY', '2026-12-31');
    checkDeadline('EOQ', '2026-12-31');
    checkDeadline('this quarter', '2026-12-31');
    checkDeadline('within the quarter', '2026-12-31');
    checkDeadline('within 60 days', '2026-11-30');
    checkDeadline('within the next two months', '2026-11-30');
    checkDeadline('by mid-November', '2026-11-15');
  });

  it('names none without a cycle, or by words that no calendar knows', () => {
    checkDeadline('by 31 December', null, null);
    checkDeadline('this quarter', null, null);
    checkDeadline('before Christmas', null);
    checkDeadline('by Friday', null);
    checkDeadline('by 2026-02-31', null);
  });

  it('is not the bound of what is measured', () => {
    checkNone('95% of tickets are resolved within 24 hours');
    checkNone('Increase users who come back within 30 days from 20% to 40%');
    checkNone('40% of new users invite a friend within 60 days of signing up');
    checkNone('Grow revenue by 20%');
    checkNone('The template is used by 40 teams');
    checkNone('Improve the first half of the funnel');
  });
});
