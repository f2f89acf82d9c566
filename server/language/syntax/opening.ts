/** How a line opens: a keyword of the format with its number and separator, or a `Key:`. */
import {
  isColon,
  isDash,
  isDigit,
  isLetter,
  isLowerCase,
  isSpace,
  skipDigits,
  skipLetters,
  skipSpaces,
  trimEnd,
} from './characters.ts';
import {
  asideLabels,
  initiativeKeywords,
  initiativeLabels,
  keyResultKeywords,
  keyResultLabels,
  objectiveKeywords,
  propertyKeywords,
} from './keywords.ts';
import type { KeyResultType, PropertyKey } from './tree.ts';

export type Meaning = 'objective' | 'keyResult' | 'initiative' | 'keyResults' | 'initiatives' | 'aside' | 'property';

/** A keyword of the format, in lower case. */
interface Keyword {
  readonly phrase: string;
  readonly means: Meaning;
  readonly type: KeyResultType | null;
  readonly key: PropertyKey | null;
}

/** What stands at the beginning of a line's text; places are offsets in that text. */
export interface Opening {
  readonly keyword: Keyword;
  /** The keyword with its number. */
  readonly from: number;
  readonly to: number;
  /** `O2`, `KR1.2`; null without a number. */
  readonly label: string | null;
  /** Where the text after the separator begins. */
  readonly body: number;
}

/** The labels that are words of the method; the others are ordinary words and need a colon, bold or a heading. */
const plainLabels = new Set(['key results', 'keyresults', 'krs', 'initiatives']);

const keywords = new Map<string, Keyword[]>();
const enter = (phrases: readonly string[], means: Meaning) => {
  for (const phrase of phrases) {
    const first = phrase.slice(0, skipLetters(phrase, 0, phrase.length));
    const type = means === 'keyResult' ? keyResultKeywords[phrase]! : null;
    const key = means === 'property' ? propertyKeywords[phrase]! : null;
    const entries = keywords.get(first) ?? [];
    entries.push({ phrase, means, type, key });
    // The longest first: `key results` before `key result`.
    keywords.set(
      first,
      entries.sort((a, b) => b.phrase.length - a.phrase.length),
    );
  }
};
enter(objectiveKeywords, 'objective');
enter(Object.keys(keyResultKeywords), 'keyResult');
enter(initiativeKeywords, 'initiative');
enter(keyResultLabels, 'keyResults');
enter(initiativeLabels, 'initiatives');
enter(asideLabels, 'aside');
enter(Object.keys(propertyKeywords), 'property');

/** Longer than any key that a person would write, in characters. */
const LONGEST_KEY = 40;

/** A few emoji and a number, in characters. */
const LONGEST_DECORATION = 20;

const LONGEST_WORD = Math.max(...[...keywords.keys()].map((word) => word.length));

/** How long the words are that keywords begin with, a bit a length, by their first letter: most lines begin with none of them. */
const lengths = new Int32Array(32);
for (const word of keywords.keys()) lengths[letterOf(word.charCodeAt(0))]! |= 1 << word.length;

/** The place of a letter in the alphabet, whichever its case. */
function letterOf(code: number): number {
  return code & 31;
}

/** True for the labels that are also ordinary headings, such as `Projects`. */
export function isOrdinaryWord(keyword: Keyword): boolean {
  return !plainLabels.has(keyword.phrase);
}

/** The opening of the text between `from` and `to`, else null. `marked` says that the text is a heading or in bold. */
export function openingOf(text: string, from: number, to: number, marked: boolean): Opening | null {
  const at = isLetter(text.charCodeAt(from)) ? from : decorationEnd(text, from, to);
  const wordEnd = skipLetters(text, at, Math.min(to, at + LONGEST_WORD + 1));
  if (wordEnd === at || wordEnd - at > LONGEST_WORD) return null;
  if ((lengths[letterOf(text.charCodeAt(at))]! & (1 << (wordEnd - at))) === 0) return null;
  const entries = keywords.get(text.slice(at, wordEnd).toLowerCase());
  if (entries === undefined) return null;
  for (const keyword of entries) {
    const end = phraseEnd(text, at, to, keyword.phrase);
    if (end === -1) continue;
    const opening = openingBy(keyword, text, at, end, to, marked);
    if (opening !== null) return opening;
  }
  return null;
}

