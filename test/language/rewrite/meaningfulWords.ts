/** The words of a text that a fix must not lose. */
import { MARK, senseOf } from '../../../server/language/judgement/lexicon/lexicon.ts';
import { isDirection } from '../../../server/language/rewrite/ownWords.ts';

/** Words that only join work to its purpose or its effect, or that say which way something moves: the verb of a result says that. */
const joints = new Set(
  'in order so as designed intended meant aim goal intention intent objective purpose hope hopes view effort bid aiming hoping aimed at for of an which will leading resulting thereby thus it with while that'.split(
    ' ',
  ),
);

/** The words of a text that carry meaning, verbs in their base form. */
export function wordsOf(text: string): ReadonlySet<string> {
  const said = new Set<string>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}$€%{}\\@]+/gu) ?? []) {
    const sense = senseOf(word);
    const empty = ((sense?.marks ?? 0) & (MARK.be | MARK.have | MARK.modal | MARK.own | MARK.conjunction)) !== 0;
    if (!empty && !isDirection(word) && !joints.has(word)) said.add(sense?.verb ? sense.base : word);
  }
  return said;
}
