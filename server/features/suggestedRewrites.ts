/** Rewrites that a language model of the editor words: what it is told of a document, and what may come of its answer. */
import type { Position, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Analysis } from '../language/analysis.ts';
import type { KeyResult, Objective } from '../language/model/model.ts';
import { replaceKeyResult } from '../language/rewrite/edits.ts';
import { suggestedRewrites } from '../language/rewrite/suggested.ts';
import { plainOf } from '../language/rewrite/template.ts';
import { decidingJudgement } from '../language/rules/kinds.ts';
import type { Circumstances } from '../language/rules/rule.ts';
import { type EditAbilities, type EditTarget, workspaceEdit } from './codeActions.ts';

/** A key result that names work, with all of the document that the wording of an outcome needs. */
export interface Rewritable {
  /** Null for key results that stand under no objective. */
  readonly objective: string | null;
  readonly keyResults: readonly string[];
  /** Which of them is to be rewritten. */
  readonly index: number;
}

/** A rewrite that is as good as one of our own. */
export interface CheckedRewrite {
  /** What the key result says then, blanks as `‹name›`. */
  readonly text: string;
  /** In the richest form that the client takes. */
  readonly edit: WorkspaceEdit;
  /** The same with plain blanks, to be shown before it is made. */
  readonly preview: readonly TextEdit[];
}

/** The key result whose sentence a line belongs to, if it counts as an output or as mixed; null elsewhere. */
function rewritableIn(
  analysis: Analysis,
  line: number,
): { keyResult: KeyResult; objective: Objective; circumstances: Circumstances } | null {
  const index = analysis.sectionAt(line);
  const start = analysis.tree.starts[index]!;
  const { objective, circumstances } = analysis.sections[index]!;
  const keyResult = objective?.keyResults.find(
    ({ node, prose }) => node.span.line + start <= line && line <= prose.pieces.at(-1)!.span.line + start,
  );
  if (!objective || !keyResult) return null;
  const judged = decidingJudgement(keyResult, circumstances)?.class;
  return judged === 'output' || judged === 'mixed' ? { keyResult, objective, circumstances } : null;
}

/** What a model is told to word the key result at a position as an outcome; null where there is nothing to rewrite. */
export function rewritableAt(analysis: Analysis, { line }: Position): Rewritable | null {
  const found = rewritableIn(analysis, line);
  if (!found) return null;
  const { keyResults, prose } = found.objective;
  return {
    objective: prose?.text ?? null,
    keyResults: keyResults.map((keyResult) => keyResult.prose.text),
    index: keyResults.indexOf(found.keyResult),
  };
}

/** Those of some wordings of the key result at a position that pass every check of our own rewrites. */
export function checkedRewrites(
  analysis: Analysis,
  { line }: Position,
  candidates: readonly string[],
  target: EditTarget,
  abilities: EditAbilities,
): CheckedRewrite[] {
  const found = rewritableIn(analysis, line);
  if (!found) return [];
  const { keyResult, objective, circumstances } = found;
  return suggestedRewrites(candidates, keyResult, objective, circumstances).map(({ template, initiative }) => {
    const edits = replaceKeyResult(keyResult, template, initiative);
    const plain = workspaceEdit(edits, analysis, target, { ...abilities, documentChanges: false });
    return {
      text: plainOf(template),
      edit: workspaceEdit(edits, analysis, target, abilities),
      preview: plain.changes![target.uri]!,
    };
  });
}
