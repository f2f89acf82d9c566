import type { Diagnostic } from 'vscode-languageserver';
import { diagnosticsBySection } from '../../server/features/diagnostics.ts';
import type { Analysis } from '../../server/language/analysis.ts';

/** All diagnostics of a document, in the order of its lines, without links to pages. */
export const diagnosticsOf = (analysis: Analysis, withRelated: boolean): Diagnostic[] =>
  diagnosticsBySection(analysis, () => null, withRelated, undefined).diagnostics.flat();
