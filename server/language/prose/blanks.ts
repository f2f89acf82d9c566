/** Blanks where a number should be: `X%`, `from X to Y`, `TBD`, `[number]`, `INSERT METRIC`. */
import { addPlaceholder, adjacent, itemAt, lowerAt, type Reader } from './reader.ts';
import type { TextSpan, Token } from './tokens.ts';
import { isPlural } from './unit.ts';
import { TIME, UNIT } from './units.ts';

/** Words that may be blanks; single letters are read with care. */
export const blankWords: readonly string[] = [
  ...'bcdefghjklmnopqrstuvwxyz',
  ...['xx', 'xxx', 'nn', 'yy', 'tbd', 'tba', 'tbc', 'insert'],
];

const blankLeads = new Set(
  'from to by of least most than reach reaching under below above over ≥ ≤ < > >= <= -> → => = $ € £ : ~ up'.split(' '),
);

/** `X%`, `from X to Y`, `N customers`, `TBD`, `INSERT METRIC`. One letter is a blank only where a number would stand. */
export function readBlankWord(reader: Reader, i: number): number {
  const { tokens, text } = reader;
  const token = tokens[i]!;
  const { lower } = token;
  if (lower.startsWith('tb')) return isUpper(text, token) ? addPlaceholder(reader, i, blankEnd(tokens, i + 1)) : i + 1;
  if (lower === 'insert') {
    const next = tokens[i + 1];
    if (!isUpper(text, token) || next?.kind !== 'word' || !isUpper(text, next)) return i + 1;
    let end = i + 2;
    while (tokens[end]?.kind === 'word' && isUpper(text, tokens[end]!)) end++;
    return addPlaceholder(reader, i, end);
  }
  const next = tokens[i + 1];
  const percent = next !== undefined && (next.lower === '%' || next.lower === 'percent' || next.lower === '€');
  if (percent) return addPlaceholder(reader, i, i + 2);
  if (!isUpper(text, token)) return i + 1;
  const before = itemAt(tokens, i - 1);
  // 'to A/B test', 'Y-axis'
  const joined = next !== undefined && adjacent(token, next) && !',.;:)!'.includes(next.lower);
  const lead = before !== undefined && blankLeads.has(before.lower) && !joined;
  const counts = next?.kind === 'word' && (isPlural(next.form) || (next.form.roles & TIME) !== 0) && !joined;
  // X, Y, Z and N are blanks by custom; other letters only between a lead and a unit: 'from N to M minutes'.
  const customary = lower.length > 1 || lower === 'x' || lower === 'y' || lower === 'z' || lower === 'n';
  if (customary ? !lead && !counts : !lead || !counts) return i + 1;
  const end = next?.kind === 'word' && (next.form.roles & (TIME | UNIT)) !== 0 ? i + 2 : i + 1;
  return addPlaceholder(reader, i, end);
}

function isUpper(text: string, token: TextSpan): boolean {
  for (let i = token.start; i < token.end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) return false;
  }
  return true;
}

/** A percent sign belongs to the blank before it. */
export function blankEnd(tokens: readonly Token[], i: number): number {
  return lowerAt(tokens, i) === '%' ? i + 1 : i;
}

const bracketBlanks = new Set(
  (
    'number x xx y n z insert metric target baseline value amount date percent percentage name tbd current goal figure count ' +
    'todo % # ? ?? ___ __ _ of a the here your kpi to from unit start end enter fill in'
  ).split(' '),
);

/** `[number]`, `<target>`, `{X}`: a bracket that holds nothing but words for a blank. `#%` and `…%` are blanks too. */
export function readSymbol(reader: Reader, i: number, token: Token): number {
  const { tokens } = reader;
  const { lower } = token;
  if (lower === '‹') {
    // A blank of a rewrite that nobody has filled: `‹who does what›`.
    for (let at = i + 1; at < tokens.length && at < i + 12; at++) {
      if (tokens[at]!.lower === '›') return addPlaceholder(reader, i, blankEnd(tokens, at + 1));
    }
    return i + 1;
  }
  const close = lower === '[' ? ']' : lower === '{' ? '}' : lower === '<' ? '>' : null;
  if (close !== null) {
    for (let at = i + 1; at < tokens.length && at < i + 6; at++) {
      const inside = tokens[at]!.lower;
      if (inside === close) {
        // `[ ]` is a blank in brackets; `<>` is nothing.
        const empty = at === i + 1;
        return empty && lower !== '[' ? at + 1 : addPlaceholder(reader, i, blankEnd(tokens, at + 1));
      }
      if (!bracketBlanks.has(inside)) break;
    }
    return i + 1;
  }
  if (
    (lower === '#' || lower === '…' || lower === '...') &&
    adjacent(token, tokens[i + 1]) &&
    lowerAt(tokens, i + 1) === '%'
  ) {
    return addPlaceholder(reader, i, i + 2);
  }
  return i + 1;
}
