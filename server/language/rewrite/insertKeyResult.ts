/** A new key result under an objective, in the layout that the writer's other key results have. */
import { following } from '../format/spelling.ts';
import type { Objective } from '../model/model.ts';
import type { Fix } from '../rules/rule.ts';
import type { KeyResultNode, ObjectiveNode, Section } from '../syntax/tree.ts';
import { insertAt, lastLineOf } from './lines.ts';
import { doWhat, now, snippetOf, type Template, target, who } from './template.ts';

/** The model shape of a result: who does what, from how many to how many. */
export const shareOfWhoDoWhat: Template = ['Raise the share of ', who, ' who ', doWhat, ' from ', now, ' to ', target];

/** What stands before the words of the key result that comes after `last`: indentation, bullet and keyword as there. */
function openingAfter(section: Section, last: KeyResultNode): string {
  const line = section.lines[last.span.line]!;
  const bullet = last.bullet ? `${following(line.slice(last.bullet.start, last.bullet.end))} ` : '';
  const keyword =
    last.keyword && last.type === null ? following(line.slice(last.keyword.start, last.keyword.end)) : null;
  const named = keyword ?? (bullet === '' || last.type !== null ? 'KR' : null);
  return `${line.slice(0, last.span.start)}${bullet}${named === null ? '' : `${named}: `}`;
}

/** Where the first key result of an objective goes: after the objective's own lines or its `Key results:` label. */
function lineForFirst(section: Section, objective: ObjectiveNode): number {
  let line = objective.prose.pieces.at(-1)!.span.line;
  for (const node of section.nodes) {
    if (node.kind === 'initiative') break;
    const own = node.kind === 'property' || (node.kind === 'label' && node.of === 'keyResults');
    if (own) line = Math.max(line, node.span.line);
  }
  return line;
}

/** Adds a key result with everything blank, last under the objective. An objective without a line has nowhere to put it. */
export function insertKeyResult(objective: Objective, title: string): Fix {
  const { section, node, keyResults } = objective;
  const last = keyResults.at(-1)?.node;
  const line = last ? lastLineOf(section, last) : node ? lineForFirst(section, node) : section.lines.length - 1;
  // Blank lines between key results as the writer has them.
  const apart = last ? keyResults.length > 1 && section.lines[last.span.line - 1]?.trim() === '' : true;
  const opening = last ? openingAfter(section, last) : '- KR: ';
  const snippet = `\n${apart ? '\n' : ''}${opening}${snippetOf(shareOfWhoDoWhat)}`;
  return { title, edits: [insertAt(section, line, section.lines[line]!.length, snippet)] };
}
