/** What a judgement is. How it is reached is in `judge.ts`; what follows from it is policy, and not here. */

/** `language`: not written in English; `short`: too little is said; `torn`: as much speaks for the one as for the other. */
export type UnclearReason = 'language' | 'short' | 'torn';

/** What a key result promises. */
export type KeyResultClass = 'outcome' | 'output' | 'mixed' | 'unclear';

/** Which part of the world an outcome is about; `quality` is the quality, speed and reliability of product and operations. */
export type Scope = 'business' | 'product' | 'people' | 'quality';

/** Whether a measure moves early, where the team can act on it, or at the end. */
export type Indicator = 'leading' | 'lagging';

/** The part that some words play in the sentence. */
export type EvidenceRole =
  | 'delivery verb'
  | 'deliverable'
  | 'activity'
  | 'own work'
  | 'capability'
  | 'user'
  | 'actor'
  | 'behaviour'
  | 'change verb'
  | 'goal verb'
  | 'wording'
  | 'metric'
  | 'measure'
  | 'state'
  | 'purpose'
  | 'means';

/** Offsets in the judged text, UTF-16, end exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Words that decided, which way they point, and why, in a sentence for the writer. */
export interface Evidence extends Place {
  readonly role: EvidenceRole;
  readonly toward: 'outcome' | 'output';
  /** A plain sentence without jargon: '“Launch” says that work gets done.' */
  readonly because: string;
}

/** What kind of thing a sentence promises. The same text always gets the same judgement. */
export interface Judgement {
  readonly class: KeyResultClass;
  /** Why nothing can be said, when the class is `unclear`, else null. */
  readonly unclear: UnclearReason | null;
  /** How likely the class is right, 0 to 1, calibrated on the project's corpus. */
  readonly confidence: number;
  /** Strongest first. Never empty unless the class is `unclear`. */
  readonly evidence: readonly Evidence[];
  /** Of an outcome or the outcome half of a mixed line, else null. */
  readonly scope: Scope | null;
  readonly indicator: Indicator | null;
  /** Of a mixed line where its two results stand, without what joins them, else null. */
  readonly halves: { readonly output: Place; readonly outcome: Place } | null;
  /** 'we ship X to get Y': where the purpose stands in the text, without its connecting words, else null. */
  readonly purpose: Place | null;
  /** 'raise Y by doing X': where the means stand, without the connecting word, else null. */
  readonly means: Place | null;
}

/** Words of the writer's own house that the lexicon cannot know. All lower case. */
export interface Vocabulary {
  readonly deliverables: readonly string[];
  readonly metrics: readonly string[];
  readonly actors: readonly string[];
}
