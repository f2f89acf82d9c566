/** Numbers in words: `three hospitals`, `double`, `two thirds`, `a dozen`, `no incidents`, `twice a week`. */
import { blankWords, readBlankWord } from './blanks.ts';
import { roleOf } from './forms.ts';
import { isName, levelLeads } from './names.ts';
import { add, addName, itemAt, lowerAt, type Reader, rolesAt } from './reader.ts';
import type { Token } from './tokens.ts';
import { countEnd, plainUnit, readUnit, share, withRate } from './unit.ts';
import { COUNT_STOP, denominators, fractions, magnitudes, multipliers, NUMBERED_THING, numberWords } from './units.ts';

type ReadWords = (reader: Reader, i: number) => number;

type Entry = readonly [string, ReadWords];

const entries = (table: ReadonlyMap<string, number>, readerOf: (number: number) => ReadWords): Entry[] =>
  [...table].map(([word, number]) => [word, readerOf(number)]);

/** What reads on from a word, for every word that may begin a quantity or a blank: one look-up a word. */
const readers: ReadonlyMap<string, ReadWords> = new Map<string, ReadWords>([
  ...entries(numberWords, (number) => (reader, i) => readNumberWord(reader, i, number)),
  ...entries(multipliers, (factor) => (reader, i) => readMultiplier(reader, i, factor)),
  ...entries(fractions, (percent) => (reader, i) => add(reader, i, i + 1, percent, '%')),
  ...compounds(),
  ['half', readHalf],
  ['a', readArticle],
  ['an', readArticle],
  ['no', readNo],
  ['once', (reader, i) => readTimes(reader, i, 1)],
  ['twice', (reader, i) => readTimes(reader, i, 2)],
  ...blankWords.map((word): Entry => [word, readBlankWord]),
]);

const OPENING = roleOf(readers.keys());

/** Reads what the word at `i` begins, if it begins a quantity or a blank; returns the token to go on with. */
export function readWord(reader: Reader, i: number, { lower, form }: Token): number {
  return (form.roles & OPENING) === 0 ? i + 1 : readers.get(lower)!(reader, i);
}

/** `twenty-five`, `ninety-nine`. */
function* compounds(): Generator<Entry> {
  for (const [tens, ten] of numberWords) {
    if (ten < 20 || ten > 90) continue;
    for (const [ones, one] of numberWords) {
      if (one < 1 || one > 9) continue;
      const number = ten + one;
      yield [`${tens}-${ones}`, (reader, i) => readNumberWord(reader, i, number)];
    }
  }
}

/** `double the share`; `double opt-in` and `triple bottom line` are names. */
function readMultiplier(reader: Reader, i: number, factor: number): number {
  const { lower } = reader.tokens[i]!;
  const adjective = (lower === 'double' || lower === 'triple') && multipliedNames.has(lowerAt(reader.tokens, i + 1));
  return adjective ? i + 1 : add(reader, i, i + 1, factor, 'x');
}

const multipliedNames = new Set(
  'opt-in check click blind entry room diamond bottom loop materiality taxation'.split(' '),
);

/** `two thirds`, `three quarters of`, `five hundred`, `ten customers`, `one in five`. */
function readNumberWord(reader: Reader, i: number, number: number): number {
  const { tokens } = reader;
  const lower = tokens[i]!.lower;
  const next = lowerAt(tokens, i + 1);
  const part = denominators.get(next);
  if (part !== undefined && number > 0 && number < 10 && next !== 'half') {
    // `two quarters` is a time, `three quarters of users` and `by three quarters` are shares.
    const time = next.startsWith('quarter') && lowerAt(tokens, i + 2) !== 'of' && lowerAt(tokens, i - 1) !== 'by';
    if (!time) return add(reader, i, i + 2, Math.round(number * part * 100) / 100, '%');
  }
  if (number === 0) {
    const before = lowerAt(tokens, i - 1);
    if (next === 'trust' || next === '-' || before === 'net' || before === 'inbox') return addName(reader, i, i + 1);
  }
  if (number === 1 && !isCountingOne(tokens, i)) return i + 1;
  // Only in front of something counted do 'hundred' and 'million' stand without a number or an article.
  if (number >= 100 && !levelLeads.has(lowerAt(tokens, i - 1))) return i + 1;
  let end = i + 1;
  let value = number;
  const factor = end < tokens.length && lower !== 'zero' ? magnitudes.get(next) : undefined;
  if (factor !== undefined && next.length > 3) {
    value *= factor;
    end++;
  }
  if ((rolesAt(tokens, i - 1) & NUMBERED_THING) !== 0 && isName(reader, i, i)) return addName(reader, i, i + 1);
  const unit = readUnit(reader, end, value, null);
  if (unit.share !== null) return add(reader, i, unit.end, share(value, unit.share), '%');
  return add(reader, i, unit.end, value, unit.unit, null, unit.counted);
}

