/** Capital letters where sentences are taken apart and put together. */
import { senseOf } from '../judgement/lexicon/lexicon.ts';

/** Ordinary words that open a sentence and that the lexicon of plans has no need of. */
const ordinary = new Set(
  (
    'old big small long career soil bedside weekly monthly quarterly daily yearly ten twenty thirty forty fifty two three four ' +
    'five six seven eight nine eleven twelve both these those our their its his her nobody free local global remote spare self mobile gift stock shift'
  ).split(' '),
);

const ordinaryEnding = /(?:ic|al|ive|ed|ing|tion|ment|ly|ary|ory|ful|less|ous|able|ible|ness|ship|ies)s?$/;

/** With its first letter in upper case, unless its first word is spelt as 'eNPS' is. */
export const capitalised = (text: string): string =>
  /^\p{Ll}\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);

/** With its first letter in lower case, unless its first word may be a name. */
export function uncapitalised(text: string): string {
  const word = /^[\p{L}'’]+/u.exec(text)?.[0] ?? '';
  const rest = word.slice(1);
  if (word === '' || rest !== rest.toLowerCase() || (word.length === 1 && word !== 'A')) return text;
  const lower = word.toLowerCase();
  const common = senseOf(lower) !== undefined || ordinary.has(lower) || ordinaryEnding.test(lower);
  return common ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
