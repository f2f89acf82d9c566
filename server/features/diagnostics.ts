/** Findings as diagnostics. */
import type { Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver';
import type { Analysis, Shown } from '../language/analysis.ts';
import type { RelatedPlace } from '../language/rules/rule.ts';
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

/** All diagnostics of a document, in the order of its lines; with the other places that they are about, if asked for. */
export function diagnosticsOf(analysis: Analysis, page: RulePage, withRelated: boolean): Diagnostic[] {
  return analysis.tree.starts.flatMap((start, index) =>
    analysis.shown(index).map((shown) => ({
      ...diagnosticOf(shown, start, page),
      ...(withRelated && shown.finding.related
        ? { relatedInformation: relatedTo(shown.finding.related, analysis) }
        : {}),
    })),
  );
}

const relatedTo = (related: readonly RelatedPlace[], { surroundings }: Analysis): DiagnosticRelatedInformation[] =>
  related.map(({ uri, span, message }) => ({
    location: { uri: uri ?? surroundings.uri, range: rangeOfSpan(span, 0) },
    message,
  }));

/** The one thing that is said of a file that is not analysed. */
export const notChecked = (why: string): Diagnostic => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  severity: severities.information,
  source: 'okr',
  message: why,
});
