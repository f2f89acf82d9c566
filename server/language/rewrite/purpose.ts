/** What a line says that its work is for, before or behind the work, and the work without it. */
import { BASE, ING, senseOf, THIRD } from '../judgement/lexicon/lexicon.ts';
import type { TextSpan } from '../model/measure.ts';
import { tokenize } from '../prose/tokens.ts';
import { firstOf } from './firstOf.ts';
import { comparisons, moves } from './ownWords.ts';

/** Where a line says what its work is for, without the words that join the two, and where it says the work. */
export interface Purpose {
  readonly aim: TextSpan;
  readonly work: TextSpan;
}

/** What may lead from the work to its purpose; behind loose ones the words must say that something moves, behind the others the judgement that it is one. */
const joint =
  /[\s,(](?:(?<plain>so that|(?:in order|so as|designed|intended|meant) to|with (?:the|an) (?:aim|goal|intention|intent|objective|purpose|hope) (?:of|to)|with a view to|in (?:an effort|a bid) to|in (?:the )?hopes? (?:of|to|that)|for the purpose of|hoping (?:for|to)|aiming (?:for|to|at)|aimed at)|(?<loose>to|leading to|resulting in|thereby|thus|(?:which|that)(?: (?:will|should|would|can))?|→|⇒|->|=>)|so)\s/giu;

/** A purpose that comes first, up to its comma. */
const first =
  /^(?:to|in order to|so as to|with a view to|with the (?:aim|goal|intention) of|in an effort to|for)\s([^,]{3,120}),\s/i;

/** Whether words say that something moves: 'reduces churn', 'higher activation', 'activation up'. */
function saysThatMoves(words: string): boolean {
  const tokens = tokenize(words);
  const head = tokens.find(({ lower }) => !trying.has(lower))?.lower ?? '';
  const sense = senseOf(head);
  const isMove = sense?.verb != null && moves.has(sense.verb) && (sense.forms & (BASE | ING | THIRD)) !== 0;
  return (
    isMove || comparisons.has(head) || tokens.some(({ lower }, at) => at > 0 && ends.has(lower) && !tokens[at + 1])
  );
}

const trying = new Set(['try', 'and', 'help', 'us', 'further', 'significantly']);
const ends = new Set('up down rises falls drops grows improves'.split(' '));

/** Joints beyond these are not looked at. */
const mostJoints = 8;

/**
 * The purpose of a line: as the judgement found it, where it did, else by the words that join it to the work; null where
 * the line says none.
 */
export function purposeOf(text: string, judged: TextSpan | null): Purpose | null {
  const before = first.exec(text);
  if (before) {
    const end = before[0].length;
    const start = before[0].indexOf(before[1]!);
    const sense = senseOf(tokenize(text.slice(end))[0]?.lower ?? '');
    if (sense?.verb && (sense.forms & BASE) !== 0) {
      return { aim: { start, end: start + before[1]!.length }, work: { start: end, end: text.length } };
    }
  }
  for (const { index, 0: said, groups } of firstOf(text.matchAll(joint), mostJoints)) {
    const start = index + said.length;
    const aim = text.slice(start);
    const follows = groups?.plain !== undefined || (groups?.loose !== undefined && saysThatMoves(aim));
    const isJudged = judged !== null && judged.start >= index && judged.start <= start;
    if (index > 0 && (follows || isJudged)) return { aim: { start, end: text.length }, work: upTo(text, index) };
  }
  return judged && { aim: judged, work: upTo(text, judged.start) };
}

/** A text up to a place, without what sets it apart from the rest. */
function upTo(text: string, place: number): TextSpan {
  let end = place;
  while (end > 0 && ' ,;:(–—-'.includes(text[end - 1]!)) end--;
  return { start: 0, end };
}
