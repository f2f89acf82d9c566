/** Check-ins: `2026-11-14: 31% (confidence 0.7) The reminder e-mails helped`. */
import { readSentence, type Sentence } from '../prose/quantities.ts';
import type { CheckInNode } from '../syntax/tree.ts';
import type { CheckIn } from './model.ts';
import { readDate } from './period.ts';
import { readConfidence } from './values.ts';

/** Reads a check-in: its value comes first, its confidence anywhere, and the rest is its note. */
export function readCheckIn(node: CheckInNode): CheckIn {
  const { rest } = node;
  const sentence = readSentence(rest);
  const value = leadingValue(sentence);
  const confidence = findConfidence(sentence);
  let note = rest;
  if (confidence !== null)
    note = `${note.slice(0, confidence.start).trimEnd()} ${note.slice(confidence.end).trimStart()}`;
  if (value !== null) note = note.slice(value.end);
  return {
    node,
    date: readDate(node.dateText).value,
    value: value?.value ?? null,
    unit: value?.unit ?? null,
    confidence: confidence?.value ?? null,
    note: note.replace(/^[\s,;:.–—-]+/, '').trim(),
  };
}

interface Value {
  readonly value: number;
  readonly unit: string | null;
  readonly end: number;
}

const leads = new Set([
  'now',
  'at',
  'is',
  'current',
  'currently',
  'value',
  ':',
  '=',
  '~',
  'about',
  'around',
  'up',
  'down',
  'to',
]);

/** The number that a check-in begins with; a number further on belongs to its note. */
function leadingValue({ tokens, quantities }: Sentence): Value | null {
  let i = 0;
  while (i < tokens.length && leads.has(tokens[i]!.lower)) i++;
  const token = tokens[i];
  if (token === undefined) return null;
  const quantity = quantities.find(({ firstToken }) => firstToken === i);
  // What looks like a year elsewhere is a value here: '2026-11-14: 2000'.
  if (quantity === undefined) return token.value === null ? null : { value: token.value, unit: null, end: token.end };
  const counts = quantity.countedToken >= 0;
  const end = counts ? tokens[quantity.countedToken]!.start : quantity.end;
  return { value: quantity.value, unit: quantity.unit, end };
}

interface Confidence {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** `(confidence 0.7)`, `confidence: 70%`, `7/10 confidence` is not one; null without any that can be read. */
function findConfidence({ text, tokens }: Sentence): Confidence | null {
  for (let i = 0; i < tokens.length; i++) {
    const { lower } = tokens[i]!;
    if (lower !== 'confidence' && lower !== 'conf') continue;
    let first = i + 1;
    if (tokens[first]?.lower === '.') first++;
    if (tokens[first] !== undefined && [':', '=', 'of', 'at', 'is'].includes(tokens[first]!.lower)) first++;
    const number = tokens[first];
    if (number?.kind !== 'number') continue;
    // `0.7`, `70%`, `7/10`: as far as the value goes on.
    let last = first;
    if (tokens[last + 1]?.lower === '%') last++;
    else if (tokens[last + 1]?.lower === '/' && tokens[last + 2]?.kind === 'number') last += 2;
    const share = readConfidence(text.slice(number.start, tokens[last]!.end)).value;
    if (share === null) continue;
    const bracket = tokens[i - 1]?.lower === '(' && tokens[last + 1]?.lower === ')';
    const start = bracket ? tokens[i - 1]!.start : tokens[i]!.start;
    const end = bracket ? tokens[last + 1]!.end : tokens[last]!.end;
    return { value: share, start, end };
  }
  return null;
}
