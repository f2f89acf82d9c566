/** Metrics that the plan has already for the same subject: in the words of key results under other objectives and in other files. */
import { judge } from '../judgement/judge.ts';
import type { Vocabulary } from '../judgement/judgement.ts';
import { senseOf } from '../judgement/lexicon/lexicon.ts';
import type { NounClass } from '../judgement/lexicon/nouns.ts';
import type { Objective } from '../model/model.ts';
import { readMeasure } from '../model/readMeasure.ts';
import { readSentence, type Sentence } from '../prose/quantities.ts';
import { type Token, tokenize } from '../prose/tokens.ts';
import type { Plan } from '../rules/rule.ts';
import { firstOf } from './firstOf.ts';
import { type AboutSubjects, ofFile, ofSection } from './keyResultSubjects.ts';
import { subjectsIn, tellingOf } from './match.ts';
import type { MetricWords } from './metricText.ts';
import { stemsIn } from './stems.ts';
import { wordsAt } from './template.ts';
import type { Subjects } from './terms.ts';
import { uncapitalised } from './words.ts';

/** Other files, and key results of the document and of other files beyond these, are not looked at: a fix is there when it is asked for. */
const mostFiles = 200;
const mostOfFiles = 300;
const mostNear = 100;

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

/** The subjects that a text is about, and no mere circumstances of it. */
export const mainSubjects = (subjects: Subjects): string[] =>
  [...subjects].filter(([, weight]) => weight >= about).map(([subject]) => subject);

/** What a metric is about: terms of several words, and words that name something. */
export function subjectsOfMetric(metric: string): string[] {
  // 'Errors that shoppers report' are no reports.
  const name = metric.split(/ (?:who|that|which|whose) /)[0]!;
  const named = new Set(
    tokenize(name)
      .filter((token, at, all) => names(token, all[at - 1]?.lower, name))
      .flatMap(({ lower }) => [...subjectsIn(lower).keys()]),
  );
  return mainSubjects(subjectsIn(name)).filter((one) => named.has(one) || one.includes('-'));
}

/** The places around one in a list, itself left out, the nearest first. */
function* around(at: number, length: number): Generator<number> {
  for (let apart = 1; at - apart >= 0 || at + apart < length; apart++) {
    if (at + apart < length) yield at + apart;
    if (at - apart >= 0) yield at - apart;
  }
}

/** The key results under the other objectives of the document in the order of their lines, those of a long one only near by. */
function keyResultsNear({ tree: { sections } }: Plan, { section }: Objective): AboutSubjects[] {
  const near: { at: number; keyResults: readonly AboutSubjects[] }[] = [];
  let left = mostNear;
  for (const at of around(sections.indexOf(section), sections.length)) {
    if (left <= 0) break;
    const keyResults = ofSection(sections[at]!);
    near.push({ at, keyResults });
    left -= keyResults.length;
  }
  return near.sort((a, b) => a.at - b.at).flatMap(({ keyResults }) => keyResults);
}

/** The key results of the first other files. */
function keyResultsOfFiles({ surroundings: { uri, files } }: Plan): AboutSubjects[] {
  const found: AboutSubjects[] = [];
  for (const file of firstOf(files?.all() ?? [], mostFiles)) {
    if (found.length >= mostOfFiles) break;
    if (file.uri !== uri) found.push(...ofFile(file.summary, mostOfFiles));
  }
  return found;
}

/** Reads what is looked through for a fix, some of it a step. */
export function* readingPlan(plan: Plan): Generator<undefined, void> {
  for (const section of plan.tree.sections) {
    ofSection(section);
    yield;
  }
  keyResultsOfFiles(plan);
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

/** The metric of a sentence as its writer words it, without its numbers; null where it has none or does not say which way. */
function metricOf(sentence: Sentence): MetricWords | null {
  const { text } = sentence;
  const { metric, direction, baseline, target } = readMeasure(sentence);
  if (metric === null || (direction !== 'increase' && direction !== 'decrease')) return null;
  const article = /(?<!\S)the $/i.exec(text.slice(0, metric.start))?.[0].toLowerCase() ?? '';
  const words = wordsAt(text, metric).trim();
  // Its numbers are those of another line, also where they are part of the words; brackets mean something in names.
  if (/[\p{N}[\]{}‹›]/u.test(words) || readSentence(words).quantities.length > 0) return null;
  const name = article + uncapitalised(words);
  // A capital that only began the sentence, or one of a name: who knows.
  if (metric.start === 0 && /^\p{Lu}\p{Ll}/u.test(name)) return null;
  return {
    name,
    unit: unitIn(name, target?.unit ?? baseline?.unit ?? null),
    better: direction === 'increase' ? 'higher' : 'lower',
  };
}

/** A metric with what it is about and the stems of its words. */
interface Measured {
  readonly metric: MetricWords;
  readonly subjects: readonly string[];
  readonly stems: readonly string[];
  readonly sentence: Sentence;
}

function measuredIn(text: string): Measured | null {
  const sentence = readSentence(text);
  const metric = metricOf(sentence);
  return metric && { metric, subjects: subjectsOfMetric(metric.name), stems: [...stemsIn(metric.name)], sentence };
}

const known = new WeakMap<AboutSubjects, Measured | null>();

/** What a key result measures, worked out once. */
function measuredBy(keyResult: AboutSubjects): Measured | null {
  let measured = known.get(keyResult);
  if (measured === undefined) {
    measured = measuredIn(keyResult.text);
    known.set(keyResult, measured);
  }
  return measured;
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
  const all = [...own, ...mainSubjects(subjectsIn(objective.prose?.text ?? ''))];
  const counts = new Map(all.filter((one) => tellingOf(one) >= enough).map((one) => [one, 0]));
  const others = [...keyResultsNear(plan, objective), ...keyResultsOfFiles(plan)];
  const naming: { keyResult: AboutSubjects; named: readonly string[] }[] = [];
  for (const keyResult of others) {
    const named = keyResult.subjects.filter((one) => counts.has(one));
    if (named.length > 0) naming.push({ keyResult, named });
    for (const one of named) counts.set(one, counts.get(one)! + 1);
  }
  const most = Math.max(few, others.length * fewOf);
  // What a picture of the future has in common with a metric may be one word of many.
  const isNear = (shared: readonly string[]) => shared.length > 1 || shared.some((one) => own.has(one));
  const telling = (subjects: readonly string[]) => subjects.filter((one) => (counts.get(one) ?? most + 1) <= most);
  let there: readonly ReadonlySet<string>[] | undefined;
  const found: { metric: MetricWords; score: number }[] = [];
  for (const { keyResult, named } of naming) {
    if (!isNear(telling(named))) continue;
    const measured = measuredBy(keyResult);
    if (measured === null) continue;
    const shared = telling(measured.subjects);
    if (!isNear(shared)) continue;
    there ??= objective.keyResults.map(({ prose }) => stemsIn(prose.text));
    if (there.some((others) => measured.stems.every((stem) => others.has(stem)))) continue;
    if (judge(measured.sentence, vocabulary).class !== 'outcome') continue;
    const score = shared.reduce((sum, one) => sum + tellingOf(one) * (own.has(one) ? 1 : objectiveWeight), 0);
    found.push({ metric: measured.metric, score });
  }
  return found.sort((a, b) => b.score - a.score).map(({ metric }) => metric);
}
