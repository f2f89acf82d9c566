/** What the rules on references share: the references of a document, and where they stand. */
import { distance } from 'fastest-levenshtein';
import type { KnownFile } from '../model/links.ts';
import { type Support, summaryOf, summaryOfSection } from '../model/summary.ts';
import { shortened } from '../rewrite/edits.ts';
import { has } from '../syntax/contents.ts';
import { sectionAt } from '../syntax/edit.ts';
import type { Section, Span, Tree } from '../syntax/tree.ts';
import type { Overview } from './rule.ts';

/** Of many places that a finding is about, so many are shown: nobody goes through more. */
export const mostRelated = 10;

/** The document itself as others see it. */
export const fileOf = ({ tree, surroundings }: Overview): KnownFile => ({
  uri: surroundings.uri,
  summary: summaryOf(tree),
});

/** The references of a document. Most have none, and are not summed up to find that out. */
export const supportsIn = (overview: Overview): readonly Support[] =>
  overview.tree.sections.some((section) => has(section, 'Supports')) ? fileOf(overview).summary.supports : [];

const nothing: readonly string[] = [];

/** Whether a section gives an id or refers to one, or may: asked on every edit, before it is summed up. */
const hasLinks = (section: Section): boolean =>
  has(section, 'Id') ||
  has(section, 'Supports') ||
  section.nodes.some((node) => (node.kind === 'objective' || node.kind === 'keyResult') && node.label !== null);

/** What a section says that references hang on. */
export const linksIn = (section: Section): readonly string[] => {
  if (!hasLinks(section)) return nothing;
  const { items, supports } = summaryOfSection(section);
  const named = items.map(({ kind, names, cycle }) =>
    JSON.stringify([kind, cycle, names.map(({ id, keyword }) => [id, keyword])]),
  );
  return supports.length === 0 && items.every(({ names }) => names.length === 0)
    ? nothing
    : [...named, ...supports.map(({ path, id, from }) => JSON.stringify([path, id, from]))];
};

/** What findings on references quote of a section, with its place. */
export const quotedIn = (section: Section): readonly string[] =>
  linksIn(section).length === 0 ? [] : [JSON.stringify(summaryOfSection(section))];

/** A place of the document as one in a section. */
export function placed(span: Span, tree: Tree): { readonly section: Section; readonly span: Span } {
  const index = sectionAt(tree, span.line);
  return { section: tree.sections[index]!, span: { ...span, line: span.line - tree.starts[index]! } };
}

/** The words of an objective or a key result, in quotes and short enough for a message. */
export const quoted = (text: string): string => `“${shortened(text, 40)}”`;

/** Slips that a word may be away from the one that was meant. */
const mostSlips = 2;

/** Of some words the ones nearest to what was written; none where they are too far away. */
export function nearest(written: string, words: Iterable<string>): string[] {
  let least = mostSlips;
  let found: string[] = [];
  for (const word of words) {
    const slips = distance(written.toLowerCase(), word.toLowerCase());
    if (slips > least || slips * 2 >= written.length) continue;
    if (slips < least) found = [];
    least = slips;
    if (!found.includes(word)) found.push(word);
  }
  return found;
}
