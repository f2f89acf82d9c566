/** The scanner: what one line is when nothing is known of the lines around it. */
import { isColon, isDigit, isSpace, skipDigits, skipSpaces, trimEnd } from './characters.ts';
import { type Comment, commentIn } from './comments.ts';
import { type Unmarked, withoutEmphasis } from './emphasis.ts';
import { bullets } from './keywords.ts';
import { isOrdinaryWord, type Opening, openingOf, unknownKeyEnd } from './opening.ts';

export type LineKind =
  | 'blank'
  | 'comment'
  | 'heading'
  | 'objective'
  | 'keyResult'
  | 'initiative'
  | 'label'
  | 'aside'
  | 'property'
  | 'checkIn'
  | 'text';

/** A scanned line. Columns are places on the line; offsets are places in `text`, see `columnOf`. */
export interface ScannedLine {
  readonly line: string;
  kind: LineKind;
  /** Indentation in columns, a tab reaching the next multiple of 4. */
  indent: number;
  /** The content in columns: without indentation, trailing comment and white space. */
  start: number;
  end: number;
  /** Level of a heading, 0 for other lines. */
  level: number;
  /** Columns of the bullet; equal when there is none. */
  bulletStart: number;
  bulletEnd: number;
  /** State of the checkbox, null without one. */
  checked: boolean | null;
  /** The line, or what its content is without marks of emphasis. */
  text: string;
  unmarked: Unmarked | null;
  /** Offsets of the content after heading marks, bullet and checkbox. */
  from: number;
  to: number;
  /** The keyword, key or label that opens the content. */
  opening: Opening | null;
  /** Where the date of a check-in or an unknown key ends, and what follows its colon begins; -1 when there is none. */
  keyEnd: number;
  valueStart: number;
  comment: Comment | null;
}

/** Scans one line (without its line end). Linear in its length. */
export function scanLine(line: string): ScannedLine {
  const scanned: ScannedLine = {
    line,
    kind: 'blank',
    indent: 0,
    start: 0,
    end: 0,
    level: 0,
    bulletStart: 0,
    bulletEnd: 0,
    checked: null,
    text: line,
    unmarked: null,
    from: 0,
    to: 0,
    opening: null,
    keyEnd: -1,
    valueStart: -1,
    comment: null,
  };
  const start = indentation(line, scanned);
  const comment = commentIn(line, start);
  const end = trimEnd(line, start, comment === null ? line.length : comment.start);
  scanned.start = start;
  scanned.end = end;
  scanned.comment = comment;
  if (start === end) {
    if (comment !== null) scanned.kind = 'comment';
    return scanned;
  }
  const marksEnd = readMarks(line, scanned);
  scanned.from = marksEnd;
  scanned.to = scanned.level > 0 ? headingEnd(line, marksEnd, end) : end;
  readEmphasis(line, scanned);
  readContent(scanned);
  return scanned;
}

/** The column at which an offset of the scanned text stands. */
export function columnOf(line: ScannedLine, offset: number): number {
  if (line.unmarked === null) return offset;
  for (const { at, column, length } of line.unmarked.stretches) {
    if (offset < at + length) return column + offset - at;
  }
  return line.end;
}

/** The column at which the scanned text up to an offset ends: before marks that follow, unlike `columnOf`. */
export function endColumnOf(line: ScannedLine, offset: number): number {
  return line.unmarked === null || offset === 0 ? columnOf(line, offset) : columnOf(line, offset - 1) + 1;
}

/** Reads white space into `indent`; returns the column of the first character that is none. */
function indentation(line: string, scanned: ScannedLine): number {
  let at = 0;
  for (; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === 32) scanned.indent++;
    else if (code === 9) scanned.indent += 4 - (scanned.indent % 4);
    else if (!isSpace(code)) break;
    else if (code !== 0xfeff) scanned.indent++;
  }
  return at;
}

/** Reads heading marks, or a bullet and a checkbox; returns the column behind them. */
function readMarks(line: string, scanned: ScannedLine): number {
  const { start, end } = scanned;
  if (line[start] === '#') {
    let at = start;
    while (at < end && line[at] === '#') at++;
    if (at - start > 6 || (at < end && !isSpace(line.charCodeAt(at)))) return start;
    scanned.level = at - start;
    return skipSpaces(line, at, end);
  }
  let at = start;
  const bulletEnd = isRule(line, start, end) ? start : bulletEndAt(line, start, end);
  scanned.bulletStart = start;
  scanned.bulletEnd = bulletEnd;
  if (bulletEnd > start) at = skipSpaces(line, bulletEnd, end);
  const boxEnd = checkboxEndAt(line, at, end);
  if (boxEnd === at) return at;
  scanned.checked = boxEnd - at === 3 && line[at + 1] !== ' ';
  return skipSpaces(line, boxEnd, end);
}

