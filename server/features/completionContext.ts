/** What can be completed at a place: a value, a directive in a comment, the beginning of a line. Never a sentence. */
import type { Position } from 'vscode-languageserver';
import { readSentence } from '../language/prose/quantities.ts';
import { sectionAt } from '../language/syntax/edit.ts';
import { columnOf, type ScannedLine, scanLine } from '../language/syntax/scanner.ts';
import type {
  InitiativeNode,
  KeyResultNode,
  ObjectiveNode,
  PropertyKey,
  Section,
  Tree,
} from '../language/syntax/tree.ts';

/** What a property at a place would belong to; null for the document. */
export type Owner = ObjectiveNode | KeyResultNode | InitiativeNode | null;

/** Columns of what is typed already: up to the cursor, and up to the end of the word or value that it stands in. */
export interface Typed {
  readonly start: number;
  readonly insertEnd: number;
  readonly replaceEnd: number;
}

interface Place {
  /** Index of the section, and the line in it. */
  readonly section: number;
  readonly line: number;
  readonly typed: Typed;
}

export type CompletionPlace = Place &
  (
    | { readonly at: 'directive' }
    | { readonly at: 'rule'; readonly given: readonly string[] }
    | {
        readonly at: 'value';
        readonly key: PropertyKey;
        readonly owner: Owner;
        /** The other values of a list. */
        readonly others: readonly string[];
        /** False right behind the colon. */
        readonly isSpaced: boolean;
      }
    | { readonly at: 'checkIn'; readonly owner: KeyResultNode; readonly isSpaced: boolean }
    /** A key result without words. */
    | { readonly at: 'sentence'; readonly isSpaced: boolean }
    /** Behind a number without a unit. */
    | { readonly at: 'unit'; readonly owner: KeyResultNode | null; readonly isSpaced: boolean }
    | {
        readonly at: 'line';
        readonly owner: Owner;
        /** Columns before it. */
        readonly indent: number;
        readonly hasBullet: boolean;
        /** True when a colon follows what is typed. */
        readonly hasColon: boolean;
      }
  );

/** Keys whose value is a list. */
const lists: ReadonlySet<PropertyKey> = new Set(['Owner', 'Supports']);

/** Keys whose value is a number with a unit. */
const amounts: ReadonlySet<PropertyKey> = new Set(['Baseline', 'Target', 'Current']);

/** What can be completed at a position; null where a writer is left alone. */
export function completionPlaceAt(tree: Tree, position: Position): CompletionPlace | null {
  const index = sectionAt(tree, position.line);
  const section = tree.sections[index]!;
  const line = position.line - tree.starts[index]!;
  const text = section.lines[line];
  if (text === undefined) return null;
  const cursor = Math.min(position.character, text.length);
  const before = scanLine(text.slice(0, cursor));
  const whole = scanLine(text);
  const place = (start: number, replaceEnd = cursor): Place => ({
    section: index,
    line,
    typed: { start, insertEnd: cursor, replaceEnd: Math.max(cursor, replaceEnd) },
  });
  if (before.comment !== null) return inComment(text.slice(before.comment.textStart, cursor), cursor, text, place);
  // Only what stands before a comment is replaced.
  const end = Math.max(cursor, whole.end);
  const isSpaced = /\s$/.test(before.line);
  const unit = (): CompletionPlace | null => {
    const owner = ownerAt(section, line + 1, before.indent + 1);
    const keyResult = owner?.kind === 'keyResult' ? owner : null;
    return lacksUnit(text.slice(0, end), cursor) ? { ...place(cursor), at: 'unit', owner: keyResult, isSpaced } : null;
  };
  switch (before.kind) {
    case 'property': {
      if (amounts.has(before.opening!.keyword.key!)) return unit();
      return valuePlace(ownerAt(section, line, before.indent), before, text.slice(0, end), place);
    }
    case 'checkIn': {
      const owner = ownerAt(section, line, before.indent);
      const isEmpty = before.valueStart === before.to;
      if (owner?.kind !== 'keyResult') return null;
      return isEmpty ? { ...place(cursor), at: 'checkIn', owner, isSpaced } : unit();
    }
    case 'keyResult':
      return before.opening!.body === before.to && text.slice(cursor, end).trim() === ''
        ? { ...place(cursor), at: 'sentence', isSpaced }
        : unit();
    default:
      if (section.nodes.some(({ kind, span }) => kind === 'keyResult' && span.line === line)) {
        const asUnit = unit();
        if (asUnit !== null) return asUnit;
      }
      return linePlace(section, line, before, text.slice(cursor, end), place);
  }
}

