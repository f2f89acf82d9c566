/** Findings as diagnostics. */
import { type Diagnostic, type DiagnosticRelatedInformation, DiagnosticTag } from 'vscode-languageserver';
import type { Analysis, Shown } from '../language/analysis.ts';
import type { RelatedPlace } from '../language/rules/rule.ts';
import { inOrder } from './markdown.ts';
import { rangeOfSpan } from './place.ts';

/** LSP's severities. */
const severities = { error: 1, warning: 2, information: 3, hint: 4 } as const;

/** LSP's tags. Clients pass over those that they do not know. */
const tags = { unnecessary: DiagnosticTag.Unnecessary } as const;

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
    message: inOrder(finding.message),
    ...(rule.tag === undefined ? {} : { tags: [tags[rule.tag]] }),
  };
}

/** All diagnostics of a document, in the order of its lines; with the other places that they are about, if asked for. */
export const diagnosticsOf = (analysis: Analysis, page: RulePage, withRelated: boolean): Diagnostic[] =>
  diagnosticsBySection(analysis, page, withRelated, undefined).diagnostics.flat();

/** The diagnostics of each section, and of what they were made. */
export interface DiagnosticsBySection {
  readonly diagnostics: readonly (readonly Diagnostic[])[];
  readonly findings: readonly (readonly Shown[])[];
  /** First line of each section. */
  readonly starts: readonly number[];
}

/** The diagnostics of each section: the same list as in `before`, those of an earlier version, where the same is said at the same place. */
export function diagnosticsBySection(
  analysis: Analysis,
  page: RulePage,
  withRelated: boolean,
  before: DiagnosticsBySection | undefined,
): DiagnosticsBySection {
  const { findings } = analysis;
  const { starts } = analysis.tree;
  const diagnostics = findings.map((shown, index) => {
    if (shown.length === 0) return none;
    const start = starts[index]!;
    if (before !== undefined && before.findings[index] === shown && before.starts[index] === start)
      return before.diagnostics[index]!;
    return shown.map((one) => ({
      ...diagnosticOf(one, start, page),
      ...(withRelated && one.finding.related ? { relatedInformation: relatedTo(one.finding.related, analysis) } : {}),
    }));
  });
  return { diagnostics, findings, starts };
}

const none: readonly Diagnostic[] = [];

const relatedTo = (related: readonly RelatedPlace[], { surroundings }: Analysis): DiagnosticRelatedInformation[] =>
  related.map(({ uri, span, message }) => ({
    location: { uri: uri ?? surroundings.uri, range: rangeOfSpan(span, 0) },
    message: inOrder(message),
  }));

/** The one thing that is said of a file that is not analysed. */
export const notChecked = (why: string): Diagnostic => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  severity: severities.information,
  source: 'okr',
  message: why,
});
