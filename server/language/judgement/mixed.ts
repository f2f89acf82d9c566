/** Finds the two results of a mixed line: a deliverable, and an effect with a number of its own. */
import { measuredPhrase } from './parts.ts';
import { type Clause, readClause } from './read/clause.ts';
import type { Line } from './read/line.ts';
import type { MeasureKind } from './read/measured.ts';
import type { Thing } from './read/phrase.ts';
import { readSplits, type Split } from './read/splits.ts';
import type { Word } from './read/words.ts';
import { Weighed } from './weigh.ts';

/** How sure each half of a line must be that it is a result of its own kind. */
const HALF = 0.6;

/** How sure a half must be of it that is not joined by 'and'. */
const SURE = 1.5;

/** The two results in one line, if there are two: a deliverable, and an effect with a number of its own. */
export function readBoth({ words, first, end }: Line, main: Weighed): { output: Weighed; outcome: Weighed } | null {
  for (const split of readSplits(words, first, end)) {
    const { joint } = split;
    const left = new Weighed(words, readClause(words, first, split.end), false);
    const leftIsOutput = isOutput(left, joint, main);
    const leftIsEffect = joint !== 'with' && main.score < 0 && isEffect(left, joint, false);
    if (!leftIsOutput && !leftIsEffect) continue;
    const right = new Weighed(words, readClause(words, split.next, end), false);
    if (leftIsOutput && (showsUse(words, right.clause) || isEffect(right, joint, left.score > 2 * SURE)))
      return { output: left, outcome: right };
    if (leftIsEffect && isOutput(right, 'and', main)) return { output: right, outcome: left };
  }
  return null;
}

const USES: ReadonlySet<string> = new Set([
  'used',
  'adopted',
  'visited',
  'installed',
  'downloaded',
  'read',
  'cited',
  'seen',
]);
const WINS: ReadonlySet<string> = new Set(['see', 'earn', 'win', 'attract', 'sell', 'generate', 'draw']);

/** A second half that only an effect has, whatever it counts: 'used by 60 analysts', 'and see 15 plugins published'. */
function showsUse(words: readonly Word[], { first, end, measured }: Clause): boolean {
  if (measured.kind === 'none' || first + 1 >= end) return false;
  const { lower, sense } = words[first]!;
  if (USES.has(lower)) return words[first + 1]!.lower === 'by' || words[first + 1]!.lower === 'in';
  return WINS.has(sense.base) && sense.base === lower;
}

/** Whether a half would be an output alone. Behind a comma stands a second result less often than more of the first. */
function isOutput(half: Weighed, joint: Split['joint'], main: Weighed): boolean {
  const { clause } = half;
  const { kind } = clause.measured;
  const counts = kind === 'none' || kind === 'count' || kind === 'level' || kind === 'ratio';
  if (!counts && kind !== 'percent') return false;
  const { score } = half;
  if (kind === 'percent' && score < 2 * SURE) return false;
  if (joint === 'and') return score > HALF;
  if (clause.form === 'phrase' && score < 2 * SURE) return false;
  return score > SURE && (main.score > -2 * SURE || score > 2 * SURE);
}

const EFFECTS: ReadonlySet<Clause['verbClass']> = new Set(['raise', 'lower', 'reach', 'gain', 'keep', 'improve']);

/** Kinds of numbers that more than count. */
const LEVELS: ReadonlySet<MeasureKind> = new Set([
  'change',
  'at least',
  'at most',
  'percent',
  'money',
  'ratio',
  'zero',
]);

/** What a number measures, where it does not just count. */
const MEASURED: ReadonlySet<Thing> = new Set(['gauge', 'metric', 'trouble', 'taken']);

/** Whether a half without a verb is a result: 'with 12 participants', 'and two designers' only say more of the first half. */
function saysWhat({ measured }: Clause, thing: Thing, joint: Split['joint']): boolean {
  if (measured.plain === 'money' && measured.kind === 'at most') return false;
  if (thing === 'none') return joint !== 'mark' && (measured.plain === 'money' || measured.plain === 'percent');
  if (measured.plain === 'percent' || thing === 'gauge' || thing === 'metric') return true;
  if (joint === 'with') return MEASURED.has(thing) && measured.kind !== 'count' && measured.kind !== 'level';
  return MEASURED.has(thing) || (joint === 'mark' && thing === 'people');
}

/** Whether a half would be a measured outcome alone: it must say of what its number is. Beside a plain deliverable less will do. */
function isEffect(half: Weighed, joint: Split['joint'], besideOutput: boolean): boolean {
  const { clause } = half;
  const { measured, form } = clause;
  if (measured.kind === 'none') return false;
  const { head, thing } = measuredPhrase(clause);
  if (measured.kind === 'zero' && !MEASURED.has(thing)) return false;
  if ((thing === 'unit' || thing === 'work' || thing === 'pace') && (!LEVELS.has(measured.kind) || half.score > -SURE))
    return false;
  if (form === 'phrase' && !saysWhat(clause, thing, joint)) return false;
  const counted = clause.subject.number >= 0 && form === 'active';
  if (head < 0 && !counted && measured.plain !== 'money' && measured.plain !== 'percent') return false;
  // 'Launch it and win 40 customers': an order that does not say 'make' again.
  const wins = form === 'imperative' && EFFECTS.has(clause.verbClass);
  const others =
    thing === 'people' || thing === 'taken' || thing === 'gauge' || thing === 'metric' || thing === 'trouble';
  const clear = joint !== 'mark' && besideOutput && (wins || others || LEVELS.has(measured.kind));
  return half.score < (clear ? SURE : joint === 'and' ? 0 : -HALF);
}