/** Whether a number ends at the cursor, or one space before it, and nothing says what it counts. */
function lacksUnit(text: string, cursor: number): boolean {
  const end = text[cursor - 1] === ' ' ? cursor - 1 : cursor;
  if (!/\d/.test(text[end - 1] ?? '')) return false;
  return readSentence(text).quantities.some((quantity) => quantity.end === end && quantity.unit === null);
}

type PlaceOf = (start: number, replaceEnd?: number) => Place;

function inComment(written: string, cursor: number, text: string, place: PlaceOf): CompletionPlace | null {
  const typed = written.trimStart();
  const wordEnd = cursor + /^[\w-]*/.exec(text.slice(cursor))![0].length;
  if (/^[\w-]{0,30}$/.test(typed)) {
    return 'okr-ignore'.startsWith(typed.slice(0, 10).toLowerCase())
      ? { ...place(cursor - typed.length, wordEnd), at: 'directive' }
      : null;
  }
  const directive = /^okr-ignore-(?:file|line|next-line)\s+([\w\s,-]*)$/i.exec(typed);
  if (!directive) return null;
  const given = directive[1]!.split(/[\s,]+/);
  const last = given.pop()!;
  return { ...place(cursor - last.length, wordEnd), at: 'rule', given };
}

function valuePlace(owner: Owner, before: ScannedLine, text: string, place: PlaceOf): CompletionPlace {
  const { keyword, body } = before.opening!;
  const key = keyword.key!;
  const cursor = before.line.length;
  const isEmpty = body === before.to;
  const valueStart = isEmpty ? cursor : columnOf(before, body);
  const typed = before.line.slice(valueStart);
  const rest = text.slice(cursor);
  if (!lists.has(key)) {
    const isSpaced = !isEmpty || /\s$/.test(before.line);
    return { ...place(valueStart, cursor + rest.trimEnd().length), at: 'value', key, owner, others: [], isSpaced };
  }
  const comma = typed.lastIndexOf(',') + 1;
  const start = valueStart + comma + (typed.length - comma - typed.slice(comma).trimStart().length);
  const after = rest.split(',');
  const others = [...typed.slice(0, comma).split(','), ...after.slice(1)].map((one) => one.trim()).filter(Boolean);
  const isSpaced = start > valueStart + comma || (start === valueStart && (!isEmpty || /\s$/.test(before.line)));
  return { ...place(start, cursor + after[0]!.trimEnd().length), at: 'value', key, owner, others, isSpaced };
}

/** The beginning of a line, with at most one word typed and none behind it. */
function linePlace(
  section: Section,
  line: number,
  before: ScannedLine,
  rest: string,
  place: PlaceOf,
): CompletionPlace | null {
  if (before.level > 0 || before.unmarked !== null) return null;
  const start = before.kind === 'blank' ? before.line.length : before.from;
  const typed = before.line.slice(start);
  const behind = /^(\p{L}{0,30})(\s*[:：])?/u.exec(rest)!;
  const hasColon = behind[2] !== undefined;
  if (!/^\p{L}{0,30}$/u.test(typed.trimEnd()) || (typed !== '' && /\s$/.test(typed) && typed.trim() !== ''))
    return null;
  if (!hasColon && rest.slice(behind[0].length).trim() !== '') return null;
  return {
    ...place(start, before.line.length + behind[1]!.length),
    at: 'line',
    owner: ownerAt(section, line, before.indent),
    indent: before.indent,
    hasBullet: before.bulletEnd > before.bulletStart || before.checked !== null,
    hasColon,
  };
}

/** What a property on a line, which stands in by `indent` columns, belongs to. */
function ownerAt({ nodes, objective }: Section, line: number, indent: number): Owner {
  const above = nodes.findLast(
    ({ kind, span }) =>
      span.line < line && (kind === 'keyResult' || kind === 'objective' || kind === 'heading' || kind === 'label'),
  );
  if (above?.kind !== 'keyResult') return objective;
  let owner: KeyResultNode | InitiativeNode = above;
  for (;;) {
    const child: InitiativeNode | undefined = owner.children.findLast(
      (one): one is InitiativeNode => one.kind === 'initiative' && one.span.line < line && one.indent < indent,
    );
    if (child === undefined) return owner;
    owner = child;
  }
}
