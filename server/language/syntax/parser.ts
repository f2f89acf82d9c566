/** The parser: lines to sections. Total: every text has a tree. */
import { type Lines, splitLines } from './lines.ts';
import { isHeading, type ScannedLine, scanLine } from './scanner.ts';
import { SectionBuilder } from './sectionBuilder.ts';
import type { Section, Tree } from './tree.ts';

/** Parses any text, in time linear in its length. */
export function parse(text: string): Tree {
  const sections = parseSections(splitLines(text));
  return { sections, starts: startsOf(sections) };
}

/** The sections of some lines, of which the first begins one. */
export function parseSections({ lines, ends }: Lines): Section[] {
  const sections: Section[] = [];
  let builder = new SectionBuilder();
  let start = 0;
  let level = 0;
  for (let number = 0; number < lines.length; number++) {
    const line = scanLine(lines[number]!);
    if (number > start && beginsSection(line, level)) {
      sections.push(sectionOf(builder, lines.slice(start, number), ends.slice(start, number)));
      builder = new SectionBuilder();
      start = number;
    }
    if (number === start) level = objectiveLevel(line);
    builder.add(line, number - start);
  }
  sections.push(sectionOf(builder, lines.slice(start), ends.slice(start)));
  return sections;
}

/** The line that each section begins at. */
export function startsOf(sections: readonly Section[]): number[] {
  let start = 0;
  return sections.map(({ lines }) => {
    start += lines.length;
    return start - lines.length;
  });
}

/** The level of the heading that a section's first line is, when it is an objective, else 0. */
export function objectiveLevel(first: ScannedLine): number {
  return first.kind === 'objective' ? first.level : 0;
}

/** True when a line ends the section whose objective is a heading of `level` (0: none is), and begins the next. */
export function beginsSection(line: ScannedLine, level: number): boolean {
  return line.kind === 'objective' || (isHeading(line) && (level === 0 || line.level <= level));
}

function sectionOf(builder: SectionBuilder, lines: string[], ends: string[]): Section {
  return { lines, ends, objective: builder.objective, nodes: builder.nodes, contents: builder.contents };
}
