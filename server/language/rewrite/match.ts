/** Finds the metrics of the catalogue that a piece of work is likely to move. */
import { ambiguousAnywhere, ambiguousOfFields } from './ambiguous.ts';
import { catalogue } from './catalogue/index.ts';
import type { Metric } from './catalogue/metric.ts';
import { Fields, type FieldWords, readFieldWords, wholly } from './fields.ts';
import { populationIn } from './population.ts';
import { stemsIn, tellingVerbOf } from './stems.ts';
import { type Subjects, Terms } from './terms.ts';

/** A metric and how well it answers the work. */
export interface Match {
  readonly metric: Metric;
  readonly score: number;
  /** How much the plan is of the metric's field, 0 to 1. */
  readonly field: number;
}

/** A metric of the catalogue with the subjects that it answers, by how much. */
interface Entry {
  readonly metric: Metric;
  readonly domain: number;
  readonly subjects: Subjects;
}

/** Stems of the words of metrics that were candidates before: of most metrics they are never asked for. */
const saidBy = new WeakMap<Metric, ReadonlySet<string>>();

function wordsOf(metric: Metric): ReadonlySet<string> {
  let stems = saidBy.get(metric);
  if (stems === undefined) {
    stems = stemsIn(`${metric.name} ${metric.question}`);
    saidBy.set(metric, stems);
  }
  return stems;
}

interface Index {
  readonly terms: Terms;
  readonly entries: readonly Entry[];
  /** The entries that answer a subject, by their places among all. */
  readonly answering: ReadonlyMap<string, readonly number[]>;
  /** How telling a subject is: rare ones tell more. */
  readonly tellingOf: (subject: string) => number;
  /** Subjects that mean something else in other fields. */
  readonly ambiguous: { readonly ofFields: ReadonlySet<string>; readonly anywhere: ReadonlySet<string> };
  /** The domains that are worlds of their own. */
  readonly worlds: readonly number[];
  /** The domain of plans for oneself. */
  readonly personal: number;
  /** How telling a word is of each domain. */
  readonly fieldWords: FieldWords;
}

/** What the head of a longer topic is worth: 'training' where the topic is sales training. */
const head = 0.35;
/** How much less a topic counts than the one before it: the first ones are what the metric is for. */
const later = 0.03;
/** What the words of the metric itself are worth. */
const said = 0.35;
/** What the objective adds to the line, and the rest of the plan to both. */
const objectiveWeight = 0.4;
const aroundWeight = 0.3;
/** How much more a metric of the plan's own field counts. */
const fieldWeight = 1.2;
/** What one subject of the work must count for, or nothing points to the metric: a topic of its own, and no mere head. */
const enough = 2.5;
/** The same for a subject of the objective, where the work points nowhere, and for all of them: objectives are full of words. */
const enoughAimed = 4;
const enoughAimedInAll = 6;
/** What a metric must count for that only the circumstances of the work point to. */
const enoughAround = 6;
/** What a topic counts for where the field of its metric comes up nowhere, and one that could mean something else. */
const outOfField = 0.8;
const ambiguousAlone = 0.45;
/** The same for a metric of offices where the plan is of a hospital, a school, a town: monitors there are others. */
const besideWorld = 0.5;
/** How much of a plan that takes. */
const ofWorld = 0.2;
/** What one word of several must count for where nothing else says that the plan is of the field of its metric. */
const sureAlone = 5;
const ownWorlds = new Set([
  'education and research',
  'non-profit',
  'government',
  'health care',
  'manufacturing and quality',
  'games and media',
  'hardware',
  'sites, hospitality and farming',
  'community and open source',
  'culture',
  'banking and insurance',
]);

/** Work that people only do for themselves. */
const forOneself =
  /^(?:read (?:\d+|one|two|a) (?:\w+ )?books?|run (?:\d+ ?(?:km?|miles?)|(?:a|an|the) (?:half |\w+ )?marathon)|run \d+ ?(?:x|times)|save [€$£]?\d+[€$£]? (?:a|per|every|each) (?:week|month)|pass the (?:\w+ )?(?:licen[cs]e|driving test)|learn to (?:swim|ride|dance|cook|draw|sing)|go (?:running|jogging|swimming|to bed|to the gym)|jog|swim|meditate|sleep|lose \d+ ?(?:kg|kilos?|pounds?|lbs?)|walk \d|write \d+ (?:words|pages)|practi[sc]e (?:\w+ )?(?:guitar|piano|violin|drums|yoga|singing)|no (?:phone|sugar|alcohol|social media|netflix|coffee|sweets)|quit smoking|clean out|declutter)\b/i;

