/** The blocks of a Markdown text that say ```` ```okr ````: where they are, as CommonMark has it. */
import { splitLines } from './lines.ts';

/** The inside of one block. */
export interface Fence {
  /** Line of the Markdown text that the inside begins on. */
  readonly line: number;
  /** The inside, without the line end before the closing fence. */
  readonly text: string;
}

/** A fence that is open. */
interface Open {
  readonly mark: string;
  readonly line: number;
  readonly isOkr: boolean;
}

/**
 * All `okr` blocks with a line in them, in order. One that is not closed is still being written, and would take in the rest of the text: it is
 * left out. So are blocks that are indented, as in lists and quotes, and what stands in other blocks and in comments.
 */
export function fencesIn(markdown: string): readonly Fence[] {
  const { lines, ends } = splitLines(markdown);
  const fences: Fence[] = [];
  let open: Open | null = null;
  let inComment = false;
  for (const [at, line] of lines.entries()) {
    if (open !== null) {
      if (!closes(line, open.mark)) continue;
      if (open.isOkr && at > open.line + 1) {
        const inside = lines.slice(open.line + 1, at);
        const text = inside.map((one, index) => (index === 0 ? one : ends[open!.line + index]! + one)).join('');
        fences.push({ line: open.line + 1, text });
      }
      open = null;
    } else if (inComment) {
      inComment = !line.includes('-->');
    } else {
      open = opened(line, at);
      inComment = open === null && /^ {0,3}<!--/.test(line) && !line.includes('-->');
    }
  }
  return fences;
}

/** The fence that a line opens, whatever it is of; null for any other line. */
function opened(text: string, line: number): Open | null {
  const found = /^( {0,3})(`{3,}|~{3,})(.*)$/.exec(text);
  if (found === null) return null;
  const [, indentation, mark, info] = found as unknown as [string, string, string, string];
  if (mark.startsWith('`') && info.includes('`')) return null;
  return { mark, line, isOkr: indentation === '' && /^\s*okr(?![^\s:,{?])/i.test(info) };
}

/** Whether a line closes the fence that `mark` has opened. */
function closes(line: string, mark: string): boolean {
  const found = /^ {0,3}(`{3,}|~{3,})\s*$/.exec(line)?.[1];
  return found?.startsWith(mark) === true;
}
