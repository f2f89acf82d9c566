/** The thing that some work makes: 'Release a calendar view for members' makes 'the calendar view'. */
import { BASE, MARK, PARTICIPLE, senseOf } from '../judgement/lexicon/lexicon.ts';
import { type Token, tokenize } from '../prose/tokens.ts';

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
  'out',
  'done',
  'exists',
  'goes',
  'ga',
]);
const particles = new Set(['out', 'up', 'off', 'over']);
const articles = new Set(['a', 'an', 'the', 'our']);

const numbers = new Set(
  'two three four five six seven eight nine ten twelve several some multiple many all more'.split(' '),
);

/** Verbs after which a thing is no more. */
const removing = new Set(['retire', 'decommission', 'remove', 'delete', 'sunset', 'deprecate', 'migrate']);

/** What stands before 'of' and names no thing of its own: 'version 2.0 of the SDK', 'the beta of the app'. */
const ofThing =
  /^(?:the\s+)?(?:(?:first|new|next|final|public|closed|open)\s+)?(?:v?\d[\w.]*|(?:version|release|edition|phase)(?:\s+[\d.]+)?|beta|mvp|prototype|pilot)(?:\s+version)?\s+of\s+/i;

/** Things without a plural: 'use dark mode'. */
const masses = new Set(['mode', 'pay', 'search', 'chat', 'support', 'sign-on', 'software', 'access', 'sync', 'wifi']);

/** Longer names are none that one would say again. */
const longest = 5;

/** A thing that somebody makes, by its name. */
export interface Thing {
  /** With its article: 'the calendar view'; of several that get made, one: 'a new feature'. */
  readonly name: string;
  /** The noun alone, in lower case. */
  readonly noun: string;
}

const isName = (token: Token, text: string): boolean => /^\p{Lu}/u.test(text.slice(token.start));

/** The thing with its article, from work said as an order; null where no verb, or no single thing, opens it. */
export function thingIn(order: string): Thing | null {
  const [verb, ...others] = tokenize(order);
  const sense = verb?.kind === 'word' ? senseOf(verb.lower) : undefined;
  if (!sense?.verb || sense.verb === 'act' || removing.has(sense.base)) return null;
  // What is replaced gets used by nobody.
  const successor = sense.base === 'replace' ? / (?:with|by) /i.exec(order) : null;
  if (successor) return thingIn(`Introduce ${order.slice(successor.index + successor[0].length)}`);
  if (sense.base === 'replace') return null;
  let from = 0;
  while (particles.has(others[from]?.lower ?? '')) from++;
  if (!others[from]) return null;
  const prefix = ofThing.exec(order.slice(others[from]!.start))?.[0] ?? '';
  const text = order.slice(others[from]!.start + prefix.length);
  const tokens = tokenize(text);
  const opening = tokens[0];
  if (opening?.kind === 'number' || numbers.has(opening?.lower ?? '')) return oneOf(text, tokens);
  const start = articles.has(opening?.lower ?? '') ? 1 : 0;
  const end = endOfName(tokens, start);
  // 'SOC 2 report' is not called 'SOC'.
  const goesOn = tokens[end]?.kind === 'number' && tokens[end + 1]?.kind === 'word';
  const isPhrase = tokens.slice(start, end).every(({ lower }) => !articles.has(lower));
  if (end === start || end - start > longest || goesOn || !isPhrase) return null;
  const last = tokens[end - 1]!;
  // 'Phase two' is none that anybody uses.
  if (numbers.has(last.lower)) return null;
  const name = text.slice(tokens[start]!.start, last.end);
  const bare =
    senseOf(last.lower)?.plural ||
    (start === 0 && (masses.has(last.lower) || (isName(last, text) && !isAcronym(last, text))));
  return { name: bare ? name : `the ${name}`, noun: last.lower };
}

const isAcronym = ({ start, end }: Token, text: string): boolean => /^\p{Lu}{2,5}$/u.test(text.slice(start, end));

/** Whether a word only says that something was done. */
function isDone({ lower }: Token): boolean {
  const sense = senseOf(lower);
  return sense !== undefined && (sense.forms & PARTICIPLE) !== 0 && sense.noun === null && (sense.forms & BASE) === 0;
}

function endOfName(tokens: readonly Token[], start: number): number {
  let end = start;
  while (end < tokens.length) {
    const token = tokens[end]!;
    if (token.kind === 'symbol' || token.kind === 'number' || closing.has(token.lower)) break;
    if (token.kind === 'word' && (senseOf(token.lower)?.marks ?? 0) & MARK.preposition) break;
    // 'Bill redesigned'
    if (end > start && end === tokens.length - 1 && isDone(token)) break;
    end++;
  }
  return end;
}

/** '20 new features': somebody uses one of them. */
function oneOf(text: string, tokens: readonly Token[]): Thing | null {
  const end = endOfName(tokens, 1);
  const last = tokens[end - 1]!;
  if (end === 1 || end - 1 > longest || !senseOf(last.lower)?.plural) return null;
  const name = text.slice(tokens[1]!.start, last.end);
  return { name: `one of the ${/^new\b/i.test(name) ? '' : 'new '}${name}`, noun: last.lower.replace(/s$/, '') };
}
