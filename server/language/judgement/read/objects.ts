/** What stands behind a verb: its particles, its object, and by whom it is done. */
import { ING, MARK } from '../lexicon/lexicon.ts';
import { NO_PHRASE, type Phrase, readPhrase } from './phrase.ts';
import type { Word } from './words.ts';

/** Index of the first word that is no adverb. */
export function skipAdverbs(words: readonly Word[], from: number, to: number): number {
  let i = from;
  while (
    i < to &&
    words[i]!.kind === 'word' &&
    (words[i]!.sense.marks & MARK.adverb) !== 0 &&
    words[i]!.sense.verb === null &&
    words[i]!.sense.noun === null
  )
    i++;
  return i;
}

/** Index of the first word behind the adverbs and the particles of a verb: 'roll *out*', 'sign *up*'. */
export function skipParts(words: readonly Word[], from: number, to: number): number {
  let i = skipAdverbs(words, from, to);
  while (
    i < to &&
    words[i]!.kind === 'word' &&
    (words[i]!.sense.marks & MARK.part) !== 0 &&
    (words[i]!.sense.marks & MARK.determiner) === 0 &&
    words[i]!.lower !== 'in' &&
    words[i]!.lower !== 'on'
  )
    i++;
  return i;
}

/** The object behind a verb, particles and one preposition skipped. */
export function readObject(words: readonly Word[], from: number, to: number): Phrase {
  const at = skipParts(words, from, to);
  if (at >= to) return NO_PHRASE;
  const object = readPhrase(words, at, to);
  if (object.head >= 0 || object.number >= 0) return object;
  const word = words[at]!;
  if ((word.sense.marks & MARK.preposition) !== 0 && word.lower !== 'by') return readPhrase(words, at + 1, to);
  return object;
}

/** 'by user groups' behind a passive. */
export function readAgent(words: readonly Word[], from: number, to: number): Phrase {
  for (let j = from; j + 1 < to; j++) {
    const word = words[j]!;
    if (word.lower === '(') return NO_PHRASE;
    if (word.lower !== 'by') continue;
    const next = words[j + 1]!;
    if (
      (next.sense.marks & MARK.calendar) !== 0 ||
      next.kind === 'date' ||
      next.named ||
      (next.sense.forms & ING) !== 0
    )
      continue;
    const phrase = readPhrase(words, j + 1, to);
    if (
      phrase.thing === 'people' ||
      phrase.thing === 'staff' ||
      phrase.thing === 'team' ||
      phrase.thing === 'unknown' ||
      phrase.thing === 'name'
    )
      return phrase;
  }
  return NO_PHRASE;
}
