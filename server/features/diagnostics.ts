/** Findings as diagnostics. */
import type { Diagnostic } from 'vscode-languageserver';
import type { Analysis, Shown } from '../language/analysis.ts';
import { rangeOfSpan } from './place.ts';

/** LSP's severities. */
const severities = { error: 1, warning: 2, information: 3, hint: 4 } as const;

/** The page of a rule, where the server knows where its pages are. */
export type RulePage = (code: string) => string | null;

export function diagnosticOf({ rule, level, finding }: Shown, start: number, page: RulePage): Diagnostic {
  const href = page(rule.code);
  return {
    range: rangeOfSpan(finding.span, start),
    severity: severities[level],
    code: rule.code,
    ...(href === null ? {} : { codeDescription: { href } }),
    source: 'okr',
    message: finding.message,
  };
}

/** All diagnostics of a document, in the order of its lines. */
export function diagnosticsOf({ sections, tree }: Analysis, page: RulePage): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const [index, section] of sections.entries()) {
    for (const shown of section.shown) diagnostics.push(diagnosticOf(shown, tree.starts[index]!, page));
  }
  return diagnostics;
}

/** The one thing that is said of a file that is not analysed. */
export const notChecked = (why: string): Diagnostic => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  severity: severities.information,
  source: 'okr',
  message: why,
});
