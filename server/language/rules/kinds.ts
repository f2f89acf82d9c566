/** What a key result counts as for the rules: the writer's own word first, then a judgement that is sure enough. */
import type { Judgement } from '../judgement/judgement.ts';
import type { KeyResult, Objective } from '../model/model.ts';
import type { Circumstances } from './rule.ts';

/** Below this confidence the product says what it thinks when asked, and warns of nothing. */
export const confidenceBar = 0.6;

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

/** Whether the objective's cycle runs today. Without a cycle, and before it begins, an objective is a draft. */
export function isRunning(objective: Objective, circumstances: Circumstances): boolean {
  const cycle = circumstances.cycleOf(objective);
  return cycle !== null && cycle.start <= circumstances.today && circumstances.today <= cycle.end;
}
