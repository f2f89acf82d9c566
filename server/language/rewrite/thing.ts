/** The thing that some work makes: 'Release a calendar view for members' makes 'the calendar view'. */
import { MARK, senseOf } from '../judgement/lexicon/lexicon.ts';
import { tokenize } from '../prose/tokens.ts';

/** Words that close the name of a thing. */
const closing = new Set([
  'and',
  'so',
  'which',
  'that',
  'who',
  'incl',
  'including',
  'via',
  'with',
  'without',
  'is',
  'are',
  'live',
  'ready',
]);
const particles = new Set(['out', 'up', 'off', 'over']);

/** The thing with its article, from work said as an order; null where no verb, or no single thing, opens it. */
export function thingIn(order: string): string | null {
  const tokens = tokenize(order);
  const verb = tokens[0]?.kind === 'word' ? senseOf(tokens[0].lower) : undefined;
  if (!verb?.verb || verb.verb === 'act') return null;
  let from = 1;
  while (particles.has(tokens[from]?.lower ?? '')) from++;
  const article = tokens[from]?.lower;
  if (article === 'a' || article === 'an' || article === 'the' || article === 'our') from++;
  let end = from;
  while (end < tokens.length) {
    const token = tokens[end]!;
    if (token.kind === 'symbol' || token.kind === 'number' || closing.has(token.lower)) break;
    if (token.kind === 'word' && (senseOf(token.lower)?.marks ?? 0) & MARK.preposition) break;
    end++;
  }
  if (end === from || end - from > 4) return null;
  const name = order.slice(tokens[from]!.start, tokens[end - 1]!.end);
  const last = senseOf(tokens[end - 1]!.lower);
  const bare = article === undefined || from === 1;
  if (bare && (last?.plural || tokens[from]!.lower !== 'new')) return name;
  return `the ${name}`;
}
