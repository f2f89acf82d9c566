/** The core of a clause: what is left of it without purpose and means, by its form. */
import type { VerbClass } from '../lexicon/verbs.ts';
import type { Clause, Form } from './clause.ts';
import { NO_PHRASE, type Phrase } from './phrase.ts';
import type { Word } from './words.ts';

export type Core = Pick<
  Clause,
  'form' | 'verb' | 'verbClass' | 'subject' | 'object' | 'agent' | 'wrapped' | 'complement'
>;

/** A core of these parts. */
export function core(
  form: Form,
  verb: number,
  verbClass: Clause['verbClass'],
  subject: Phrase,
  object: Phrase,
  wrapped: boolean,
  complement = -1,
  agent = NO_PHRASE,
): Core {
  return { form, verb, verbClass, subject, object, agent, wrapped, complement };
}

/** The class of a verb, also of one that no group lists. */
export const classOf = (word: Word): VerbClass | 'unlisted' => word.sense.verb ?? 'unlisted';
