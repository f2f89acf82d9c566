/** Check-ins: today's line beneath a key result, with blanks for its value, its confidence and what moved it. */
import { type CodeAction, type CodeActionContext, CodeActionTriggerKind, type Position } from 'vscode-languageserver';
import type { Analysis } from '../language/analysis.ts';
import type { KeyResult } from '../language/model/model.ts';
import { insertBeneath } from '../language/rewrite/lines.ts';
import { escapeSnippet } from '../language/rewrite/template.ts';
import { type EditAbilities, type EditTarget, workspaceEdit } from './codeActions.ts';
import { lastLineOf } from './nodes.ts';

/** The kind under which editors find the action: it is no fix of anything. */
export const checkInKind = 'refactor.rewrite.checkIn';

/** Value, confidence and note in snippet syntax; the newest value is there to be typed over. */
export function checkInSnippet({ checkIns, measure, prose }: KeyResult): string {
  const newest = checkIns.reduce<KeyResult['checkIns'][number] | null>(
    (best, one) => (one.value !== null && one.date !== null && (best === null || one.date >= best.date!) ? one : best),
    null,
  );
  const written = newest && /^\S+/.exec(newest.node.rest)?.[0];
  const { baseline } = measure;
  const value = written ?? (baseline && prose.text.slice(baseline.start, baseline.end).trim()) ?? null;
  const blank = value ? escapeSnippet(value) : '‹now›';
  return `\${1:${blank}} (confidence \${2:${newest?.confidence ?? '0.7'}}) \${3:‹what moved it›}`;
}

/** ‘Check in’ for the key result that a position is in; null elsewhere, and where today is checked in on already. */
export function checkInActionAt(
  analysis: Analysis,
  { line }: Position,
  target: EditTarget,
  abilities: EditAbilities,
): CodeAction | null {
  const index = analysis.sectionAt(line);
  const start = analysis.tree.starts[index]!;
  const keyResult = analysis.sections[index]!.objective?.keyResults.find(
    ({ node }) => node.span.line + start <= line && line <= lastLineOf(node) + start,
  );
  if (!keyResult || keyResult.checkIns.some(({ date }) => date === analysis.today)) return null;
  const title = `Check in: ${analysis.today}`;
  const snippet = `${analysis.today}: ${checkInSnippet(keyResult)}`;
  const edits = [insertBeneath(keyResult.section, keyResult.node, snippet)];
  return { title, kind: checkInKind, edit: workspaceEdit(edits, analysis, target, abilities) };
}

/**
 * The action where somebody asks for actions: an editor that looks by itself whether there are any would light a bulb
 * on every key result.
 */
export function checkInActions(
  analysis: Analysis,
  position: Position,
  { only, triggerKind }: CodeActionContext,
  target: EditTarget,
  abilities: EditAbilities,
): CodeAction[] {
  const isAsked = only
    ? only.some((kind) => checkInKind === kind || checkInKind.startsWith(`${kind}.`))
    : triggerKind !== CodeActionTriggerKind.Automatic;
  const action = isAsked ? checkInActionAt(analysis, position, target, abilities) : null;
  return action ? [action] : [];
}
