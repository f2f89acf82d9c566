/**
 * A sentence cut into words, numbers and symbols, in one pass over its characters.
 *
 * Every key result goes through here on every change, so the pass looks at each character once, allocates one object a
 * token and uses no regular expression. Markdown decoration (`**`, `_`, link targets) leaves no token: it is not said.
 */

import {
  AT,
  BACKTICK,
  CLOSE_BRACKET,
  COLON,
  classOf,
  DIGIT,
  DOT,
  HASH,
  HYPHEN,
  LETTER,
  OPEN_BRACKET,
  OPEN_PARENTHESIS,
  PERCENT,
  QUESTION,
  SLASH,
  SPACE,
  STAR,
  TILDE,
  UNDERSCORE,
  wordEnd,
} from './characters.ts';
import { formOf, type WrittenForm } from './forms.ts';
import { scanNumber } from './numerals.ts';

/** Offsets in the text that was read, UTF-16, end exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * `name` is what refers to something without saying it in words: code in backticks, a URL, an `@handle`, a `#tag`,
 * `24/7`, `1.2.3`. `date` is a numeric date (`2026-12-31`, `31.12.2026`). `blank` is `___` or `??`.
 */
export type TokenKind = 'word' | 'number' | 'symbol' | 'name' | 'date' | 'blank';

export interface Token extends TextSpan {
  readonly kind: TokenKind;
  /**
   * The token in lower case, with `'` and `-` for their typographic forms; of code, what stands between the backticks;
   * `with` and `without` of their short forms `w/`, `w/o` and `w/out`.
   */
  readonly lower: string;
  /**
   * Of a number, what its digits say (`1.000,5` is 1000.5); else null. Not NaN: one double among the values would make
   * the engine box all of them.
   */
  readonly value: number | null;
  /** The same for all tokens of one kind that are written alike, as far as they were read lately. */
  readonly form: WrittenForm;
}

/** `lower` must keep the length of the text, which `toLowerCase` does not promise ('İ'). */
function lowerCase(text: string): string {
  let lower = text.toLowerCase();
  if (lower.length !== text.length) {
    lower = '';
    for (let i = 0; i < text.length; i++) {
      const char = text[i]!.toLowerCase();
      lower += char.length === 1 ? char : text[i];
    }
  }
  if (lower.includes('\u2019')) lower = lower.replaceAll('\u2019', "'");
  if (lower.includes('\u2011')) lower = lower.replaceAll('\u2011', '-');
  return lower;
}

/** Cuts `text` into tokens, in order and without overlap. */
export function tokenize(text: string): Token[] {
  const lower = lowerCase(text);
  const { length } = text;
  const tokens: Token[] = [];
  // First ']' at or after the place where it was last looked for: keeps link detection linear.
  let bracketClose = -1;
  let i = 0;
  while (i < length) {
    const code = lower.charCodeAt(i);
    const type = classOf(code);
    if (type === SPACE) {
      i++;
      continue;
    }
    let kind: TokenKind = 'symbol';
    let value: number | null = null;
    let end = i;
    if (code === 0x77 && lower.charCodeAt(i + 1) === SLASH) {
      const rest = lower.slice(i + 2, wordEnd(lower, i + 2));
      const without = rest === 'o' || rest === 'out';
      end = without ? i + 2 + rest.length : i + 2;
      const said = without ? 'without' : 'with';
      tokens.push({ kind: 'word', start: i, end, lower: said, value, form: formOf('word', said, 0, said.length) });
      i = end;
      continue;
    }
    if (type === LETTER) {
      end = wordEnd(lower, i);
      kind = 'word';
      const next = lower.charCodeAt(end);
      if (next === COLON && lower.startsWith('://', end)) {
        kind = 'name';
        end = urlEnd(lower, end + 3);
      } else if (next === AT && classOf(lower.charCodeAt(end + 1)) === LETTER) {
        kind = 'name';
        end = wordEnd(lower, end + 1);
      } else if (code === 0x77 && lower.startsWith('www.', i)) kind = 'name';
    } else if (type === DIGIT || (code === DOT && startsDecimal(lower, i))) {
      const number = scanNumber(text, lower, i);
      kind = number.kind;
      end = number.end;
      value = number.value;
    } else {
      switch (code) {
        case STAR:
          if (!isStarRating(lower, i, tokens)) {
            i++;
            continue;
          }
          end = i + 1;
          break;
        case UNDERSCORE:
          end = runEnd(lower, i);
          if (end - i < 2 || classOf(lower.charCodeAt(end)) === LETTER || precedesLetter(lower, i)) {
            i = end;
            continue;
          }
          kind = 'blank';
          break;
        case TILDE:
          if (lower.charCodeAt(i + 1) === TILDE) {
            i += 2;
            continue;
          }
          end = i + 1;
          break;
        case BACKTICK: {
          const close = lower.indexOf('`', i + 1);
          if (close > i + 1) {
            const form = formOf('name', lower, i + 1, close);
            tokens.push({ kind: 'name', start: i, end: close + 1, lower: form.lower, value, form });
          }
          i = Math.max(close, i) + 1;
          continue;
        }
        case AT:
        case HASH:
          end = i + 1;
          if (classOf(lower.charCodeAt(end)) >= LETTER) {
            kind = 'name';
            end = wordEnd(lower, end);
          }
          break;
        case OPEN_BRACKET:
          if (bracketClose < i) {
            bracketClose = lower.indexOf(']', i);
            if (bracketClose < 0) bracketClose = length;
          }
          // The text of a link is said, its brackets are not.
          if (lower.charCodeAt(bracketClose + 1) === OPEN_PARENTHESIS) {
            i++;
            continue;
          }
          end = i + 1;
          break;
        case CLOSE_BRACKET:
          if (i === bracketClose && lower.charCodeAt(i + 1) === OPEN_PARENTHESIS) {
            const close = lower.indexOf(')', i);
            i = close < 0 ? length : close + 1;
            continue;
          }
          end = i + 1;
          break;
        case QUESTION:
          end = runEnd(lower, i);
          if (end - i > 1 || lower.charCodeAt(end) === PERCENT) kind = 'blank';
          break;
        default:
          end = symbolEnd(lower, i);
      }
    }
    const form = formOf(kind, lower, i, end);
    tokens.push({ kind, start: i, end, lower: form.lower, value, form });
    i = end;
  }
  return tokens;
}

