/** Check-ins: today's line beneath a key result, with blanks for its value, its confidence and what moved it. */
import { type CodeAction, type CodeActionContext, CodeActionTriggerKind, type Position } from 'vscode-languageserver';
import type { Analysis } from '../language/analysis.ts';
import type { KeyResult } from '../language/model/model.ts';
import { insertBeneath } from '../language/rewrite/lines.ts';
import { escapeSnippet } from '../language/rewrite/template.ts';
import { replaceSpan } from '../language/rules/fixes.ts';
import { type EditAbilities, type EditTarget, isAskedFor, workspaceEdit } from './codeActions.ts';
import { lastLineOf } from './nodes.ts';

/** The kind under which editors find the action: it is no fix of anything. */
export const checkInKind = 'refactor.rewrite.checkIn';

/** The number as it was written last: by `Current:`, by the newest check-in, or as the baseline; null without any. */
function lastValue({ properties, checkIns, measure, prose }: KeyResult): string | null {
  const written = properties.get('Current')?.value || newestOf(checkIns)?.node.rest.split(/\s/, 1)[0];
  if (written) return written;
  const { baseline } = measure;
  const stated = properties.get('Baseline')?.value;
  return stated || (baseline && prose.text.slice(baseline.start, baseline.end).trim()) || null;
}

/** The newest check-in with a value. */
const newestOf = (checkIns: KeyResult['checkIns']) =>
  checkIns.reduce<KeyResult['checkIns'][number] | null>(
    (best, one) => (one.value !== null && one.date !== null && (best === null || one.date >= best.date!) ? one : best),
    null,
  );

/** The first tab stop: the value, with the last one there to be typed over. */
const valueBlank = (keyResult: KeyResult): string => `\${1:${escapeSnippet(lastValue(keyResult) ?? '‹now›')}}`;

/** Value, confidence and note in snippet syntax. */
export function checkInSnippet(keyResult: KeyResult): string {
  const confidence = newestOf(keyResult.checkIns)?.confidence ?? 0.7;
  return `${valueBlank(keyResult)} (confidence \${2:${confidence}}) \${3:‹what moved it›}`;
}

/** ‘Check in’ for the key result that a position is in; null elsewhere, and where today is checked in on already. */
export function checkInAt(
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
  const { section, node, properties } = keyResult;
  const edits = [insertBeneath(section, node, snippet)];
  const current = properties.get('Current');
  // `Current:` goes before check-ins, so it follows: its blank is the same one.
  if (current) edits.unshift(replaceSpan(section, current.valueSpan, valueBlank(keyResult)));
  return { title, kind: checkInKind, edit: workspaceEdit(edits, analysis, target, abilities) };
}

/**
 * Whether somebody asks for the action: an editor that looks by itself whether there are any would light a bulb on every
 * key result.
 */
export const isCheckInAsked = (context: CodeActionContext): boolean =>
  context.only ? isAskedFor(checkInKind, context) : context.triggerKind !== CodeActionTriggerKind.Automatic;