/** Builds the index in small steps: all at once they would take longer than somebody should wait who only types on. */
function* building(): Generator<undefined, Index> {
  const terms = new Terms();
  yield;
  const domains = catalogue();
  yield;
  const stemsOf = new Map<string, readonly string[]>();
  const learn = (topic: string): string => {
    const stems = stemsOf.get(topic) ?? terms.learn(topic);
    stemsOf.set(topic, stems);
    return terms.subjectOf(topic, stems);
  };
  // Terms are learned before heads are looked up, so that every head finds its subject.
  for (const { metrics } of domains) {
    for (const { topics } of metrics) topics.forEach(learn);
    yield;
  }
  const count = new Map<string, number>();
  const entries: Entry[] = [];
  const answering = new Map<string, number[]>();
  for (const [domain, { metrics }] of domains.entries()) {
    for (const metric of metrics) {
      const subjects = new Map<string, number>();
      for (const topic of metric.topics) {
        const of = terms.headOf(stemsOf.get(topic)!);
        if (of !== null) subjects.set(of, Math.max(subjects.get(of) ?? 0, head));
      }
      for (const [at, topic] of metric.topics.entries()) {
        const subject = learn(topic);
        subjects.set(subject, Math.max(subjects.get(subject) ?? 0, 1 / (1 + later * at)));
      }
      for (const [subject, weight] of subjects) {
        count.set(subject, (count.get(subject) ?? 0) + weight);
        const others = answering.get(subject);
        if (others === undefined) answering.set(subject, [entries.length]);
        else others.push(entries.length);
      }
      entries.push({ metric, domain, subjects });
    }
    yield;
  }
  const fieldWords = readFieldWords(domains.map(({ words }) => words));
  yield;
  const tellingOf = (subject: string): number => Math.log((entries.length + 1) / (1 + (count.get(subject) ?? 0)));
  const worlds = [...domains.keys()].filter((domain) => ownWorlds.has(domains[domain]!.name));
  const personal = domains.findIndex(({ name }) => name === 'personal');
  const ambiguous = {
    ofFields: new Set(ambiguousOfFields.map(learn)),
    anywhere: new Set(ambiguousAnywhere.map(learn)),
  };
  return { terms, entries, answering, tellingOf, fieldWords, worlds, personal, ambiguous };
}

let begun: Generator<undefined, Index> | undefined;
let index: Index | undefined;

/** Takes a step towards what metrics are found by, which the first quick fix would else have to wait for. True while there is more to do. */
export function prepareMatching(): boolean {
  if (index !== undefined) return false;
  begun ??= building();
  const { done, value } = begun.next();
  if (done) {
    index = value;
    begun = undefined;
  }
  return index === undefined;
}

function known(): Index {
  while (prepareMatching());
  return index!;
}

/** Whether a subject is one of a single field: 'phishing', and not 'policy'. */
const isOnlyOf = ({ answering, entries }: Index, subject: string, field: number): boolean =>
  (answering.get(subject) ?? []).every((at) => entries[at]!.domain === field);

/** What a text is about, in the terms of the catalogue and its synonyms. */
export const subjectsIn = (text: string): Subjects => known().terms.subjectsIn(text);

/** The subject that a topic names; new ones are learned. */
export function subjectOf(topic: string): string {
  const { terms } = known();
  return terms.subjectOf(topic, terms.learn(topic));
}

/** How telling a subject is: the fewer metrics of the catalogue answer it, the more. */
export const tellingOf = (subject: string): number => known().tellingOf(subject);

/**
 * The metrics that some work is likely to move, best first; empty where nothing in the work points to any. `objective`
 * and `around` (the rest of the plan: its title, its team, its other lines) only tell between metrics of several fields.
 */
export function matchMetrics(work: string, objective: string, around: string): Match[] {
  const byWork = matchesOf(subjectsIn(work), work, objective, around);
  // Work whose own words say nothing may be about its circumstances: 'Optimise the top 50 pages for SEO'.
  return byWork.length > 0
    ? byWork
    : matchesOf(known().terms.subjectsIn(work, 1), work, objective, around).filter(
        ({ score }) => score >= enoughAround,
      );
}

