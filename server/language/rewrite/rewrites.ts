/** What an output could say instead: results that the writer could have typed, best first. */
import type { Judgement } from '../judgement/judgement.ts';
import type { KeyResult, Objective } from '../model/model.ts';
import type { Circumstances, Fix, Plan } from '../rules/rule.ts';
import type { Metric } from './catalogue/metric.ts';
import { deadlineWords, withoutDeadline } from './deadlineWords.ts';
import { replaceKeyResult } from './edits.ts';
import { metricsElsewhere } from './elsewhere.ts';
import { imperativeOf } from './imperative.ts';
import { insertBeneath } from './lines.ts';
import { matchMetrics } from './match.ts';
import { metricTemplate } from './metricText.ts';
import { behaviourIn, halvesOf, isVague, metricIn } from './ownWords.ts';
import { populationIn } from './population.ts';
import { stemsOf } from './stems.ts';
import { filledOf, plainOf, type Template } from './template.ts';
import { thingIn } from './thing.ts';

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

/** A metric this much weaker than the best one is a guess. */
const guess = 0.55;

/** Beside what the writer says the work is for, a metric has to answer the work as well as this. */
const sure = 6;

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
  { purpose }: Judgement,
  work: string,
  deadline: Template,
  metrics: readonly string[],
): Rewrite[] {
  if (!purpose) return [];
  const words = withoutDeadline(keyResult, purpose.start, purpose.end);
  const whole = keyResult.prose.text;
  return fromAim(words, deadline, imperativeOf(whole), metrics).map((rewrite) => {
    const moved = stemsIn(plainOf(rewrite.template));
    const said = work.length < whole.length && [...stemsIn(whole.slice(work.length))].every((stem) => moved.has(stem));
    return said ? { ...rewrite, initiative: imperativeOf(work) } : rewrite;
  });
}

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
  const work = workIn(keyResult, judgement);
  const initiative = imperativeOf(text);
  const deadline = deadlineWords(keyResult, objective, circumstances);
  const { metrics } = circumstances.settings.vocabulary;
  const aim = objective.prose?.text ?? '';
  const purpose = fromPurpose(keyResult, judgement, work, deadline, metrics);
  const ofObjective = fromAim(aim, deadline, initiative, metrics).filter((one) => !alreadyMeasured(one, objective));
  const atLeast = purpose.some(isClean) ? sure : 0;
  const found = fromCatalogue(keyResult, objective, circumstances, work, deadline, atLeast);
  const elsewhere = plan ? fromPlan(work, objective, circumstances, plan, initiative, deadline).find(isClean) : null;
  const inOrder = [
    ...purpose,
    ...ofObjective.filter(readsOff),
    ...(elsewhere ? [elsewhere] : []),
    ...found,
    ...ofObjective.filter((one) => !readsOff(one)),
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

/** The work that the line names, without the purpose that it gives. */
function workIn({ prose: { text } }: KeyResult, { purpose }: Judgement): string {
  const work = purpose
    ? text
        .slice(0, purpose.start)
        .replace(/[\s,]+(?:in order to|so that|so|to|for|aimed at|aiming to|designed to|which will)?\s*$/, '')
    : text;
  // 'To raise activation, launch the tour': what stands before the purpose is not the work.
  return /\S\s+\S/.test(work) ? work : text;
}

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

function fromCatalogue(
  keyResult: KeyResult,
  objective: Objective,
  circumstances: Circumstances,
  work: string,
  deadline: Template,
  atLeast: number,
): Rewrite[] {
  const { text } = keyResult.prose;
  const aim = objective.prose?.text ?? '';
  const around = [
    circumstances.propertyOf(objective, 'Team') ?? '',
    circumstances.propertyOf(objective, 'Level') ?? '',
    ...objective.keyResults.filter((one) => one !== keyResult).map(({ prose }) => prose.text),
  ].join('\n');
  const byWork = matchMetrics(work, `${text.slice(work.length)}\n${aim}`, around);
  // Work that says nothing is to move what the objective is about.
  const matches = byWork.length > 0 ? byWork : matchMetrics(aim, '', `${work}\n${around}`);
  const least = Math.max(atLeast, (matches[0]?.score ?? 0) * guess);
  const population = populationIn(work) ?? populationIn(aim);
  const initiative = imperativeOf(text);
  const thing = thingIn(imperativeOf(work));
  return matches
    .filter(({ score }) => score >= least)
    .slice(0, 2 * most)
    .map(({ metric }) => ({
      template: metricTemplate(metric, population, thing, deadline),
      initiative,
      kind: kindOf(metric),
      metric: metric.id,
    }));
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
