/** Reads a clause: its form, its verb, who acts, on what, and what is measured. */
import type { VerbClass } from '../lexicon/verbs.ts';
import { readCore } from './form.ts';
import { type Measured, readMeasured, UNMEASURED } from './measured.ts';
import { NO_PHRASE, type Phrase, readPhrase } from './phrase.ts';
import { readTails } from './tails.ts';
import type { Word } from './words.ts';

/** How a clause says what is to be true. */
export type Form =
  | 'imperative'
  | 'gerund'
  | 'past'
  | 'own'
  | 'passive'
  | 'existence'
  | 'state'
  | 'level'
  | 'possession'
  | 'capability'
  | 'active'
  | 'phrase'
  | 'enabling';

/** A stretch of words, end exclusive. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

export interface Clause extends Stretch {
  readonly form: Form;
  /** Index of the verb that carries the meaning, -1 without one. */
  readonly verb: number;
  readonly verbClass: VerbClass | 'unlisted' | 'none';
  readonly subject: Phrase;
  readonly object: Phrase;
  /** Who does it in a passive: 'hosted by user groups'. */
  readonly agent: Phrase;
  /** 'Ensure that …', 'Have customers …': the clause inside is what is read. */
  readonly wrapped: boolean;
  /** What is said of the subject: an adjective or a state; -1 without one. */
  readonly complement: number;
  readonly purpose: Stretch | null;
  readonly means: Stretch | null;
  readonly measured: Measured;
  /** What the deciding number counts, where it stands apart: the subscribers of 'grow the list to 500 subscribers'. */
  readonly counted: Phrase;
  /** Measure inside the purpose. */
  readonly aimed: Measured;
  /** End of the clause proper: before purpose and means. */
  readonly core: number;
}

/** Reads the clause between two words. Any stretch of words is a clause. */
export function readClause(words: readonly Word[], first: number, end: number): Clause {
  const tails = readTails(words, first, end);
  const { core } = tails;
  let measured = readMeasured(words, first, core);
  // 'the share solved through self-service from 20% to 45%': the measure stands behind the means.
  if (measured.kind === 'none' && tails.means !== null && words[tails.means.first - 1]!.lower !== 'by')
    measured = readMeasured(words, first, end);
  const aimed = tails.purpose === null ? UNMEASURED : readMeasured(words, tails.purpose.first, tails.purpose.end);
  const counted = measured.plain === 'count' ? countedBy(words, measured, end) : NO_PHRASE;
  const read = readCore(words, first, core, false);
  return {
    first,
    end,
    core,
    form: read.form,
    verb: read.verb,
    verbClass: read.verbClass,
    subject: read.subject,
    object: read.object,
    agent: read.agent,
    wrapped: read.wrapped,
    complement: read.complement,
    purpose: tails.purpose,
    means: tails.means,
    measured,
    counted,
    aimed,
  };
}

function quantityAt(words: readonly Word[], measured: Measured): number {
  let at = measured.at;
  while (at < measured.end && words[at]!.quantity === null) at++;
  return at;
}

/** The phrase of a number and what it counts: the words that belong to the quantity, or what follows it. */
function countedBy(words: readonly Word[], measured: Measured, end: number): Phrase {
  const at = quantityAt(words, measured);
  const phrase = readPhrase(words, at, Math.max(measured.end, at + 1));
  return phrase.head >= 0 ? phrase : readPhrase(words, at, end);
}
