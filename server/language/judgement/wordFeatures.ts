/** Features of single words, wherever they stand in the clause proper. */
import { type Code, Codes } from './codes.ts';
import { clauseSpace, type Firing } from './fired.ts';
import { MARK, type Sense } from './lexicon/lexicon.ts';
import type { MarkName } from './lexicon/marks.ts';
import { SMALL, VERSION } from './lexicon/smallWords.ts';
import { CLOSING, OPENING } from './neighbours.ts';
import { MOODS, type Mood, THINGS } from './parts.ts';
import type { Clause } from './read/clause.ts';
import { nominal, type Thing } from './read/phrase.ts';
import type { Word } from './read/words.ts';

/** Marks that speak for one side, more in one mood than in another. */
const MARKED = new Codes<MarkName>([
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
]);
const MARKED_BITS = MARKED.names.map((name) => MARK[name]);
/** 'Fewer arguments', 'Happier engineers': the clause opens with what is to be different. */
const COMPARES = MARK.compared | MARK.less | MARK.more;
const ANY_MARKED = MARKED_BITS.reduce((bits, bit) => bits | bit, 0);

const FLAG = clauseSpace.flags('word', [
  'none first',
  'compared first',
  'a name',
  'ticked',
  'a change',
  'two deliverables',
  'a list',
  'a version',
  'article first',
  'goes up or down',
]);
const smallWords = clauseSpace.block('small word', SMALL);
const marks = clauseSpace.block('mark', MARKED);
const moodMark = clauseSpace.block('mood, mark', MOODS, MARKED);
const nouns = clauseSpace.block('noun', THINGS);
const heads = clauseSpace.block('head', THINGS);
const modifiers = clauseSpace.block('modifier', THINGS);
const moodNoun = clauseSpace.block('mood, noun', MOODS, THINGS);

const TICKS: ReadonlySet<string> = new Set(['✅', '✔', '✔️', '✓', '☑', '☑️']);

/** Fires the features of the words of a clause. */
export function fireWords(words: readonly Word[], clause: Clause, mood: Code<Mood>, fired: Firing): void {
  const { core, first } = clause;
  let deliverables = 0;
  let commas = 0;
  for (let i = first; i < core; i++) {
    const word = words[i]!;
    const { sense, kind, lower, entry } = word;
    if (kind === 'symbol') {
      if ((lower === ',' || lower === '+') && ++commas === 2) fired.add(FLAG['a list'], -1, 0);
      else if (TICKS.has(lower)) fired.add(FLAG.ticked, i, i + 1);
      continue;
    }
    if (kind === 'name') {
      fired.add(FLAG['a name'], i, i + 1);
      continue;
    }
    if (word.quantity === null) fired.word(entry, i);
    if (entry.small !== null) fired.add(smallWords.one(entry.small), i, i + 1);
    if ((lower === 'up' || lower === 'down') && i > first + 1 && isAmount(words[i + 1]))
      fired.add(FLAG['goes up or down'], i, i + 1);
    const noun = nounAt(clause, i, sense);
    if (noun !== null && noun !== 'amount' && noun !== 'unit') {
      const next = i + 1 < core ? words[i + 1]! : null;
      const modifies = next !== null && next.kind === 'word' && !next.counted && nominal(next);
      const thing = THINGS.of(noun);
      fired.add((modifies ? modifiers : heads).one(thing), i, i + 1);
      fired.add(nouns.one(thing), i, i + 1);
      fired.add(moodNoun.two(mood, thing), i, i + 1);
      if (noun === 'deliverable' && ++deliverables === 2) fired.add(FLAG['two deliverables'], i, i + 1);
    }
    if ((sense.marks & ANY_MARKED) !== 0) {
      for (let mark = 0; mark < MARKED_BITS.length; mark++) {
        if ((sense.marks & MARKED_BITS[mark]!) === 0) continue;
        fired.add(marks.one(mark as Code<MarkName>), i, i + 1);
        fired.add(moodMark.two(mood, mark as Code<MarkName>), i, i + 1);
      }
      if ((sense.marks & MARK.zero) !== 0 && i <= first + 1) fired.add(FLAG['none first'], i, i + 1);
    }
    if (i > first && noun === null && (sense.verb === 'raise' || sense.verb === 'lower'))
      fired.add(FLAG['a change'], i, i + 1);
    if (word.quantity === null && (entry.roles & VERSION) !== 0) fired.add(FLAG['a version'], i, i + 1);
  }
  if (first < core && (words[first]!.sense.marks & COMPARES) !== 0) fired.add(FLAG['compared first'], first, first + 1);
  const opening = first < core ? words[first]!.lower : '';
  if (opening === 'a' || opening === 'an' || opening === 'the') fired.add(FLAG['article first'], first, first + 1);
}

/** Fires what stands beside each other in a clause, or with one word between; its beginning and its end count as words. */
export function fireNeighbours(words: readonly Word[], { first, core }: Clause, fired: Firing): void {
  if (core <= first) return;
  const last = core - 1;
  let { term } = words[first]!;
  fired.pair(OPENING, term, -1, first);
  let next = first < last ? words[first + 1]!.term : CLOSING;
  for (let i = first; i < last; i++) {
    fired.pair(term, next, i, i + 1);
    const behind = i + 1 < last ? words[i + 2]!.term : CLOSING;
    if (i + 1 < last) fired.pair(term, behind, i, i + 2);
    term = next;
    next = behind;
  }
  if (first < last) fired.pair(words[last - 1]!.term, CLOSING, last - 1, -1);
  fired.pair(words[last]!.term, CLOSING, last, -1);
  if (first < last) fired.pair(OPENING, words[first + 1]!.term, -1, first + 1);
}

/** What a noun is the name of: as its phrase was read, where it is the head of one. */
function nounAt({ subject, object, agent }: Clause, at: number, { noun }: Sense): Sense['noun'] {
  if (noun === null || noun === 'amount' || noun === 'unit') return noun;
  if (subject.head === at && isTelling(subject.thing)) return subject.thing;
  if (agent.head === at && isTelling(agent.thing)) return agent.thing;
  return object.head === at && isTelling(object.thing) ? object.thing : noun;
}

const isTelling = (thing: Thing): thing is Exclude<Thing, 'unknown' | 'name' | 'none'> =>
  thing !== 'unknown' && thing !== 'name' && thing !== 'none';

/** What stands behind 'up' or 'down' when they tell of a number: '25%', 'by ten', 'to four', 'a third'. */
function isAmount(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return (
    word.quantity !== null || word.lower === 'by' || word.lower === 'to' || word.lower === 'from' || word.lower === 'a'
  );
}
