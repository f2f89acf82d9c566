/** Says work as an order: 'Launched the app', 'The app is launched' and 'We have launched the app' become 'Launch the app'. */
import { BASE, ING, MARK, PARTICIPLE, PAST, type Sense, senseOf } from '../judgement/lexicon/lexicon.ts';
import { type Token, tokenize } from '../prose/tokens.ts';
import { capitalised, uncapitalised } from './words.ts';

const is = (token: Token | undefined, marks: number): boolean =>
  token?.kind === 'word' && ((senseOf(token.lower)?.marks ?? 0) & marks) !== 0;

/** The sense of a token as a verb in one of the forms, null if it cannot be that. */
function verbAt(token: Token | undefined, forms: number): Sense | null {
  const sense = token?.kind === 'word' ? senseOf(token.lower) : undefined;
  return sense && sense.verb !== null && (sense.forms & forms) !== 0 ? sense : null;
}

/** Whether a token is a verb in one of the forms and no noun: 'released', but not 'building'. */
function isVerb(token: Token | undefined, forms: number): boolean {
  const sense = verbAt(token, forms);
  return sense !== null && sense.noun === null && (sense.forms & BASE) === 0;
}

/** As `isVerb`, and no adjective either: 'released', but not 'documented'. */
const isOnlyVerb = (token: Token | undefined, forms: number): boolean =>
  isVerb(token, forms) && senseOf(token!.lower)!.marks === 0;

const isJoint = (token: Token | undefined): token is Token =>
  token !== undefined && (token.lower === 'and' || token.lower === ',' || token.lower === '&' || token.lower === '+');

const opensPhrase = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || is(token, MARK.determiner | MARK.own));

/** The text with the verb at each of some places in its base form. */
function withBases(
  text: string,
  tokens: readonly Token[],
  places: readonly number[],
  from: number,
  to: number,
): string {
  let said = '';
  let end = from;
  for (const place of places) {
    const token = tokens[place]!;
    said += text.slice(end, token.start) + senseOf(token.lower)!.base;
    end = token.end;
  }
  return said + text.slice(end, to);
}

/** 'Launched X and tested Y' with the verbs of one form as orders; the first one stands at `at`. */
function fromForms(text: string, tokens: readonly Token[], at: number, forms: number): string {
  const places = [at];
  for (let i = at + 1; i + 2 < tokens.length; i++) {
    if (isJoint(tokens[i]) && isOnlyVerb(tokens[i + 1], forms)) places.push(i + 1);
  }
  return withBases(text, tokens, places, tokens[at]!.start, text.length);
}

/** Words that stay right behind the verb: 'roll out', 'set up', 'switch off'. */
const particles = new Set(['out', 'up', 'off', 'over', 'down', 'back', 'away']);
/** Verbs without an object: what has gone was not gone by anybody. */
const intransitive = new Set(['go', 'come', 'land', 'arrive', 'happen', 'fall', 'rise', 'begin', 'grow']);
/** What stands behind 'by' when it is about time and not about who did it. */
const timeAfterBy = new Set([
  'end',
  'start',
  'middle',
  'the',
  'then',
  'year',
  'month',
  'quarter',
  'week',
  'next',
  'mid',
]);
const timeAfterThe = new Set(['end', 'start', 'middle', 'time', 'beginning', 'close']);

function namesAgent(tokens: readonly Token[], by: number): boolean {
  const next = tokens[by + 1];
  if (tokens[by]?.lower !== 'by' || next === undefined) return false;
  if (next.kind !== 'word' || is(next, MARK.calendar) || /^[qh]\d$/.test(next.lower)) return false;
  if (next.lower === 'the') return !timeAfterThe.has(tokens[by + 2]?.lower ?? '');
  return !timeAfterBy.has(next.lower);
}

/** 'X is released and tested in May': what stands up to `subjectEnd` goes behind the verbs, the first of which is at `at`. */
function fromPassive(
  text: string,
  tokens: readonly Token[],
  subjectEnd: number,
  adverbs: string,
  at: number,
): string | null {
  if (!verbAt(tokens[at], PARTICIPLE) || intransitive.has(senseOf(tokens[at]!.lower)!.base)) return null;
  const places = [at];
  let end = at + 1;
  while (isJoint(tokens[end]) && isOnlyVerb(tokens[end + 1], PARTICIPLE)) {
    places.push(end + 1);
    end += 2;
  }
  const particle = tokens[end];
  if (particle && particles.has(particle.lower) && tokens[end + 1]?.lower !== 'of') end++;
  const next = tokens[end];
  // Done by somebody else, or followed by a second statement: the sentence stays as it is.
  if (namesAgent(tokens, end)) return null;
  if (next?.kind === 'word' && !is(next, MARK.preposition | MARK.calendar | MARK.adverb | MARK.relative)) return null;
  for (let i = end; i < tokens.length; i++) {
    if (is(tokens[i], MARK.be | MARK.have) || namesAgent(tokens, i)) return null;
    if (isJoint(tokens[i - 1]) && isOnlyVerb(tokens[i], PARTICIPLE)) return null;
    if (isOnlyVerb(tokens[i], PARTICIPLE) && tokens[i + 1] === undefined) return null;
  }
  const verbs = withBases(text, tokens, places, tokens[at]!.start, tokens[end - 1]!.end);
  const subject = uncapitalised(text.slice(tokens[0]!.start, subjectEnd));
  return `${adverbs}${verbs} ${subject}${text.slice(tokens[end - 1]!.end)}`;
}

