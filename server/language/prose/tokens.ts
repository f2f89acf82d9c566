/**
 * A sentence cut into words, numbers and symbols, in one pass over its characters.
 *
 * Every key result goes through here on every change, so the pass looks at each character once, allocates one object a
 * token and uses no regular expression. Markdown decoration (`**`, `_`, link targets) leaves no token: it is not said.
 */

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
  /** The token in lower case, with `'` and `-` for their typographic forms; of code, what stands between the backticks. */
  readonly lower: string;
  /** Of a number, what its digits say (`1.000,5` is 1000.5); else NaN. */
  readonly value: number;
}

const OTHER = 0;
const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;

const asciiClass = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  if (code <= 32) asciiClass[code] = SPACE;
  else if (code >= 48 && code <= 57) asciiClass[code] = DIGIT;
  else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) asciiClass[code] = LETTER;
}

/** `code` may be NaN, which is what `charCodeAt` gives beyond the end: a sign, so that every run ends there. */
function classOf(code: number): number {
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

/** Letters that may stand right behind a number as its unit or magnitude; behind others the whole is a word (`5g`, `2nd`). */
const gluedUnits = new Set(
  (
    'k m mm mn mln mio b bn tn t x h hr hrs d w wk wks mo mos mth mths y yr yrs s sec secs ms us ns min mins pp ppt pts pt ' +
    'bps kb mb gb tb pb kib mib gib kg g km cm kwh mwh gwh kw mw lb lbs cr crore lakh usd eur gbp chf inr percent pct ' +
    'rps qps tps fps rpm bpm db hz mhz ghz kcal mg ml l ft mi mph'
  ).split(' '),
);

/** What makes `20-percent` a quantity where `30-day` is a name. */
const hyphenUnits = new Set(['fold', 'percent', 'percentage', 'point', 'points', 'pp', 'pt', 'pts', 'x']);

/** Fractions and ratios that are expressions. */
const slashNames = new Set(['24/7', '24/5', '50/50', '80/20', '9/11', '1/1']);

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

const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const COMMA = 0x2c;
const SLASH = 0x2f;
const COLON = 0x3a;
const UNDERSCORE = 0x5f;
const AMPERSAND = 0x26;

/** Cuts `text` into tokens, in order and without overlap. */
export function tokenize(text: string): Token[] {
  const lower = lowerCase(text);
  const length = text.length;
  const tokens: Token[] = [];
  // First ']' at or after the place where it was last looked for: keeps link detection linear.
  let bracketClose = -1;
  let i = 0;

  const push = (kind: TokenKind, end: number, value = Number.NaN) => {
    tokens.push({ kind, start: i, end, lower: lower.slice(i, end), value });
    i = end;
  };

  while (i < length) {
    const code = lower.charCodeAt(i);
    const kind = classOf(code);
    if (kind === SPACE) {
      i++;
    } else if (kind === LETTER) {
      const end = wordEnd(lower, i);
      if (lower.charCodeAt(end) === COLON && lower.startsWith('://', end)) push('name', urlEnd(lower, end + 3));
      else if (lower.charCodeAt(end) === 0x40 && classOf(lower.charCodeAt(end + 1)) === LETTER)
        push('name', wordEnd(lower, end + 1));
      else push(lower.startsWith('www.', i) ? 'name' : 'word', end);
    } else if (kind === DIGIT || (code === DOT && startsDecimal(lower, i))) {
      const number = scanNumber(text, lower, i);
      push(number.kind, number.end, number.value);
    } else {
      switch (code) {
        case 0x2a: // *
          if (isStarRating(lower, i, tokens)) push('symbol', i + 1);
          else i++;
          break;
        case UNDERSCORE: {
          const end = runEnd(lower, i);
          const blank = end - i > 1 && classOf(lower.charCodeAt(end)) !== LETTER && !precedesLetter(lower, i);
          if (blank) push('blank', end);
          else i = end;
          break;
        }
        case 0x7e: // ~
          if (lower.charCodeAt(i + 1) === 0x7e) i += 2;
          else push('symbol', i + 1);
          break;
        case 0x60: {
          // `code`
          const close = lower.indexOf('`', i + 1);
          if (close > i + 1) {
            tokens.push({
              kind: 'name',
              start: i,
              end: close + 1,
              lower: lower.slice(i + 1, close),
              value: Number.NaN,
            });
            i = close + 1;
          } else i = close < 0 ? length : close + 1;
          break;
        }
        case 0x40: // @
        case 0x23: // #
          if (classOf(lower.charCodeAt(i + 1)) >= LETTER) push('name', wordEnd(lower, i + 1));
          else push('symbol', i + 1);
          break;
        case 0x5b: // [
          if (bracketClose < i) {
            bracketClose = lower.indexOf(']', i);
            if (bracketClose < 0) bracketClose = length;
          }
          // The text of a link is said, its brackets are not.
          if (lower.charCodeAt(bracketClose + 1) === 0x28) i++;
          else push('symbol', i + 1);
          break;
        case 0x5d: // ]
          if (i === bracketClose && lower.charCodeAt(i + 1) === 0x28) {
            const close = lower.indexOf(')', i);
            i = close < 0 ? length : close + 1;
          } else push('symbol', i + 1);
          break;
        case 0x3f: {
          const end = runEnd(lower, i);
          push(end - i > 1 || lower.charCodeAt(end) === 0x25 ? 'blank' : 'symbol', end);
          break;
        }
        default:
          push('symbol', symbolEnd(lower, i));
      }
    }
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
function runEnd(lower: string, start: number): number {
  const code = lower.charCodeAt(start);
  let end = start + 1;
  while (lower.charCodeAt(end) === code) end++;
  return end;
}

/** End of a word that starts at `start`: letters and digits, with hyphens, apostrophes, dots, `_` and `&` between them. */
function wordEnd(lower: string, start: number): number {
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

/** End of a sign: arrows and comparisons are one token, and so is an emoji with its modifiers. */
function symbolEnd(lower: string, start: number): number {
  const code = lower.charCodeAt(start);
  const next = lower.charCodeAt(start + 1);
  switch (code) {
    case HYPHEN:
    case 0x3d: // =
    case 0x2013: {
      const end = runEnd(lower, start);
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

interface ScannedNumber {
  readonly kind: TokenKind;
  readonly end: number;
  readonly value: number;
}

function isSeparator(code: number): boolean {
  return code === COMMA || code === DOT || code === APOSTROPHE;
}

function isGroupSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009;
}

function digitsEnd(lower: string, start: number): number {
  let end = start;
  for (;;) {
    const code = lower.charCodeAt(end);
    if (code >= 48 && code <= 57) end++;
    else return end;
  }
}

/** Reads what starts with a digit at `start`: a number, a date, or a word or name with digits in front. */
function scanNumber(text: string, lower: string, start: number): ScannedNumber {
  let end = digitsEnd(lower, start);
  const next = lower.charCodeAt(end);
  let value: number;
  if (isSeparator(next) || isGroupSpace(next)) {
    const grouped = scanGroups(lower, start, end);
    if (grouped.kind !== 'number') return grouped;
    end = grouped.end;
    value = grouped.value;
  } else {
    value = end - start === 1 ? lower.charCodeAt(start) - 48 : Number(lower.slice(start, end));
  }

  const after = lower.charCodeAt(end);
  if (Number.isNaN(after)) return { kind: 'number', end, value };
  if (classOf(after) === LETTER) {
    const wordStop = wordEnd(lower, end);
    let lettersStop = end + 1;
    while (classOf(lower.charCodeAt(lettersStop)) === LETTER) lettersStop++;
    // `5G`, `3D`, `2T` are names where `5g`, `3d`, `2t` measure.
    const capital = lettersStop === end + 1 && 'CDGSTW'.includes(text[end]!);
    if (!capital && lettersStop === wordStop && gluedUnits.has(lower.slice(end, lettersStop))) {
      return { kind: 'number', end, value };
    }
    return { kind: 'word', end: wordStop, value: Number.NaN };
  }
  if (after === HYPHEN) {
    const first = lower.charCodeAt(end + 1);
    if (classOf(first) === LETTER) {
      const stop = wordEnd(lower, end + 1);
      if (hyphenUnits.has(lower.slice(end + 1, stop))) return { kind: 'number', end, value };
      return { kind: 'word', end: stop, value: Number.NaN };
    }
    if (end - start === 4) {
      const date = isoDateEnd(lower, start);
      if (date > 0) return { kind: 'date', end: date, value: Number.NaN };
    }
  } else if (after === SLASH && classOf(lower.charCodeAt(end + 1)) === DIGIT) {
    const second = digitsEnd(lower, end + 1);
    if (lower.charCodeAt(second) === SLASH) {
      // `12/31/2026`; `2/3/5` are three numbers.
      const third = digitsEnd(lower, second + 1);
      const digits = third - second - 1;
      if (digits === 4 || (digits === 2 && end - start !== 3)) return { kind: 'date', end: third, value: Number.NaN };
    }
    if (slashNames.has(lower.slice(start, second))) return { kind: 'name', end: second, value: Number.NaN };
  } else if (after === COLON && classOf(lower.charCodeAt(end + 1)) === DIGIT) {
    // `1:1`, `10:30`
    return { kind: 'name', end: digitsEnd(lower, end + 1), value: Number.NaN };
  }
  return { kind: 'number', end, value };
}

/** End of `2026-12-31` or `2026-12` at `start`; -1 when the four digits there begin something else. */
function isoDateEnd(lower: string, start: number): number {
  const century = lower.charCodeAt(start) - 48;
  if (century !== 1 && century !== 2) return -1;
  const monthEnd = digitsEnd(lower, start + 5);
  if (monthEnd !== start + 7 || Number(lower.slice(start + 5, monthEnd)) > 12) return -1;
  if (lower.charCodeAt(monthEnd) === HYPHEN) {
    const dayEnd = digitsEnd(lower, monthEnd + 1);
    if (dayEnd === monthEnd + 3) return dayEnd;
  }
  return monthEnd;
}

/**
 * Reads digit groups from `start`, whose first group ends at `firstEnd`. The last of two different separators is the
 * decimal one; one separator alone groups thousands when three digits follow it each time, which leaves `1.000` to
 * tell by what follows: `1.000 customers` is a thousand, `99.995%` and `0.125` are not.
 */
function scanGroups(lower: string, start: number, firstEnd: number): ScannedNumber {
  let end = firstEnd;
  let groups = 1;
  let separator = 0;
  let decimalStart = -1;
  let regular = firstEnd - start <= 3;
  for (;;) {
    const code = lower.charCodeAt(end);
    const space = isGroupSpace(code);
    if (!space && !isSeparator(code)) break;
    const stop = digitsEnd(lower, end + 1);
    const size = stop - end - 1;
    if (size === 0 || decimalStart >= 0) break;
    if (space || code === APOSTROPHE) {
      // A space or apostrophe groups only exact thousands: '2026 100', "90's".
      const glued = classOf(lower.charCodeAt(stop)) === LETTER;
      if (size !== 3 || !regular || glued || (separator !== 0 && separator !== code)) break;
      separator = code;
    } else if (separator === 0) {
      separator = code;
    } else if (separator !== code) {
      decimalStart = end;
    }
    if (size !== 3 && decimalStart < 0) regular = false;
    groups++;
    end = stop;
  }
  const digits = lower.slice(start, end);
  if (decimalStart >= 0) {
    const whole = stripSeparators(lower.slice(start, decimalStart));
    return { kind: 'number', end, value: Number(`${whole}.${lower.slice(decimalStart + 1, end)}`) };
  }
  if (groups === 1) return { kind: 'number', end, value: Number(digits) };
  if (separator === DOT && groups > 2 && !regular) {
    return { kind: isDottedDate(digits) ? 'date' : 'name', end, value: Number.NaN };
  }
  if (groups === 2 && (separator === DOT || separator === COMMA)) {
    const leadingZero = lower.charCodeAt(start) === 48;
    const thousands = regular && !leadingZero && (separator === COMMA || !decimalUnitFollows(lower, end));
    if (!thousands) return { kind: 'number', end, value: Number(digits.replace(',', '.')) };
  }
  return { kind: 'number', end, value: Number(stripSeparators(digits)) };
}

/** Whether what follows a number wants it as `99.995` rather than as thousands: a percent sign, seconds, a magnitude. */
function decimalUnitFollows(lower: string, end: number): boolean {
  const code = lower.charCodeAt(end);
  if (code === 0x25 || (classOf(code) === LETTER && code !== 0x6b)) return true;
  const rest = lower.charCodeAt(end) === 0x20 ? lower.slice(end + 1, end + 9) : '';
  return rest.startsWith('%') || rest.startsWith('percent') || rest.startsWith('second') || rest.startsWith('million');
}

function stripSeparators(digits: string): string {
  let plain = '';
  for (let i = 0; i < digits.length; i++) {
    const code = digits.charCodeAt(i);
    if (code >= 48 && code <= 57) plain += digits[i];
  }
  return plain;
}

/** `31.12.2026` or `31.12.26`. */
function isDottedDate(digits: string): boolean {
  const parts = digits.split('.');
  return (
    parts.length === 3 &&
    parts[0]!.length <= 2 &&
    parts[1]!.length <= 2 &&
    Number(parts[0]) <= 31 &&
    Number(parts[1]) <= 12 &&
    (parts[2]!.length === 2 || parts[2]!.length === 4) &&
    parts[0] !== '0'
  );
}
