/**
 * What a file says that other files may ask about: its objectives and key results with their ids, and what they
 * support. Small and immutable, so that an index of thousands of files keeps no trees. Nothing here is judged.
 */
import { Lately } from '../prose/lately.ts';
import { parse } from '../syntax/parser.ts';
import type { Section, SectionNode, Span, Tree } from '../syntax/tree.ts';
import { documentProperties, titleOf } from './document.ts';
import { idsIn, type Reference, referencesIn } from './references.ts';

/** A name of an objective or a key result; `span` is where it is given. */
export interface Name {
  readonly id: string;
  readonly span: Span;
  /** Of a label that stands in the line itself, its keyword as written: `O1`, `Key result 1.2`; null for an `Id:`. */
  readonly keyword: string | null;
}

/** An objective or a key result. Lines count from the start of the file. */
export interface Item {
  readonly kind: 'objective' | 'keyResult';
  /** Its sentence; empty where nothing is said yet. */
  readonly text: string;
  /** Its line, without indentation. */
  readonly span: Span;
  readonly names: readonly Name[];
  /** `Cycle:` of the objective that it is or stands under; null where the file's counts. */
  readonly cycle: string | null;
  /** The objective that a key result stands under, by its place in the file's items; null for objectives. */
  readonly objective: number | null;
}

/** One part of a `Supports:`. Lines count from the start of the file. */
export interface Support extends Reference {
  /** Who supports, by its place in the file's items; null for the whole file. */
  readonly from: number | null;
}

export interface FileSummary {
  /** The first heading before the objectives; null without one. */
  readonly title: string | null;
  readonly cycle: string | null;
  /** Objectives and key results in the order of their lines, each objective before its key results. */
  readonly items: readonly Item[];
  readonly supports: readonly Support[];
  /** What other files can tell it from another by: words that nobody refers to, and places, are left out. */
  readonly facts: string;
  /** Whether anything in it has a name or refers to something. */
  readonly isConnected: boolean;
}

/**
 * The trees that were summed up last. Not a WeakMap: its values hold their keys, and so each version of a document would stay
 * until the collector of garbage looks at what is old, too.
 */
const lately = new Lately<{ readonly tree: Tree; readonly summary: FileSummary }>(16);

/** Sums a text up of which no tree is kept. */
export const summaryOfText = (text: string): FileSummary => new TreeSummary(parse(text)).withoutTree();

/** Sums a file up. What a section says is remembered for as long as it lives. */
export function summaryOf(tree: Tree): FileSummary {
  const known = lately.find((one) => one.tree === tree);
  if (known !== undefined) return known.summary;
  const summary = new TreeSummary(tree);
  lately.add({ tree, summary });
  return summary;
}

/** Lists what a whole file says when somebody asks: most versions of a document are never asked. */
class TreeSummary implements FileSummary {
  readonly title: string | null;
  readonly cycle: string | null;
  readonly facts: string;
  readonly isConnected: boolean;
  /** Null as soon as it has been read. */
  #tree: Tree | null;
  #read: SectionSummary | undefined;

  constructor(tree: Tree) {
    this.title = titleOf(tree)?.prose.text ?? null;
    this.cycle = documentProperties(tree).get('Cycle')?.value ?? null;
    const facts = tree.sections.map(factsOfSection).join('');
    this.facts = JSON.stringify(this.cycle) + facts;
    this.isConnected = facts !== '';
    this.#tree = tree;
  }

  withoutTree(): this {
    this.#all;
    return this;
  }

  get items(): readonly Item[] {
    return this.#all.items;
  }

  get supports(): readonly Support[] {
    return this.#all.supports;
  }

  get #all(): SectionSummary {
    this.#read ??= readTree(this.#tree!);
    this.#tree = null;
    return this.#read;
  }
}

function readTree(tree: Tree): SectionSummary {
  const items: Item[] = [];
  const supports: Support[] = [];
  for (const [index, section] of tree.sections.entries()) {
    const { items: own, supports: ownSupports } = summaryOfSection(section);
    const [line, first] = [tree.starts[index]!, items.length];
    for (const item of own) {
      items.push({
        ...item,
        span: shifted(item.span, line),
        names: item.names.map((name) => ({ ...name, span: shifted(name.span, line) })),
        objective: item.objective === null ? null : item.objective + first,
      });
    }
    for (const support of ownSupports) {
      supports.push({
        ...support,
        span: shifted(support.span, line),
        idSpan: support.idSpan && shifted(support.idSpan, line),
        from: support.from === null ? null : support.from + first,
      });
    }
  }
  return { items, supports };
}

const facts = new WeakMap<Section, string>();

/** What other files can tell a section from another by; empty where it has nothing that anybody refers to, and refers to nothing. */
function factsOfSection(section: Section): string {
  let known = facts.get(section);
  if (known === undefined) {
    known = idsIn(section).length + referencesIn(section).length === 0 ? '' : readFacts(summaryOfSection(section));
    facts.set(section, known);
  }
  return known;
}

function readFacts({ items, supports }: SectionSummary): string {
  const idsOf = (item: number | null) => (item === null ? null : items[item]!.names.map(({ id }) => id));
  const named = items.filter(({ names }) => names.length > 0);
  return JSON.stringify([
    named.map(({ kind, names, cycle, objective }) => [
      kind,
      names.map(({ id, keyword }) => [id, keyword === null]),
      cycle,
      idsOf(objective),
    ]),
    supports.map(({ path, id, from }) => [path, id, idsOf(from)]),
  ]);
}

const shifted = (span: Span, by: number): Span => (by === 0 ? span : { ...span, line: span.line + by });

/** What a section says, with lines and places of items counted from its start. */
type SectionSummary = Pick<FileSummary, 'items' | 'supports'>;

const known = new WeakMap<Section, SectionSummary>();

/** Sums a section up, with lines and places of items counted from its start. */
export function summaryOfSection(section: Section): SectionSummary {
  let summary = known.get(section);
  if (summary === undefined) {
    summary = readSection(section);
    known.set(section, summary);
  }
  return summary;
}

function readSection(section: Section): SectionSummary {
  const names = new Map<SectionNode | null, Name[]>();
  for (const { node, ...name } of idsIn(section)) {
    const given = names.get(node);
    if (given) given.push(name);
    else names.set(node, [name]);
  }
  const cycleNode = section.objective && section.nodes.find((node) => node.kind === 'property' && node.key === 'Cycle');
  const cycle = cycleNode?.kind === 'property' ? cycleNode.value : null;
  const items: Item[] = [];
  const supports: Support[] = [];
  let objective: number | null = null;
  for (const node of section.nodes) {
    let from: number | null = objective;
    if (node.kind === 'objective' || node.kind === 'keyResult') {
      from = items.length;
      const { kind, prose, span } = node;
      items.push({ kind, text: prose.text, span, names: names.get(node) ?? [], cycle, objective });
      if (node.kind === 'objective') objective = from;
    }
    for (const reference of referencesIn({ nodes: [node] })) supports.push({ ...reference, from });
  }
  return { items, supports };
}
