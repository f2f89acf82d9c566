/** What a word that nobody listed is by its shape. */
import { ING, MARK, PARTICIPLE, PAST, type Sense, saying, senseOf } from './lexicon.ts';

/** The sense of what says nothing: numbers, names, most signs. */
export const NOTHING: Sense = saying({});
const UNKNOWN_PLURAL: Sense = saying({ plural: true });
const UNKNOWN_PAST: Sense = saying({ forms: PAST | PARTICIPLE });
const UNKNOWN_ING: Sense = saying({ forms: ING });
const RATE: Sense = saying({ noun: 'gauge', topic: 'quality' });
const QUALITY: Sense = saying({ noun: 'metric', topic: 'quality' });
const ADVERB: Sense = saying({ marks: MARK.adverb });
const ZERO: Sense = saying({ marks: MARK.zero });
const NEW: Sense = saying({ marks: MARK.new });

/** What an unlisted word is by its shape: the end of a compound decides, then the ending. */
export function guess(lower: string): Sense {
  const apostrophe = lower.length > 2 && lower.endsWith("'s") ? senseOf(lower.slice(0, -2)) : undefined;
  if (apostrophe)
    return apostrophe.noun === null ? NOTHING : saying({ noun: apostrophe.noun, topic: apostrophe.topic });
  const hyphen = lower.lastIndexOf('-');
  if (lower.startsWith('zero-')) return ZERO;
  if (lower.startsWith('time-to-') || lower.startsWith('cost-per-') || lower.startsWith('days-to-')) return RATE;
  if (hyphen > 0) {
    // 're-lay': done over again.
    if (hyphen === 2 && lower.startsWith('re-')) {
      const again = senseOf(lower.slice(3));
      if (again !== undefined && again.verb !== null)
        return saying({ verb: 'deliver', base: lower, forms: again.forms });
    }
    const head = senseOf(lower.slice(hyphen + 1));
    if (head === undefined) return NOTHING;
    // 'customer-reported', 'cost-saving': an adjective, whatever its last part is alone.
    if ((head.forms & (PARTICIPLE | ING)) !== 0 && head.noun === null) return NEW;
    if (head.noun === 'staff' && lower.startsWith('non-')) return saying({ noun: 'people', plural: head.plural });
    return head.noun === null
      ? NOTHING
      : saying({ noun: head.noun, plural: head.plural, topic: head.topic, lagging: head.lagging });
  }
  const n = lower.length;
  if (n > 4 && lower.endsWith('ly')) return ADVERB;
  if (n > 5 && lower.endsWith('ing')) return UNKNOWN_ING;
  if (n > 4 && lower.endsWith('ed')) return UNKNOWN_PAST;
  if (n > 5 && (lower.endsWith('ness') || lower.endsWith('bility'))) return QUALITY;
  if (n > 3 && lower.endsWith('s') && !lower.endsWith('ss') && !lower.endsWith('us') && !lower.endsWith('is'))
    return UNKNOWN_PLURAL;
  return NOTHING;
}
