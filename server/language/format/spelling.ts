/** How the opening of a line is written: heading marks, bullet, checkbox and keyword. */
import type { ScannedLine } from '../syntax/scanner.ts';

/** The short keywords, which have capitals of their own and their number right behind them. */
const short: Readonly<Record<string, string>> = { o: 'O', kr: 'KR' };

/** Keywords whose canonical spelling is more than a capital. */
const respelled: Readonly<Record<string, string>> = { keyresult: 'Key result', keyresults: 'Key results', krs: 'KRs' };

/** The keyword, key or label that opens a line, with its number: the writer's word in the format's spelling. */
export function spelledKeyword({ text, opening }: ScannedLine): string {
  const { keyword, from, to } = opening!;
  const { phrase } = keyword;
  const written = text.slice(from, to);
  // `o1 kr2` names its objective before the keyword itself.
  if (phrase === 'kr' && /^o/i.test(written)) return written.replace(/kr/i, 'KR').replace(/^o/, 'O');
  const number = written.slice(phrase.length).replace(/^[\s#]+/, '');
  if (phrase in short) return short[phrase]! + number;
  const word = respelled[phrase] ?? phrase.charAt(0).toUpperCase() + phrase.slice(1);
  return number === '' ? word : `${word} ${number}`;
}

/** The next of a numbered mark: `KR2` after `KR1`, `KR 1.4` after `KR 1.3`, `2.` after `1.`; without a number the same. */
export const following = (mark: string): string => mark.replace(/\d+(?=\D*$)/, (number) => String(Number(number) + 1));

/** The bullet of a list item: a number stays one, whatever else is a hyphen. */
function bulletOf({ line, bulletStart, bulletEnd }: ScannedLine): string {
  const written = line.slice(bulletStart, bulletEnd);
  return /\d/.test(written) ? written.replace(')', '.') : '-';
}

/** Whether a line is a list item with a number. */
export const isNumbered = ({ line, bulletStart, bulletEnd }: ScannedLine): boolean =>
  bulletEnd > bulletStart && /\d/.test(line.charAt(bulletStart));

/** How many columns the things beneath a list item stand in. */
export const bulletWidth = (line: ScannedLine): number => bulletOf(line).length + 1;

/** Heading marks, or bullet and checkbox, each followed by one space. */
export function spelledMarks(line: ScannedLine, isItem: boolean, keepsHeading: boolean): string {
  if (line.level > 0 && keepsHeading) return `${'#'.repeat(line.level)} `;
  const bullet = isItem || isNumbered(line) ? `${bulletOf(line)} ` : '';
  return line.checked === null ? bullet : `${bullet}[${line.checked ? 'x' : ' '}] `;
}
