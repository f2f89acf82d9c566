/** What a rule, a finding and a fix are. Each rule is one record in a file of its own, listed in `index.ts`. */
import type { Judgement, Vocabulary } from '../judgement/judgement.ts';
import type { ObjectiveJudgement } from '../judgement/objective.ts';
import type { Surroundings } from '../model/links.ts';
import type { KeyResult, Objective, Period, Properties } from '../model/model.ts';
import type { Sentence } from '../prose/quantities.ts';
import type { Range, Section, Span, Tree } from '../syntax/tree.ts';
import type { Suppression } from './suppression.ts';

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
  /** Most objectives of a file. */
  readonly mostObjectives: number;
  /** Most characters of an objective. */
  readonly objectiveLength: number;
  /** Days without a check-in after which a key result of a running cycle is asked for one. */
  readonly checkInDays: number;
  /** First month of the fiscal year, 1 to 12. */
  readonly fiscalYearStart: number;
  readonly vocabulary: Vocabulary;
  /** Names that mean nothing to the judgement: a product called “Launch”, say. Lower case. */
  readonly names: readonly string[];
  /** What the team has agreed to leave as it is: fingerprints of findings, see `adopted.ts`. */
  readonly adopted: ReadonlySet<string>;
}

/** Properties that a document has for all of its objectives. */
export type InheritedKey = 'Cycle' | 'Level' | 'Owner' | 'School' | 'Team';

/** What a rule may look at beside its subject. The same object for all sections that are under the same circumstances. */
export interface Circumstances {
  readonly settings: Settings;
  readonly school: School;
  /** The objective's own cycle, else the document's. */
  readonly cycleOf: (objective: Objective) => Period | null;
  /** The value of a property of the objective, else of the document; null where neither has it. */
  readonly propertyOf: (objective: Objective, key: InheritedKey) => string | null;
  /** The day of the analysis, ISO. */
  readonly today: string;
  readonly judgementOf: (keyResult: KeyResult) => Judgement;
  readonly judgeObjective: (sentence: Sentence) => ObjectiveJudgement;
  /** Whether `text` as a key result of this objective would be an outcome without a finding: asked before a rewrite is offered. */
  readonly isClean: (text: string, objective: Objective) => boolean;
}

/** Replaces a place in a section by text in snippet syntax (`${1:target}` is a blank for the writer). */
export interface FixEdit {
  readonly section: Section;
  readonly range: Range;
  readonly snippet: string;
}

/** A document as a fix sees it that looks beyond its section. */
export interface Plan {
  readonly tree: Tree;
  readonly surroundings: Surroundings;
}

/** Something that mends a finding, as data. */
export interface Fix {
  /** What the writer will get, in their words where possible. */
  readonly title: string;
  /** Whether this is what most writers would want. */
  readonly preferred?: boolean;
  /** Whether there is nothing to decide, so that it may be done for all such findings at once. */
  readonly automatic?: boolean;
  readonly edits: readonly FixEdit[];
  /** A word to add to a list of the settings, where the fix is not in this file. */
  readonly word?: { readonly list: WordList; readonly word: string };
}

/** The word lists of the settings. */
export type WordList = 'deliverables' | 'metrics' | 'actors' | 'names';

/** A place where a rule has something to say. */
export interface Finding {
  readonly span: Span;
  /** Short: it is shown in the line and the list. The why is in the hover and the rule's page. */
  readonly message: string;
  /** Where it is to be gentler than the rule's own level. A level that a person set goes before it. */
  readonly level?: Level;
  readonly related?: readonly RelatedPlace[];
  /** Computed when asked for, as most findings are never fixed. Without the plan, its section is all that a fix knows of. */
  readonly fixes: (plan?: Plan) => readonly Fix[];
}

/** What most rules find in most places: one list for all. */
export const nothingFound: readonly Finding[] = [];

/** Another place that a finding is about. */
export interface RelatedPlace {
  /** The file that it is in; null for the same document. */
  readonly uri: string | null;
  /** Lines count from the start of the file. */
  readonly span: Span;
  readonly message: string;
}

/** A finding of a rule that looks at the whole document, with the section in which its place counts. */
export interface DocumentFinding extends Finding {
  readonly section: Section;
}

/** A document as the rules on the whole of it see it. */
export interface Overview {
  /** What stands before the first objective. */
  readonly head: Section;
  /** Properties of the whole document. */
  readonly properties: Properties;
  readonly objectives: readonly Objective[];
  readonly tree: Tree;
  /** The document among the files of its workspace. */
  readonly surroundings: Surroundings;
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
  /** The level in a draft (no cycle, or one that has not begun), where it is gentler there. */
  readonly draft?: Level;
  /** What the objective says once where most of its key results share the finding; without it they are never folded. */
  readonly folded?: (count: number, objective: Objective) => Pick<Finding, 'message' | 'fixes'>;
  /** Set where a finding's words could simply go: editors fade them out. */
  readonly tag?: 'unnecessary';
  /** Set where a message asks for what a key result lacks: the hover, which stands beneath it, does not ask again. */
  readonly asksAlready?: true;
  /** The rule whose fold this one's findings go with: they say the same in other words. */
  readonly foldsWith?: string;
  /** Of a rule on objectives: the rule on key results whose findings beneath it says already. */
  readonly speaksFor?: string;
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
        readonly check: (
          keyResult: KeyResult,
          objective: Objective,
          circumstances: Circumstances,
        ) => readonly Finding[];
      }
    | {
        readonly subject: 'objective';
        readonly check: (objective: Objective, circumstances: Circumstances) => readonly Finding[];
      }
    | {
        readonly subject: 'section';
        readonly check: (section: Section, circumstances: Circumstances) => readonly Finding[];
      }
    | {
        readonly subject: 'document';
        readonly check: (overview: Overview, circumstances: Circumstances) => readonly DocumentFinding[];
        /**
         * What in a section bears on the findings in any other: while an edit changes none of it, what was found stays.
         * Asked on every edit: what takes work is to be remembered by section.
         */
        readonly dependsOn: (
          section: Section,
          objective: Objective | null,
          circumstances: Circumstances,
        ) => readonly string[];
        /** What in a section its findings elsewhere quote or point at; together with the places of all lines. */
        readonly quotes?: (section: Section) => readonly string[];
      }
    | {
        /** It compares each key result with the first one of the document that has a key in common with it. */
        readonly subject: 'repetition';
        /** Equal for key results that are alike, what makes them most alike first: `check` tells whether those with equal keys are. */
        readonly keysOf: (
          keyResult: KeyResult,
          objective: Objective,
          circumstances: Circumstances,
        ) => readonly number[];
        readonly check: (
          keyResult: KeyResult,
          objective: Objective,
          first: { readonly keyResult: KeyResult; readonly objective: Objective },
          circumstances: Circumstances,
        ) => readonly Finding[];
      }
    | {
        /** Its findings come from the suppressions themselves: see `sectionAnalysis.ts`. */
        readonly subject: 'suppression';
        readonly check: (suppression: Suppression, used: boolean, section: Section) => readonly Finding[];
      }
  );

/** A rule on the whole document. */
export type DocumentRule = Extract<Rule, { subject: 'document' }>;
