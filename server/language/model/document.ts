/** The meaning of a tree. A section means the same for as long as it is the same object, so it is read once. */
import { Lately } from '../prose/lately.ts';
import { readSentence, type Sentence } from '../prose/quantities.ts';
import type { HeadingNode, ObjectiveNode, PropertyKey, PropertyNode, Prose, Section, Tree } from '../syntax/tree.ts';
import { readInitiatives, SectionKeyResult } from './keyResult.ts';
import type { Document, Initiative, KeyResult, Objective, Properties } from './model.ts';
import { mean } from './progress.ts';
import { readPropertiesOf } from './properties.ts';
import { slugOf } from './slug.ts';

/** Those that hold their sentence as it was read: the rules on one ask for it one after another. */
const holding = new Lately<SectionObjective>(8);

class SectionObjective implements Objective {
  readonly section: Section;
  readonly keyResults: readonly KeyResult[];
  #sentence: Sentence | undefined;
  #properties: Properties | undefined;
  #initiatives: readonly Initiative[] | undefined;

  constructor(section: Section, keyResults: readonly KeyResult[]) {
    this.section = section;
    this.keyResults = keyResults;
  }

  get node(): ObjectiveNode | null {
    return this.section.objective;
  }

  get prose(): Prose | null {
    return this.node?.prose ?? null;
  }

  get sentence(): Sentence {
    if (this.#sentence === undefined) {
      this.#sentence = readSentence(this.prose?.text ?? '');
      const before = holding.add(this);
      if (before !== undefined) before.#sentence = undefined;
    }
    return this.#sentence;
  }

  get label(): string | null {
    return this.node?.label ?? null;
  }

  get id(): string {
    return this.properties.get('Id')?.value || this.label || slugOf(this.prose?.text ?? '');
  }

  get properties(): Properties {
    this.#properties ??= readPropertiesOf(this.section.nodes);
    return this.#properties;
  }

  get initiatives(): readonly Initiative[] {
    this.#initiatives ??= readInitiatives(this.section.nodes);
    return this.#initiatives;
  }

  get progress(): number | null {
    return mean(this.keyResults.map(({ progress }) => progress));
  }
}

const objectives = new WeakMap<Section, Objective | null>();

/** The objective of a section with its key results; null for a section that has neither. */
export function readObjective(section: Section): Objective | null {
  const known = objectives.get(section);
  if (known !== undefined) return known;
  const keyResults: KeyResult[] = [];
  for (const node of section.nodes) {
    if (node.kind === 'keyResult') keyResults.push(new SectionKeyResult(section, node));
  }
  const objective =
    section.objective === null && keyResults.length === 0 ? null : new SectionObjective(section, keyResults);
  objectives.set(section, objective);
  return objective;
}

/** Takes over what was read of sentences that stand at their place in a section as they did in the version before. */
export function takeOverSentences(section: Section, before: Section): void {
  const known = readObjective(before)?.keyResults ?? [];
  for (const [at, keyResult] of readObjective(section)?.keyResults.entries() ?? []) {
    const other = known[at];
    if (keyResult instanceof SectionKeyResult && other instanceof SectionKeyResult) keyResult.takeOver(other);
  }
}

/** Properties of the whole document: those before the first objective. */
export function documentProperties({ sections }: Tree): Properties {
  const properties = new Map<PropertyKey, PropertyNode>();
  for (const section of sections) {
    if (section.objective !== null) break;
    for (const [key, node] of readPropertiesOf(section.nodes)) properties.set(key, node);
  }
  return properties;
}

/** Reads a document. */
export function readDocument(tree: Tree): Document {
  return {
    tree,
    title: titleOf(tree),
    properties: documentProperties(tree),
    objectives: tree.sections.map(readObjective).filter((objective) => objective !== null),
  };
}

/** The first heading that stands before any objective; null without one. */
export function titleOf({ sections }: Tree): HeadingNode | null {
  for (const section of sections) {
    const heading = section.nodes.find((node): node is HeadingNode => node.kind === 'heading');
    if (heading !== undefined) return heading;
    if (section.objective !== null) return null;
  }
  return null;
}
