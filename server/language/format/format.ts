/**
 * The canonical form of a document, as the fewest edits that lead there. Only white space, bullets, the spelling of
 * keywords and the decoration of headings change: a section whose formatted text would mean something else is
 * formatted more carefully, and in the end not at all.
 */
import { sectionAt } from '../syntax/edit.ts';
import { parseSections } from '../syntax/parser.ts';
import { scanLine } from '../syntax/scanner.ts';
import type { Section, TextChange, Tree } from '../syntax/tree.ts';
import { endingOf, type Row, rowsOf } from './layout.ts';
import { applied, changesOf, type LineChange } from './line.ts';
import { meansTheSame } from './meaning.ts';

export interface FormatOptions {
  /** Whether the writer's editor indents by tabs; else things stand in as far as their bullet is wide. */
  readonly tabs: boolean;
}

/** First and last line of a part of a document. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** Columns that a tab reaches. */
const tabStop = 4;

/** A line with all that is to change on it and before it. */
interface Plan {
  readonly line: number;
  readonly changes: readonly LineChange[];
  readonly blanks: number;
  readonly wanted: number;
  /** False for a line outside the part that is formatted. */
  readonly isMeant: boolean;
}

/** A section's lines that are not blank, and the blank lines at its end. */
interface SectionPlan {
  readonly plans: readonly Plan[];
  /** Blank lines at the end, as they are and as they should be; null where they are to stay. */
  readonly ending: readonly [number, number] | null;
}

/**
 * The edits that bring a document, or the key results and objectives that a part of it touches, into canonical form, in
 * order and apart from each other. Places are lines of the document.
 */
export function format(tree: Tree, options: FormatOptions, range?: LineRange): TextChange[] {
  const { sections, starts } = tree;
  const first = range ? sectionAt(tree, range.first) : 0;
  const last = range ? sectionAt(tree, range.last) : sections.length - 1;
  const edits: TextChange[] = [];
  for (let index = first; index <= last; index++) {
    const section = sections[index]!;
    const start = starts[index]!;
    const next = sections[index + 1];
    const part = range && { first: range.first - start, last: range.last - start };
    edits.push(...editsOf(section, start, planOf(section, next, options, part)));
  }
  return edits;
}

/** The fullest formatting of a section, or of the blocks that a part of it touches, that keeps its meaning. */
function planOf(section: Section, next: Section | undefined, { tabs }: FormatOptions, part?: LineRange): SectionPlan {
  const follower = next ? scanLine(next.lines[0]!) : null;
  for (const isPart of part ? [true, false] : [false]) {
    for (const keepsHeadings of [false, true]) {
      const rows = rowsOf(section, follower, { step: tabs ? tabStop : 2, keepsHeadings });
      const ending = endingOf(section, rows, follower);
      const whole: SectionPlan = { plans: rows.map((row) => planOfRow(row, tabs, keepsHeadings)), ending };
      const plan = isPart ? within(whole, blocksAt(section, part!), section.lines.length - 1) : whole;
      if (isSafe(section, plan)) return plan;
    }
  }
  return { plans: [], ending: null };
}

/** Whether a section reads the same after its plan. */
function isSafe(section: Section, plan: SectionPlan): boolean {
  const [formatted, ...others] = parseSections(textOf(section, plan));
  return others.length === 0 && meansTheSame(section, formatted!);
}

function planOfRow({ line, scanned, form, indent, blanks, wanted }: Row, tabs: boolean, keepsHeadings: boolean): Plan {
  const indentation = tabs
    ? '\t'.repeat(Math.floor(indent / tabStop)) + ' '.repeat(indent % tabStop)
    : ' '.repeat(indent);
  return { line, changes: changesOf(scanned, { form, indentation, keepsHeadings }), blanks, wanted, isMeant: true };
}

/** The lines from the first to the last key result, or other thing at the top of a section, that a part touches. */
function blocksAt({ nodes, lines }: Section, { first, last }: LineRange): LineRange {
  const begins = nodes.map(({ span }) => span.line);
  return {
    first: begins.findLast((line) => line <= first) ?? 0,
    last: (begins.find((line) => line > last) ?? lines.length) - 1,
  };
}

