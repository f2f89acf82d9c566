/** From places in a section to places in a document. */
import type { Position, Range } from 'vscode-languageserver';
import type { Range as SectionRange, Span } from '../language/syntax/tree.ts';

/** A span of a section that starts at line `start` of the document. */
export const rangeOfSpan = (span: Span, start: number): Range => ({
  start: { line: span.line + start, character: span.start },
  end: { line: span.line + start, character: span.end },
});

const shifted = ({ line, character }: Position, start: number): Position => ({ line: line + start, character });

/** A range of a section that starts at line `start` of the document. */
export const rangeIn = (range: SectionRange, start: number): Range => ({
  start: shifted(range.start, start),
  end: shifted(range.end, start),
});
