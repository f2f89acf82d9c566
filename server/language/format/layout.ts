/** Where the lines of a section stand: their indentation, and the blank lines between them. */
import { isHeading, type ScannedLine, scanLine } from '../syntax/scanner.ts';
import type { InitiativeNode, KeyResultNode, ObjectiveNode, Section, SectionNode } from '../syntax/tree.ts';
import type { LineForm } from './line.ts';
import { bulletWidth } from './spelling.ts';

/** A line of a section that is not blank, and where it is to stand. */
export interface Row {
  readonly line: number;
  readonly scanned: ScannedLine;
  readonly form: LineForm;
  /** Columns. */
  readonly indent: number;
  /** Blank lines before it: as they are, and as they should be. */
  readonly blanks: number;
  readonly wanted: number;
  /** True for a comment that goes with the line below it. */
  readonly leads: boolean;
}

export interface Layout {
  /** Columns that a level stands in beneath a hyphen. */
  readonly step: number;
  readonly keepsHeadings: boolean;
}

/** Lines that can have others beneath them. */
type Parent = ObjectiveNode | KeyResultNode | InitiativeNode;

const isParent = (role: Role): boolean => role === 'objective' || role === 'keyResult' || role === 'initiative';

type Role = SectionNode['kind'] | 'continuation';

interface DraftRow {
  readonly line: number;
  readonly scanned: ScannedLine;
  readonly role: Role;
  /** What it belongs to: the parent above, or for a continuation the sentence that it continues. */
  readonly owner: Parent | null;
  indent: number;
  /** True for a comment that goes with the line below it. */
  leads: boolean;
}

/** The rows of a section. `follower` is the first line of the next section, null for the last one. */
export function rowsOf(section: Section, follower: ScannedLine | null, layout: Layout): Row[] {
  const drafts = draftsOf(section, layout);
  const byLine = new Map(drafts.map((draft) => [draft.line, draft]));
  placeNotes(drafts, byLine);
  placeComments(drafts, byLine, section.lines.length, follower);
  const wanted = wantedBlanks(drafts, section, layout);
  return drafts.map((draft, at) => ({
    line: draft.line,
    scanned: draft.scanned,
    form: formOf(draft),
    indent: draft.indent,
    blanks: blanksBefore(drafts, at),
    wanted: wanted[at]!,
    leads: draft.leads,
  }));
}

/**
 * How many blank lines a section ends with, and how many it should: one before the next section, and at the end of the
 * text the empty one behind the last line end.
 */
export function endingOf(section: Section, rows: readonly Row[], follower: ScannedLine | null): [number, number] {
  const last = rows.at(-1);
  const blanks = section.lines.length - 1 - (last?.line ?? -1);
  if (follower === null) return [blanks, 1];
  return [blanks, last === undefined || last.leads ? 0 : 1];
}

function draftsOf(section: Section, { step, keepsHeadings }: Layout): DraftRow[] {
  const drafts: DraftRow[] = [];
  const add = (line: number, role: Role, owner: Parent | null, indent: number) => {
    const draft = { line, scanned: scanLine(section.lines[line]!), role, owner, indent, leads: false };
    drafts.push(draft);
    return draft;
  };
  const continuations = (parent: Parent, indent: number) => {
    let { line } = parent.span;
    for (const { span } of parent.prose.pieces) {
      if (span.line > line) add(span.line, 'continuation', parent, indent);
      line = span.line;
    }
  };
  const walk = (nodes: readonly SectionNode[], owner: Parent | null, indent: number) => {
    let above = owner;
    for (const node of nodes) {
      if (node.kind === 'comment' && node.trailing) continue;
      const { scanned } = add(node.span.line, node.kind, above, indent);
      if (node.kind === 'objective') {
        above = node;
        continuations(node, indent + step);
      } else if (node.kind === 'keyResult' || node.kind === 'initiative') {
        const isHeading = keepsHeadings && scanned.level > 0;
        const inner = isHeading ? indent : indent + Math.max(step, step === 2 ? bulletWidth(scanned) : 0);
        continuations(node, isHeading ? indent + step : inner);
        walk(node.children, node, inner);
      }
    }
  };
  walk(section.nodes, null, 0);
  return drafts.sort((a, b) => a.line - b.line);
}

/** How far the things that belong to a parent have moved. */
function shiftOf(owner: Parent | null, byLine: ReadonlyMap<number, DraftRow>): number {
  const own = owner && byLine.get(owner.span.line);
  return own ? own.indent - own.scanned.indent : 0;
}