function bulletEndAt(line: string, start: number, end: number): number {
  let at = start;
  if (bullets.includes(line[start]!)) at = start + 1;
  else {
    const digits = skipDigits(line, start, Math.min(end, start + 4));
    if (digits === start || digits - start > 3) return start;
    if (line[digits] !== '.' && line[digits] !== ')') return start;
    at = digits + 1;
  }
  return at === end || isSpace(line.charCodeAt(at)) ? at : start;
}

/** The end of `[ ]`, `[x]` or `[]` at `at`, else `at`. */
function checkboxEndAt(line: string, at: number, end: number): number {
  if (line[at] !== '[') return at;
  const mark = line[at + 1];
  const close = mark === ']' ? at + 1 : mark === ' ' || mark === 'x' || mark === 'X' ? at + 2 : -1;
  if (close === -1 || close >= end || line[close] !== ']') return at;
  return close + 1 === end || isSpace(line.charCodeAt(close + 1)) ? close + 1 : at;
}

/** True for a rule between paragraphs: `---`, `* * *`. */
function isRule(line: string, start: number, end: number): boolean {
  const mark = line.charCodeAt(start);
  if (mark !== 45 && mark !== 42 && mark !== 95) return false;
  let marks = 0;
  for (let at = start; at < end; at++) {
    const code = line.charCodeAt(at);
    if (code === mark) marks++;
    else if (!isSpace(code)) return false;
  }
  return marks > 2;
}

/** The end of a heading's text: `## text ##` may be closed by marks. */
function headingEnd(line: string, from: number, to: number): number {
  let at = to;
  while (at > from && line[at - 1] === '#') at--;
  return at === from || isSpace(line.charCodeAt(at - 1)) ? trimEnd(line, from, at) : to;
}

function readEmphasis(line: string, scanned: ScannedLine): void {
  if (line.indexOf('*', scanned.from) === -1 && line.indexOf('_', scanned.from) === -1) return;
  const unmarked = withoutEmphasis(line, scanned.from, scanned.to);
  if (unmarked === null) return;
  scanned.unmarked = unmarked;
  scanned.text = unmarked.text;
  scanned.from = 0;
  scanned.to = unmarked.text.length;
}

/** Says what the content is by its opening. */
function readContent(scanned: ScannedLine): void {
  const { text, from, to, level } = scanned;
  const opening = openingOf(text, from, to, level > 0 || scanned.unmarked !== null);
  scanned.kind = level > 0 ? 'heading' : 'text';
  if (opening === null) {
    if (level > 0) return;
    scanned.keyEnd = dateEnd(text, from, to);
    if (scanned.keyEnd === -1) scanned.keyEnd = unknownKeyEnd(text, from, to);
    else scanned.kind = 'checkIn';
    if (scanned.keyEnd !== -1) scanned.valueStart = skipSpaces(text, skipSpaces(text, scanned.keyEnd, to) + 1, to);
    return;
  }
  const { means } = opening.keyword;
  if (level > 0 && (means === 'property' || means === 'aside')) return;
  scanned.opening = opening;
  scanned.kind = means === 'keyResults' || means === 'initiatives' ? 'label' : means;
}

/** The end of a date such as `2026-11-14` with a colon behind it; -1 when there is none. The date may be impossible. */
function dateEnd(text: string, from: number, to: number): number {
  if (!isDigit(text.charCodeAt(from))) return -1;
  const year = skipDigits(text, from, Math.min(to, from + 5));
  if (year - from !== 4 || text[year] !== '-') return -1;
  const month = skipDigits(text, year + 1, Math.min(to, year + 4));
  if (month === year + 1 || month - year > 3 || text[month] !== '-') return -1;
  const day = skipDigits(text, month + 1, Math.min(to, month + 4));
  if (day === month + 1 || day - month > 3) return -1;
  const colon = skipSpaces(text, day, to);
  return colon < to && isColon(text.charCodeAt(colon)) ? day : -1;
}

/**
 * True for a heading, or a label that is an ordinary word as a heading (`## Projects`): unless it stands deeper than
 * the objective's own heading, it begins a section.
 */
export function isHeading(line: ScannedLine): boolean {
  return line.kind === 'heading' || (line.kind === 'label' && line.level > 0 && isOrdinaryWord(line.opening!.keyword));
}

/** True when the line may continue the text above it: no table, quotation, code fence or rule, and no `Key: value`. */
export function isPlain(line: ScannedLine): boolean {
  if (line.kind !== 'text' || line.bulletEnd > line.bulletStart || line.checked !== null || line.keyEnd !== -1)
    return false;
  const first = line.text[line.from];
  return first !== '|' && first !== '>' && first !== '`' && !isRule(line.text, line.from, line.to);
}
