/** Ids made of a text, for what has neither an `Id:` nor a label. */

const longest = 48;

/** The words of a text in lower case, joined by hyphens, at most 48 characters, never cut in a word unless it is the first. */
export function slugOf(text: string): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const next = slug === '' ? word.slice(0, longest) : `${slug}-${word}`;
    if (next.length > longest) break;
    slug = next;
  }
  return slug;
}
