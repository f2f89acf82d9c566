/** Texts with marks, as tests write them: `[[words]]` is a range, `|` (once) a position. */

export interface Marked {
  readonly text: string;
  /** Marked ranges in order. */
  readonly ranges: readonly { readonly start: Place; readonly end: Place }[];
  /** Where `|` stood; null without one. */
  readonly position: Place | null;
}

export interface Place {
  readonly line: number;
  readonly character: number;
}

/** Takes the marks out of a text and says where they stood. */
export function readMarks(marked: string): Marked {
  const ranges: { start: Place; end: Place }[] = [];
  let position: Place | null = null;
  let open: Place | null = null;
  let text = '';
  let line = 0;
  let character = 0;
  for (let at = 0; at < marked.length; ) {
    const here = { line, character };
    if (marked.startsWith('[[', at)) {
      open = here;
      at += 2;
    } else if (open && marked.startsWith(']]', at)) {
      ranges.push({ start: open, end: here });
      open = null;
      at += 2;
    } else if (marked[at] === '|') {
      position = here;
      at += 1;
    } else {
      const char = marked[at++]!;
      text += char;
      if (char === '\n') {
        line++;
        character = 0;
      } else character++;
    }
  }
  return { text, ranges, position };
}

/** Puts `[[ ]]` around ranges of a text. */
export function showMarks(text: string, ranges: readonly { start: Place; end: Place }[]): string {
  const lines = text.split('\n');
  const marks = ranges.flatMap(({ start, end }) => [
    { ...start, mark: '[[' },
    { ...end, mark: ']]' },
  ]);
  // From the end backwards, so that no mark moves another.
  marks.sort((a, b) => b.line - a.line || b.character - a.character || (a.mark === '[[' ? -1 : 1));
  for (const { line, character, mark } of marks) {
    const whole = lines[line] ?? '';
    lines[line] = whole.slice(0, character) + mark + whole.slice(character);
  }
  return lines.join('\n');
}
