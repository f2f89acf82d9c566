/** Results that stand in the writer's own words: in the purpose of the line, in its effect, in the objective. */
import { BASE, ING, MARK, type Sense, senseOf, THIRD } from '../judgement/lexicon/lexicon.ts';
import type { VerbClass } from '../judgement/lexicon/verbs.ts';
import { readSentence } from '../prose/quantities.ts';
import { type Token, tokenize } from '../prose/tokens.ts';
import { firstOf } from './firstOf.ts';
import { type Population, populationIn } from './population.ts';
import { now, type Template, target } from './template.ts';
import { capitalised, uncapitalised } from './words.ts';

const moves: ReadonlySet<VerbClass> = new Set(['raise', 'lower', 'improve']);

/** What may stand before the verb that moves a metric. */
const opening = new Set('to try and help us better continuously significantly further steadily'.split(' '));

/** What a comparison before a metric asks for: 'better retention'. */
const comparisons: ReadonlyMap<string, string> = new Map(
  Object.entries({
    better: 'Improve',
    higher: 'Raise',
    more: 'Increase',
    greater: 'Increase',
    increased: 'Increase',
    improved: 'Improve',
    lower: 'Reduce',
    less: 'Reduce',
    fewer: 'Reduce',
    reduced: 'Reduce',
  }),
);

const blanks: Template = [' from ', now, ' to ', target];
/** For what is to fall: the samples must not contradict the verb. */
const falling: Template = [' from ', { ...now, sample: target.sample }, ' to ', { ...target, sample: now.sample }];

const verbOf = (token: Token | undefined, forms: number): Sense | null => {
  const sense = token?.kind === 'word' ? senseOf(token.lower) : undefined;
  return sense?.verb && (sense.forms & forms) !== 0 ? sense : null;
};

/** What everybody wants and nobody reads off: a measure from the catalogue says more. */
const vague =
  /\b(?:quality|experience|performance|reliability|efficiency|productivity|velocity|security|process|service|culture|stability|usability|relationship|partnership|reach|presence|position|leadership|impact|value|collaboration|communication|visibility)s?(?=\s+(?:with|of|for|to|in|among|through|across|on|by)\b|\s*$)/i;

/** Whether words name something that nobody could put a number to as they stand. */
export const isVague = (template: Template): boolean => vague.test(String(template[0]));

/** Whether words name something that is measured, so that a number from now to then makes sense of them. */
function namesMetric(words: string, metrics: readonly string[]): boolean {
  const lower = words.toLowerCase();
  if (metrics.some((metric) => lower.includes(metric))) return true;
  const tokens = tokenize(words);
  const close = tokens.findIndex(({ kind, lower: word }, i) => i > 0 && (kind !== 'word' || closesPhrase(word)));
  const head = (close < 0 ? tokens : tokens.slice(0, close)).findLast(({ lower: word }) => !word.endsWith('ly'));
  if (head?.kind !== 'word') return false;
  const noun = senseOf(head.lower)?.noun;
  return noun === 'gauge' || noun === 'metric' || noun === 'trouble' || noun === 'taken' || amounts.has(head.lower);
}

const amounts = new Set(['share', 'number', 'percentage', 'proportion', 'rate']);

const closesPhrase = (word: string): boolean =>
  ((senseOf(word)?.marks ?? 0) & (MARK.preposition | MARK.relative)) !== 0;

/** Blanks behind words without a number; words with one say for themselves how far, 'by 30%' once it is said from where. */
function measured(verb: string, words: string, lowers: boolean): Template {
  const said = `${verb} ${words}`;
  const { quantities } = readSentence(words);
  if (quantities.length === 0) return [said, ...(lowers ? falling : blanks)];
  return quantities.length === 1 && /\bby\s+\S+$/i.test(words) ? [said, ' from ', now] : [said];
}

/** 'raise conversion', 'try and reduce churn', 'raising retention' */
function movedMetric(words: string, tokens: readonly Token[], metrics: readonly string[]): Template | null {
  const at = tokens.findIndex((token) => moves.has(verbOf(token, BASE | ING)?.verb as VerbClass));
  if (at < 0 || !tokens[at + 1] || !tokens.slice(0, at).every(({ lower }) => opening.has(lower))) return null;
  const verb = senseOf(tokens[at]!.lower)!;
  const object = words.slice(tokens[at]!.end).trim();
  const counted = readSentence(object).quantities.length > 0;
  return counted || namesMetric(object, metrics)
    ? measured(capitalised(verb.base), object, verb.verb === 'lower')
    : null;
}

