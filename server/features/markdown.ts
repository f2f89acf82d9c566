/** Markdown for hovers. Text from a file goes through `escapeMarkdown`, so that it is shown and never acts. */

/** The text as it stands, in a Markdown document: no emphasis, link, image, HTML or code of its own. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_{}[\]()#+\-.!|<>~$&:@]/g, '\\$&').replace(/\s+/g, ' ');

/** ‘▰▰▰▱▱ 60%’ for 0.6. */
export function progressBar(progress: number, cells = 10): string {
  const full = Math.round(progress * cells);
  return `${'▰'.repeat(full)}${'▱'.repeat(cells - full)} ${Math.round(progress * 100)}%`;
}
