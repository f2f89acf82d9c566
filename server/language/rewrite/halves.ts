/** The two results of a mixed line, each said so that it stands alone. */
import type { Judgement, Place } from '../judgement/judgement.ts';
import { senseOf } from '../judgement/lexicon/lexicon.ts';
import { imperativeOf } from './imperative.ts';
import { now, type Template } from './template.ts';
import { thingIn } from './thing.ts';
import { capitalised } from './words.ts';

/** Work, and the effect that the same line promises. */
export interface Halves {
  readonly work: string;
  readonly effect: string;
}

/** Orders that only find out where a measure stands today: what is behind them is the measure. */
const finding =
  /^(?:measure|baseline|benchmark|track|work out|(?:establish|set|take|define) (?:a |the )?(?:baseline|benchmark) (?:for|of))\s+/i;

const pronouns = new Set(['it', 'them']);
const before = new Set(['with', 'through', 'on', 'in', 'for', 'by', 'from', 'of', 'using']);

/** 'Cut it by 20%' and 'teams building on it' with what the work is done to, in place of the pronoun. */
function naming(effect: string, thing: string): string {
  const words = effect.split(' ');
  const refers = (word: string, at: number) => pronouns.has(word) && (at === 1 || before.has(words[at - 1] ?? ''));
  return words.map((word, at) => (refers(word, at) ? thing : word)).join(' ');
}

/** Words that still speak of the other half. */
const dangling = /\b(?:it|its|them|they|their|whom|which)\b/i;

/** Words that say nothing but that two halves belong together: 'who' is not among them, as it stands for somebody. */
const joints = new Set(['and', 'with', 'w', 'so', 'that', 'which', 'to', 'while', 'plus', 'then']);

/** Whether nothing is lost of a text but what joins its halves. */
function isJoint(text: string, one: Place, other: Place): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  const rest = `${text.slice(0, first.start)} ${text.slice(first.end, second.start)} ${text.slice(second.end)}`;
  return (rest.match(/[^\s.,;:!–—→=>&+/()-]+/g) ?? []).every((word) => joints.has(word.toLowerCase()));
}

/** The halves that the judgement found, as sentences; none where the effect cannot be said without the work. */
export function halvesIn(text: string, { halves }: Judgement): Halves | null {
  if (halves === null) return null;
  const { output, outcome } = halves;
  if (!isJoint(text, output, outcome)) return null;
  const work = capitalised(text.slice(output.start, output.end).trim());
  const order = imperativeOf(work);
  const measure = finding.test(order) ? order.replace(finding, '') : thingIn(order)?.name;
  const said = text.slice(outcome.start, outcome.end).trim();
  const effect = measure === undefined ? said : naming(said, measure);
  return dangling.test(effect) ? null : { work, effect: capitalised(effect) };
}

/** An effect with a blank for today's number, where it is a change that says only where it leads: 'Reduce churn to 2%'. */
export function withToday(effect: string): Template {
  const to = effect.indexOf(' to ');
  const goal = effect.slice(to + ' to '.length).split(' ', 1)[0]!;
  if (to < 0 || effect.includes(' from ') || !/\d/.test(goal)) return [effect];
  const change = senseOf(effect.split(' ', 1)[0]!.toLowerCase())?.verb;
  return change === 'raise' || change === 'lower' ? [`${effect.slice(0, to)} from `, now, effect.slice(to)] : [effect];
}
