/** How far something has come, as it is shown. */

/** ‘42%’ for 0.42. */
export const percent = (progress: number): string => `${Math.round(progress * 100)}%`;

/** How many cells a bar has. */
const cells = 10;

/** ‘▰▰▰▰▰▰▱▱▱▱ 60%’ for 0.6. */
export function progressBar(progress: number): string {
  const full = Math.round(progress * cells);
  return `${'▰'.repeat(full)}${'▱'.repeat(cells - full)} ${percent(progress)}`;
}
