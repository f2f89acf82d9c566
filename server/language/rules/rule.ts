/** What a rule, a finding and a fix are. Each rule is one record in a file of its own, listed in `index.ts`. */
import type { Judgement, Vocabulary } from '../judgement/judgement.ts';
import type { KeyResult, Objective, Period } from '../model/model.ts';
import type { Range, Section, Span } from '../syntax/tree.ts';

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

/** What a rule may look at beside its subject. The same object for all sections that are under the same circumstances. */
export interface Circumstances {
  readonly settings: Settings;
  readonly school: School;
  /** The objective's own cycle, else the document's. */
  readonly cycleOf: (objective: Objective) => Period | null;
  /** The day of the analysis, ISO. */
  readonly today: string;
  readonly judgementOf: (keyResult: KeyResult) => Judgement;
  /** Whether `text` as a key result of this objective would be an outcome without a finding: asked before a rewrite is offered. */
  readonly isClean: (text: string, objective: Objective) => boolean;
}

/** Replaces a place in a section by text in snippet syntax (`${1:target}` is a blank for the writer). */
export interface FixEdit {
  readonly section: Section;
  readonly range: Range;
  readonly snippet: string;
}

/** Something that mends a finding, as data. */
export interface Fix {
  /** What the writer will get, in their words where possible. */
  readonly title: string;
  /** Whether this is what most writers would want. */
  readonly preferred?: boolean;
  readonly edits: readonly FixEdit[];
}

/** A place where a rule has something to say. */
export interface Finding {
  readonly span: Span;
  /** Short: it is shown in the line and the list. The why is in the hover and the rule's page. */
  readonly message: string;
  /** Where it is to be gentler than the rule's own level: a draft, say. A level that a person set goes before it. */
  readonly level?: Level;
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
    | {
        readonly subject: 'keyResult';
        readonly check: (keyResult: KeyResult, objective: Objective, circumstances: Circumstances) => readonly Finding[];
      }
    | {
        readonly subject: 'objective';
        readonly check: (objective: Objective, circumstances: Circumstances) => readonly Finding[];
      }
    | {
        readonly subject: 'section';
        readonly check: (section: Section, circumstances: Circumstances) => readonly Finding[];
      }
  );