/** 'X is (fully) launched …', 'X has been launched …', 'X launched in May'; null for any other sentence. */
function passiveOf(text: string, tokens: readonly Token[]): string | null {
  const auxiliary = tokens.findIndex((token, i) => i > 0 && is(token, MARK.be | MARK.have | MARK.modal));
  if (auxiliary > 0) {
    let at = auxiliary;
    while (is(tokens[at], MARK.be | MARK.have | MARK.modal)) at++;
    if (!is(tokens[at - 1], MARK.be)) return null;
    const participle = at;
    while (is(tokens[at], MARK.adverb) || tokens[at]?.lower.endsWith('ly')) at++;
    if (!isSubject(tokens.slice(0, auxiliary))) return null;
    const adverbs = at > participle ? text.slice(tokens[participle]!.start, tokens[at]?.start ?? text.length) : '';
    return fromPassive(text, tokens, tokens[auxiliary - 1]!.end, adverbs, at);
  }
  const bare = tokens.findIndex((token, i) => i > 0 && isOnlyVerb(token, PARTICIPLE));
  const next = tokens[bare + 1];
  if (bare < 1 || (next !== undefined && !is(next, MARK.preposition | MARK.part)) || !isSubject(tokens.slice(0, bare)))
    return null;
  return fromPassive(text, tokens, tokens[bare - 1]!.end, '', bare);
}

/** Whether words are one noun phrase as far as can be seen: no signs, no relative clause, nobody speaking. */
const isSubject = (tokens: readonly Token[]): boolean =>
  !tokens[0]!.lower.startsWith('there') &&
  !(verbAt(tokens[0], BASE) && opensPhrase(tokens[1])) &&
  tokens.every(
    (token, i) =>
      (token.kind !== 'symbol' || token.lower === '&' || token.lower === '%') &&
      !is(token, MARK.own | MARK.pronoun) &&
      // 'Launch a newsletter to keep customers informed', 'a course designed to …': no noun phrase has a verb in it.
      !(token.lower === 'to' && verbAt(tokens[i + 1], BASE)) &&
      (i === 0 || !is(token, MARK.relative)),
  );

/** Gerunds that name a thing or a field: 'Onboarding academy live'. */
const named = new Set(
  'onboarding licensing pricing hiring staffing routing branding tracking billing logging monitoring testing reporting'.split(
    ' ',
  ),
);

/** 'Reading buddies set up': a participle that looks like the verb itself. */
const isSetUp = ({ lower }: Token, next: Token | undefined): boolean =>
  (lower === 'set' || lower === 'put') && (next?.lower === 'up' || next?.lower === 'in');

/** 'Sorting guide in six languages', 'Recycling yard open': a thing without an article is the name of one, and no trust that is built. */
function namesThing([, thing, next]: readonly Token[]): boolean {
  if (thing?.kind !== 'word') return false;
  const sense = senseOf(thing.lower);
  const isThing = !sense?.plural && (sense?.noun === 'deliverable' || sense?.noun === 'asset');
  const ends = next === undefined || is(next, MARK.preposition) || next.lower === 'open' || next.lower === 'live';
  return isThing && ends;
}

/** 'Building the app', not 'Onboarding checklist written': a phrase follows, or what follows is no sentence of its own. */
function isGerund(tokens: readonly Token[]): boolean {
  if (!verbAt(tokens[0], ING)) return false;
  if (opensPhrase(tokens[1])) return true;
  if (senseOf(tokens[0]!.lower)!.noun !== null || named.has(tokens[0]!.lower) || namesThing(tokens)) return false;
  return !tokens.some(
    (token, i) =>
      i > 1 && (is(token, MARK.be | MARK.have) || isVerb(token, PARTICIPLE) || isSetUp(token, tokens[i + 1])),
  );
}

/** 'Achieving 40 demos' as 'Achieve 40 demos'; other words as they are. */
export function gerundAsOrder(text: string): string {
  const tokens = tokenize(text);
  return tokens.length > 1 && isGerund(tokens) ? capitalised(fromForms(text, tokens, 0, ING)) : text;
}

/**
 * Work as an order. Every word that carries meaning stays; what has no verb to turn round ('Roadmap in place'), and what
 * could only be guessed at, is returned as it is.
 */
export function imperativeOf(text: string): string {
  const tokens = tokenize(text);
  const first = tokens[0];
  if (first?.kind !== 'word' || tokens.length < 2) return text;
  const said = orderOf(text, tokens);
  return said === null ? text : capitalised(said.replace(/\.+$/, ''));
}

function orderOf(text: string, tokens: readonly Token[]): string | null {
  const first = tokens[0]!;
  // 'We have launched X', 'We will launch X', "I've launched X", but not 'Our tokens have landed'
  if (is(first, MARK.own)) {
    if (
      is(first, MARK.determiner) ||
      (!is(tokens[1], MARK.have | MARK.modal | MARK.adverb) && !verbAt(tokens[1], PAST | BASE))
    ) {
      if (!/^(?:we|i)['’]/.test(first.lower)) return null;
    }
    let at = 1;
    while (is(tokens[at], MARK.have | MARK.modal | MARK.adverb) && !isOnlyVerb(tokens[at], PAST | PARTICIPLE)) at++;
    if (is(tokens[at], MARK.be | MARK.have) || !tokens[at + 1] || !verbAt(tokens[at], PAST | PARTICIPLE | BASE))
      return null;
    return fromForms(text, tokens, at, PAST | PARTICIPLE);
  }
  if (isGerund(tokens)) return fromForms(text, tokens, 0, ING);
  if (isOnlyVerb(first, PAST | PARTICIPLE)) return fromForms(text, tokens, 0, PAST | PARTICIPLE);
  const sense = senseOf(first.lower);
  if (sense && (sense.forms & BASE) !== 0 && sense.noun === null) return null;
  return passiveOf(text, tokens);
}
