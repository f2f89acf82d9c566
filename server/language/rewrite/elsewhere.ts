/** Metrics that the plan has already for the same subject: in the words of key results under other objectives and in other files. */
import { judge } from '../judgement/judge.ts';
import type { Vocabulary } from '../judgement/judgement.ts';
import { senseOf } from '../judgement/lexicon/lexicon.ts';
import type { NounClass } from '../judgement/lexicon/nouns.ts';
import type { Objective } from '../model/model.ts';
import { readMeasure } from '../model/readMeasure.ts';
import { type Item, summaryOfSection } from '../model/summary.ts';
import { readSentence } from '../prose/quantities.ts';
import { type Token, tokenize } from '../prose/tokens.ts';
import type { Plan } from '../rules/rule.ts';
import { firstOf } from './firstOf.ts';
import { subjectsIn, tellingOf } from './match.ts';
import type { MetricWords } from './metricText.ts';
import { stemsIn } from './stems.ts';
import { wordsAt } from './template.ts';
import type { Subjects } from './terms.ts';
import { uncapitalised } from './words.ts';

/** Other files and key results beyond these are not looked at: a fix is there when it is asked for. */
const mostFiles = 200;
const mostKeyResults = 3000;

/** The weight of a subject that a text is about: no circumstance, no word like 'system', no phrase whose words stand apart. */
const about = 1;
/** How telling a subject must be, and what it counts for when only the objective names it. */
const enough = 3;
const objectiveWeight = 0.4;
/** In how many key results a subject may come up before it is what the whole plan is about, and the least share of them. */
const few = 3;
const fewOf = 0.15;

/** Nouns that say whom or how much a metric counts, not what it is about. */
const counting: ReadonlySet<NounClass | null> = new Set(['people', 'staff', 'team', 'amount', 'unit', 'pace', 'taken']);

const beforeNouns = new Set(['of', 'per', 'the', 'a', 'an']);

/** Nouns of every plan. */
const plain = new Set(['time', 'times', 'level', 'levels', 'cost', 'costs']);

/** Words that only set things apart, of those that the lexicon does not know. */
const qualifying = /(?:ly|ic|al|ive|ed|ful|less|ous|able|ible)$/;

/**
 * Whether a word tells what a metric is about: no verb, unless it stands where only nouns do; not 'share', 'members', 'time';
 * and no name, as two lines about Lisbon may have nothing else in common.
 */
function names({ kind, start, lower }: Token, before: string | undefined, text: string): boolean {
  if (kind === 'number' || plain.has(lower)) return false;
  const sense = senseOf(lower);
  if (sense === undefined) return text.startsWith(lower, start) && !qualifying.test(lower);
  if (sense.noun === null) return sense.verb !== null && (before === undefined || beforeNouns.has(before));
  return !counting.has(sense.noun) && !(sense.noun === 'gauge' && sense.topic === 'quality');
}

const mainSubjects = (subjects: Subjects): string[] =>
  [...subjects].filter(([, weight]) => weight >= about).map(([subject]) => subject);

/** The subjects of sentences, for as long as the sections and files live that they stand in. */
const known = new WeakMap<Item, readonly string[]>();

function subjectsOf(item: Item): readonly string[] {
  let subjects = known.get(item);
  if (subjects === undefined) {
    subjects = [...subjectsIn(item.text).keys()];
    known.set(item, subjects);
  }
  return subjects;
}

/** What a metric is about: terms of several words, and words that name something. */
function subjectsOfMetric(metric: string): ReadonlySet<string> {
  // 'Errors that shoppers report' are no reports.
  const name = metric.split(/ (?:who|that|which|whose) /)[0]!;
  const named = new Set(
    tokenize(name)
      .filter((token, at, all) => names(token, all[at - 1]?.lower, name))
      .flatMap(({ lower }) => [...subjectsIn(lower).keys()]),
  );
  return new Set(mainSubjects(subjectsIn(name)).filter((one) => named.has(one) || one.includes('-')));
}

const isKeyResult = ({ kind, text }: Item): boolean => kind === 'keyResult' && text !== '';

