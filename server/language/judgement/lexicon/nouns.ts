/** Nouns by what a sentence about them is about, singular; `inflect.ts` makes the plurals. One reason a group. */
import type { Scope } from '../judgement.ts';
import { COUNTS } from './nouns/counts.ts';
import { MEASURES } from './nouns/measures.ts';
import { PEOPLE } from './nouns/people.ts';
import { THINGS } from './nouns/things.ts';

export type NounClass =
  | 'gauge'
  | 'metric'
  | 'trouble'
  | 'taken'
  | 'people'
  | 'staff'
  | 'team'
  | 'deliverable'
  | 'work'
  | 'pace'
  | 'asset'
  | 'amount'
  | 'unit';

export interface NounGroup {
  readonly class: NounClass;
  /** The part of the world that it belongs to, where it says so. */
  readonly topic?: Scope;
  /** A measure of this kind moves only at the end. */
  readonly lagging?: true;
  readonly words: string;
}

/** Of words that look the same, such as ‘minutes’ of a meeting and of an hour, what is listed first counts. */
export const NOUNS: readonly NounGroup[] = [...MEASURES, ...PEOPLE, ...THINGS, ...COUNTS];
