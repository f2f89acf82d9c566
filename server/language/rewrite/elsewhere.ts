/** Metrics that the plan has already for the same subject: in the words of key results under other objectives and in other files. */
import { judge } from '../judgement/judge.ts';
import type { Vocabulary } from '../judgement/judgement.ts';
import { senseOf } from '../judgement/lexicon/lexicon.ts';
import type { NounClass } from '../judgement/lexicon/nouns.ts';
import type { Objective } from '../model/model.ts';
import { readMeasure } from '../model/readMeasure.ts';
import { type Item, summaryOfSection } from '../model/summary.ts';
import { readSentence, type Sentence } from '../prose/quantities.ts';
import { type Token, tokenize } from '../prose/tokens.ts';
import type { Plan } from '../rules/rule.ts';
import type { Section } from '../syntax/tree.ts';
import { type BySubject, bySubject } from './bySubject.ts';
import { firstOf } from './firstOf.ts';
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

const mainSubjects = (subjects: Subjects): string[] =>
  [...subjects].filter(([, weight]) => weight >= about).map(([subject]) => subject);

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

/** The sections around one, itself left out, the nearest first. */
function* around(sections: readonly Section[], section: Section): Generator<Section> {
  const at = sections.indexOf(section);
  for (let apart = 1; at - apart >= 0 || at + apart < sections.length; apart++) {
    if (at + apart < sections.length) yield sections[at + apart]!;
    if (at - apart >= 0) yield sections[at - apart]!;
  }
}

/** The key results under the other objectives of the document, those of a long one only near by. */
function partsNear({ tree: { sections } }: Plan, { section }: Objective): BySubject[] {
  const near = new Map<Section, BySubject>();
  let left = mostNear;
  for (const other of around(sections, section)) {
    if (left <= 0) break;
    const part = bySubject(summaryOfSection(other).items, mostNear);
    if (part.keyResults.length > 0) near.set(other, part);
    left -= part.keyResults.length;
  }
  const first = sections.findIndex((one) => near.has(one));
  return first < 0 ? [] : sections.slice(first).flatMap((one) => near.get(one) ?? []);
}

/** The key results of the first other files. */
function partsOfFiles({ surroundings: { uri, files } }: Plan): BySubject[] {
  const parts: BySubject[] = [];
  let left = mostOfFiles;
  for (const file of firstOf(files?.all() ?? [], mostFiles)) {
    if (left <= 0) break;
    if (file.uri === uri) continue;
    const part = bySubject(file.summary.items, mostOfFiles);
    left -= part.keyResults.length;
    parts.push(part);
  }
  return parts;
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
  readonly subjects: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly sentence: Sentence;
}

function measuredIn(text: string): Measured | null {
  const sentence = readSentence(text);
  const metric = metricOf(sentence);
  return metric && { metric, subjects: subjectsOfMetric(metric.name), stems: stemsIn(metric.name), sentence };
}

/** What key results measure, for as long as the sections and files live that they stand in. */
const known = new WeakMap<Item, Measured | null>();

function measuredBy(item: Item): Measured | null {
  let measured = known.get(item);
  if (measured === undefined) {
    measured = measuredIn(item.text);
    known.set(item, measured);
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
  const all = new Set([...own, ...mainSubjects(subjectsIn(objective.prose?.text ?? ''))]);
  const parts = [...partsNear(plan, objective), ...partsOfFiles(plan)];
  const most = Math.max(few, parts.reduce((sum, { keyResults }) => sum + keyResults.length, 0) * fewOf);
  const telling = [...all].filter((one) => {
    const count = parts.reduce((sum, { naming }) => sum + (naming.get(one)?.length ?? 0), 0);
    return count > 0 && count <= most && tellingOf(one) >= enough;
  });
  const there = objective.keyResults.map(({ prose }) => stemsIn(prose.text));
  const found: { metric: MetricWords; score: number }[] = [];
  for (const { keyResults, naming } of parts) {
    const candidates = new Set(telling.flatMap((one) => naming.get(one) ?? []));
    if (candidates.size === 0) continue;
    for (const item of keyResults) {
      const measured = candidates.has(item) ? measuredBy(item) : null;
      if (measured === null) continue;
      const shared = [...measured.subjects].filter((one) => telling.includes(one));
      // What a picture of the future has in common with a metric may be one word of many.
      if (!shared.some((one) => own.has(one)) && shared.length < 2) continue;
      const stems = [...measured.stems];
      if (there.some((others) => stems.every((stem) => others.has(stem)))) continue;
      if (judge(measured.sentence, vocabulary).class !== 'outcome') continue;
      const score = shared.reduce((sum, one) => sum + tellingOf(one) * (own.has(one) ? 1 : objectiveWeight), 0);
      found.push({ metric: measured.metric, score });
    }
  }
  return found.sort((a, b) => b.score - a.score).map(({ metric }) => metric);
}