function openingBy(
  keyword: Keyword,
  text: string,
  from: number,
  end: number,
  to: number,
  marked: boolean,
): Opening | null {
  switch (keyword.means) {
    case 'property': {
      const colon = skipSpaces(text, end, to);
      if (colon === to || !isColon(text.charCodeAt(colon))) return null;
      return { keyword, from, to: end, label: null, body: skipSpaces(text, colon + 1, to) };
    }
    case 'keyResults':
    case 'initiatives':
    case 'aside':
      return standsAlone(keyword, text, end, to, marked) ? { keyword, from, to: end, label: null, body: to } : null;
    default: {
      const opening = numberedOpening(keyword, text, from, end, to);
      return opening !== null && keyword.means === 'keyResult' ? withType(opening, text, to) : opening;
    }
  }
}

/** `KR 1.2: Health: text` is a health level with the number of the key result: Enter continues bullets with `KR: `. */
function withType(opening: Opening, text: string, to: number): Opening {
  if (opening.keyword.type !== null || opening.body === to) return opening;
  const typed = openingOf(text, opening.body, to, false);
  if (typed === null || typed.keyword.means !== 'keyResult' || typed.keyword.type === null) return opening;
  return { ...typed, from: opening.from, label: opening.label };
}

/** `Key results:`, `**Key Results**`, `Key results (2026):`; as a heading also `Key results for Q4`. */
function standsAlone(keyword: Keyword, text: string, end: number, to: number, marked: boolean): boolean {
  const colon = isColon(text.charCodeAt(to - 1));
  const rest = skipSpaces(text, end, to);
  const last = colon ? to - 1 : to;
  if (rest >= last) return colon || marked || !isOrdinaryWord(keyword);
  if (text[rest] === '(' && text[last - 1] === ')') return colon || marked;
  return marked && !isOrdinaryWord(keyword) && isSpace(text.charCodeAt(end));
}

/** Keyword, number and separator of an objective, a key result or an initiative. */
function numberedOpening(keyword: Keyword, text: string, from: number, end: number, to: number): Opening | null {
  const spaces = text[end] === '-' ? end + 1 : skipSpaces(text, end, to);
  const numberFrom = text[spaces] === '#' ? spaces + 1 : spaces;
  const numberTo = numberEnd(text, numberFrom, to);
  const numbered = numberTo > numberFrom;
  const number = text.slice(numberFrom, numberTo);
  if (numbered && keyword.means === 'objective') {
    const keyResult = keyResultOf(text, number, from, numberTo, to);
    if (keyResult !== null) return keyResult;
    // Names such as `O365` are no objectives.
    if (keyword.phrase === 'o' && skipDigits(text, numberFrom, to) - numberFrom > 2) return null;
  }
  const after = numbered ? numberTo : end;
  const body = bodyAfter(keyword, numbered, text, after, to);
  if (body === -1) return null;
  const label = numbered && isPlainKeyword(keyword) ? (keyword.means === 'objective' ? 'O' : 'KR') + number : null;
  return { keyword, from, to: after, label, body };
}

/** True for objectives and key results without a type: their numbers are ids, and their separator is free. */
function isPlainKeyword(keyword: Keyword): boolean {
  return keyword.type === null && keyword.means !== 'initiative';
}

/** `O1 KR2: text`, `O1.KR2`, `O1-KR2`: a key result that names its objective; its number is `1.2`. */
function keyResultOf(text: string, objective: string, from: number, at: number, to: number): Opening | null {
  const next = ' .-/_'.includes(text[at] ?? '!') ? at + 1 : at;
  const end = phraseEnd(text, next, to, 'kr');
  const numberTo = end === -1 ? -1 : numberEnd(text, end, to);
  if (numberTo === end) return null;
  const keyword = keywords.get('kr')![0]!;
  const body = bodyAfter(keyword, true, text, numberTo, to);
  return body === -1
    ? null
    : { keyword, from, to: numberTo, label: `KR${objective}.${text.slice(end, numberTo)}`, body };
}

