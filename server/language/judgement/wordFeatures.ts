/** Features of single words, wherever they stand in the clause proper. */
import { clauseSpace, type Fired } from './fired.ts';
import { MARK } from './lexicon/lexicon.ts';
import type { MarkName } from './lexicon/marks.ts';
import { MOODS, type Mood, THINGS } from './parts.ts';
import type { Clause } from './read/clause.ts';
import { nominal } from './read/phrase.ts';
import type { Word } from './read/words.ts';

/** Marks that speak for one side, more in one mood than in another. */
const MARKED = [
  'quality',
  'compared',
  'more',
  'less',
  'zero',
  'all',
  'self',
  'outside',
  'new',
  'state',
  'own',
] as const satisfies readonly MarkName[];
const MARKED_BITS = MARKED.map((name) => [name, MARK[name]] as const);
const ANY_MARKED = MARKED.reduce((bits, name) => bits | MARK[name], 0);

/** Small words that a result and a piece of work use differently. */
const SMALL = [
  ...[
    'within',
    'outside',
    'after',
    'before',
    'without',
    'until',
    'per',
    'via',
    'into',
    'than',
    'when',
    'where',
    'because',
  ],
  ...['their', 'its', 'own', 'it', 'them', 'they', 'who', 'somebody', 'everything', 'anything', 'one', 'other', 'any'],
  ...['each', 'every', 'not', 'back', 'first', 'last', 'next', 'once', 'incl'],
  ...['day', 'days', 'week', 'month', 'hour', 'hours', 'minutes', 'time'],
] as const;
const IS_SMALL: ReadonlySet<string> = new Set(SMALL);

const FLAGS = [
  'none first',
  'a name',
  'ticked',
  'a change',
  'two deliverables',
  'a list',
  'a version',
  'article first',
  'goes up or down',
] as const;

const flags = clauseSpace.block('word', FLAGS);
const smallWords = clauseSpace.block('small word', SMALL);
const marks = clauseSpace.block('mark', MARKED);
const moodMark = clauseSpace.block('mood, mark', MOODS, MARKED);
const nouns = clauseSpace.block('noun', THINGS);
const heads = clauseSpace.block('head', THINGS);
const modifiers = clauseSpace.block('modifier', THINGS);
const moodNoun = clauseSpace.block('mood, noun', MOODS, THINGS);

/** Versions and stages of a thing in the making. */
const VERSION: ReadonlySet<string> = new Set(['mvp', 'ga', 'beta', 'alpha', 'poc']);
const TICKS: ReadonlySet<string> = new Set(['✅', '✔', '✔️', '✓', '☑', '☑️']);

/** Fires the features of the words of a clause. */
export function fireWords(words: readonly Word[], clause: Clause, mood: Mood, fired: Fired): void {
  const { core, first } = clause;
  let deliverables = 0;
  let commas = 0;
  for (let i = first; i < core; i++) {
    const word = words[i]!;
    const { sense, kind, lower } = word;
    if (kind === 'symbol') {
      if ((lower === ',' || lower === '+') && ++commas === 2) fired.add(flags.one('a list'), -1, 0);
      else if (TICKS.has(lower)) fired.add(flags.one('ticked'), i, i + 1);
      continue;
    }
    if (kind === 'name') {
      fired.add(flags.one('a name'), i, i + 1);
      continue;
    }
    if (IS_SMALL.has(lower)) fired.add(smallWords.one(lower as (typeof SMALL)[number]), i, i + 1);
    if ((lower === 'up' || lower === 'down') && i > first + 1 && isAmount(words[i + 1]))
      fired.add(flags.one('goes up or down'), i, i + 1);
    const { noun } = sense;
    if (noun !== null && noun !== 'amount' && noun !== 'unit') {
      const next = i + 1 < core ? words[i + 1]! : null;
      const modifies = next !== null && next.kind === 'word' && !next.counted && nominal(next);
      fired.add((modifies ? modifiers : heads).one(noun), i, i + 1);
      fired.add(nouns.one(noun), i, i + 1);
      fired.add(moodNoun.two(mood, noun), i, i + 1);
      if (noun === 'deliverable' && ++deliverables === 2) fired.add(flags.one('two deliverables'), i, i + 1);
    }
    if ((sense.marks & ANY_MARKED) !== 0) {
      for (const [name, bit] of MARKED_BITS) {
        if ((sense.marks & bit) === 0) continue;
        fired.add(marks.one(name), i, i + 1);
        fired.add(moodMark.two(mood, name), i, i + 1);
      }
      if ((sense.marks & MARK.zero) !== 0 && i <= first + 1) fired.add(flags.one('none first'), i, i + 1);
    }
    if (i > first && noun === null && (sense.verb === 'raise' || sense.verb === 'lower'))
      fired.add(flags.one('a change'), i, i + 1);
    if (word.quantity === null && (VERSION.has(lower) || isVersion(lower))) fired.add(flags.one('a version'), i, i + 1);
  }
  const opening = first < core ? words[first]!.lower : '';
  if (opening === 'a' || opening === 'an' || opening === 'the') fired.add(flags.one('article first'), first, first + 1);
}

/** What stands behind 'up' or 'down' when they tell of a number: '25%', 'by ten', 'to four', 'a third'. */
function isAmount(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return (
    word.quantity !== null || word.lower === 'by' || word.lower === 'to' || word.lower === 'from' || word.lower === 'a'
  );
}

/** 'v2', 'v1.4': the letter and a digit. */
function isVersion(lower: string): boolean {
  const code = lower.charCodeAt(1);
  return lower.charCodeAt(0) === 0x76 && code >= 48 && code <= 57;
}
