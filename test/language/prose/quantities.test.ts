import assert from 'node:assert/strict';
import { readSentence } from '../../../server/language/prose/quantities.ts';

/** `1,000 customers` in a text becomes `1,000 customers = 1000 customers`; several are joined by `; `. */
function checkQuantities(text: string, expected: string): void {
  const { quantities } = readSentence(text);
  const shown = quantities.map(
    ({ start, end, value, high, unit }) =>
      `${text.slice(start, end)} = ${high === null ? value : `${value}..${high}`}${unit === null ? '' : ` ${unit}`}`,
  );
  assert.equal(shown.join('; '), expected);
}

function checkNames(text: string, expected: string): void {
  const { quantities, names } = readSentence(text);
  assert.deepEqual(quantities, []);
  assert.equal(names.map(({ start, end }) => text.slice(start, end)).join('; '), expected);
}

function checkBlanks(text: string, expected: string): void {
  const { placeholders } = readSentence(text);
  assert.equal(placeholders.map(({ start, end }) => text.slice(start, end)).join('; '), expected);
}

describe('quantities', () => {
  it('have percent and points', () => {
    checkQuantities(
      '22% or 22 % or 22 percent or 22 per cent',
      '22% = 22 %; 22 % = 22 %; 22 percent = 22 %; 22 per cent = 22 %',
    );
    checkQuantities(
      '5 pp, 5 p.p., 5 percentage points, 5-point',
      '5 pp = 5 pp; 5 p.p. = 5 pp; 5 percentage points = 5 pp; 5-point = 5 points',
    );
    checkQuantities('-3% and +20%', '-3% = -3 %; +20% = 20 %');
  });

  it('have magnitudes', () => {
    checkQuantities('10k 1.2M 3bn', '10k = 10000; 1.2M = 1200000; 3bn = 3000000000');
    checkQuantities('18 lakh, 15 crore, 5 million', '18 lakh = 1800000; 15 crore = 150000000; 5 million = 5000000');
    checkQuantities('12m users', '12m users = 12000000 users');
    checkQuantities('build time of 12m', '12m = 12 min');
  });

  it('have currencies before and after', () => {
    checkQuantities(
      '€1.2M, $3B, US$5m, £40k',
      '€1.2M = 1200000 €; $3B = 3000000000 $; US$5m = 5000000 $; £40k = 40000 £',
    );
    checkQuantities(
      '450 EUR, 500 k€, 1.2 Mio. €, CHF 800k',
      '450 EUR = 450 €; 500 k€ = 500000 €; 1.2 Mio. € = 1200000 €; CHF 800k = 800000 CHF',
    );
    checkQuantities('lose 10 pounds', '10 pounds = 10 lb');
  });

  it('have times and rates', () => {
    checkQuantities(
      '200 ms, 48h, 2 s, 3 business days',
      '200 ms = 200 ms; 48h = 48 h; 2 s = 2 s; 3 business days = 3 days',
    );
    checkQuantities(
      '5 deploys per day, 3 times a week, 10k €/month',
      '5 deploys per day = 5 deploys/day; 3 times a week = 3 /week; 10k €/month = 10000 €/month',
    );
    checkQuantities('once a week, twice per month', 'once a week = 1 /week; twice per month = 2 /month');
  });

  it('are ratings, ratios and ranges', () => {
    checkQuantities('4.2/5, 4.5★, 4 out of 5', '4.2/5 = 4.2 /5; 4.5★ = 4.5 ★; 4 out of 5 = 4 /5');
    checkQuantities('1 in 5 users, 8 out of 10 customers', '1 in 5 = 20 %; 8 out of 10 = 80 %');
    checkQuantities(
      '10-15 days, 70–80%, €10-15k',
      '10-15 days = 10..15 days; 70–80% = 70..80 %; €10-15k = 10000..15000 €',
    );
  });

  it('count what stands behind them', () => {
    checkQuantities('1,000 new paying customers in Rome', '1,000 new paying customers = 1000 customers');
    checkQuantities('30 sales calls, 20 people', '30 sales calls = 30 calls; 20 people = 20 people');
    checkQuantities('at least one enterprise customer', 'one = 1 customer');
  });

  it('are words', () => {
    checkQuantities('double, halve, tenfold, 3x', 'double = 2 x; halve = 0.5 x; tenfold = 10 x; 3x = 3 x');
    checkQuantities(
      'two-thirds of users, half of them, a quarter of sales',
      'two-thirds = 66.67 %; half = 50 %; a quarter = 25 %',
    );
    checkQuantities('zero incidents and no open bugs', 'zero incidents = 0 incidents; no open bugs = 0 bugs');
    checkQuantities(
      'twenty-five schools, a dozen clinics',
      'twenty-five schools = 25 schools; a dozen clinics = 12 clinics',
    );
  });

  it('are none in idioms', () => {
    for (const text of [
      'One of the best',
      'no one, no longer, no later than Monday',
      'double opt-in',
      'in the first half',
      'a quarter later',
      'zero trust',
    ]) {
      checkQuantities(text, '');
    }
  });

  it('have lengths of time as a stopwatch shows them', () => {
    checkQuantities('Run 10 km under 50:00, a half sub 1:50', '10 km = 10 km; 50:00 = 50 min; 1:50 = 110 min');
    checkQuantities('Regression run 4:30 h -> 1:15 h', '4:30 h = 270 min; 1:15 h = 75 min');
    checkQuantities('from 28:10 to 25:30 at 5:06/km', '28:10 = 28.17 min; 25:30 = 25.5 min; 5:06 = 5.1 min');
    checkQuantities('Marathon in 3:29:59', '3:29:59 = 209.98 min');
    checkQuantities(
      '<24-hour turnaround, under 3-min waits, sub-100ms',
      '24-hour = 24 h; 3-min = 3 min; sub-100ms = 100 ms',
    );
    checkQuantities('A 2-day workshop, a sub-committee, a sub-5g test', '');
    checkNames('Open from 9:00 to 17:00, done before 06:00, a ratio of 3:1', '9:00; 17:00; 06:00; 3:1');
  });

  it('are no numbers that are names', () => {
    checkNames('Tier 1, phase 2, version 2.0, SOC 2, ISO 27001', '1; 2; 2.0; 2; 27001');
    checkNames('P95, Q3, v2, B2B, K8s, 5G, S3, H1, C100', '');
    checkNames('Windows 11, upgrade to Angular 17, Fortune 500 firms', '11; 17; 500');
    checkNames('in 2026, by 31 December, on June 30, March 2027', '2026; 31; 30; 2027');
    checkNames('from 2024 to 2026', '2024; 2026');
    checkNames('24/7, KR 1.2, 340B, 2026-12-31', '24/7; 1.2; 340B; 2026-12-31');
  });

  it('are what a name is not', () => {
    checkQuantities('Reach 2000 users', '2000 users = 2000 users');
    checkQuantities('visits from 2000 to 2600', '2000 = 2000; 2600 = 2600');
    checkQuantities('visits 2400 -> 2050', '2400 = 2400; 2050 = 2050');
    checkQuantities('from 5 in Q1 2026 to 12', '5 = 5; 12 = 12');
    checkQuantities('the top 10', '10 = 10');
    checkQuantities('from level 2 to level 4', 'level 2 = 2 level; level 4 = 4 level');
    checkQuantities('Track 15 groups', '15 groups = 15 groups');
  });
});

describe('blanks', () => {
  it('are letters where a number would stand', () => {
    checkBlanks('X% of users, from X to Y, N customers, XX %', 'X%; X; Y; N; XX %');
    checkBlanks('from N minutes to M minutes', 'N minutes; M minutes');
  });

  it('are words, signs and brackets', () => {
    checkBlanks('TBD, ??, ___ users, [number] visits, INSERT METRIC', 'TBD; ??; ___; [number]; INSERT METRIC');
    checkBlanks('<target>, {X}, [ ], #%, …%', '<target>; {X}; [ ]; #%; …%');
  });

  it('are no other letters and brackets', () => {
    for (const text of ['Plan B', 'on X and Y', 'vitamin C', '[Target: 60%]', '(n = 40)', 'really?', 'to A/B test']) {
      checkBlanks(text, '');
    }
  });
});
