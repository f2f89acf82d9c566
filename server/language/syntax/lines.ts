/** Line splitting as LSP does it: LF, CRLF and CR each end a line. */

/** A text as its lines; `ends` holds each line's own line end, empty for the last. */
export interface Lines {
  readonly lines: string[];
  readonly ends: string[];
}

/** Splits any text; joining each line with its end gives the text again. There is always a last line without an end. */
export function splitLines(text: string): Lines {
  const lines: string[] = [];
  const ends: string[] = [];
  let start = 0;
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (feed !== -1 || carriage !== -1) {
    const atCarriage = carriage !== -1 && (feed === -1 || carriage < feed);
    const at = atCarriage ? carriage : feed;
    const end = !atCarriage ? '\n' : feed === carriage + 1 ? '\r\n' : '\r';
    lines.push(text.slice(start, at));
    ends.push(end);
    start = at + end.length;
    if (feed !== -1 && feed < start) feed = text.indexOf('\n', start);
    if (carriage !== -1 && carriage < start) carriage = text.indexOf('\r', start);
  }
  lines.push(text.slice(start));
  ends.push('');
  return { lines, ends };
}
