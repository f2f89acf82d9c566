/** Clauses whose verb comes first, with what they order. */
import { BASE, ING, MARK } from '../lexicon/lexicon.ts';
import { type Core, classOf, core } from './core.ts';
import { skipParts } from './objects.ts';
import { asks, comesFrom, MOVING } from './opening.ts';
import { DETERMINER, NO_PHRASE, nominal, type Phrase, readPhrase } from './phrase.ts';
import { findPredicate, type Predicate } from './predicate.ts';
import { readPredicate } from './said.ts';
import type { Word } from './words.ts';
import { CAUSING, WRAPPING } from './wrapping.ts';

const HIRING = new Set(['hire', 'rehire', 'headhunt']);

/** An order, or a gerund: the verb comes first. */
export function readOrder(
  words: readonly Word[],
  at: number,
  to: number,
  form: 'imperative' | 'gerund',
  wrapped: boolean,
  base: string,
): Core {
  const word = words[at]!;
  let objectAt = skipParts(words, at + 1, to);
  if (!wrapped && (WRAPPING.has(base) || CAUSING.has(base))) {
    let inner = objectAt;
    if (base === 'make' && words[inner]?.lower === 'sure') inner++;
    const sure = inner > objectAt;
    if (words[inner]?.lower === 'that') inner++;
    const caused = CAUSING.has(base);
    if (sure || inner > objectAt || base !== 'make') {
      const predicate = findPredicate(words, inner, to) ?? infinitive(words, inner, to);
      if (predicate !== null && !(base === 'have' && predicate.kind === 'be')) {
        const read = readPredicate(words, inner, to, predicate, true);
        if (caused) return { ...read, form: 'enabling', verb: at, object: read.object, subject: read.subject };
        return read;
      }
    }
    if (base === 'have') {
      const object = readPhrase(words, objectAt, to);
      return core('possession', at, 'either', NO_PHRASE, object, wrapped);
    }
  }
  // 'Design and deliver four modules': the object is that of the last verb.
  for (let j = objectAt; j + 1 < to && j < objectAt + 6; j += 2) {
    const joint = words[j]!;
    const verb = words[j + 1]!;
    if (!((joint.sense.marks & MARK.conjunction) !== 0 || joint.lower === ',' || joint.lower === '/')) break;
    if (joint.lower === ',' && (verb.sense.marks & MARK.conjunction) !== 0) {
      j -= 1;
      continue;
    }
    if ((verb.sense.forms & (form === 'gerund' ? ING : BASE)) === 0) break;
    objectAt = skipParts(words, j + 2, to);
  }
  let object = readPhrase(words, objectAt, to);
  // 'Talk to 12 users', 'Run on time': the thing stands behind a preposition.
  if (object.head < 0 && object.number < 0 && objectAt < to && (words[objectAt]!.sense.marks & MARK.preposition) !== 0)
    object = readPhrase(words, objectAt + 1, to);
  // 'Hire a developer': whoever is hired is of the house, whatever else the word may mean.
  if (HIRING.has(base) && (object.thing === 'people' || object.thing === 'unknown'))
    object = { ...object, thing: 'staff' };
  // 'Understand why they leave': an answer that the team looks for.
  const isAsked = objectAt < words.length && asks(word, words[objectAt]!);
  // 'Sign the lease': one paper that is known is a piece of work; 'sign three customers' is up to them.
  const signs = base === 'sign' && words[at + 1]?.lower === 'the';
  const verbClass = isAsked ? 'act' : signs ? 'deliver' : (directionOf(words, at, object, to) ?? classOf(word));
  return core(form, at, verbClass, NO_PHRASE, object, wrapped);
}

/** 'Take flaky tests from 410 to 150': a verb that only moves a thing goes where its numbers go; null for others. */
function directionOf(words: readonly Word[], at: number, { head, end }: Phrase, to: number): 'raise' | 'lower' | null {
  if (head < 0 || !MOVING.has(words[at]!.sense.base)) return null;
  if (!comesFrom(words, end)) return null;
  const numbers = words.slice(end, to).flatMap(({ quantity }) => quantity?.value ?? []);
  if (numbers.length < 2 || numbers[0] === numbers[1]) return null;
  return numbers[0]! < numbers[1]! ? 'raise' : 'lower';
}

/** 'customers to renew': the infinitive of a wrapped clause. */
function infinitive(words: readonly Word[], from: number, to: number): Predicate | null {
  for (let j = from + 1; j < to - 1; j++) {
    const word = words[j]!;
    if (word.lower === 'to' && (words[j + 1]!.sense.forms & BASE) !== 0 && !words[j + 1]!.counted)
      return { at: j + 1, kind: 'verb' };
    // 'Have one neighbour document our recipe': what looks like a noun is none before a determiner.
    const isVerb = word.sense.noun === null || (words[j + 1]!.entry.roles & DETERMINER) !== 0;
    if ((word.sense.forms & BASE) !== 0 && isVerb && word.sense.marks === 0 && nominal(words[j - 1]!))
      return { at: j, kind: 'verb' };
  }
  return null;
}