function precedesLetter(lower: string, start: number): boolean {
  return start > 0 && classOf(lower.charCodeAt(start - 1)) === LETTER;
}

/** `4.5* reviews`: a single star right behind a number that no emphasis opened before. */
function isStarRating(lower: string, start: number, tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  return (
    last !== undefined &&
    last.kind === 'number' &&
    last.end === start &&
    lower.charCodeAt(start + 1) !== 0x2a &&
    lower.indexOf('*') === start
  );
}

function startsDecimal(lower: string, start: number): boolean {
  if (classOf(lower.charCodeAt(start + 1)) !== DIGIT) return false;
  return start === 0 || classOf(lower.charCodeAt(start - 1)) !== DIGIT;
}

/** End of a run of the same character. */
function runEnd(lower: string, start: number, mostLength = lower.length): number {
  const code = lower.charCodeAt(start);
  const last = start + mostLength;
  let end = start + 1;
  while (end < last && lower.charCodeAt(end) === code) end++;
  return end;
}

/** End of a URL: up to white space or a closing bracket, without the punctuation of the sentence that it stands in. */
function urlEnd(lower: string, start: number): number {
  let end = start;
  while (end < lower.length) {
    const code = lower.charCodeAt(end);
    if (classOf(code) === SPACE || code === 0x29 || code === 0x3e || code === 0x5d) break;
    end++;
  }
  while (end > start && '.,;:!?'.includes(lower[end - 1]!)) end--;
  return end;
}

/** An arrow is no longer: each hyphen of a line of them would look for the end of all. */
const longestShaft = 20;

/** End of a sign: arrows and comparisons are one token, and so is an emoji with its modifiers. */
function symbolEnd(lower: string, start: number): number {
  const code = lower.charCodeAt(start);
  const next = lower.charCodeAt(start + 1);
  switch (code) {
    case HYPHEN:
    case 0x3d: // =
    case 0x2013: {
      const end = runEnd(lower, start, longestShaft);
      return lower.charCodeAt(end) === 0x3e ? end + 1 : code === 0x3d ? end : start + 1;
    }
    case 0x3c: // <
    case 0x3e: // >
      return next === 0x3d ? start + 2 : start + 1;
    case DOT:
      return runEnd(lower, start);
    default: {
      let end = start + 1;
      if (code >= 0xd800 && code <= 0xdbff && next >= 0xdc00 && next <= 0xdfff) end++;
      while (lower.charCodeAt(end) === 0xfe0f || lower.charCodeAt(end) === 0x200d) end++;
      return end;
    }
  }
}