/** The key results under the other objectives of the document, then those of the other files. */
function* keyResultsOf({ tree, surroundings: { uri, files } }: Plan, objective: Objective): Generator<Item> {
  for (const section of tree.sections) {
    if (section !== objective.section) yield* summaryOfSection(section).items.filter(isKeyResult);
  }
  for (const file of firstOf(files?.all() ?? [], mostFiles)) {
    if (file.uri !== uri) yield* file.summary.items.filter(isKeyResult);
  }
}

/** A unit as the catalogue has it: 'orders/week' is 'orders a week', and what the metric says itself is a count. */
function unitIn(name: string, unit: string | null): string {
  if (unit === null) return 'count';
  if (/^\/\d+$/.test(unit)) return unit === '/5' ? unit : `out of ${unit.slice(1)}`;
  if (/\p{Sc}/u.test(unit)) return 'money';
  const [counted = '', period] = unit.split('/');
  const rate = period ? ` ${/^[aeho]/.test(period) ? 'an' : 'a'} ${period}` : '';
  if (counted === '' || name.toLowerCase().split(' ').includes(counted)) return rate === '' ? 'count' : rate.trim();
  return counted === '%' ? counted : `${counted}${rate}`;
}

/** The metric of an outcome as its writer words it, without its numbers; null where the line is none or does not say which way. */
function metricOf(text: string, vocabulary: Vocabulary): MetricWords | null {
  const sentence = readSentence(text);
  const { metric, direction, baseline, target } = readMeasure(sentence);
  if (metric === null || (direction !== 'increase' && direction !== 'decrease')) return null;
  const article = /(?<!\S)the $/i.exec(text.slice(0, metric.start))?.[0].toLowerCase() ?? '';
  const words = wordsAt(text, metric).trim();
  // Its numbers are those of another line, also where they are part of the words; brackets mean something in names.
  if (/[\p{N}[\]{}‹›]/u.test(words) || readSentence(words).quantities.length > 0) return null;
  const name = article + uncapitalised(words);
  // A capital that only began the sentence, or one of a name: who knows.
  if (metric.start === 0 && /^\p{Lu}\p{Ll}/u.test(name)) return null;
  if (judge(sentence, vocabulary).class !== 'outcome') return null;
  return {
    name,
    unit: unitIn(name, target?.unit ?? baseline?.unit ?? null),
    better: direction === 'increase' ? 'higher' : 'lower',
  };
}

/**
 * The metrics of outcomes elsewhere in the plan that are about what the work, or else its objective, is about, the likeliest
 * first; none that a key result of the objective has already.
 */
export function metricsElsewhere(
  work: string,
  objective: Objective,
  plan: Plan,
  vocabulary: Vocabulary,
): MetricWords[] {
  const own = new Set(mainSubjects(subjectsIn(work)));
  const all = new Set([...own, ...mainSubjects(subjectsIn(objective.prose?.text ?? ''))]);
  const keyResults = [...firstOf(keyResultsOf(plan, objective), mostKeyResults)];
  const counts = new Map<string, number>();
  for (const subject of keyResults.flatMap(subjectsOf)) {
    if (all.has(subject)) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  }
  const most = Math.max(few, keyResults.length * fewOf);
  const telling = new Set(
    [...counts].filter(([one, count]) => count <= most && tellingOf(one) >= enough).map(([one]) => one),
  );
  const there = objective.keyResults.map(({ prose }) => stemsIn(prose.text));
  const found: { metric: MetricWords; score: number }[] = [];
  for (const item of keyResults) {
    if (!subjectsOf(item).some((one) => telling.has(one))) continue;
    const metric = metricOf(item.text, vocabulary);
    if (metric === null) continue;
    const shared = [...subjectsOfMetric(metric.name)].filter((one) => telling.has(one));
    // What a picture of the future has in common with a metric may be one word of many.
    if (!shared.some((one) => own.has(one)) && shared.length < 2) continue;
    const stems = [...stemsIn(metric.name)];
    if (there.some((others) => stems.every((stem) => others.has(stem)))) continue;
    const score = shared.reduce((sum, one) => sum + tellingOf(one) * (own.has(one) ? 1 : objectiveWeight), 0);
    found.push({ metric, score });
  }
  return found.sort((a, b) => b.score - a.score).map(({ metric }) => metric);
}