/** Notes move with what they belong to, and never so that they would continue the sentence above them. */
function placeNotes(drafts: readonly DraftRow[], byLine: ReadonlyMap<number, DraftRow>): void {
  for (const [at, draft] of drafts.entries()) {
    if (draft.role !== 'note') continue;
    draft.indent = Math.max(0, draft.scanned.indent + shiftOf(draft.owner, byLine));
    const above = blanksBefore(drafts, at) === 0 ? drafts[at - 1] : undefined;
    const text = above?.role === 'continuation' ? byLine.get(above.owner!.span.line) : above;
    if (text === undefined || !isParent(text.role)) continue;
    if (draft.scanned.indent <= text.scanned.indent) draft.indent = Math.min(draft.indent, text.indent);
  }
}

/** A comment that stands right above a line and no deeper than it goes with it, others with what is above. */
function placeComments(
  drafts: readonly DraftRow[],
  byLine: ReadonlyMap<number, DraftRow>,
  end: number,
  follower: ScannedLine | null,
): void {
  for (let at = drafts.length - 1; at >= 0; at--) {
    const draft = drafts[at]!;
    if (draft.role !== 'comment') continue;
    const next = drafts[at + 1];
    const below = next ?? (follower && { line: end, scanned: follower, indent: 0 });
    const shifted = Math.max(0, draft.scanned.indent + shiftOf(draft.owner, byLine));
    draft.leads =
      below?.line === draft.line + 1 && (draft.scanned.indent <= below.scanned.indent || shifted <= below.indent);
    draft.indent = draft.leads ? below!.indent : shifted;
  }
}

const blanksBefore = (drafts: readonly DraftRow[], at: number): number =>
  drafts[at]!.line - 1 - (drafts[at - 1]?.line ?? -1);

function wantedBlanks(drafts: readonly DraftRow[], section: Section, layout: Layout): number[] {
  const wanted: number[] = [];
  for (let at = 0; at < drafts.length; at++) {
    // The comments right above a line stand between it and its blank lines.
    let led = at;
    while (led + 1 < drafts.length && drafts[led]!.leads) led++;
    wanted[at] =
      drafts[led]!.leads && at > 0
        ? 1
        : blanksBetween(drafts[at - 1], drafts[led]!, blanksBefore(drafts, at), section, layout);
    for (; at < led; at++) wanted[at + 1] = 0;
  }
  return wanted;
}

/** How many blank lines stand between two lines that have `blanks` now. */
function blanksBetween(
  above: DraftRow | undefined,
  below: DraftRow,
  blanks: number,
  { objective }: Section,
  { keepsHeadings }: Layout,
): number {
  if (above === undefined || below.role === 'continuation') return 0;
  if (above.role === 'note' && below.role === 'note') return blanks;
  const staysHeading = keepsHeadings && below.role !== 'note' && below.scanned.level > 0;
  if (below.role === 'objective' || staysHeading || standsApart(above) || standsApart(below)) return 1;
  const beginsList = below.role === 'keyResult' || below.role === 'label' || below.role === 'initiative';
  if (beginsList && isHead(above, objective)) return 1;
  return areOneBlock(above, below) ? 0 : Math.min(blanks, 1);
}

const standsApart = ({ role, scanned }: DraftRow): boolean => role === 'heading' || isHeading(scanned);

/** True for the lines of an objective itself: its sentence and its properties. */
const isHead = ({ role, owner }: DraftRow, objective: ObjectiveNode | null): boolean =>
  role === 'objective' ||
  ((role === 'property' || role === 'continuation') && objective !== null && owner === objective);

/** True for a property or check-in right below its owner's sentence, or below another one of the same owner. */
function areOneBlock(above: DraftRow, below: DraftRow): boolean {
  const isDetail = ({ role }: DraftRow) => role === 'property' || role === 'checkIn';
  if (!isDetail(below) || below.owner === null) return false;
  if (above.line === below.owner.span.line) return true;
  return (isDetail(above) || above.role === 'continuation') && above.owner === below.owner;
}

function formOf({ role, scanned }: DraftRow): LineForm {
  switch (role) {
    case 'keyResult':
    case 'initiative':
      return 'item';
    case 'label':
      return isHeading(scanned) ? 'heading' : 'label';
    case 'note':
    case 'comment':
    case 'continuation':
      return 'plain';
    default:
      return role;
  }
}
