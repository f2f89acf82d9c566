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

/** `code` may be NaN, which is what `charCodeAt` gives beyond the end: a sign, so that every run ends there. */
export function classOf(code: number): number {
  return code < 128 ? asciiClass[code]! : wideClassOf(code);
}

/** Outside ASCII: letters of all scripts by exclusion of the blocks that hold spaces, punctuation and signs. */
function wideClassOf(code: number): number {
  if (Number.isNaN(code)) return OTHER;
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

/** End of a word that starts at `start`: letters and digits, with hyphens, apostrophes, dots, `_` and `&` between them. */
export function wordEnd(lower: string, start: number): number {
  let end = start + 1;
  for (;;) {
    const code = lower.charCodeAt(end);
    if (code >= 0x61 && code <= 0x7a) {
      end++;
      continue;
    }
    const kind = classOf(code);
    if (kind >= LETTER) {
      end++;
    } else if (
      (code === HYPHEN || code === APOSTROPHE || code === DOT || code === UNDERSCORE || code === AMPERSAND) &&
      classOf(lower.charCodeAt(end + 1)) >= LETTER
    ) {
      end += 2;
    } else {
      return end;
    }
  }
}
