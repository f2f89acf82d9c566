/** Whether a text is written in English, the one language that can be judged. Unknown words alone do not make it foreign. */
import type { Sentence } from '../prose/quantities.ts';
import { languageOf } from './language.ts';
import { entryOf } from './lexicon/entries.ts';
import { MOST_TOKENS } from './read/words.ts';

/** CJK, Hangul, Cyrillic, Arabic, Hebrew, Greek, Thai, Devanagari. */
function isOtherScript(code: number): boolean {
  return (
    (code >= 0x370 && code <= 0x7ff) ||
    (code >= 0x900 && code <= 0x1cff) ||
    (code >= 0x3040 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7af)
  );
}

/** Whether most of the text is in another script, or its small words are those of another language. */
export function isForeign({ text, tokens }: Sentence): boolean {
  let foreign = 0;
  let shared = 0;
  let english = 0;
  let words = 0;
  let other = 0;
  let letters = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const { kind, start, end } = token;
    if (kind !== 'word') continue;
    words++;
    letters += end - start;
    // What is judged is looked up anyway; of what lies behind it the lexicon need not keep anything.
    const language = i < MOST_TOKENS ? entryOf(token).language : languageOf(token.lower);
    if (isOtherScript(text.charCodeAt(start))) other += end - start;
    else if (language === 'english') english++;
    else if (language === 'both') shared++;
    else if (language === 'other') foreign++;
  }
  // A character of Chinese or Japanese says what takes several Latin letters.
  if (other > 0 && other * 2 >= letters - other) return true;
  if (foreign === 0) return shared >= 3 && english === 0 && shared * 3 >= words;
  return (foreign + shared >= 2 || words <= 4) && foreign + shared > 2 * english && (foreign + shared) * 5 >= words;
}
