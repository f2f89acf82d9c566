/**
 * The pages of the rules behind the codes of diagnostics. The server leaves the links to us: they were a third of what it
 * sent. The pages themselves it writes when one is opened.
 */
import * as vscode from 'vscode';
import { vsdiag } from 'vscode-languageclient';
import { rulePageScheme } from '../server/workspace/uri.ts';

const pages = new Map<string, vscode.Uri>();

/** Puts the links into a report, and returns it. */
export function linkRulePages<Report extends vsdiag.DocumentDiagnosticReport | null | undefined>(
  report: Report,
): Report {
  if (report?.kind !== vsdiag.DocumentDiagnosticReportKind.full) return report;
  for (const diagnostic of report.items) {
    const { code } = diagnostic;
    if (typeof code === 'string') diagnostic.code = { value: code, target: pageOf(code) };
  }
  return report;
}

function pageOf(code: string): vscode.Uri {
  const known = pages.get(code);
  if (known !== undefined) return known;
  const page = vscode.Uri.from({ scheme: rulePageScheme, path: `/${code}.md` });
  pages.set(code, page);
  return page;
}
