/** What an output could say instead: results that the writer could have typed, best first. */
import type { KeyResult, Objective } from '../model/model.ts';
import type { Circumstances, Fix, Plan } from '../rules/rule.ts';
import { adoptionOf } from './adoption.ts';
import type { Metric } from './catalogue/metric.ts';
import { deadlineWords, withoutDeadline } from './deadlineWords.ts';
import { replaceKeyResult } from './edits.ts';
import { metricsElsewhere } from './elsewhere.ts';
import { imperativeOf } from './imperative.ts';
import { insertBeneath } from './lines.ts';
import { type Match, matchMetrics } from './match.ts';
import { metricTemplate } from './metricText.ts';
import { behaviourIn, halvesOf, isDirection, isVague, metricIn } from './ownWords.ts';
import { populationIn } from './population.ts';
import { type Purpose, purposeOf } from './purpose.ts';
import { stemsOf } from './stems.ts';
import { filledOf, plainOf, type Template } from './template.ts';
import { thingIn } from './thing.ts';
import { capitalised } from './words.ts';

/** What moves when the rewrite comes true. */
export type RewriteKind = 'behaviour' | 'leading' | 'business';

/** One way to say the effect of a key result, and what becomes of the work that it named. */
export interface Rewrite {
  readonly template: Template;
  /** The work in the imperative; null when the line named none. */
  readonly initiative: string | null;
  readonly kind: RewriteKind;
  /** The metric of the catalogue that it comes from; null when the words are the writer's own. */
  readonly metric: string | null;
}

/** How many are offered: more is a catalogue, not an answer. */
const most = 3;

/** A metric this much weaker than the best one is a guess, and one of another field that comes up nowhere in the plan even sooner. */
const guess = 0.55;
const guessElsewhere = 0.85;

/** Beside what the writer says the work is for, a metric has to answer the work as well as this. */
const sure = 6;

/** Where no metric answers the work better, it is sooner asked whether what it makes gets used. */
const weak = 3.2;

const question = 'When this is done, who does what differently, and by how much?';

/** Whether a metric counts what somebody does. */
const saysWhoDoes = ({ name }: Pick<Metric, 'name'>): boolean => /\b(?:who|that)\b/.test(name);

function kindOf(metric: Metric): RewriteKind {
  if (metric.scope === 'business') return 'business';
  if (saysWhoDoes(metric)) return 'behaviour';
  return metric.indicator === 'leading' ? 'leading' : 'business';
}

/** The halves of a line that promises both, where one is a clean result and the other is not. */
function fromEffect(keyResult: KeyResult, objective: Objective, circumstances: Circumstances): Rewrite[] {
  for (const { work, effect: half } of halvesOf(keyResult.prose.text, circumstances.settings.vocabulary.metrics)) {
    const effect = imperativeOf(half);
    if (!circumstances.isClean(effect, objective) || circumstances.isClean(work, objective)) continue;
    return [{ template: [effect], initiative: imperativeOf(work), kind: 'leading', metric: null }];
  }
  return [];
}

/** What a sentence of the writer's aims at, as a key result. */
function fromAim(words: string, deadline: Template, initiative: string, metrics: readonly string[]): Rewrite[] {
  const rewrites: Rewrite[] = [];
  const metric = metricIn(words, metrics);
  if (metric) rewrites.push({ template: [...metric, ...deadline], initiative, kind: 'leading', metric: null });
  const behaviour = behaviourIn(words);
  if (behaviour) rewrites.push({ template: [...behaviour, ...deadline], initiative, kind: 'behaviour', metric: null });
  return rewrites;
}

