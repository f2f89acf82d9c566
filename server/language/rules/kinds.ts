/** What a key result counts as for the rules: the writer's own word first, then a judgement that is sure enough. */
import type { Evidence, Judgement } from '../judgement/judgement.ts';
import { resolveDeadline } from '../model/deadline.ts';
import type { Quantity, TextSpan } from '../model/measure.ts';
import type { KeyResult, Objective } from '../model/model.ts';
import { readStatus } from '../model/values.ts';
import { lowerAt } from '../prose/reader.ts';
import { spanAt } from '../syntax/prose.ts';
import type { Prose, Span } from '../syntax/tree.ts';
import type { Circumstances } from './rule.ts';

/** Below this confidence the product says what it thinks when asked, and warns of nothing. */
export const confidenceBar = 0.6;

/** Below this confidence an output is mentioned, and nobody is warned: on real plans one such claim in seven is wrong (docs/judgement.md). */
export const warningBar = 0.93;

/** The judgement when it decides, that is when the writer gave no type and it is confident; else null. */
export function decidingJudgement(keyResult: KeyResult, circumstances: Circumstances): Judgement | null {
  if (keyResult.type !== null) return null;
  const judgement = circumstances.judgementOf(keyResult);
  return judgement.confidence >= confidenceBar ? judgement : null;
}

export const isOutput = (keyResult: KeyResult, circumstances: Circumstances): boolean =>
  decidingJudgement(keyResult, circumstances)?.class === 'output';

export const isOutcome = (keyResult: KeyResult, circumstances: Circumstances): boolean =>
  keyResult.type === 'outcome' || decidingJudgement(keyResult, circumstances)?.class === 'outcome';

const undated = new WeakMap<Objective, boolean>();

/** Whether no key result of an objective says until when. Remembered, as each of them asks. */
export function isUndated(objective: Objective): boolean {
  let is = undated.get(objective);
  if (is === undefined) {
    is = objective.keyResults.every(({ deadline }) => deadline === null);
    undated.set(objective, is);
  }
  return is;
}

/** Whether the objective's cycle runs today. */
export function isRunning(objective: Objective, circumstances: Circumstances): boolean {
  const cycle = circumstances.cycleOf(objective);
  return cycle !== null && cycle.start <= circumstances.today && circumstances.today <= cycle.end;
}

/** Without a cycle, and before it begins, an objective is a draft. */
export function isDraft(objective: Objective, circumstances: Circumstances): boolean {
  const cycle = circumstances.cycleOf(objective);
  return cycle === null || circumstances.today < cycle.start;
}

const wholeOf = (prose: Prose): Span => spanAt(prose, 0, prose.text.length);

/** Where an objective is shown. Only asked of objectives that have a line. */
export const spanOf = (objective: Objective): Span => wholeOf(objective.node!.prose);

/** Where the whole of a key result, or its first line, is shown. */
export const spanOfKeyResult = ({ prose }: KeyResult): Span => wholeOf(prose);

/** The words of a key result at some offsets. */
export const words = ({ prose }: KeyResult, { start, end }: TextSpan): string => prose.text.slice(start, end);

/** The team level that `Level:` gives, or a `Team:` on its own. */
export function isOfTeam(objective: Objective, { propertyOf }: Circumstances): boolean {
  const level = propertyOf(objective, 'Level')?.toLowerCase();
  return level === 'team' || (level === undefined && propertyOf(objective, 'Team') !== null);
}

/** Whether the writer has closed a key result: done, dropped or scored. */
export function isClosed({ properties, progress }: KeyResult): boolean {
  const written = properties.get('Status');
  const status = written === undefined ? null : readStatus(written.value).value;
  return status === 'done' || status === 'dropped' || properties.has('Score') || (progress !== null && progress >= 1);
}

/** What the writer says of the scope, else what the judgement says. */
export const scopeOf = (keyResult: KeyResult, circumstances: Circumstances): string | null =>
  keyResult.properties.get('Scope')?.value.toLowerCase() ?? circumstances.judgementOf(keyResult).scope;

/** What the writer says of the indicator, else what the judgement says. */
export const indicatorOf = (keyResult: KeyResult, circumstances: Circumstances): string | null =>
  keyResult.properties.get('Indicator')?.value.toLowerCase() ?? circumstances.judgementOf(keyResult).indicator;

/** The day by which a key result is due by its own words or its `By:`, ISO; null where it names none. */
export function dueDate({ deadline }: KeyResult, objective: Objective, circumstances: Circumstances): string | null {
  if (deadline === null) return null;
  const { fiscalYearStart } = circumstances.settings;
  return deadline.date ?? resolveDeadline(deadline.text, circumstances.cycleOf(objective), fiscalYearStart);
}

/** Where the deadline of a key result is shown: only asked of key results that have one. */
export function spanOfDeadline({ deadline, prose, properties }: KeyResult): Span {
  return properties.get('By')?.valueSpan ?? spanAt(prose, deadline!.start, deadline!.end);
}

/**
 * The words that made a line work: its verb of delivery where it has one, which is where a reader looks first, else what
 * decided most.
 */
export const workEvidence = ({ evidence }: Judgement): Evidence | undefined => {
  const work = evidence.filter(({ toward }) => toward === 'output');
  return work.find(({ role }) => role === 'delivery verb') ?? work[0];
};

/** Where a measure starts, also where the sentence says no more of it: ‘Late orders fall from 14%’. */
export function startOf({ measure, sentence }: KeyResult): Quantity | null {
  if (measure.baseline || measure.target || measure.change) return measure.baseline;
  const { quantities, tokens } = sentence;
  return quantities.find(({ firstToken }) => lowerAt(tokens, firstToken - 1) === 'from') ?? null;
}

/** Whether a deadline is one that the writer set: ‘by May’, not the time that something is told of (‘in March’). */
export const isFirm = ({ deadline, properties }: KeyResult): boolean =>
  deadline !== null &&
  (properties.has('By') || /^(?:by|before|until|till|no later than|end of|due)\b/i.test(deadline.text));