/** 'search latency falls', 'retention improves' */
function movingMetric(words: string, tokens: readonly Token[], metrics: readonly string[]): Template | null {
  const at = tokens.findIndex((token, i) => i > 0 && moves.has(verbOf(token, THIRD)?.verb as VerbClass));
  if (at < 1) return null;
  const sense = senseOf(tokens[at]!.lower)!;
  const metric = words.slice(0, tokens[at - 1]!.end);
  const verb = sense.verb === 'lower' ? 'Reduce' : sense.verb === 'raise' ? 'Raise' : 'Improve';
  const rest = words.slice(tokens[at]!.end);
  if (!namesMetric(metric, metrics)) return null;
  return measured(verb, `${uncapitalised(metric)}${rest}`, sense.verb === 'lower');
}

/** 'better retention', 'fewer complaints' */
function comparedMetric(words: string, tokens: readonly Token[], metrics: readonly string[]): Template | null {
  const verb = comparisons.get(tokens[0]?.lower ?? '');
  if (!verb || !tokens[1]) return null;
  const metric = words.slice(tokens[1].start);
  if (tokens[1].lower === 'time') return null;
  return namesMetric(metric, metrics) ? measured(verb, metric, verb === 'Reduce') : null;
}

/** Where people are said to do something: 'customers find answers', 'help members to come back'. */
function behaviour(words: string, tokens: readonly Token[], population: Population): Template | null {
  const at = tokens.findIndex(({ lower }) => lower === population.noun.toLowerCase());
  let does = at + 1;
  while (tokens[does] && /^(?:to|can|could|will|may|are|able|who)$/.test(tokens[does]!.lower)) does++;
  const verb = tokens[does];
  if (
    !verbOf(verb, BASE) ||
    (senseOf(verb!.lower)!.marks & (MARK.preposition | MARK.be | MARK.compared | MARK.adverb | MARK.quality)) !== 0
  )
    return null;
  const before = tokens.slice(0, at).filter(({ lower }) => !population.words.toLowerCase().includes(lower));
  // More in front than 'so that', 'help', 'make it easy for' is a subject of its own.
  if (before.some(({ lower }) => senseOf(lower)?.noun && !verbOf({ ...tokens[0]!, lower }, BASE))) return null;
  return [`Raise the share of ${population.words} who ${words.slice(verb!.start)}`, ...blanks];
}

/** What words say that is to change, as a key result without deadline; null where they say nothing that is measured. */
export function metricIn(words: string, metrics: readonly string[]): Template | null {
  const plain = words.replace(/[.!;:,\s]+$/, '');
  const tokens = tokenize(plain);
  return (
    movedMetric(plain, tokens, metrics) ??
    movingMetric(plain, tokens, metrics) ??
    comparedMetric(plain, tokens, metrics)
  );
}

/** Who words say that does what, as a key result without deadline; null where they speak of nobody. */
export function behaviourIn(words: string): Template | null {
  const plain = words.replace(/[.!;:,\s]+$/, '');
  const population = populationIn(plain);
  return population && behaviour(plain, tokenize(plain), population);
}

/** A line that promises work and its effect: the two halves, cut where one joins the other. */
export interface Halves {
  readonly work: string;
  readonly effect: string;
}

const joints = /\s*[,;]\s+(?:and\s+|then\s+|with\s+)?|\s+(?:and|&|while)\s+|\s+[–—+]\s+|\s+(with|to)\s+/g;

/** Whether words hold a number, say that something moves, or who does what. */
function saysHowFar(words: string): boolean {
  return (
    readSentence(words).quantities.length > 0 ||
    tokenize(words).some((token) => moves.has(verbOf(token, BASE | THIRD | ING)?.verb as VerbClass)) ||
    behaviourIn(words) !== null
  );
}

/** 'with 40 demos', 'to reduce churn': a number or a verb must follow the word. */
function opensEffect(joint: string, right: string): boolean {
  const first = tokenize(right)[0];
  return joint === 'with' ? first?.kind === 'number' : verbOf(first, BASE) !== null;
}

/** Every way to cut a line in two, each half as a sentence of its own. */
export function halvesOf(text: string, metrics: readonly string[]): Halves[] {
  const halves: Halves[] = [];
  for (const joint of firstOf(text.matchAll(joints), 8)) {
    const left = text.slice(0, joint.index).trim();
    const right = capitalised(text.slice(joint.index + joint[0].length).trim());
    if (left === '' || right === '') continue;
    const apart = joint[1];
    if (apart === undefined && saysHowFar(left)) halves.push({ work: right, effect: left });
    // 'with 40 demos' is an effect, 'with all key accounts' is not.
    const follows = apart === undefined ? saysHowFar(right) : namesMetric(right, metrics) && opensEffect(apart, right);
    if (follows) halves.push({ work: left, effect: right });
  }
  return halves;
}
