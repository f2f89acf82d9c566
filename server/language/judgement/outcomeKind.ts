/** Which part of the world an outcome is about, and whether its measure moves early: two small linear models over the same reading. */

import { FeatureSpace } from './featureSpace.ts';
import type { Indicator, Scope } from './judgement.ts';
import { SCOPES, topicsOf } from './lexicon/topics.ts';
import { FORMS, MEASURES, measuredPhrase, THINGS, VERBS } from './parts.ts';
import type { Clause } from './read/clause.ts';
import type { Phrase } from './read/phrase.ts';
import type { Word } from './read/words.ts';

type Topic = Scope | 'lagging' | 'none';
const TOPICS: readonly Topic[] = [...SCOPES, 'lagging', 'none'];

/** The features of both models. */
export const kindSpace = new FeatureSpace();

const bias = kindSpace.block('', ['bias']);
const headTopic = kindSpace.block('measured topic', TOPICS);
const subjectTopic = kindSpace.block('subject topic', TOPICS);
const objectTopic = kindSpace.block('object topic', TOPICS);
const wordTopic = kindSpace.block('topic', TOPICS);
const firstTopic = kindSpace.block('first topic', TOPICS);
const manyTopic = kindSpace.block('main topic', TOPICS);
const headThing = kindSpace.block('measured', THINGS, TOPICS);
const subjectThing = kindSpace.block('subject', THINGS, TOPICS);
const number = kindSpace.block('number', MEASURES);
const verb = kindSpace.block('verb', VERBS);
const formSubject = kindSpace.block('form, subject', FORMS, THINGS);
const numberTopic = kindSpace.block('number, topic', MEASURES, TOPICS);

/** The features of an outcome clause. */
export function kindFeatures(words: readonly Word[], clause: Clause): number[] {
  const features: number[] = [];
  const add = (id: number) => {
    if (!features.includes(id)) features.push(id);
  };
  const topicAt = (phrase: Phrase): Topic => (phrase.head < 0 ? 'none' : (topicsOf(words[phrase.head]!)[0] ?? 'none'));
  const about = measuredPhrase(clause);
  const topic = topicAt(about);
  const counts = new Map<Topic, number>();
  let first: Topic | null = null;
  add(bias.one('bias'));
  add(headTopic.one(topic));
  add(headThing.two(about.thing, topic));
  if (about.head >= 0 && words[about.head]!.sense.lagging) add(headTopic.one('lagging'));
  if (clause.subject.head >= 0) {
    add(subjectTopic.one(topicAt(clause.subject)));
    add(subjectThing.two(clause.subject.thing, topicAt(clause.subject)));
  }
  if (clause.object.head >= 0) add(objectTopic.one(topicAt(clause.object)));
  for (let i = clause.first; i < clause.core; i++) {
    const word = words[i]!;
    if (word.sense.lagging) add(wordTopic.one('lagging'));
    for (const one of topicsOf(word)) {
      add(wordTopic.one(one));
      if (first === null) {
        first = one;
        add(firstTopic.one(one));
      }
      counts.set(one, (counts.get(one) ?? 0) + 1);
    }
  }
  let main: Topic = 'none';
  for (const [one, count] of counts) if (count > (counts.get(main) ?? 0)) main = one;
  add(manyTopic.one(main));
  add(number.one(clause.measured.plain));
  add(numberTopic.two(clause.measured.plain, main));
  add(verb.one(clause.verbClass));
  add(formSubject.two(clause.form, clause.subject.thing));
  return features;
}

function sum(weights: Float64Array, features: readonly number[]): number {
  let total = 0;
  for (const id of features) total += weights[id]!;
  return total;
}

/** The weights of both models. */
export interface KindWeights {
  readonly scope: readonly Float64Array[];
  readonly indicator: Float64Array;
}

/** The scope with the highest score. */
export function scopeFrom(features: readonly number[], weights: KindWeights): Scope {
  let best = 0;
  let bestScore = Number.NEGATIVE_INFINITY;
  weights.scope.forEach((one, i) => {
    const score = sum(one, features);
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  });
  return SCOPES[best]!;
}

export function indicatorFrom(features: readonly number[], weights: KindWeights): Indicator {
  return sum(weights.indicator, features) > 0 ? 'lagging' : 'leading';
}
