/** What characters are to a tokenizer: letters, digits, spaces and signs, by their UTF-16 codes. */

export const OTHER = 0;
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;

const asciiClass = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  if (code <= 32) asciiClass[code] = SPACE;
  else if (code >= 48 && code <= 57) asciiClass[code] = DIGIT;
  else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) asciiClass[code] = LETTER;
}

export function classOf(code: number): number {
  return code < 128 ? asciiClass[code]! : wideClassOf(code);
}

/** Outside ASCII: letters of all scripts by exclusion of the blocks that hold spaces, punctuation and signs. */
function wideClassOf(code: number): number {
  if (code === 0xa0 || code === 0x3000 || code === 0xfeff) return SPACE;
  if (code >= 0x2000 && code <= 0x200f) return SPACE;
  if (code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f) return SPACE;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba ? LETTER : OTHER;
  if (code === 0xd7 || code === 0xf7) return OTHER;
  if (code < 0x2010) return LETTER;
  if (code < 0x2c00) return OTHER;
  if (code >= 0x2e00 && code < 0x2e80) return OTHER;
  if (code >= 0x3001 && code <= 0x3004) return OTHER;
  if (code >= 0x3008 && code <= 0x3020) return OTHER;
  // Surrogates are emoji in nearly all prose; private use and variation selectors are signs too.
  if (code >= 0xd800 && code < 0xf900) return OTHER;
  if (code >= 0xfe00 && code <= 0xfe6f) return OTHER;
  if (code >= 0xff00 && code <= 0xff20) return OTHER;
  return LETTER;
}

export const HASH = 0x23;
export const PERCENT = 0x25;
export const APOSTROPHE = 0x27;
export const OPEN_PARENTHESIS = 0x28;
export const STAR = 0x2a;
export const HYPHEN = 0x2d;
export const DOT = 0x2e;
export const COMMA = 0x2c;
export const SLASH = 0x2f;
export const COLON = 0x3a;
export const QUESTION = 0x3f;
export const AT = 0x40;
export const OPEN_BRACKET = 0x5b;
export const CLOSE_BRACKET = 0x5d;
export const UNDERSCORE = 0x5f;
export const BACKTICK = 0x60;
export const TILDE = 0x7e;
export const AMPERSAND = 0x26;

/**
 * The codes of a text in lower case, with `'` and `-` for their typographic forms, and the end thrice behind the last one. A
 * number out of a typed array takes two instructions, and a character of a string, which may be of several kinds, a dozen.
 */
export type TextCodes = Uint16Array;

/** Behind the last character: a sign that no text has (DEL), so that every run ends there. */
const END = 0x7f;

/** How often the end stands there, as those who read look some characters ahead. */
const ENDS = 3;

/** For all texts but the longest: each is read before the next one. */
const shared: TextCodes = new Uint16Array(4096);

/** The codes of a text; they hold until the next text. */
export function codesOf(text: string): TextCodes {
  const { length } = text;
  const codes = length + ENDS <= shared.length ? shared : new Uint16Array(length + ENDS);
  for (let i = length; i < length + ENDS; i++) codes[i] = END;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 128) {
      fillWide(codes, text);
      break;
    }
    codes[i] = code >= 65 && code <= 90 ? code + 32 : code;
  }
  return codes;
}

function fillWide(codes: TextCodes, text: string): void {
  const lower = lowerCase(text);
  for (let i = 0; i < lower.length; i++) codes[i] = lower.charCodeAt(i);
}

/** It must keep the length of the text, which `toLowerCase` does not promise ('İ'). */
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

/** No function takes more arguments everywhere. */
const MOST_ARGUMENTS = 8192;

/** Whether a text in lower case stands at a place. */
export function standsAt(codes: TextCodes, start: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (codes[start + i] !== text.charCodeAt(i)) return false;
  return true;
}

/** A stretch of a text in lower case, as its codes have it. */
export function lowerOf(text: string, codes: TextCodes, start: number, end: number): string {
  const plain = text.slice(start, end).toLowerCase();
  if (plain.length === end - start && standsAt(codes, start, plain)) return plain;
  let lower = '';
  for (let at = start; at < end; at += MOST_ARGUMENTS) {
    lower += String.fromCharCode(...codes.subarray(at, Math.min(end, at + MOST_ARGUMENTS)));
  }
  return lower;
}

/** End of a word that starts at `start`: letters and digits, with hyphens, apostrophes, dots, `_` and `&` between them. */
export function wordEnd(codes: TextCodes, start: number): number {
  let end = start + 1;
  for (;;) {
    const code = codes[end]!;
    if (code >= 0x61 && code <= 0x7a) {
      end++;
      continue;
    }
    const kind = classOf(code);
    if (kind >= LETTER) {
      end++;
    } else if (
      (code === HYPHEN || code === APOSTROPHE || code === DOT || code === UNDERSCORE || code === AMPERSAND) &&
      classOf(codes[end + 1]!) >= LETTER
    ) {
      end += 2;
    } else {
      return end;
    }
  }
}
