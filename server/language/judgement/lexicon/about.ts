/** What a word or a unit says that an outcome is about. */

import { remembering } from '../../prose/remembering.ts';
import { type Code, Codes } from '../codes.ts';
import type { Sense } from './lexicon.ts';
import { LISTED_WORDS, listedWord, SCOPES, TOPICS, topicsOf } from './topics.ts';

/** The topics that a word is listed under; beside them what its noun is known to be about, and in what a number is counted. */
export const ABOUT = new Codes([
  ...TOPICS,
  ...SCOPES.map((scope) => `${scope} noun` as const),
  'lagging noun',
  'currency',
  'duration',
  'score',
  'none',
]);
export type About = (typeof ABOUT.names)[number];

/** The words that topics list. */
export const LISTED = new Codes(LISTED_WORDS);

const CURRENCY = /[$€£¥₹]|^(?:usd|eur|gbp|chf|inr|sek|nok|dkk|pln|cad|aud|jpy|crore|lakh)\b/i;
const DURATION = /^(?:ms|s|sec|min|h|hours?|days?|weeks?|months?|minutes?|seconds?|years?|d|w)(?:$|\/)/;
const SCORE = /^(?:\/\d|★|stars?\b)/;

const NOTHING: readonly Code<About>[] = [];

/** What a number in this unit is about: nothing for most. */
export const unitAbout = remembering(1000, (unit: string): readonly Code<About>[] => {
  if (CURRENCY.test(unit)) return [ABOUT.of('currency')];
  if (DURATION.test(unit)) return [ABOUT.of('duration')];
  return SCORE.test(unit) ? [ABOUT.of('score')] : NOTHING;
});

/** What a word is about: its topics, else those of its noun. */
export function wordAbout(lower: string, sense: Sense): readonly Code<About>[] {
  const topics = topicsOf(lower, sense.base);
  return topics.length > 0 ? topics.map((topic) => ABOUT.of(topic)) : senseAbout(sense);
}

/** What a noun is about, whatever its words are listed under: a phrase of the lexicon is not what its first word is. */
export function senseAbout({ topic, lagging }: Sense): readonly Code<About>[] {
  if (topic === null) return NOTHING;
  const noun = ABOUT.of(`${topic} noun`);
  return lagging ? [noun, ABOUT.of('lagging noun')] : [noun];
}

/** The listed word that a written form is of; null without one. */
export function listedAs(lower: string, base: string): Code<string> | null {
  const listed = listedWord(lower, base);
  return listed === null ? null : LISTED.of(listed);
}