/** `one enterprise customer`, `one in five users`, but not `the one`, `one of the`, `no one`, `one-stop`. */
function isCountingOne(tokens: readonly Token[], i: number): boolean {
  const before = itemAt(tokens, i - 1);
  if (before?.kind === 'word' && pronounLeads.has(before.lower)) return false;
  const next = tokens[i + 1];
  if (next === undefined || next.kind !== 'word') return false;
  return next.lower === 'in' || next.lower === 'out' || next.lower === 'more' || (next.form.roles & COUNT_STOP) === 0;
}

const pronounLeads = new Set('the no any every each which this that another some one'.split(' '));

/** `half of our users`, `by half`, `in half`; `the first half` and `half of 2026` are times. */
function readHalf(reader: Reader, i: number): number {
  const { tokens } = reader;
  const before = lowerAt(tokens, i - 1);
  if (before === 'in' || before === 'by' || before === 'to') return add(reader, i, i + 1, 50, '%');
  if (before === 'first' || before === 'second' || before === '1st' || before === '2nd' || before === 'other')
    return i + 1;
  const next = lowerAt(tokens, i + 1);
  const share =
    (next === 'of' && tokens[i + 2]?.kind !== 'number') || next === 'the' || next === 'our' || next === 'all';
  return share ? add(reader, i, i + 1, 50, '%') : i + 1;
}

/** `a third of`, `a quarter of users`, `a dozen`, `a hundred`, `a million`. */
function readArticle(reader: Reader, i: number): number {
  const { tokens } = reader;
  const next = lowerAt(tokens, i + 1);
  const part = denominators.get(next);
  if (part !== undefined) {
    const of = lowerAt(tokens, i + 2) === 'of' && tokens[i + 3]?.kind !== 'number';
    const by = lowerAt(tokens, i - 1) === 'by';
    return of || by ? add(reader, i, i + 2, Math.round(part * 100) / 100, '%') : i + 1;
  }
  const count = numberWords.get(next);
  if (count === undefined || count < 12 || (count !== 12 && count < 100)) return i + 1;
  const unit = readUnit(reader, i + 2, count, null);
  return add(reader, i, unit.end, count, unit.unit, null, unit.counted);
}

/** `no critical bugs` is a zero; `no more than`, `no later than`, `no longer`, `no one` are not. */
function readNo(reader: Reader, i: number): number {
  const { tokens } = reader;
  const next = tokens[i + 1];
  if (next === undefined || next.kind !== 'word' || (next.form.roles & COUNT_STOP) !== 0 || noIdioms.has(next.lower))
    return i + 1;
  if (lowerAt(tokens, i + 2) === 'than') return i + 1;
  const end = countEnd(tokens, i + 1);
  const unit = end > i + 1 ? tokens[end - 1]!.lower : null;
  return add(reader, i, Math.max(end, i + 1), 0, unit, null, i + 1);
}

const noIdioms = new Set('longer one matter further other'.split(' '));

/** `once a week`, `twice per month`; `twice as many` is a factor. */
function readTimes(reader: Reader, i: number, count: number): number {
  const { tokens } = reader;
  const rate = withRate(tokens, plainUnit('', i + 1));
  if (rate.unit !== '') return add(reader, i, rate.end, count, rate.unit);
  const next = lowerAt(tokens, i + 1);
  return count === 2 && (next === 'as' || next === 'the') ? add(reader, i, i + 1, 2, 'x') : i + 1;
}
