/** Incremental parsing: an edit parses the sections that it touches, and keeps the others as they are. */
import { type Lines, splitLines } from './lines.ts';
import { beginsSection, objectiveLevel, parseSections } from './parser.ts';
import { scanLine } from './scanner.ts';
import type { Section, TextChange, Tree } from './tree.ts';

/**
 * The tree after some changes, made in order: the same as that of a fresh parse, with every section that was not
 * touched as the same object. Places outside the text are taken as the nearest place in it, as LSP has it.
 */
export function edit(tree: Tree, changes: readonly TextChange[]): Tree {
  return changes.reduce(afterChange, tree);
}

/** Index of the section that holds a line of the text; the last one for lines beyond the end. */
export function sectionAt({ starts }: Tree, line: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= line) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A place in a tree. */
interface Place {
  readonly section: number;
  /** Line in the section. */
  readonly line: number;
  readonly character: number;
}

function afterChange(tree: Tree, { range, text }: TextChange): Tree {
  const { sections } = tree;
  let start = placeAt(tree, range.start);
  let end = placeAt(tree, range.end);
  if (isAfter(start, end)) [start, end] = [end, start];

  let first = start.section;
  let last = end.section;
  const head = sections[first]!;
  const tail = sections[last]!;
  let before: Lines = { lines: head.lines.slice(0, start.line), ends: head.ends.slice(0, start.line) };
  const after: Lines = { lines: tail.lines.slice(end.line + 1), ends: tail.ends.slice(end.line + 1) };
  const lineEnd = tail.ends[end.line]!;
  let changed =
    head.lines[start.line]!.slice(0, start.character) + text + tail.lines[end.line]!.slice(end.character) + lineEnd;

  // A line feed typed behind a carriage return makes one line end of the two.
  if (before.lines.length === 0 && first > 0 && changed.startsWith('\n')) before = copy(sections[--first]!);
  if (changed.startsWith('\n') && before.ends.at(-1) === '\r')
    changed = `${before.lines.pop()}${before.ends.pop()}${changed}`;

  const fresh = splitLines(changed);
  if (lineEnd !== '') {
    fresh.lines.pop();
    fresh.ends.pop();
  }
  let region = joined([before, fresh, after]);
  if (first > 0 && !beginsSection(scanLine(region.lines[0]!), levelOf(sections[first - 1]!))) {
    region = joined([sections[--first]!, region]);
  }
  let parsed = parseSections(region);
  const level = levelOf(parsed.at(-1)!);
  const followers: Section[] = [];
  while (last + 1 < sections.length && !beginsSection(scanLine(sections[last + 1]!.lines[0]!), level)) {
    followers.push(sections[++last]!);
  }
  if (followers.length > 0) parsed = parseSections(joined([region, ...followers]));

  const kept = withUnchanged(sections.slice(first, last + 1), parsed);
  const all = sections.slice(0, first).concat(kept, sections.slice(last + 1));
  return { sections: all, starts: startsAfter(tree.starts, first, last, kept) };
}

/** The starts of the sections when those from `first` to `last` have made room for others. */
function startsAfter(before: readonly number[], first: number, last: number, others: readonly Section[]): number[] {
  const starts = before.slice(0, first);
  let next = before[first]!;
  for (const { lines } of others) {
    starts.push(next);
    next += lines.length;
  }
  const rest = before.slice(last + 1);
  const moved = rest.length === 0 ? 0 : next - rest[0]!;
  return starts.concat(moved === 0 ? rest : rest.map((start) => start + moved));
}

/** The nearest place in the text to a position, never behind a line's end. */
function placeAt(tree: Tree, { line, character }: TextChange['range']['start']): Place {
  if (line < 0) return { section: 0, line: 0, character: 0 };
  const section = sectionAt(tree, line);
  const { lines } = tree.sections[section]!;
  const own = line - tree.starts[section]!;
  if (own >= lines.length) return { section, line: lines.length - 1, character: lines.at(-1)!.length };
  return { section, line: own, character: Math.max(0, Math.min(character, lines[own]!.length)) };
}

function isAfter(a: Place, b: Place): boolean {
  return a.section - b.section > 0 || (a.section === b.section && (a.line - b.line || a.character - b.character) > 0);
}

function levelOf(section: Section): number {
  return objectiveLevel(scanLine(section.lines[0]!));
}

function copy({ lines, ends }: Pick<Section, 'lines' | 'ends'>): Lines {
  return { lines: [...lines], ends: [...ends] };
}

function joined(parts: readonly Pick<Section, 'lines' | 'ends'>[]): Lines {
  return { lines: parts.flatMap((part) => part.lines), ends: parts.flatMap((part) => part.ends) };
}

/** The new sections, with the old object for each one at the beginning and at the end that reads as before. */
function withUnchanged(old: readonly Section[], parsed: readonly Section[]): Section[] {
  const kept = [...parsed];
  const shared = Math.min(old.length, parsed.length);
  let head = 0;
  while (head < shared && readsAs(old[head]!, kept[head]!)) kept[head] = old[head++]!;
  for (let tail = 1; tail <= shared - head && readsAs(old.at(-tail)!, kept.at(-tail)!); tail++) {
    kept[kept.length - tail] = old.at(-tail)!;
  }
  return kept;
}

function readsAs(one: Section, other: Section): boolean {
  return (
    one.lines.length === other.lines.length &&
    one.lines.every((line, at) => line === other.lines[at]) &&
    one.ends.every((end, at) => end === other.ends[at])
  );
}
