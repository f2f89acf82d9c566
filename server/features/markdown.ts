/** Markdown for hovers. Text from a file goes through `escapeMarkdown`, so that it is shown and never acts. */

/** Characters that turn the order of the others round: what comes behind them would read as something else. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The text as it stands, in a Markdown document: no emphasis, link, image, HTML or code of its own, in its own order. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(turning, '')
    .replace(/[\\`*_{}[\]()#+\-.!|<>~$&:@]/g, '\\$&')
    .replace(/\s+/g, ' ');

/** ‘▰▰▰▱▱ 60%’ for 0.6. */
export function progressBar(progress: number, cells = 10): string {
  const full = Math.round(progress * cells);
  return `${'▰'.repeat(full)}${'▱'.repeat(cells - full)} ${Math.round(progress * 100)}%`;
}
