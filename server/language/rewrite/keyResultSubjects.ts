/** What key results are about, worked out once for as long as the sections and files stay as they are that they stand in. */
import type { FileSummary } from '../model/summary.ts';
import type { Section } from '../syntax/tree.ts';
import { subjectsIn } from './match.ts';

/** A key result with the subjects that it names. */
export interface AboutSubjects {
  readonly text: string;
  readonly subjects: readonly string[];
}

const about = ({ text }: { readonly text: string }): AboutSubjects => ({
  text,
  subjects: [...subjectsIn(text).keys()],
});

const isSaid = ({ text }: { readonly text: string }): boolean => text !== '';

const known = new WeakMap<object, readonly AboutSubjects[]>();

function remembered(of: object, read: () => readonly AboutSubjects[]): readonly AboutSubjects[] {
  let found = known.get(of);
  if (found === undefined) {
    found = read();
    known.set(of, found);
  }
  return found;
}

/** The key results of a section. */
export const ofSection = (section: Section): readonly AboutSubjects[] =>
  remembered(section, () =>
    section.nodes.flatMap((node) => (node.kind === 'keyResult' && isSaid(node.prose) ? [about(node.prose)] : [])),
  );

/** The first key results of a file, at most so many. */
export const ofFile = ({ items }: FileSummary, most: number): readonly AboutSubjects[] =>
  remembered(items, () =>
    items
      .filter((item) => item.kind === 'keyResult' && isSaid(item))
      .slice(0, most)
      .map(about),
  );
