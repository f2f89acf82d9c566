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
  COMMA,
  classOf,
  codesOf,
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
  standsAt,
  type TextCodes,
  TILDE,
  UNDERSCORE,
  wordEnd,
} from './characters.ts';
import { formOf, formOfWord, type WrittenForm } from './forms.ts';
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

/**
 * A token as it is made. By a constructor: the engine puts objects that it makes out of literals among those that stay where the first
 * ones of a place in the code have stayed, and most tokens are gone at once.
 */
class WrittenToken implements Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly value: number | null;
  readonly form: WrittenForm;

  constructor(kind: TokenKind, start: number, end: number, lower: string, value: number | null, form: WrittenForm) {
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.lower = lower;
    this.value = value;
    this.form = form;
  }
}

/** Cuts `text` into tokens, in order and without overlap. */
export function tokenize(text: string): Token[] {
  const codes = codesOf(text);
  const { length } = text;
  const tokens: Token[] = [];
  // First ']' at or after the place where it was last looked for: keeps link detection linear.
  let bracketClose = -1;
  let i = 0;
  while (i < length) {
    const code = codes[i]!;
    const type = classOf(code);
    if (type === SPACE) {
      i++;
      continue;
    }
    let kind: TokenKind = 'symbol';
    let value: number | null = null;
    let end = i;
    if (code === 0x77 && codes[i + 1]! === SLASH) {
      const rest = text.slice(i + 2, wordEnd(codes, i + 2)).toLowerCase();
      const without = rest === 'o' || rest === 'out';
      end = without ? i + 2 + rest.length : i + 2;
      const said = without ? 'without' : 'with';
      tokens.push(new WrittenToken('word', i, end, said, value, formOfWord(said)));
      i = end;
      continue;
    }
    if (type === LETTER) {
      end = wordEnd(codes, i);
      kind = 'word';
      const next = codes[end]!;
      if (next === COLON && standsAt(codes, end, '://')) {
        kind = 'name';
        end = urlEnd(codes, end + 3, length);
      } else if (next === AT && classOf(codes[end + 1]!) === LETTER) {
        kind = 'name';
        end = wordEnd(codes, end + 1);
      } else if (code === 0x77 && standsAt(codes, i, 'www.')) kind = 'name';
    } else if (type === DIGIT || (code === DOT && startsDecimal(codes, i))) {
      const number = scanNumber(text, codes, i);
      kind = number.kind;
      end = number.end;
      value = number.value;
    } else {
      switch (code) {
        case STAR:
          if (!isStarRating(text, codes, i, tokens)) {
            i++;
            continue;
          }
          end = i + 1;
          break;
        case UNDERSCORE:
          end = runEnd(codes, i);
          if (end - i < 2 || classOf(codes[end]!) === LETTER || precedesLetter(codes, i)) {
            i = end;
            continue;
          }
          kind = 'blank';
          break;
        case TILDE:
          if (codes[i + 1]! === TILDE) {
            i += 2;
            continue;
          }
          end = i + 1;
          break;
        case BACKTICK: {
          const close = text.indexOf('`', i + 1);
          if (close > i + 1) {
            const form = formOf('name', text, codes, i + 1, close);
            tokens.push(new WrittenToken('name', i, close + 1, form.lower, value, form));
          }
          i = Math.max(close, i) + 1;
          continue;
        }
        case AT:
        case HASH:
          end = i + 1;
          if (classOf(codes[end]!) >= LETTER) {
            kind = 'name';
            end = wordEnd(codes, end);
          }
          break;
        case OPEN_BRACKET:
          if (bracketClose < i) {
            bracketClose = text.indexOf(']', i);
            if (bracketClose < 0) bracketClose = length;
          }
          // The text of a link is said, its brackets are not.
          if (codes[bracketClose + 1] === OPEN_PARENTHESIS) {
            i++;
            continue;
          }
          end = i + 1;
          break;
        case CLOSE_BRACKET:
          if (i === bracketClose && codes[i + 1]! === OPEN_PARENTHESIS) {
            const close = text.indexOf(')', i);
            i = close < 0 ? length : close + 1;
            continue;
          }
          end = i + 1;
          break;
        case QUESTION:
          end = runEnd(codes, i);
          if (end - i > 1 || codes[end]! === PERCENT) kind = 'blank';
          break;
        default:
          end = symbolEnd(codes, i);
      }
    }
    const form = formOf(kind, text, codes, i, end);
    tokens.push(new WrittenToken(kind, i, end, form.lower, value, form));
    i = end;
  }
  return tokens;
}

function precedesLetter(codes: TextCodes, start: number): boolean {
  return start > 0 && classOf(codes[start - 1]!) === LETTER;
}

/** `4.5* reviews`: a single star right behind a number that no emphasis opened before. */
function isStarRating(text: string, codes: TextCodes, start: number, tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  return (
    last !== undefined &&
    last.kind === 'number' &&
    last.end === start &&
    codes[start + 1]! !== 0x2a &&
    text.indexOf('*') === start
  );
}

function startsDecimal(codes: TextCodes, start: number): boolean {
  if (classOf(codes[start + 1]!) !== DIGIT) return false;
  return start === 0 || classOf(codes[start - 1]!) !== DIGIT;
}

/** End of a run of the same character. */
function runEnd(codes: TextCodes, start: number, mostLength = Number.POSITIVE_INFINITY): number {
  const code = codes[start]!;
  const last = start + mostLength;
  let end = start + 1;
  while (end < last && codes[end]! === code) end++;
  return end;
}

/** End of a URL: up to white space or a closing bracket, without the punctuation of the sentence that it stands in. */
function urlEnd(codes: TextCodes, start: number, length: number): number {
  let end = start;
  while (end < length) {
    const code = codes[end]!;
    if (classOf(code) === SPACE || code === 0x29 || code === 0x3e || code === 0x5d) break;
    end++;
  }
  while (end > start && isPunctuation(codes[end - 1]!)) end--;
  return end;
}

/** What ends a sentence or a part of it: `.,;:!?`. */
const isPunctuation = (code: number): boolean =>
  code === DOT || code === COMMA || code === 0x3b || code === COLON || code === 0x21 || code === QUESTION;

/** An arrow is no longer: each hyphen of a line of them would look for the end of all. */
const longestShaft = 20;

/** End of a sign: arrows and comparisons are one token, and so is an emoji with its modifiers. */
function symbolEnd(codes: TextCodes, start: number): number {
  const code = codes[start]!;
  const next = codes[start + 1]!;
  switch (code) {
    case HYPHEN:
    case 0x3d: // =
    case 0x2013: {
      const end = runEnd(codes, start, longestShaft);
      return codes[end]! === 0x3e ? end + 1 : code === 0x3d ? end : start + 1;
    }
    case 0x3c: // <
    case 0x3e: // >
      return next === 0x3d ? start + 2 : start + 1;
    case DOT:
      return runEnd(codes, start);
    default: {
      let end = start + 1;
      if (code >= 0xd800 && code <= 0xdbff && next >= 0xdc00 && next <= 0xdfff) end++;
      while (codes[end]! === 0xfe0f || codes[end]! === 0x200d) end++;
      return end;
    }
  }
}
