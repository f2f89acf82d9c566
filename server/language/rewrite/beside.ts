/** Key results of the same objective that measure already what some work is to move: it may only be a step towards them. */
import { senseOf } from '../judgement/lexicon/lexicon.ts';
import type { KeyResult, Objective } from '../model/model.ts';
import { isOutcome } from '../rules/kinds.ts';
import type { Circumstances } from '../rules/rule.ts';
import { mainSubjects, subjectsOfMetric } from './elsewhere.ts';
import { subjectsIn, tellingOf } from './match.ts';
import { measureIn, type Rewrite } from './rewrite.ts';
import { stemsAmong, stemsOf } from './stems.ts';
import { wordsAt } from './template.ts';

/** How telling a subject must be that work and measure share. */
const enough = 3;

/** Words of measures that say how something is counted, and not what. */
const isCounting = stemsAmong(
  'share number rate percentage proportion average median mean overall score level amount month week quarter year become',
);

/** The stems of what is measured, without how it is counted and of whom. */
const measuredIn = (words: string): string[] =>
  // Behind an article no word is taken for an order.
  stemsOf(`the ${words}`)
    .filter(({ stem, start }) => {
      const noun = senseOf(/^[\p{L}-]*/u.exec(words.slice(start - 'the '.length))![0].toLowerCase())?.noun;
      return noun !== 'people' && noun !== 'staff' && !isCounting(stem);
    })
    .map(({ stem }) => stem);

/** The other key results of an objective that are outcomes with a number. */
export const outcomesBeside = (keyResult: KeyResult, objective: Objective, circumstances: Circumstances): KeyResult[] =>
  objective.keyResults.filter(
    (one) => one !== keyResult && one.sentence.quantities.length > 0 && isOutcome(one, circumstances),
  );

/**
 * Whether a key result measures the same as a rewrite, maybe in fewer words ('Trial to paid' and 'the share of trials that
 * become paid'), or in those by which the catalogue calls the metric.
 */
export function isMeasuredBy(rewrite: Rewrite, keyResult: KeyResult): boolean {
  if (saysSame(measuredIn(measureIn(rewrite)), keyResult)) return true;
  const called = measuredIn((rewrite.metric ?? '').replaceAll('-', ' '));
  // One word of a name is no name.
  return called.length > 1 && saysSame(called, keyResult);
}

function saysSame(stems: readonly string[], { prose }: KeyResult): boolean {
  const measure = new Set(stems);
  const there = measuredIn(prose.text);
  // 'Month-end close: 8 -> 3 days' is a time that is not called one.
  if (/\d\s*(?:days?|hours?|h|min|minutes?|weeks?|months?|m?s)\b/i.test(prose.text)) measure.delete('time');
  const shared = there.filter((stem) => measure.has(stem));
  // 'An evening on reading with 60 parents' is no level of reading.
  return measure.size > 0 && new Set(shared).size === measure.size && measure.size * 3 >= there.length;
}

/** What a key result measures, in its writer's words; its first word is no name. */
function metricOf({ prose, measure: { metric } }: KeyResult): string {
  const words = metric === null ? prose.text : wordsAt(prose.text, metric);
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** The first of some key results that measures what the work is about; null where none does. */
export function measuringSubject(work: string, outcomes: readonly KeyResult[]): KeyResult | null {
  const own = new Set(mainSubjects(subjectsIn(work)).filter((subject) => tellingOf(subject) >= enough));
  const isAbout = (one: KeyResult) => subjectsOfMetric(metricOf(one)).some((subject) => own.has(subject));
  return (own.size > 0 && outcomes.find(isAbout)) || null;
}