/** What the purpose of the line aims at; the work loses the purpose where every word of it has moved to the result. */
function fromPurpose(
  keyResult: KeyResult,
  purpose: Purpose | null,
  deadline: Template,
  metrics: readonly string[],
): Rewrite[] {
  if (!purpose) return [];
  const { aim, work } = purpose;
  const { text } = keyResult.prose;
  const words = withoutDeadline(keyResult, aim.start, aim.end);
  return fromAim(words, deadline, imperativeOf(text), metrics).map((rewrite) => {
    const moved = stemsIn(plainOf(rewrite.template));
    const said = stemsOf(text.slice(aim.start, aim.end)).every(
      ({ stem, start }) => moved.has(stem) || isDirection(wordAt(text, aim.start + start)),
    );
    return said ? { ...rewrite, initiative: imperativeOf(capitalised(text.slice(work.start, work.end))) } : rewrite;
  });
}

const wordAt = (text: string, at: number): string => /^[\p{L}-]*/u.exec(text.slice(at))![0].toLowerCase();

const stemsIn = (text: string): ReadonlySet<string> => new Set(stemsOf(text).map(({ stem }) => stem));

/** The best of each kind first, then the others, in their order. */
function different(rewrites: readonly Rewrite[]): Rewrite[] {
  const texts = new Set<string>();
  const once = rewrites.filter(({ template }) => {
    const text = plainOf(template).toLowerCase();
    return !texts.has(text) && texts.add(text);
  });
  const firsts = once.filter((one, at) => once.findIndex(({ kind }) => kind === one.kind) === at);
  return [...firsts, ...once.filter((one) => !firsts.includes(one))];
}

/**
 * Up to three rewrites, different in kind, the best first; none where nothing fits, and none of an outcome or of a line
 * that says its type. With the plan, what others measure there for the same subject is looked through, too.
 */
export function rewritesFor(
  keyResult: KeyResult,
  objective: Objective,
  circumstances: Circumstances,
  plan?: Plan,
): Rewrite[] {
  const judgement = circumstances.judgementOf(keyResult);
  if (keyResult.type !== null || judgement.class === 'outcome' || judgement.unclear === 'language') return [];
  const { text } = keyResult.prose;
  const isClean = ({ template }: Rewrite) => circumstances.isClean(filledOf(template), objective);
  if (judgement.class === 'mixed') {
    const halves = fromEffect(keyResult, objective, circumstances);
    if (halves.length > 0) return halves;
  }
  const purpose = purposeOf(text, judgement.purpose);
  const work = purpose ? capitalised(text.slice(purpose.work.start, purpose.work.end)) : text;
  const initiative = imperativeOf(text);
  const deadline = deadlineWords(keyResult, objective, circumstances);
  const { metrics } = circumstances.settings.vocabulary;
  const aim = objective.prose?.text ?? '';
  const purposes = fromPurpose(keyResult, purpose, deadline, metrics);
  const ofObjective = fromAim(aim, deadline, initiative, metrics).filter((one) => !alreadyMeasured(one, objective));
  const atLeast = purposes.some((one) => !isVague(one.template) && isClean(one)) ? sure : 0;
  const behind = `${purpose ? text.slice(purpose.aim.start, purpose.aim.end) : ''}\n${aim}`;
  const found = fromCatalogue(keyResult, objective, circumstances, { work, behind, deadline, atLeast });
  const elsewhere = plan ? fromPlan(work, objective, circumstances, plan, initiative, deadline).find(isClean) : null;
  const inOrder = [
    ...purposes.filter(({ template }) => !isVague(template)),
    ...ofObjective.filter(readsOff),
    ...(elsewhere ? [elsewhere] : []),
    ...found,
    ...ofObjective.filter((one) => !readsOff(one) && !isVague(one.template)),
    ...(found.length === 0 ? purposes : []),
  ];
  const clean: Rewrite[] = [];
  for (const rewrite of different(inOrder)) {
    if (clean.length === most) break;
    if (isClean(rewrite)) clean.push(rewrite);
  }
  return clean;
}

/** Whether somebody could read the number off: more than a behaviour in a picture of the future, or 'the experience'. */
const readsOff = ({ kind, template }: Rewrite): boolean => kind !== 'behaviour' && !isVague(template);

