/** The few things that are sure whatever else a line says, so that no sum of small weights outvotes them. */
import { measuredPhrase } from './parts.ts';
import type { Clause } from './read/clause.ts';
import type { MeasureKind } from './read/measured.ts';
import type { Thing } from './read/phrase.ts';

/** What moves by itself or by the choice of others. */
const MOVING: ReadonlySet<Thing> = new Set(['people', 'taken', 'gauge', 'metric', 'trouble']);

/** The team, and the volume of its own work: more of these is no change in the world. */
const OWN: ReadonlySet<Thing> = new Set(['team', 'staff', 'pace', 'work']);

const LEVELS: ReadonlySet<MeasureKind> = new Set(['change', 'baseline', 'at least', 'at most']);

/** A score that is an outcome's, if only just. */
const OUTCOME = -0.4;

/** The score of a clause, bounded where its reading leaves no doubt. */
export function guarded(clause: Clause, score: number): number {
  return score > OUTCOME && (changesMeasured(clause) || isLevel(clause)) ? OUTCOME : score;
}

/** 'Grow the list to 500 subscribers': a measured change of what others do outweighs any verb. */
function changesMeasured(clause: Clause): boolean {
  const { form, verbClass, measured, object } = clause;
  if (form !== 'imperative' && form !== 'gerund') return false;
  if (verbClass !== 'raise' && verbClass !== 'lower') return false;
  return measured.kind !== 'none' && MOVING.has(measuredPhrase(clause).thing) && !OWN.has(object.thing);
}

/** 'Reply rate: 11% -> 24%': a measure and its level. */
function isLevel(clause: Clause): boolean {
  return clause.form === 'phrase' && LEVELS.has(clause.measured.kind) && measuredPhrase(clause).thing === 'gauge';
}
