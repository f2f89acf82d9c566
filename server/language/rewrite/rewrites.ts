/** What an output could say instead: results that the writer could have typed, best first. */
import type { KeyResult, Objective } from '../model/model.ts';
import { isOutcome } from '../rules/kinds.ts';
import type { Circumstances, Fix, Plan } from '../rules/rule.ts';
import { isSameList } from '../syntax/lists.ts';
import { isMeasuredBy, measuringSubject, outcomesBeside } from './beside.ts';
import { deadlineWords } from './deadlineWords.ts';
import { intoInitiative, replaceKeyResult } from './edits.ts';
import { metricsElsewhere } from './elsewhere.ts';
import { fromCatalogue } from './fromCatalogue.ts';
import { fromAim, fromEffect, fromPurpose } from './fromWords.ts';
import { imperativeOf } from './imperative.ts';
import { insertBeneath } from './lines.ts';
import { type MetricWords, metricTemplate } from './metricText.ts';
import { isVague } from './ownWords.ts';
import { type Purpose, purposeOf } from './purpose.ts';
import { measureIn, type Rewrite, saysWhoDoes } from './rewrite.ts';
import { stemsIn } from './stems.ts';
import { filledOf, plainOf, type Template, wordsAt } from './template.ts';
import { capitalised } from './words.ts';

/** How many are offered: more is a catalogue, not an answer. */
const most = 3;

const question = 'When this is done, who does what differently, and by how much?';

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

/** What some work can become. */
interface Found {
  readonly rewrites: readonly Rewrite[];
  /** The key result beside it that measures already what it is to move; null where none does. */
  readonly under: KeyResult | null;
}

const nothing: Found = { rewrites: [], under: null };

/** What was found last for a key result, and what it followed from beside its section. */
interface Answer {
  readonly circumstances: Circumstances;
  readonly elsewhere: readonly MetricWords[];
  readonly found: Found;
}

const answers = new WeakMap<KeyResult, Answer>();

/**
 * Up to three rewrites, different in kind, the best first; none where nothing fits, and none of an outcome or of a line
 * that says its type. With the plan, what others measure there for the same subject is looked through, too.
 */
export const rewritesFor = (
  keyResult: KeyResult,
  objective: Objective,
  circumstances: Circumstances,
  plan?: Plan,
): readonly Rewrite[] => findFor(keyResult, objective, circumstances, plan).rewrites;

function findFor(keyResult: KeyResult, objective: Objective, circumstances: Circumstances, plan?: Plan): Found {
  const judgement = circumstances.judgementOf(keyResult);
  if (keyResult.type !== null || judgement.class === 'outcome' || judgement.unclear === 'language') return nothing;
  const { text } = keyResult.prose;
  const purpose = purposeOf(text, judgement.purpose);
  const work = purpose ? capitalised(wordsAt(text, purpose.work)) : text;
  const { vocabulary } = circumstances.settings;
  const elsewhere = plan ? metricsElsewhere(work, objective, plan, vocabulary).slice(0, most) : [];
  const known = answers.get(keyResult);
  if (known?.circumstances === circumstances && isSameList(known.elsewhere, elsewhere)) return known.found;
  const found = find(keyResult, objective, circumstances, { purpose, work, elsewhere });
  answers.set(keyResult, { circumstances, elsewhere, found });
  return found;
}

/** What a line says of its work, and what others in the plan measure of the same subject. */
interface Said {
  readonly purpose: Purpose | null;
  readonly work: string;
  readonly elsewhere: readonly MetricWords[];
}

