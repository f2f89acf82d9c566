/** The words that say which way a number moves and how it is bounded, as data. */
import { roleOf } from '../prose/forms.ts';
import type { Comparator, Direction } from './measure.ts';

/** `improve` goes up unless its numbers or its bound go down; `move` says nothing of a direction. */
export type Movement = Direction | 'improve' | 'move';

function group(movement: Movement, words: string): [string, Movement][] {
  return words.split(' ').map((word) => [word, movement]);
}

/** Verbs and their forms, by the way that they move what they are said of. */
export const movements: ReadonlyMap<string, Movement> = new Map([
  ...group(
    'increase',
    'increase increases increased increasing grow grows grew grown growing raise raises raised raising lift lifts lifted lifting ' +
      'boost boosts boosted boosting expand expands expanded expanding extend extends extended extending maximise maximize ' +
      'maximising maximizing strengthen strengthening scale scales scaled scaling elevate elevating deepen rise rises rising rose ' +
      'risen climb climbs climbed climbing jump jumps gain gains gained gaining add adds added adding double doubles doubled ' +
      'doubling triple triples tripled tripling quadruple quadruples quadrupled treble',
  ),
  ...group(
    'decrease',
    'limited capped contained reduce reduces reduced reducing decrease decreases decreased decreasing cut cuts cutting lower lowers lowered lowering drop ' +
      'drops dropped dropping decline declines declined declining shrink shrinks shrinking shorten shortens shortened shortening ' +
      'minimise minimize minimising minimizing lessen fall falls falling fell fallen trim trims trimming slash slashes slashing ' +
      'halve halves halved halving eliminate eliminating eliminates curb curbs curbing limit limits limiting contain containing ' +
      'lose loses losing shed',
  ),
  ...group(
    'maintain',
    'keep keeps kept keeping maintain maintains maintained maintaining hold holds holding held sustain sustains sustained sustaining ' +
      'stay stays stayed staying remain remains remained remaining preserve preserving',
  ),
  ...group(
    'reach',
    'reach reaches reached reaching achieve achieves achieved achieving hit hits hitting attain attains attaining get gets getting',
  ),
  ...group(
    'improve',
    'improve improves improved improving enhance enhances enhancing better optimise optimize optimising optimizing',
  ),
  ...group(
    'move',
    'move moves moved moving change changes changing shift shifts shifting bring brings bringing take takes go goes going went drive drives driving turn push pushes speed accelerate accelerates accelerating',
  ),
]);

export const MOVEMENT = roleOf(movements.keys());

/** Verbs that a measure's number is the object of: they are no part of the metric. */
export const actions: ReadonlySet<string> = new Set(
  (
    'generate generates generated generating close closes win wins secure secures deliver delivers create creates book books have has ' +
    'land attract acquire acquires onboard convert hire launch publish collect receive earn earns save saves run build obtain ' +
    'complete establish recruit retain sign ensure ensures ensuring provide serve make raise host conduct enable drive ' +
    'process ship train sell see set give interview spend find hold answer resolve handle use beat rank fix'
  ).split(' '),
);

/** Verbs that are nouns in front of a `metricHead`: `drop rate`, `change failure rate`, `hold time`. */
export const nounLike: ReadonlySet<string> = new Set(
  'drop change hold hit get limit move shift turn rise fall take drive scale push speed contain'.split(' '),
);

/** Nouns of measurement that make the word in front of them a noun: `open rate`, `build time`, `spend per hire`. */
export const metricHeads: ReadonlySet<string> = new Set(
  (
    'rate rates ratio ratios time times frequency failure failures score value coverage duration count volume share ups ' +
    'conversion price position success size capacity length index on of per acceptance'
  ).split(' '),
);

/** Nouns behind a quantity that make it a change: `15% increase in …`, `20% fewer …`. */
export const changeNouns: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ...'more increase growth rise uplift lift improvement gain jump boost higher additional extra up greater bigger longer better larger'
    .split(' ')
    .map((word): [string, Direction] => [word, 'increase']),
  ...'fewer less reduction decrease drop decline cut lower faster shorter cheaper down smaller quicker saving savings earlier'
    .split(' ')
    .map((word): [string, Direction] => [word, 'decrease']),
]);

export const CHANGE_NOUN = roleOf(changeNouns.keys());

/** Comparatives in front of `than`. */
export const comparatives: ReadonlyMap<string, Comparator> = new Map<string, Comparator>([
  ...'more greater higher better larger longer bigger'.split(' ').map((word): [string, Comparator] => [word, '>']),
  ...'less fewer lower smaller shorter faster quicker sooner cheaper worse'
    .split(' ')
    .map((word): [string, Comparator] => [word, '<']),
]);

/** Single words and signs that bound the number behind them. */
export const bounds: ReadonlyMap<string, Comparator> = new Map<string, Comparator>([
  ['≥', '>='],
  ['⩾', '>='],
  ['>=', '>='],
  ['≤', '<='],
  ['⩽', '<='],
  ['<=', '<='],
  ['>', '>'],
  ['<', '<'],
  ['under', '<'],
  ['below', '<'],
  ['beneath', '<'],
  ['sub', '<'],
  ['within', '<='],
  ['over', '>'],
  ['above', '>'],
  ['beyond', '>'],
  ['exceed', '>'],
  ['exceeds', '>'],
  ['exceeding', '>'],
  ['exceeded', '>'],
  ['past', '>'],
  ['pass', '>'],
  ['passes', '>'],
  ['surpass', '>'],
  ['surpasses', '>'],
  ['tops', '>'],
  ['topping', '>'],
  ['minimum', '>='],
  ['min', '>='],
  ['maximum', '<='],
  ['max', '<='],
  ['exactly', '='],
]);

export const BOUND = roleOf(bounds.keys());

/** Behind a number: `50 or more`, `2% or less`. */
export const openEnds: ReadonlyMap<string, Comparator> = new Map<string, Comparator>([
  ...'more higher better above greater over longer'.split(' ').map((word): [string, Comparator] => [word, '>=']),
  ...'less fewer lower below faster under shorter better-than'
    .split(' ')
    .map((word): [string, Comparator] => [word, '<=']),
]);

/** Say that a number is where things stand. */
export const currentWords: ReadonlySet<string> = new Set(
  'currently current now today baseline was were previously vs versus starting presently instead'.split(' '),
);

/** Say that a number is where things are to get. */
export const goalWords: ReadonlySet<string> = new Set(['target', 'goal', 'aim']);

/** Between a lead and its number, or in front of a metric: they change nothing. */
export const hedges: ReadonlySet<string> = new Set(
  'about around roughly approximately approx nearly almost just only some another total an a the ~ ≈ average overall'.split(
    ' ',
  ),
);

export const HEDGE = roleOf(hedges);

export const determiners: ReadonlySet<string> = new Set('the our a an its their my your'.split(' '));

/** Say behind a metric that it is to stay where it is: 'unchanged at €900'. */
export const steady: ReadonlySet<string> = new Set(['unchanged', 'stable', 'steady', 'flat', 'constant']);

/** Comparatives that stand for a verb at the head of a line: 'Fewer late trains'. */
export const headComparatives: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ['more', 'increase'],
  ['higher', 'increase'],
  ['fewer', 'decrease'],
  ['less', 'decrease'],
]);

/** Participles without `-ed`, in front of the `by` of an agent: 'read by 40% of members'. */
export const participles: ReadonlySet<string> = new Set(
  'read seen sent made done paid won chosen built held bought sold taken given written run met taught shown drawn'.split(
    ' ',
  ),
);