/** Whether another key result of the objective is about the same: its words are already there. */
function alreadyMeasured({ template }: Rewrite, { keyResults }: Objective): boolean {
  const words = plainOf(template).toLowerCase().split(' from ‹')[0]!.split(' ').slice(1).join(' ');
  return keyResults.some(({ prose }) => prose.text.toLowerCase().includes(words));
}

/** What others in the plan measure of the same subject, in their words. */
function fromPlan(
  work: string,
  objective: Objective,
  { settings: { vocabulary } }: Circumstances,
  plan: Plan,
  initiative: string,
  deadline: Template,
): Rewrite[] {
  return metricsElsewhere(work, objective, plan, vocabulary)
    .slice(0, most)
    .map((metric) => ({
      template: metricTemplate(metric, null, null, deadline),
      initiative,
      kind: saysWhoDoes(metric) ? 'behaviour' : 'leading',
      metric: null,
    }));
}

/** What the catalogue is asked. */
interface Asked {
  readonly work: string;
  /** What the work is for: its own purpose and the objective. */
  readonly behind: string;
  readonly deadline: Template;
  /** How well a metric has to answer the work. */
  readonly atLeast: number;
}

function fromCatalogue(
  keyResult: KeyResult,
  objective: Objective,
  circumstances: Circumstances,
  { work, behind, deadline, atLeast }: Asked,
): Rewrite[] {
  const { text } = keyResult.prose;
  const aim = objective.prose?.text ?? '';
  const around = [
    circumstances.propertyOf(objective, 'Team') ?? '',
    circumstances.propertyOf(objective, 'Level') ?? '',
    ...objective.keyResults.filter((one) => one !== keyResult).map(({ prose }) => prose.text),
  ].join('\n');
  const byWork = matchMetrics(work, behind, around);
  // Work that says nothing is to move what the objective is about.
  const matches = byWork.length > 0 ? byWork : matchMetrics(aim, '', `${work}\n${around}`);
  const [best] = matches;
  const isSure = ({ metric, score, field }: Match) =>
    best !== undefined &&
    score >=
      Math.max(atLeast, best.score * (field > 0 || metric.domain === best.metric.domain ? guess : guessElsewhere));
  const population = populationIn(work) ?? populationIn(aim);
  const initiative = imperativeOf(text);
  const thing = thingIn(imperativeOf(work));
  const metrics = matches
    .filter(isSure)
    .slice(0, 2 * most)
    .map(
      ({ metric }): Rewrite => ({
        template: metricTemplate(metric, population, thing?.name ?? null, deadline),
        initiative,
        kind: kindOf(metric),
        metric: metric.id,
      }),
    );
  const adoption = thing && (best?.score ?? 0) < weak && atLeast === 0 ? adoptionOf(thing, population) : null;
  return adoption === null
    ? metrics
    : [{ template: [...adoption, ...deadline], initiative, kind: 'behaviour', metric: null }, ...metrics];
}

/** The rewrites as fixes, each titled with its own text; the question as a comment where nothing fits. */
export function rewriteFixes(
  keyResult: KeyResult,
  objective: Objective,
  circumstances: Circumstances,
  plan?: Plan,
): Fix[] {
  const rewrites = rewritesFor(keyResult, objective, circumstances, plan);
  if (rewrites.length === 0) return askBeneath(keyResult);
  return rewrites.map(({ template, initiative }, at) => ({
    title: plainOf(template),
    preferred: at === 0,
    edits: replaceKeyResult(keyResult, template, initiative),
  }));
}

/** Puts the question that leads to a result beneath the line, once. */
function askBeneath({ section, node }: KeyResult): Fix[] {
  if (node.children.some((child) => child.kind === 'comment' && child.text.includes(question))) return [];
  return [{ title: `Coach me: “${question}”`, edits: [insertBeneath(section, node, `// ${question}`)] }];
}