function find(
  keyResult: KeyResult,
  objective: Objective,
  circumstances: Circumstances,
  { purpose, work, elsewhere }: Said,
): Found {
  const { text } = keyResult.prose;
  const isClean = ({ template }: Rewrite) => circumstances.isClean(filledOf(template), objective);
  const initiative = imperativeOf(text);
  const deadline = deadlineWords(keyResult, objective, circumstances);
  const { metrics } = circumstances.settings.vocabulary;
  const purposes = fromPurpose(keyResult, purpose, deadline, metrics);
  if (circumstances.judgementOf(keyResult).class === 'mixed') {
    // What the line says itself of its effect no metric says better: where it cannot be taken apart, a question is asked.
    const halves = fromEffect(keyResult, objective, circumstances);
    const rewrites = halves.length > 0 ? halves : purposes.filter((one) => !isVague(one.template) && isClean(one));
    return { rewrites: rewrites.slice(0, most), under: null };
  }
  const ofObjective = fromAim(objective.prose?.text ?? '', deadline, initiative, metrics);
  const found = fromCatalogue(keyResult, objective, circumstances, {
    work,
    purpose: purpose ? wordsAt(text, purpose.aim) : '',
    deadline,
    isSaid: purposes.some((one) => !isVague(one.template) && isClean(one)),
  });
  const ofPlan = elsewhere.map((metric) => asElsewhere(metric, initiative, deadline)).find(isClean);
  const inOrder = [
    ...purposes.filter(({ template }) => !isVague(template)),
    ...ofObjective.filter(readsOff),
    ...(ofPlan ? [ofPlan] : []),
    ...found.metrics,
    ...ofObjective.filter((one) => !readsOff(one) && !isVague(one.template)),
    ...found.adoption,
    ...(found.metrics.length === 0 ? purposes : []),
  ];
  const outcomes = outcomesBeside(keyResult, objective, circumstances);
  // What the objective says is said of all of its work alike.
  const best = inOrder.find((one) => !ofObjective.includes(one)) ?? inOrder[0];
  const measuring = (best && outcomes.find((one) => isMeasuredBy(best, one))) ?? null;
  const beside = objective.keyResults.filter((one) => one !== keyResult).map(({ prose }) => stemsIn(prose.text));
  const clean: Rewrite[] = [];
  for (const rewrite of different(inOrder)) {
    // What comes after a metric that is measured already is further from the work than that.
    if (clean.length === most || (measuring && rewrite.metric !== null)) break;
    const isThere = isMeasured(rewrite, beside) || outcomes.some((one) => isMeasuredBy(rewrite, one));
    if (!isThere && isClean(rewrite)) clean.push(rewrite);
  }
  return { rewrites: clean, under: measuring ?? measuringSubject(work, outcomes) };
}

/** Whether somebody could read the number off: more than a behaviour in a picture of the future, or 'the experience'. */
const readsOff = ({ kind, template }: Rewrite): boolean => kind !== 'behaviour' && !isVague(template);

/** Whether another key result of the objective, by the stems of its words, is about the same: those of the measure are already there. */
function isMeasured(rewrite: Rewrite, beside: readonly ReadonlySet<string>[]): boolean {
  const stems = [...stemsIn(measureIn(rewrite))];
  return beside.some((there) => stems.every((stem) => there.has(stem)));
}

/** What others in the plan measure, in their words. */
const asElsewhere = (metric: MetricWords, initiative: string, deadline: Template): Rewrite => ({
  template: metricTemplate(metric, null, null, deadline),
  initiative,
  kind: saysWhoDoes(metric) ? 'behaviour' : 'leading',
  metric: null,
});

/** The rewrites as fixes, each titled with its own text; the question as a comment where nothing fits. */
export function rewriteFixes(
  keyResult: KeyResult,
  objective: Objective,
  circumstances: Circumstances,
  plan?: Plan,
): Fix[] {
  const { rewrites } = findFor(keyResult, objective, circumstances, plan);
  return rewrites.length > 0 ? preferringFirst(asFixes(keyResult, rewrites)) : askBeneath(keyResult);
}

const asFixes = (keyResult: KeyResult, rewrites: readonly Rewrite[]): Fix[] =>
  rewrites.map(({ template, initiative }) => ({
    title: plainOf(template),
    edits: replaceKeyResult(keyResult, template, initiative),
  }));

const preferringFirst = (fixes: readonly Fix[]): Fix[] => fixes.map((fix, at) => ({ ...fix, preferred: at === 0 }));

/**
 * All that work can become: a result by one of the rewrites, an initiative of the key result that measures already what it
 * is to move, or of the one above it. The writer's own words go before that key result, metrics of the catalogue after it.
 */
export function reworkFixes(
  keyResult: KeyResult,
  objective: Objective,
  circumstances: Circumstances,
  plan?: Plan,
): Fix[] {
  const { rewrites, under } = findFor(keyResult, objective, circumstances, plan);
  const beneath = (one: KeyResult | null) => (one ? [intoInitiative(keyResult, one)] : []);
  const found = rewrites.findIndex(({ metric }) => metric !== null);
  const own = found < 0 ? rewrites.length : found;
  const fixes = [
    ...asFixes(keyResult, rewrites.slice(0, own)),
    ...beneath(under),
    ...asFixes(keyResult, rewrites.slice(own)),
  ];
  const above = objective.keyResults[objective.keyResults.indexOf(keyResult) - 1];
  // Work is no step towards other work.
  const further = above && above !== under && isOutcome(above, circumstances) ? above : null;
  return [...(fixes.length > 0 ? preferringFirst(fixes) : askBeneath(keyResult)), ...beneath(further)];
}

/** Puts the question that leads to a result beneath the line, once. */
function askBeneath({ section, node }: KeyResult): Fix[] {
  if (node.children.some((child) => child.kind === 'comment' && child.text.includes(question))) return [];
  return [{ title: `Coach me: “${question}”`, edits: [insertBeneath(section, node, `// ${question}`)] }];
}