/** Where the text begins after the separator at `after`; -1 when what stands there is no separator. */
function bodyAfter(keyword: Keyword, numbered: boolean, text: string, after: number, to: number): number {
  const plain = isPlainKeyword(keyword);
  const at = skipSpaces(text, after, to);
  if (at === to) return plain && (numbered || keyword.phrase !== 'o') ? to : -1;
  const code = text.charCodeAt(at);
  if (isColon(code)) return skipSpaces(text, at + 1, to);
  if (!numbered && (!plain || keyword.phrase === 'o')) return -1;
  const spaceFollows = at + 1 === to || isSpace(text.charCodeAt(at + 1));
  if (isDash(code) && spaceFollows && (numbered || at > after)) return skipSpaces(text, at + 1, to);
  if (!numbered) return -1;
  if ((code === 46 || code === 41) && at === after && spaceFollows) return skipSpaces(text, at + 1, to);
  // `KR1 We have delivered …`, but not `KR1 is late`.
  return plain && at > after && !isLowerCase(code) ? at : -1;
}

/** The end of `1`, `1.2`, `12a` at `at`; `at` itself when there is none. */
function numberEnd(text: string, at: number, to: number): number {
  let end = skipDigits(text, at, to);
  if (end === at || end - at > 3) return at;
  while (text[end] === '.' && end + 1 < to && isDigit(text.charCodeAt(end + 1))) end = skipDigits(text, end + 1, to);
  if (end < to && isLetter(text.charCodeAt(end))) {
    if (end + 1 < to && isLetter(text.charCodeAt(end + 1))) return end;
    end++;
  }
  return end;
}

/** The end of `phrase` at `at` as a whole word, -1 when something else stands there. A hyphen counts as a space. */
function phraseEnd(text: string, at: number, to: number, phrase: string): number {
  const end = at + phrase.length;
  if (end > to) return -1;
  for (let i = 0; i < phrase.length; i++) {
    const code = text.charCodeAt(at + i);
    const wanted = phrase.charCodeAt(i);
    if (isLetter(wanted) ? (code | 32) !== wanted : code !== 45 && !isSpace(code)) return -1;
  }
  return end < to && isLetter(text.charCodeAt(end)) ? -1 : end;
}

/** The end of what may decorate a keyword: emoji (`🎯 Objective:`) and a number (`1.1 Key result:`). */
function decorationEnd(text: string, from: number, to: number): number {
  let at = from;
  const limit = Math.min(to, from + LONGEST_DECORATION);
  while (at < limit) {
    const code = text.codePointAt(at)!;
    if (isSpace(code)) at++;
    else if (code >= 0x200d && isEmoji(code)) at += code > 0xffff ? 2 : 1;
    else break;
  }
  const digits = numberEnd(text, at, to);
  if (digits === at) return at;
  const dot = text[digits] === '.' || text[digits] === ')' ? digits + 1 : digits;
  const next = skipSpaces(text, dot, to);
  return next > dot ? next : from;
}

function isEmoji(code: number): boolean {
  if (code === 0x200d || code === 0xfe0f || code === 0x20e3) return true;
  return /\p{Extended_Pictographic}|\p{Emoji_Modifier}/u.test(String.fromCodePoint(code));
}

/**
 * Where an unknown key ends that opens the text (`Metric: …`, `Business driver: …`): up to three words, the first with
 * a capital, then a colon with white space or nothing behind it. -1 when the text does not open so.
 */
export function unknownKeyEnd(text: string, from: number, to: number): number {
  const colon = text.indexOf(':', from);
  if (colon === -1 || colon >= to || colon - from > LONGEST_KEY || isLowerCase(text.charCodeAt(from))) return -1;
  if (colon + 1 < to && !isSpace(text.charCodeAt(colon + 1))) return -1;
  const end = trimEnd(text, from, colon);
  let at = from;
  for (let word = 0; word < 3; word++) {
    const wordEnd = skipLetters(text, at, end);
    if (wordEnd === at) return -1;
    if (wordEnd === end) return end;
    if (text[wordEnd] !== ' ' && text[wordEnd] !== '-') return -1;
    at = wordEnd + 1;
  }
  return -1;
}
