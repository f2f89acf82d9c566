/** Quick fixes: what a finding offers, and the ways to disagree with it. */
import type { CodeAction, Range, SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Analysis, Shown } from '../language/analysis.ts';
import { plainOfSnippet } from '../language/rewrite/template.ts';
import type { Fix, FixEdit } from '../language/rules/rule.ts';
import { diagnosticOf, type RulePage } from './diagnostics.ts';
import { rangeIn } from './place.ts';

/** What the client can do with what it is given. */
export interface EditAbilities {
  /** LSP 3.18 snippet edits: a fix can leave tab stops. */
  readonly snippets: boolean;
  readonly documentChanges: boolean;
  /** Whether the command that writes a rule's level to the settings is there. */
  readonly setRuleLevel: boolean;
}

/** A document as far as an edit needs to know it. */
export interface EditTarget {
  readonly uri: string;
  readonly version: number;
  readonly lineEnd: string;
}

/** The quick fixes for the lines of `range`. */
export function codeActionsAt(
  analysis: Analysis,
  range: Range,
  target: EditTarget,
  abilities: EditAbilities,
  page: RulePage,
): CodeAction[] {
  const actions: CodeAction[] = [];
  const last = analysis.sectionAt(range.end.line);
  for (let index = analysis.sectionAt(range.start.line); index <= last; index++) {
    const start = analysis.tree.starts[index]!;
    for (const shown of analysis.sections[index]!.shown) {
      const line = shown.finding.span.line + start;
      if (line < range.start.line || line > range.end.line) continue;
      const diagnostics = [diagnosticOf(shown, start, page)];
      for (const fix of [...shown.finding.fixes(), ignoreHere(shown)]) {
        actions.push({
          title: fix.title,
          kind: 'quickfix',
          diagnostics,
          ...(fix.preferred ? { isPreferred: true } : {}),
          edit: workspaceEdit(fix, start, target, abilities),
        });
      }
      if (abilities.setRuleLevel) actions.push({ ...turnOff(shown), diagnostics });
    }
  }
  return actions;
}

/** A comment above the line, with a blank for the reason. */
function ignoreHere({ rule, finding, section }: Shown): Fix {
  const { line } = finding.span;
  const indentation = /^\s*/.exec(section.lines[line]!)![0];
  const at = { line, character: 0 };
  return {
    title: `Ignore here, with a reason (${rule.code})`,
    edits: [
      {
        section,
        range: { start: at, end: at },
        snippet: `${indentation}// okr-ignore-next-line ${rule.code}: \${1:‹why›}\n`,
      },
    ],
  };
}

function turnOff({ rule }: Shown): CodeAction {
  const title = `Turn “${rule.title}” off (${rule.code})`;
  return { title, kind: 'quickfix', command: { title, command: 'okr.setRuleLevel', arguments: [rule.code, 'off'] } };
}

/** A fix as LSP's edit, in the richest form that the client takes. `start` is the line of the fix's section. */
export function workspaceEdit(fix: Fix, start: number, target: EditTarget, abilities: EditAbilities): WorkspaceEdit {
  const text = (snippet: string) => (target.lineEnd === '\n' ? snippet : snippet.replaceAll('\n', target.lineEnd));
  const plain = (edit: FixEdit): TextEdit => ({
    range: rangeIn(edit.range, start),
    newText: text(plainOfSnippet(edit.snippet)),
  });
  const rich = (edit: FixEdit): SnippetTextEdit => ({
    range: rangeIn(edit.range, start),
    snippet: { kind: 'snippet', value: text(edit.snippet) },
  });
  if (!abilities.documentChanges) return { changes: { [target.uri]: fix.edits.map(plain) } };
  const { uri, version } = target;
  const edits = fix.edits.map((edit) => (abilities.snippets && /\$/.test(edit.snippet) ? rich(edit) : plain(edit)));
  return { documentChanges: [{ textDocument: { uri, version }, edits }] };
}
