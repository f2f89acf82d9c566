/** What the values of properties mean. Each reader gives the value, or says in words for the writer what is wrong. */
import { readSentence } from '../prose/quantities.ts';
import type { KeyResultType, PropertyKey } from '../syntax/tree.ts';
import { resolveDeadline, SentenceDeadline } from './deadline.ts';
import { findDeadline } from './deadlineWords.ts';
import type { Comparator, Deadline, Quantity } from './measure.ts';
import { type Parsed, parsed, unreadable } from './parsed.ts';
import { readDate, readPeriod } from './period.ts';
import { readMeasure } from './readMeasure.ts';

/** How things stand, in the writer's view. */
export type Status = 'on track' | 'at risk' | 'off track' | 'done' | 'dropped';

export const statuses: readonly Status[] = ['on track', 'at risk', 'off track', 'done', 'dropped'];
export const types: readonly KeyResultType[] = [
  'outcome',
  'output',
  'milestone',
  'health',
  'baseline',
  'learning',
  'commitment',
];
export const indicators = ['leading', 'lagging'] as const;
export const scopes = ['business', 'product'] as const;
export const levels = ['company', 'team', 'personal'] as const;
export const schoolNames = ['outcome', 'balanced', 'output', 'input'] as const;

/** A quantity with the bound that its writer gave it (`≥ 60%`). */
export interface Bound {
  readonly quantity: Quantity;
  readonly comparator: Comparator | null;
}

/** Reads `31%`, `€1.2M`, `≥ 4.2/5`, `2000`. Offsets of the quantity count in `text`. */
export function readBound(text: string): Parsed<Bound> {
  const sentence = readSentence(text);
  const { baseline, target, change, comparator } = readMeasure(sentence);
  const quantity = target ?? change ?? baseline ?? sentence.quantities[0];
  if (quantity !== undefined) return parsed({ quantity, comparator });
  // Alone on a line, 2000 is a number and no year.
  const { tokens } = sentence;
  for (const { start, end, value } of tokens) {
    if (value !== null) return parsed({ quantity: { start, end, value, unit: null, high: null }, comparator });
  }
  return unreadable('A number is expected here, such as 31%, 1,200 or 4.2/5.');
}

/** Reads a number with its unit. */
export function readQuantity(text: string): Parsed<Quantity> {
  const bound = readBound(text);
  return bound.problem === null ? parsed(bound.value.quantity) : bound;
}

/** Reads a share of one, 0 to 1: `0.7`, `70%`, `7/10`. */
function readShare(text: string, what: string): Parsed<number> {
  const forms = `A ${what} is written as 0.7, 70% or 7/10.`;
  const match = /^(-?\d{1,4}(?:[.,]\d{1,4})?)\s*(%|\/\s*(\d{1,4}(?:[.,]0+)?))?$/.exec(text.trim());
  if (!match) return unreadable(forms);
  const number = Number(match[1]!.replace(',', '.'));
  const whole = match[2] === '%' ? 100 : match[3] === undefined ? 1 : Number(match[3].replace(',', '.'));
  const share = number / whole;
  if (share >= 0 && share <= 1) return parsed(share);
  return unreadable(whole === 1 && number > 1 ? forms : `A ${what} lies between 0 and 1.`);
}

export const readConfidence = (text: string): Parsed<number> => readShare(text, 'confidence');
export const readScore = (text: string): Parsed<number> => readShare(text, 'score');

const statusSigns: ReadonlyMap<string, Status> = new Map([
  ['🟢', 'on track'],
  ['🟡', 'at risk'],
  ['🟠', 'at risk'],
  ['🔴', 'off track'],
  ['✅', 'done'],
]);

/** Reads a status, by its words or by its light alone (`🟢`, `🟡 at risk`). */
export function readStatus(text: string): Parsed<Status> {
  const words = text
    .replace(/[^\p{L}\s-]/gu, '')
    .replaceAll('-', ' ')
    .trim();
  if (words !== '') return readOneOf(words, 'status', statuses);
  for (const [sign, status] of statusSigns) if (text.includes(sign)) return parsed(status);
  return readOneOf(text, 'status', statuses);
}

/** Reads one of a few words, in any case. */
function readOneOf<Word extends string>(text: string, what: string, words: readonly Word[]): Parsed<Word> {
  const written = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const word = words.find((one) => one === written);
  return word === undefined ? unreadable(`${article(what)} ${what} is ${listed(words)}.`) : parsed(word);
}

const article = (word: string): string => ('aeiou'.includes(word[0]!) ? 'An' : 'A');
const listed = (words: readonly string[]): string => `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

export const readType = (text: string): Parsed<KeyResultType> => readOneOf(text, 'type', types);
export const readIndicator = (text: string) => readOneOf(text, 'indicator', indicators);
export const readScope = (text: string) => readOneOf(text, 'scope', scopes);
export const readLevel = (text: string) => readOneOf(text, 'level', levels);
export const readSchool = (text: string) => readOneOf(text, 'school', schoolNames);

/** Reads the value of `By:`: a date, or deadline words without their preposition. */
export function readBy(text: string): Parsed<Deadline> {
  const value = text.trim();
  if (/^\d{4}-\d{1,2}-\d{1,2}$/.test(value)) {
    const date = readDate(value);
    if (date.problem !== null) return date;
    return parsed(new SentenceDeadline(value, 0, value.length));
  }
  const lead = 'by ';
  for (const sentence of [readSentence(lead + value), readSentence(value)]) {
    const range = findDeadline(sentence);
    if (range !== null && range.firstToken === 0 && range.endToken === sentence.tokens.length) {
      return parsed(new SentenceDeadline(value, 0, value.length));
    }
  }
  // 'within 90 days', '6 weeks': a day in any cycle will do.
  const anyCycle = { start: '2000-01-01', end: '2000-12-31', text: '' };
  if (resolveDeadline(value, anyCycle) !== null) return parsed(new SentenceDeadline(value, 0, value.length));
  return unreadable('A date is expected here, such as 2026-12-31, 31 December or end of Q4.');
}

/** Words that say on purpose that there is no value yet. */
const unknowns = new Set(['', '-', '–', '—', '?', 'unknown', 'none', 'n/a', 'na', 'tbd', 'tba', 'tbc']);

/** What is wrong with a property's value, null when it can be read, when it is left open, and for keys that take any text. */
export function problemWith(key: PropertyKey, value: string, fiscalStart = 1): string | null {
  if (unknowns.has(value.trim().toLowerCase())) return null;
  switch (key) {
    case 'Cycle':
      return readPeriod(value, fiscalStart).problem;
    case 'Current':
    case 'Baseline':
    case 'Target':
      return readQuantity(value).problem;
    case 'By':
      return readBy(value).problem;
    case 'Confidence':
      return readConfidence(value).problem;
    case 'Score':
      return readScore(value).problem;
    case 'Status':
      return readStatus(value).problem;
    case 'Type':
      return readType(value).problem;
    case 'Indicator':
      return readIndicator(value).problem;
    case 'Scope':
      return readScope(value).problem;
    case 'Level':
      return readLevel(value).problem;
    case 'School':
      return readSchool(value).problem;
    default:
      return null;
  }
}
