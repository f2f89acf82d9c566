/** How far things are against the time that has gone, and what a score means at the end. */
import type { KeyResult, Objective, Period } from './model.ts';
import { elapsed, mean } from './progress.ts';

/** Progress beside the share of the cycle that is over, both 0 to 1. */
export interface Pace {
  readonly progress: number;
  readonly elapsed: number;
  readonly standing: 'ahead' | 'with the cycle' | 'behind';
}

/** So much earlier or later than the cycle is still with it: nothing moves in a straight line. */
const tolerance = 0.15;

/** Where progress stands against a cycle on a day (ISO); null before it begins and where there is no progress to tell. */
export function paceOf(progress: number | null, cycle: Period | null, today: string): Pace | null {
  if (progress === null || cycle === null || today < cycle.start) return null;
  const gone = elapsed(cycle, today);
  const ahead = progress - gone;
  const standing = ahead > tolerance || progress === 1 ? 'ahead' : ahead < -tolerance ? 'behind' : 'with the cycle';
  return { progress, elapsed: gone, standing };
}

/** Mean of the objectives' progress; null when none can be told. */
export const progressOfAll = (objectives: readonly Objective[]): number | null =>
  mean(objectives.map(({ progress }) => progress));

/** The levels to keep that are broken: they count for no progress, so that they have to be said aloud. */
export const brokenLevels = ({ keyResults }: Objective): readonly KeyResult[] =>
  keyResults.filter(({ kept }) => kept === false);

/** From this score on an aspiration went well. A commitment is met at 1 only. */
const goodScore = 0.7;

/** What a score (0 to 1) says at the end of a key result. */
export function meaningOfScore(score: number, type: KeyResult['type']): 'reached' | 'good' | 'missed' {
  if (score >= 1) return 'reached';
  return type !== 'commitment' && score >= goodScore ? 'good' : 'missed';
}
