/** `okr-ignore` comments: which rules the writer asked to be silent, and where. */
import { has } from '../syntax/contents.ts';
import type { CommentNode, Section } from '../syntax/tree.ts';
import { allNodes } from './nodes.ts';

/** One `okr-ignore…` comment. */
export interface Suppression {
  readonly node: CommentNode;
  readonly scope: 'file' | 'line' | 'next-line';
  /** Rule codes in lower case; empty means every rule. */
  readonly rules: readonly string[];
  /** What stands after the colon, or ''. */
  readonly reason: string;
}

const directive = /^okr-ignore-(file|line|next-line)(?![\w-])\s*([^:]*)(?::(.*))?$/i;

function read(node: CommentNode): Suppression | null {
  const found = directive.exec(node.text.trim());
  if (!found) return null;
  const [, scope, rules, reason] = found;
  return {
    node,
    scope: scope!.toLowerCase() as Suppression['scope'],
    rules: rules!
      .toLowerCase()
      .split(/[\s,]+/)
      .filter((rule) => rule !== ''),
    reason: reason?.trim() ?? '',
  };
}

const none: readonly Suppression[] = [];

/** The suppressions that stand in a section, in order. */
export function suppressionsOf(section: Section): readonly Suppression[] {
  if (!has(section, 'comment')) return none;
  const found: Suppression[] = [];
  for (const node of allNodes(section)) {
    const suppression = node.kind === 'comment' ? read(node) : null;
    if (suppression) found.push(suppression);
  }
  return found;
}

/** Whether a suppression names this rule or all. */
export const covers = (suppression: Suppression, code: string): boolean =>
  suppression.rules.length === 0 || suppression.rules.includes(code);

/**
 * The line of the section that a `line` or `next-line` suppression speaks of: comments and blank lines are passed over. A
 * `next-line` one at the end of a section speaks of the first line of the next: then it is the line behind the last.
 */
export function lineOf(suppression: Suppression, section: Section): number {
  const { line } = suppression.node.span;
  if (suppression.scope !== 'next-line') return line;
  let next = line + 1;
  while (next < section.lines.length && /^\s*(?:\/\/|<!--|$)/.test(section.lines[next]!)) next++;
  return next;
}
