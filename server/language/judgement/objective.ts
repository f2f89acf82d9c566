/** Judges an objective: is it worded as a deliverable, and does it carry a measure that belongs into a key result? */
import { readSentence, type Sentence } from '../prose/quantities.ts';
import { judge } from './judge.ts';
import type { Evidence, Vocabulary } from './judgement.ts';

export interface ObjectiveJudgement {
  /** The words that make it a deliverable to be made, else null. */
  readonly deliverable: Evidence | null;
  /** The number that a key result should carry, else null: years, names and 'zero emission' are none. */
  readonly measure: { readonly start: number; readonly end: number } | null;
  /** 0 to 1: how likely the objective names a deliverable. */
  readonly confidence: number;
}

/** An objective may be a picture of the future without a number, so only a sure output counts as one. */
const SURE = 0.85;

/** Judges an objective as written. Total. */
export function judgeObjective(written: string | Sentence, vocabulary?: Vocabulary): ObjectiveJudgement {
  const sentence = typeof written === 'string' ? readSentence(written) : written;
  const judgement = judge(sentence, vocabulary);
  const output =
    judgement.class === 'output' ? judgement.evidence.find(({ toward }) => toward === 'output') : undefined;
  const measured = sentence.quantities.find(
    ({ value, unit }) => value > 1 || (unit !== null && unit !== 'x' && value > 0),
  );
  return {
    deliverable: output !== undefined && judgement.confidence >= SURE ? output : null,
    measure: measured === undefined ? null : { start: measured.start, end: measured.end },
    confidence:
      judgement.class === 'output'
        ? judgement.confidence
        : judgement.class === 'outcome'
          ? 1 - judgement.confidence
          : 0,
  };
}
