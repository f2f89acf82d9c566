/** What single UTF-16 code units are, for scanning by hand: no regular expression runs on a whole line. */

/** True for white space of any script, and for a byte-order mark; line ends never reach the scanner. */
export function isSpace(code: number): boolean {
  if (code === 32 || code === 9) return true;
  if (code < 128) return code === 11 || code === 12;
  return (
    code === 0xa0 ||
    code === 0x85 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isLowerCase(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** True for an ASCII letter: keywords and keys are written in them. */
export function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

/** True for `:` and its full-width twin, which East Asian keyboards type. */
export function isColon(code: number): boolean {
  return code === 58 || code === 0xff1a;
}

/** True for hyphen, en dash and em dash. */
export function isDash(code: number): boolean {
  return code === 45 || code === 0x2013 || code === 0x2014;
}

/** The first offset from `at` on that holds no white space, at most `to`. */
export function skipSpaces(text: string, at: number, to: number): number {
  let next = at;
  while (next < to && isSpace(text.charCodeAt(next))) next++;
  return next;
}

/** The end of the text between `from` and `to` without its trailing white space. */
export function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

/** The first offset from `at` on that holds no ASCII letter, at most `to`. */
export function skipLetters(text: string, at: number, to: number): number {
  let next = at;
  while (next < to && isLetter(text.charCodeAt(next))) next++;
  return next;
}

/** The first offset from `at` on that holds no digit, at most `to`. */
export function skipDigits(text: string, at: number, to: number): number {
  let next = at;
  while (next < to && isDigit(text.charCodeAt(next))) next++;
  return next;
}