function matchesOf(own: Subjects, work: string, objective: string, around: string): Match[] {
  const index = known();
  const { terms, entries, answering, tellingOf, worlds, personal, ambiguous, fieldWords } = index;
  const behind = terms.subjectsIn(objective);
  const fields = new Fields(fieldWords, terms, [
    [work, 1],
    [objective, 1],
    [around, aroundWeight],
  ]);
  const isOfMe =
    /\b(?:I|me|my|myself)\b/.test(`${work}\n${objective}`) || forOneself.test(work) || /^personal$/im.test(around);
  if (isOfMe) fields.add(personal, 'I', wholly);
  const isOfOthers =
    !isOfMe &&
    (populationIn(`${work}\n${objective}\n${around}`) !== null ||
      /\b(?:we|us|teams?|all)\b/i.test(`${work}\n${objective}`));
  const isOfWorld = worlds.some((domain) => fields.of(domain) >= ofWorld);
  const words = stemsIn(work);
  const aims = stemsIn(objective);
  const matches: Match[] = [];
  const content = terms.contentOf(work);
  const verb = tellingVerbOf(work);
  /** Whether a metric answers half of what the work is called, or a phrase of it. */
  const named = (metric: Metric, subjects: Subjects): boolean => {
    if ([...own].some(([subject, weight]) => weight > 1 && subjects.has(subject))) return true;
    if (verb !== null && subjects.has(terms.subjectOfStem(verb))) return true;
    const answered = content.filter((stem) => subjects.has(terms.subjectOfStem(stem)) || wordsOf(metric).has(stem));
    if (answered.length * 2 !== content.length) return answered.length * 2 > content.length;
    // 'Certificate renewal': half of it is about something else.
    return (
      answered.at(-1) === content.at(-1) &&
      content.every((stem) => answered.includes(stem) || !answering.has(terms.subjectOfStem(stem)))
    );
  };
  /** Whether part of it is what other metrics are about. */
  const isAlsoOfOthers = (subjects: Subjects): boolean =>
    content.map((stem) => terms.subjectOfStem(stem)).some((one) => !subjects.has(one) && answering.has(one));
  const asked = [...own.keys(), ...behind.keys()].flatMap((subject) => answering.get(subject) ?? []);
  for (const at of [...new Set(asked)].sort((a, b) => a - b)) {
    const { metric, domain, subjects } = entries[at]!;
    const field = fields.of(domain);
    if (domain === personal && (field === 0 || isOfOthers)) continue;
    if (domain !== personal && isOfMe && field === 0) continue;
    const isOwnWorld = ownWorlds.has(metric.domain);
    const isAmbiguous = (subject: string) =>
      (ambiguous.anywhere.has(subject) || (isOwnWorld && ambiguous.ofFields.has(subject))) &&
      !fields.isOf(domain, subject);
    const beside = isOwnWorld ? outOfField : isOfWorld ? besideWorld : 1;
    const inField = field > 0 ? 1 : beside;
    let strongest = 0;
    let strongestSubject = '';
    let pointing = 0;
    let aiming = 0;
    let aimed = 0;
    let aimedSubject = '';
    for (const [subject, weight] of subjects) {
      if (!own.has(subject) && !behind.has(subject)) continue;
      const telling = weight * tellingOf(subject) * (isAmbiguous(subject) ? ambiguousAlone : inField);
      const points = (own.get(subject) ?? 0) * telling;
      if (points > strongest) {
        strongest = points;
        strongestSubject = subject;
      }
      pointing += points;
      const aims = (behind.get(subject) ?? 0) * telling;
      if (aims > aimed) {
        aimed = aims;
        aimedSubject = subject;
      }
      aiming += aims;
    }
    if (strongest < enough && aimed < enoughAimed) continue;
    for (const stem of wordsOf(metric)) {
      if (words.has(stem)) pointing += said * tellingOf(stem);
      if (aims.has(stem)) aiming += said * tellingOf(stem);
    }
    if (strongest < enough && aiming < enoughAimedInAll) continue;
    // 'We sleep well at night' is said of alerts, too.
    if (domain === personal && !isOfMe && !fields.isOf(domain, strongestSubject || aimedSubject)) continue;
    const isOfField =
      field > 0 &&
      (fields.isOf(domain, strongestSubject) ||
        (domain !== personal && isOnlyOf(index, strongestSubject, domain) && !isAlsoOfOthers(subjects)));
    const isDoubtful = strongest < sureAlone && !isOfField && !named(metric, subjects) && aimed === 0;
    if (isDoubtful) continue;
    const score = (pointing + objectiveWeight * aiming) * (1 + fieldWeight * field);
    matches.push({ metric, score, field });
  }
  return matches.sort((a, b) => b.score - a.score);
}
