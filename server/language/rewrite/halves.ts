/** The two results of a mixed line, each said so that it stands alone. */
import type { Judgement, Place } from '../judgement/judgement.ts';
import { MARK, PARTICIPLE, type Sense, senseOf } from '../judgement/lexicon/lexicon.ts';
import { imperativeOf } from './imperative.ts';
import { populationIn } from './population.ts';
import { now, type Template } from './template.ts';
import { type Thing, thingIn } from './thing.ts';
import { capitalised, uncapitalised } from './words.ts';

/** Work, and the effect that the same line promises. */
export interface Halves {
  readonly work: string;
  readonly effect: string;
}

/** Orders that only find out where a measure stands today: what is behind them is the measure. */
const finding =
  /^(?:measure|baseline|benchmark|track|work out|(?:establish|set|take|define) (?:a |the )?(?:baseline|benchmark) (?:for|of))\s+/i;

/** Prepositions before a pronoun that stands for what the work makes. */
const leading = new Set('with through on onto in into to for by from of using'.split(' '));

/**
 * 'Cut it by 20%', 'teams building on it', 'its run time' and 'orders taken there' with what the work is done to, in place of the pronoun: 'them'
 * for several only.
 */
function naming(effect: string, { name, noun }: Thing): string {
  const pronoun = senseOf(noun)?.plural ? 'them' : 'it';
  const words = effect.split(' ');
  const isObject = (before: string) => leading.has(before) || senseOf(before)?.verb != null;
  const named = words.map((word, at) => {
    if (word === 'its' && pronoun === 'it') return `${name}'s`;
    if (word === 'there' && at > 0 && pronoun === 'it') return `in ${name}`;
    return word === pronoun && isObject(words[at - 1]?.toLowerCase() ?? '') ? name : word;
  });
  return named.join(' ');
}

/** Whether words can open the name of a thing: 'Help centre is rebuilt', but not 'Go live in Austria'. */
function opensName(words: string): boolean {
  const first = words.split(' ', 1)[0]!.toLowerCase();
  const sense = senseOf(first);
  return !words.includes(':') && !first.endsWith('ly') && (sense?.verb == null || sense.noun !== null);
}

/** What the effect of some work may speak of: what is measured, else what is made, also where no verb says so. */
function thingOf(work: string): Thing | null {
  const order = imperativeOf(work);
  const measure = finding.test(order) ? order.replace(finding, '') : null;
  if (measure !== null) return { name: measure, noun: measure.split(' ').at(-1)!.toLowerCase() };
  const isOrder = order !== work || !/ (?:is|are|goes) |ed $/.test(`${work} `);
  const named = isOrder ? thingIn(order) : null;
  return named ?? (opensName(work) ? thingIn(`Introduce ${uncapitalised(work)}`) : null);
}

/** Whether words still speak of the other half: of 'it', or of people whom they have not named before. */
function dangles(words: string): boolean {
  if (/\b(?:its?|whom|which|there(?! is| are))\b|^(?:who|that|each) /i.test(words)) return true;
  const they = /\b(?:they|them|their)\b/i.exec(words);
  if (they === null) return false;
  const before = words.slice(0, they.index);
  return they[0] === 'them'
    ? populationIn(before) === null
    : !before.split(/[^\p{L}]/u).some((word) => word.length > 3 && word.endsWith('s'));
}

/** Words that say nothing but that two halves belong together: 'who' is not among them, as it stands for somebody. */
const joints = new Set(['and', 'with', 'w', 'so', 'that', 'which', 'to', 'while', 'plus', 'then']);

/** Whether nothing is lost of a text but what joins its halves. */
function isJoint(text: string, one: Place, other: Place): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  const rest = `${text.slice(0, first.start)} ${text.slice(first.end, second.start)} ${text.slice(second.end)}`;
  return (rest.match(/[^\s.,;:!–—→=>&+/()-]+/g) ?? []).every((word) => joints.has(word.toLowerCase()));
}

/** What only joins an effect to the work before it. */
const joining = /^(?:(?:and )?(?:thereby|thus|hence)|leading to|resulting in|aim:)\s+/i;

/** 'Used by 40% of members', 'opened weekly by 60 teams': what is used stands in the other half. */
const usedBy = /^\p{L}+(?: \p{L}+ly)? by /u;

/** The halves with what the effect refers to named in it; null where it cannot be said without the work. */
export function standingAlone({ work, effect }: Halves): Halves | null {
  const thing = thingOf(work);
  const said = uncapitalised(effect).replace(joining, '');
  const isDone = usedBy.test(said) && ((senseOf(said.split(' ', 1)[0]!)?.forms ?? 0) & PARTICIPLE) !== 0;
  if (isDone && thing === null) return null;
  const whole = thing === null ? said : isDone ? `${thing.name} ${said}` : naming(said, thing);
  return dangles(whole) ? null : { work: capitalised(work), effect: capitalised(whole) };
}

/** The halves that the judgement found, as sentences; none where the effect cannot be said without the work. */
export function halvesIn(text: string, { halves }: Judgement): Halves | null {
  if (halves === null) return null;
  const { output, outcome } = halves;
  if (!isJoint(text, output, outcome)) return null;
  const half = ({ start, end }: Place) => text.slice(start, end).trim();
  return standingAlone({ work: half(output), effect: half(outcome) });
}

/** Where an effect says how far: 'to 2%', 'down to 8 min', 'below 4 a week', '< 1 day'. */
const goal =
  /\s(?:(?:(?<way>down|up) )?to (?<most>below |under |less than |[<≤] ?)?|(?<only>below |under |less than |[<≤] ?))(?=[^\s\d]?\d)/;

/** Verbs that take a measure to a number, whichever way. */
const bringing = new Set('bring get take push drive move improve'.split(' '));

/** Whether words lack something at their end: 'get antibiotics in', or hold a second measure. */
const isOpen = (words: string, last: Sense | undefined): boolean =>
  /[,;]/.test(words) || (last !== undefined && (last.marks & (MARK.preposition | MARK.adverb)) !== 0);

/**
 * An effect with a blank for today's number, where it is a change that says only where it leads: 'Reduce churn to 2%',
 * 'Build time down to 8 min', 'Get replies under 1 day'.
 */
export function withToday(effect: string): Template {
  const said = goal.exec(effect);
  if (said === null || effect.includes(' from ')) return [effect];
  const { way, most, only } = said.groups!;
  const measure = effect.slice(0, said.index);
  const words = measure.toLowerCase().split(' ');
  const last = senseOf(words.at(-1)!);
  const change = senseOf(words[0]!)?.verb;
  // 'Scrap stays below 2%' and 'pickers lifting less than 9 kg' say how it is to be then, and move nothing.
  const isLevel = last?.verb != null && last.noun === null;
  const isOrder = words.length > 1 && (change === 'raise' || change === 'lower' || bringing.has(words[0]!));
  const moves = isOrder || (way ?? most ?? (only && !isLevel));
  if (!moves || isOpen(measure, last)) return [effect];
  const atMost = most ?? only;
  const rest = effect.slice(said.index + said[0].length);
  const falls = atMost !== undefined || way === 'down' || change === 'lower';
  // The samples must not contradict the direction.
  const sample = rest.split(' ', 1)[0]!.replace(/\d[\d.,]*/, falls ? '9$&' : '1');
  return [`${measure}${way ? ` ${way}` : ''} from `, { ...now, sample }, ` to ${atMost ?? ''}${rest}`];
}
