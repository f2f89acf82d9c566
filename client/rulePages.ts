/** The pages of the rules behind the codes of diagnostics. The server leaves them to us: links were a third of what it sent. */
import * as vscode from 'vscode';
import { vsdiag } from 'vscode-languageclient';

export class RulePages {
  readonly #folder: vscode.Uri;
  readonly #pages = new Map<string, vscode.Uri>();

  constructor(extensionUri: vscode.Uri) {
    this.#folder = vscode.Uri.joinPath(extensionUri, 'docs', 'rules');
  }

  /** Puts the links into a report, and returns it. */
  link<Report extends vsdiag.DocumentDiagnosticReport | null | undefined>(report: Report): Report {
    if (report?.kind !== vsdiag.DocumentDiagnosticReportKind.full) return report;
    for (const diagnostic of report.items) {
      const { code } = diagnostic;
      if (typeof code === 'string') diagnostic.code = { value: code, target: this.#pageOf(code) };
    }
    return report;
  }

  #pageOf(code: string): vscode.Uri {
    const known = this.#pages.get(code);
    if (known !== undefined) return known;
    const page = vscode.Uri.joinPath(this.#folder, `${code}.md`);
    this.#pages.set(code, page);
    return page;
  }
}
