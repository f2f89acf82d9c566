/**
 * The shape of a parsed `.okr` text.
 *
 * A tree is a list of sections, and places inside a section count lines from the section's first line. So an edit
 * re-parses the sections that it touches, and every other section is the same object as before, wherever it has moved:
 * whatever was computed from a section stays valid for as long as the section does.
 */

/** A place on one line: the line counted from the start of its section, columns in UTF-16 units, end exclusive. */
export interface Span {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** A place that may run over lines, as LSP's, with lines counted from the start of its section. */
export interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/**
 * A sentence as one string, with the places that it was written at: marks of emphasis are left out, and continuation
 * lines are joined by one space. Empty where nothing is said yet (`- KR:`).
 */
export interface Prose {
  readonly text: string;
  /** Where each piece of `text` stands; `at` is the piece's offset in `text`. Never empty. */
  readonly pieces: readonly { readonly at: number; readonly span: Span }[];
}

/** What a typed line says of itself, or `Type:` says of it: an exception with a name. */
export type KeyResultType = 'outcome' | 'output' | 'milestone' | 'health' | 'baseline' | 'learning' | 'commitment';

/** The keys of the format, in their canonical spelling (`Period:` and `Quarter:` are read as `Cycle`, `Due:` as `By` …). */
export type PropertyKey =
  | 'Cycle'
  | 'Team'
  | 'Level'
  | 'School'
  | 'Owner'
  | 'Id'
  | 'Supports'
  | 'Current'
  | 'Baseline'
  | 'Target'
  | 'By'
  | 'Confidence'
  | 'Score'
  | 'Status'
  | 'Type'
  | 'Indicator'
  | 'Scope'
  | 'Source'
  | 'Note';

/** What every node has: the whole of its first line that is its own, without indentation and trailing space. */
interface NodeBase {
  readonly span: Span;
  /** Indentation of the line in columns (a tab reaches the next multiple of 4). */
  readonly indent: number;
}

export interface HeadingNode extends NodeBase {
  readonly kind: 'heading';
  readonly level: number;
  readonly prose: Prose;
}

/** `Objective 2: text`, `O1: text`, also as a heading, in bold or as a bullet. */
export interface ObjectiveNode extends NodeBase {
  readonly kind: 'objective';
  /** The keyword with its number as written, without colon and decoration: `Objective 2`, `O1`. */
  readonly keyword: Span;
  /** The short label when the keyword has a number (`O2` for `Objective 2`), else null. */
  readonly label: string | null;
  readonly prose: Prose;
}

export interface KeyResultNode extends NodeBase {
  readonly kind: 'keyResult';
  /** `KR 1.2`, `Key result`, `Milestone` as written; null where position alone makes it a key result. */
  readonly keyword: Span | null;
  /** `KR1.2` for `KR 1.2:`, `Key Result 1.2:` and `O1 KR2:`; null when unnumbered, and for typed lines. */
  readonly label: string | null;
  /** What the keyword says (`Milestone:`); a `Type:` property is the model's business. */
  readonly type: KeyResultType | null;
  /** The bullet as written (`-`, `*`, `1.`), null without one. */
  readonly bullet: Span | null;
  /** State of a checkbox on the line: null without one. */
  readonly checked: boolean | null;
  readonly prose: Prose;
  readonly children: readonly ChildNode[];
}

/**
 * `Key results:` or `Initiatives:` alone on a line: says what the bullets below are. `Initiatives:` deeper than a key
 * result is among its children.
 */
export interface LabelNode extends NodeBase {
  readonly kind: 'label';
  readonly of: 'keyResults' | 'initiatives';
}

/** A task, project or deliverable: a checkbox, a bullet nested under a key result, `Initiative: text`. */
export interface InitiativeNode extends NodeBase {
  readonly kind: 'initiative';
  readonly keyword: Span | null;
  readonly bullet: Span | null;
  /** True when ticked, false when open, null without a checkbox. */
  readonly checked: boolean | null;
  readonly prose: Prose;
  readonly children: readonly ChildNode[];
}

/** `Key: value` with a known key. */
export interface PropertyNode extends NodeBase {
  readonly kind: 'property';
  readonly key: PropertyKey;
  readonly keySpan: Span;
  /** The trimmed value; empty when nothing follows the colon. */
  readonly value: string;
  readonly valueSpan: Span;
}

/** `2026-11-14: 31% (confidence 0.7) note`. The date is what stands there: the model says whether it is one. */
export interface CheckInNode extends NodeBase {
  readonly kind: 'checkIn';
  readonly date: Span;
  readonly dateText: string;
  /** Everything after the colon, trimmed. */
  readonly rest: string;
  readonly restSpan: Span;
}

export interface CommentNode extends NodeBase {
  readonly kind: 'comment';
  /** The comment without its marks. */
  readonly text: string;
  readonly textSpan: Span;
  /** True when it stands after other text on its line (`- KR: … // okr-ignore-line …`). */
  readonly trailing: boolean;
}

/** Anything else. `nearMiss` is the known key that an unknown `Key: value` probably meant. */
export interface NoteNode extends NodeBase {
  readonly kind: 'note';
  readonly text: string;
  readonly nearMiss: { readonly key: PropertyKey; readonly written: Span } | null;
}

export type ChildNode = InitiativeNode | PropertyNode | CheckInNode | LabelNode | CommentNode | NoteNode;
export type SectionNode = HeadingNode | ObjectiveNode | KeyResultNode | ChildNode;

/**
 * An objective with all that stands beneath it, or the lines before the first objective, or a heading with what
 * follows it. `nodes` are the section's top-level nodes in order; the objective, when there is one, is among them.
 */
export interface Section {
  /** The section's lines without their line ends; never empty. */
  readonly lines: readonly string[];
  /** The line end of each line (`\n`, `\r\n`, `\r`), parallel to `lines`; empty for the last line of the text. */
  readonly ends: readonly string[];
  readonly objective: ObjectiveNode | null;
  readonly nodes: readonly SectionNode[];
  /** What there is among its nodes, as bits: see `contents.ts`. */
  readonly contents: number;
}

/** One version of a text. Sections partition its lines; an empty text has one section of one empty line. */
export interface Tree {
  readonly sections: readonly Section[];
  /** First line of each section in the text, parallel to `sections`. */
  readonly starts: readonly number[];
}

/** A change as LSP describes it: what `start` to `end` (line, UTF-16 column) held is now `text`. */
export interface TextChange {
  readonly range: Range;
  readonly text: string;
}
