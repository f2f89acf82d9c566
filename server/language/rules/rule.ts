/** What a rule, a finding and a fix are. Each rule is one record in a file of its own, listed in `index.ts`. */
import type { Vocabulary } from '../judgement/judgement.ts';
import type { Document, KeyResult, Objective, Period } from '../model/model.ts';
import type { Section, Span } from '../syntax/tree.ts';

export type Level = 'off' | 'hint' | 'information' | 'warning' | 'error';

/** Which writers' view decides what is a warning. The judgement is the same under each. */
export type School = 'outcome' | 'balanced' | 'output' | 'input';

/** Everything a person can set that changes what is found. */
export interface Settings {
  readonly school: School;
  /** Levels that a person set, by rule code; what is not named keeps the rule's own. */
  readonly levels: Readonly<Record<string, Level>>;
  /** Fewest and most key results of an objective. */
  readonly keyResultRange: readonly [number, number];
  /** First month of the fiscal year, 1 to 12. */
  readonly fiscalYearStart: number;
  readonly vocabulary: Vocabulary;
}

/** What a rule may look at beside its subject. */
export interface RuleContext {
  readonly school: School;
  readonly settings: Settings;
  /** The cycle that the objective runs in: its own, else the document's. */
  readonly cycle: Period | null;
  /** Whether that cycle runs on the day of the analysis; false before it begins and when there is none. */
  readonly running: boolean;
  /** Whether `text`, as a key result of the same objective, has no finding of level information or above. */
  readonly isClean: (text: string) => boolean;
}

/** Replaces a place in a section by text in snippet syntax (`${1:target}` is a blank for the writer). */
export interface FixEdit {
  readonly section: Section;
  /** Lines relative to the section. */
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
  readonly snippet: string;
}

/** Something that mends a finding, as data. */
export interface Fix {
  /** What the writer will get, in their words where possible. */
  readonly title: string;
  readonly preferred: boolean;
  readonly edits: readonly FixEdit[];
}

/** A place where a rule has something to say. */
export interface Finding {
  readonly code: string;
  readonly section: Section;
  readonly span: Span;
  /** Short: it is shown in the line and the list. The why is in the hover and the rule's page. */
  readonly message: string;
  /** Computed when asked for, as most findings are never fixed. */
  readonly fixes: () => readonly Fix[];
}

/** An example of a rule: a document text in which `[[words]]` marks what is flagged, and the text after its first fix. */
export interface BadExample {
  readonly text: string;
  readonly fixed?: string;
}

interface RuleBase {
  readonly code: string;
  /** A short noun phrase: 'Output as a key result'. */
  readonly title: string;
  /** One level for all schools, or one each. */
  readonly level: Level | Readonly<Record<School, Level>>;
  /** Two sentences at most: why this is worth a writer's attention. */
  readonly why: string;
  /** The question that a good coach would ask. */
  readonly ask: string;
  /** When the rule stays silent by design, as sentences for its page. */
  readonly exceptions: readonly string[];
  readonly bad: readonly BadExample[];
  readonly good: readonly string[];
}

/** `check` looks at one subject and returns what it finds there. */
export type Rule = RuleBase &
  (
    | { readonly subject: 'keyResult'; readonly check: (subject: KeyResult, context: RuleContext) => readonly Finding[] }
    | { readonly subject: 'objective'; readonly check: (subject: Objective, context: RuleContext) => readonly Finding[] }
    | { readonly subject: 'section'; readonly check: (subject: Section, context: RuleContext) => readonly Finding[] }
    | { readonly subject: 'document'; readonly check: (subject: Document, context: RuleContext) => readonly Finding[] }
  );
