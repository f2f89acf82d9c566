/** Results that stand in the writer's own words: in the purpose of the line, in its effect, in the objective. */
import { BASE, ING, MARK, type Sense, senseOf, THIRD } from '../judgement/lexicon/lexicon.ts';
import type { NounClass } from '../judgement/lexicon/nouns.ts';
import type { VerbClass } from '../judgement/lexicon/verbs.ts';
import { readSentence } from '../prose/quantities.ts';
import { type Token, tokenize } from '../prose/tokens.ts';
import { firstOf } from './firstOf.ts';
import type { Halves } from './halves.ts';
import { type Population, populationIn, usersOf } from './population.ts';
import { now, type Template, target } from './template.ts';
import { capitalised, uncapitalised } from './words.ts';

/** Verbs that say that something moves. */
export const moves: ReadonlySet<VerbClass> = new Set(['raise', 'lower', 'improve']);

/** What may stand before the verb that moves a metric. */
const opening = new Set('to try and help us better continuously significantly further steadily'.split(' '));

/** What a comparison before a metric asks for: 'better retention'. */
export const comparisons: ReadonlyMap<string, string> = new Map(
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
  /\b(?:quality|experience|performance|reliability|efficiency|productivity|velocity|security|process|service|culture|stability|usability|relationship|partnership|reach|presence|position|leadership|impact|value|collaboration|communication|visibility|awareness|maintainability|scalability|alignment|transparency|ownership|knowledge|understanding|readiness|maturity|accessibility|operations|workflow|delivery)s?(?=\s+(?:with|of|for|to|in|among|through|across|on|by)\b|\s*$)/i;

/** Whether words name something that nobody could put a number to as they stand. */
export const isVague = (template: Template): boolean => vague.test(String(template[0]));

/** Whether words name something that is measured, so that a number from now to then makes sense of them. */
function namesMetric(words: string, metrics: readonly string[]): boolean {
  const lower = words.toLowerCase();
  if (metrics.some((metric) => lower.includes(metric))) return true;
  const head = headOf(tokenize(words));
  if (head?.kind !== 'word') return false;
  const noun = senseOf(head.lower)?.noun;
  return noun === 'gauge' || noun === 'metric' || noun === 'trouble' || noun === 'taken' || amounts.has(head.lower);
}

/** The noun that a phrase is about: 'complaints' of 'complaints from customers'. */
function headOf(tokens: readonly Token[]): Token | undefined {
  const close = tokens.findIndex(({ kind, lower }, i) => i > 0 && (kind !== 'word' || closesPhrase(lower)));
  return (close < 0 ? tokens : tokens.slice(0, close)).findLast(({ lower }) => !lower.endsWith('ly'));
}

/** The noun that a phrase is about, where the phrase is no sentence: not 'bugs reach our customers'. */
function nounOf(tokens: readonly Token[]): Sense | undefined {
  const isPhrase = tokens.every(
    ({ lower }, i) =>
      ((senseOf(lower)?.marks ?? 0) & (i === 0 ? MARK.preposition : MARK.own | MARK.be | MARK.modal)) === 0,
  );
  return isPhrase ? senseOf(headOf(tokens)?.lower ?? '') : undefined;
}

const amounts = new Set([
  'share',
  'number',
  'percentage',
  'proportion',
  'rate',
  'volume',
  'count',
  'size',
  'length',
  'waiting',
]);

const closesPhrase = (word: string): boolean =>
  ((senseOf(word)?.marks ?? 0) & (MARK.preposition | MARK.relative)) !== 0;

/** Blanks behind words without a number, and behind 'by 30%'; words with another number say for themselves how far. */
function measured(verb: string, words: string, lowers: boolean): Template {
  const said = `${verb} ${words}`;
  const { quantities } = readSentence(words);
  if (quantities.length === 0) return [said, ...(lowers ? falling : blanks)];
  return quantities.length === 1 && /\bby\s+\S+$/i.test(words) ? [`${said},`, ...(lowers ? falling : blanks)] : [said];
}

/** 'raise conversion', 'try and reduce churn', 'raising retention' */
function movedMetric(words: string, tokens: readonly Token[], metrics: readonly string[]): Template | null {
  const at = tokens.findIndex(
    (token) => moves.has(verbOf(token, BASE | ING | THIRD)?.verb as VerbClass) && !comparisons.has(token.lower),
  );
  if (at < 0 || !tokens[at + 1] || !tokens.slice(0, at).every(({ lower }) => opening.has(lower))) return null;
  const verb = senseOf(tokens[at]!.lower)!;
  const object = words.slice(tokens[at]!.end).trim();
  const head = nounOf(tokens.slice(at + 1));
  if (head?.plural && head.noun === 'people' && verb.verb !== 'improve') {
    return measured(capitalised(verb.base), `the number of ${object}`, verb.verb === 'lower');
  }
  return readSentence(object).quantities.length > 0 || namesMetric(object, metrics)
    ? measured(capitalised(verb.base), object, verb.verb === 'lower')
    : null;
}

/** 'search latency falls', 'retention improves', 'activation up' */
function movingMetric(words: string, tokens: readonly Token[], metrics: readonly string[]): Template | null {
  const at = tokens.findIndex(
    (token, i) =>
      i > 0 && (moves.has(verbOf(token, THIRD)?.verb as VerbClass) || (pointing.has(token.lower) && !tokens[i + 1])),
  );
  // 'Contracts don't slow deals down' moves nothing.
  if (at < 1 || tokens.slice(0, at).some(({ lower }) => denying.has(lower) || lower === 'not')) return null;
  const moved = pointing.get(tokens[at]!.lower) ?? senseOf(tokens[at]!.lower)!.verb;
  const metric = words.slice(0, tokens[at - 1]!.end);
  const verb = moved === 'lower' ? 'Reduce' : moved === 'raise' ? 'Raise' : 'Improve';
  const rest = words.slice(tokens[at]!.end);
  if (!namesMetric(metric, metrics)) return null;
  return measured(verb, `${uncapitalised(metric)}${rest}`, moved === 'lower');
}

const pointing: ReadonlyMap<string, VerbClass> = new Map([
  ['up', 'raise'],
  ['down', 'lower'],
]);

/** Words whose meaning is in the verb of a result once it is said as one: 'higher' of 'higher retention'. */
export const isDirection = (word: string): boolean =>
  comparisons.has(word) || opening.has(word) || gaining.has(word) || sooner.has(word);

/** Verbs before a comparison: 'attract more applicants'. */
const gaining = new Set('get win attract gain earn generate drive bring have see reach convert'.split(' '));

/** What others do or are, or what goes wrong: more or less of it is a result. */
const counted: ReadonlySet<NounClass> = new Set(['taken', 'people', 'trouble']);

/** 'better retention', 'fewer complaints', 'attract more applicants' */
function comparedMetric(words: string, all: readonly Token[], metrics: readonly string[]): Template | null {
  const tokens = gaining.has(all[0]?.lower ?? '') ? all.slice(all[1]?.lower === 'in' ? 2 : 1) : all;
  const verb = comparisons.get(tokens[0]?.lower ?? '');
  if (!verb || !tokens[1] || tokens[1].lower === 'time') return null;
  const metric = words.slice(tokens[1].start);
  const head = nounOf(tokens.slice(1));
  if (head?.plural && head.noun && (counted.has(head.noun) || verb === 'Reduce')) {
    return measured(verb, `the number of ${metric}`, verb === 'Reduce');
  }
  return tokens.length === all.length && namesMetric(metric, metrics)
    ? measured(verb, metric, verb === 'Reduce')
    : null;
}

const fewer = new Set(['fewer', 'less']);

/** How soon somebody does something: what falls is a time. */
const sooner = new Set(['sooner', 'faster', 'earlier', 'quicker', 'quickly']);
const untilThen: Template = [' from ', { ...now, sample: '9 days' }, ' to ', { ...target, sample: '4 days' }];

/** What is in somebody's mind shows when they are asked. */
const attitudes = new Set('love like trust enjoy believe think want admire prefer'.split(' '));

/** What people no longer do, or have to: less of it is a result. */
const denying = new Set("don't don’t never longer".split(' '));

/** 'Nobody has to call us', 'nobody waits in the rain': how many still do is a result. */
function behaviourOfNobody(words: string, tokens: readonly Token[]): Template | null {
  const verb = tokens[1];
  if (tokens[0]?.lower !== 'nobody' || !verb || !tokens[2]) return null;
  const sense = verb.lower === 'has' ? null : verbOf(verb, THIRD);
  const base = verb.lower === 'has' && tokens[2].lower === 'to' ? 'have' : sense?.base;
  const counts: Template = [' from ', { ...now, sample: '180' }, ' to ', { ...target, sample: '120' }];
  return base === undefined || base === 'be'
    ? null
    : [`Reduce the number of people who ${base}${words.slice(verb.end)}`, ...counts];
}

/** Where people are said to do something: 'customers find answers', 'help members to come back', 'fewer patients fall'. */
function behaviour(words: string, tokens: readonly Token[], population: Population): Template | null {
  const at = tokens.findIndex(({ lower }) => lower === population.noun.toLowerCase());
  let does = at + 1;
  while (tokens[does] && /^(?:to|can|could|will|may|are|able|who|no)$/.test(tokens[does]!.lower)) does++;
  const denies = denying.has(tokens[does]?.lower ?? '');
  if (denies) does++;
  const verb = tokens[does];
  if (
    !verbOf(verb, BASE) ||
    (senseOf(verb!.lower)!.marks & (MARK.preposition | MARK.be | MARK.compared | MARK.adverb | MARK.quality)) !== 0
  )
    return null;
  const before = tokens.slice(0, at).filter(({ lower }) => !population.words.toLowerCase().includes(lower));
  // More in front than 'so that', 'help', 'make it easy for' is a subject of its own.
  if (before.some(({ lower }) => senseOf(lower)?.noun && !verbOf({ ...tokens[0]!, lower }, BASE))) return null;
  const last = tokens.at(-1)!;
  if (sooner.has(last.lower) && last !== verb) {
    const end = tokens.at(-2)!.lower === 'more' ? tokens.at(-3)!.end : tokens.at(-2)!.end;
    return [`Reduce the median time until ${population.words} ${words.slice(verb!.start, end)}`, ...untilThen];
  }
  const saidOf = `${attitudes.has(verb!.lower) ? 'say they ' : ''}${words.slice(verb!.start)}`;
  return denies || before.some(({ lower }) => fewer.has(lower))
    ? [`Reduce the share of ${usersOf(population)} ${saidOf}`, ...falling]
    : [`Raise the share of ${usersOf(population)} ${saidOf}`, ...blanks];
}

/** A second thing that is to move: 'lower sick days and raise engagement', 'less scrap, fewer burns'. */
function withoutSecond(words: string): string {
  for (const { index, 0: and } of firstOf(words.matchAll(/,? and |, /g), 4)) {
    const next = tokenize(words.slice(index + and.length))[0];
    const isMoved =
      moves.has(verbOf(next, BASE | ING | THIRD)?.verb as VerbClass) || comparisons.has(next?.lower ?? '');
    if (isMoved && !/\btry$/i.test(words.slice(0, index))) return words.slice(0, index);
  }
  return words;
}

/** What words say that is to change, as a key result without deadline; null where they say nothing that is measured. */
export function metricIn(words: string, metrics: readonly string[]): Template | null {
  const plain = withoutSecond(words.replace(/[.!;:,\s]+$/, ''));
  const tokens = tokenize(plain);
  const metric = movedMetric(plain, tokens, metrics) ?? movingMetric(plain, tokens, metrics);
  // 'Fewer patients fall' is about what they do.
  return metric ?? (behaviourIn(plain) ? null : comparedMetric(plain, tokens, metrics));
}

/** Who words say that does what, as a key result without deadline; null where they speak of nobody. */
export function behaviourIn(words: string): Template | null {
  const plain = words.replace(/[.!;:,\s]+$/, '');
  const tokens = tokenize(plain);
  const population = populationIn(plain);
  return behaviourOfNobody(plain, tokens) ?? (population && behaviour(plain, tokens, population));
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
