/** Inlay hints at the ends of key results: what is no outcome, and how far each has come. */
import type { InlayHint, Range } from 'vscode-languageserver';
import type { Analysis, SectionAnalysis } from '../language/analysis.ts';
import type { KeyResult, Objective } from '../language/model/model.ts';
import { paceOf } from '../language/model/pace.ts';
import { confidenceBar } from '../language/rules/kinds.ts';
import { hoverAt } from './hover.ts';
import { percent } from './progress.ts';

/** Which hints somebody wants. */
export interface WantedHints {
  /** The class of key results that are no outcomes. */
  readonly class: boolean;
  /** How far key results have come. */
  readonly progress: boolean;
}

/** What a hint carries until somebody looks at it. */
export interface HintData {
  readonly uri: string;
  /** A place in the words of the key result. */
  readonly line: number;
  readonly character: number;
}

/** The hints of the lines of `range`. */
export function inlayHintsIn(analysis: Analysis, range: Range, uri: string, wanted: WantedHints): InlayHint[] {
  const hints: InlayHint[] = [];
  if (!wanted.class && !wanted.progress) return hints;
  const last = analysis.sectionAt(range.end.line);
  for (let index = analysis.sectionAt(range.start.line); index <= last; index++) {
    const section = analysis.sections[index]!;
    const start = analysis.tree.starts[index]!;
    for (const keyResult of section.objective?.keyResults ?? []) {
      const words = keyResult.prose.pieces.at(-1)!.span;
      const line = start + words.line;
      if (line < range.start.line || line > range.end.line) continue;
      const labels = [
        wanted.class ? classLabel(keyResult, section) : null,
        wanted.progress ? progressLabel(keyResult, section.objective!, section) : null,
      ];
      for (const label of labels) {
        if (label === null) continue;
        const position = { line, character: section.section.lines[words.line]!.length };
        const data: HintData = { uri, line, character: words.start };
        hints.push({ position, label, paddingLeft: true, data });
      }
    }
  }
  return hints;
}

/** Adds what the hover of the key result says; the hint as it is where the text has gone on. */
export function resolveInlayHint(hint: InlayHint, analysis: Analysis): InlayHint {
  const { line, character } = hint.data as HintData;
  const hover = hoverAt(analysis, { line, character });
  return hover && typeof hover.contents === 'object' && 'kind' in hover.contents
    ? { ...hint, tooltip: hover.contents }
    : hint;
}

/** The class of a key result that is no outcome; the word of the writer needs no repetition. */
function classLabel(keyResult: KeyResult, { circumstances }: SectionAnalysis): string | null {
  if (keyResult.type !== null) return null;
  const { class: kind, confidence } = circumstances.judgementOf(keyResult);
  if (kind === 'outcome' || kind === 'unclear') return null;
  const name = kind === 'mixed' ? 'output and outcome' : kind;
  return confidence < confidenceBar ? `${name}?` : name;
}

/** How far it has come, and whether that is ahead of the running cycle or behind it. */
function progressLabel(keyResult: KeyResult, objective: Objective, { circumstances }: SectionAnalysis): string | null {
  const { progress, kept } = keyResult;
  if (kept !== null) return kept ? 'kept' : 'not kept';
  if (progress === null) return null;
  const cycle = circumstances.cycleOf(objective);
  const { today } = circumstances;
  const standing = cycle && today <= cycle.end ? paceOf(progress, cycle, today)?.standing : undefined;
  // Right behind a number of the line a bare percentage would look like one more of them.
  const there = `${percent(progress)} there`;
  return standing === 'ahead' || standing === 'behind' ? `${there} · ${standing}` : there;
}