/** A plan that leaves the lines outside a part as they are. */
function within({ plans, ending }: SectionPlan, { first, last }: LineRange, end: number): SectionPlan {
  return {
    plans: plans.map((plan) =>
      plan.line >= first && plan.line <= last ? plan : { ...plan, changes: [], wanted: plan.blanks, isMeant: false },
    ),
    ending: last >= end ? ending : null,
  };
}

/** The lines of a section after its plan. */
function textOf(section: Section, { plans, ending }: SectionPlan): { lines: string[]; ends: string[] } {
  const blank = (count: number) => new Array<string>(count).fill('');
  const lines = plans.flatMap(({ line, changes, wanted }) => [
    ...blank(wanted),
    applied(section.lines[line]!, changes),
  ]);
  lines.push(...blank(Math.max(ending?.[1] ?? 0, lines.length === 0 ? 1 : 0)));
  return { lines, ends: lines.map(() => '\n') };
}

/** A plan as edits, `start` being the section's line in the document. */
function editsOf({ lines, ends }: Section, start: number, { plans, ending }: SectionPlan): TextChange[] {
  const edits: TextChange[] = [];
  const replace = (line: number, from: number, toLine: number, to: number, text: string) => {
    if (line === toLine && from === to && text === '') return;
    const range = { start: { line: start + line, character: from }, end: { line: start + toLine, character: to } };
    edits.push({ range, text });
  };
  /** Makes `wanted` of the `blanks` blank lines before `line`, the kept ones without spaces. */
  const space = (line: number, blanks: number, wanted: number) => {
    const first = line - blanks;
    const kept = first + Math.min(blanks, wanted);
    for (let blank = first; blank < kept; blank++) {
      // Spaces that part a carriage return from a line feed keep the two from becoming one line end.
      if (ends[blank - 1] !== '\r' || ends[blank] !== '\n') replace(blank, 0, blank, lines[blank]!.length, '');
    }
    replace(kept, 0, line, 0, '');
    if (wanted > blanks) replace(line, 0, line, 0, (ends[line - 1] || '\n').repeat(wanted - blanks));
  };
  for (const { line, changes, blanks, wanted, isMeant } of plans) {
    if (!isMeant) continue;
    space(line, blanks, wanted);
    for (const change of changes) replace(line, change.start, line, change.end, change.text);
  }
  if (ending === null) return edits;
  const last = plans.at(-1)?.line;
  const end = lines.length - 1;
  // Only the last section ends without a line end.
  if (ends[end] !== '') space(lines.length, ...ending);
  else if (last === undefined) return edits;
  else if (last === end) replace(end, lines[end]!.length, end, lines[end]!.length, ends[0] || '\n');
  else replace(last + 1, 0, end, lines[end]!.length, '');
  return edits;
}

const ofOneLine = { step: 2, keepsHeadings: true };

/**
 * The edits that spell the opening of one line as the canonical form has it, and leave its indentation and neighbours; null
 * where the writer spells such lines in another way: the one above is not in the canonical form either.
 */
export function formatLine(tree: Tree, line: number): TextChange[] | null {
  const index = sectionAt(tree, line);
  const section = tree.sections[index]!;
  const own = line - tree.starts[index]!;
  const rows = rowsOf(section, null, ofOneLine);
  const row = rows.find((one) => one.line === own);
  if (row === undefined) return [];
  const changes = changesOfLine(row);
  if (changes.length > 0 && row.form === 'item') {
    const above = likeRowAbove(row, rows, tree, index);
    if (above !== undefined && changesOfLine(above).length > 0) return null;
  }
  return changes.map(({ start, end, text }) => ({
    range: { start: { line, character: start }, end: { line, character: end } },
    text,
  }));
}

function changesOfLine({ scanned, form }: Row): readonly LineChange[] {
  return changesOf(scanned, { form, indentation: scanned.line.slice(0, scanned.start), keepsHeadings: true });
}

/** The nearest item of the same kind above a row, in its section or in one before. */
function likeRowAbove(
  { line, scanned }: Row,
  rows: readonly Row[],
  { sections }: Tree,
  index: number,
): Row | undefined {
  const isLike = (other: Row) => other.form === 'item' && other.scanned.kind === scanned.kind;
  let found = rows.findLast((other) => other.line < line && isLike(other));
  for (let at = index - 1; found === undefined && at >= 0; at--) {
    found = rowsOf(sections[at]!, null, ofOneLine).findLast(isLike);
  }
  return found;
}
