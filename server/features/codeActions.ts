/** Quick fixes: what a finding offers, and the ways to disagree with it. */
import type {
  CodeAction,
  CodeActionContext,
  Range,
  SnippetTextEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { Analysis, Shown } from '../language/analysis.ts';
import { readingPlan } from '../language/rewrite/elsewhere.ts';
import { prepareMatching } from '../language/rewrite/match.ts';
import { plainOfSnippet } from '../language/rewrite/template.ts';
import { fixesOf } from '../language/rules/check.ts';
import type { Fix, FixEdit, WordList } from '../language/rules/rule.ts';
import type { Section } from '../language/syntax/tree.ts';
import { diagnosticOf, type RulePage } from './diagnostics.ts';
import { inOrder } from './markdown.ts';
import { rangeIn } from './place.ts';

/** What the client can do with what it is given. */
export interface EditAbilities {
  /** LSP 3.18 snippet edits: a fix can leave tab stops. */
  readonly snippets: boolean;
  readonly documentChanges: boolean;
  /** Whether the command that writes a rule's level to the settings is there. */
  readonly setRuleLevel: boolean;
  /** The edit that adds a word to a list of the settings; null where there is no place for it, absent where there is none at all. */
  readonly addWord?: (list: WordList, word: string) => WorkspaceEdit | null;
}

/** The kind of the action that editors may run on save. */
export const fixAllKind = 'source.fixAll.okr';

/** Whether somebody asks by name for actions of a kind, or of one that it is part of. */
export const isAskedFor = (kind: string, { only }: CodeActionContext): boolean =>
  only?.some((one) => kind === one || kind.startsWith(`${one}.`)) === true;

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
    for (const shown of analysis.shown(index)) {
      const line = shown.finding.span.line + start;
      if (line < range.start.line || line > range.end.line) continue;
      const diagnostics = [diagnosticOf(shown, start, page)];
      const silencing = shown.rule.subject === 'suppression' ? [] : [ignoreHere(shown)];
      for (const fix of [...fixesOf(shown, analysis), ...silencing]) {
        const { word } = fix;
        const edit = word
          ? (abilities.addWord?.(word.list, word.word) ?? null)
          : workspaceEdit(fix.edits, analysis, target, abilities);
        if (edit === null) continue;
        actions.push({
          title: inOrder(fix.title),
          kind: 'quickfix',
          diagnostics,
          ...(fix.preferred ? { isPreferred: true } : {}),
          edit,
        });
      }
      if (abilities.setRuleLevel) actions.push({ ...turnOff(shown), diagnostics });
    }
  }
  return actions;
}

/** So many fixes are worked out before anybody asks: in a plan that somebody reads, all. */
const mostPrepared = 50;

/** Works out what the fixes of a document are found by, a little a step, and the first of them: what was found is kept. */
export function* preparingFixes(analyses: () => readonly Analysis[]): Generator<undefined, void> {
  while (prepareMatching()) yield;
  for (const analysis of analyses()) {
    yield* readingPlan(analysis);
    for (const shown of analysis.findings.flat().slice(0, mostPrepared)) {
      fixesOf(shown, analysis);
      yield;
    }
  }
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

/** Everything that can be mended without a decision, as one edit; null where there is nothing of the kind. */
export function fixAll(analysis: Analysis, target: EditTarget, abilities: EditAbilities): CodeAction | null {
  const edits: FixEdit[] = [];
  const mended = new Map<Section, Set<number>>();
  // Also what gives way to a graver finding on its line.
  for (const { finding, section } of analysis.speaking()) {
    const fix = finding.fixes().find(({ automatic }) => automatic);
    const lines = mended.get(section) ?? new Set();
    // Two edits of one line could overlap: the second waits for the next time.
    if (!fix || lines.has(finding.span.line)) continue;
    mended.set(section, lines.add(finding.span.line));
    edits.push(...fix.edits);
  }
  if (edits.length === 0) return null;
  const edit = workspaceEdit(edits, analysis, target, abilities);
  return { title: 'Mend what needs no decision', kind: fixAllKind, edit };
}

/** Edits of fixes as LSP's edit, in the richest form that the client takes. */
export function workspaceEdit(
  fixEdits: readonly FixEdit[],
  { tree }: Analysis,
  target: EditTarget,
  abilities: EditAbilities,
): WorkspaceEdit {
  const startOf = ({ section }: FixEdit) => tree.starts[tree.sections.indexOf(section)]!;
  const text = (snippet: string) => (target.lineEnd === '\n' ? snippet : snippet.replaceAll('\n', target.lineEnd));
  const plain = (edit: FixEdit): TextEdit => ({
    range: rangeIn(edit.range, startOf(edit)),
    newText: text(plainOfSnippet(edit.snippet)),
  });
  if (!abilities.documentChanges) return { changes: { [target.uri]: fixEdits.map(plain) } };
  const { uri, version } = target;
  const hasSnippets = abilities.snippets && fixEdits.some(({ snippet }) => /\$/.test(snippet));
  const rich = (edit: FixEdit): TextEdit | SnippetTextEdit => {
    const { range, snippet } = asVsCodeTakes(edit, fixEdits.length === 1);
    const place = rangeIn(range, startOf(edit));
    return /\$/.test(snippet)
      ? { range: place, snippet: { kind: 'snippet', value: text(snippet) } }
      : { range: place, newText: text(plainOfSnippet(snippet)) };
  };
  return { documentChanges: [{ textDocument: { uri, version }, edits: fixEdits.map(hasSnippets ? rich : plain) }] };
}

/**
 * An edit as VS Code takes it when there are snippets among the edits. It gives the further lines of the first edit the
 * indentation of the line that it begins on, and most of those of the others not. So lines that are added behind a line
 * are added before the next one, which begins at the margin; where there is none, the indentation is taken off.
 */
function asVsCodeTakes(edit: FixEdit, isAlone: boolean): Pick<FixEdit, 'range' | 'snippet'> {
  const { section, range, snippet } = edit;
  const { line, character } = range.end;
  const text = section.lines[line]!;
  const isInsertion = range.start.line === line && range.start.character === character;
  if (isInsertion && character === text.length && snippet.startsWith('\n') && section.ends[line] !== '') {
    const next = { line: line + 1, character: 0 };
    return { range: { start: next, end: next }, snippet: `${snippet.slice(1)}\n` };
  }
  if (!isAlone) return edit;
  const before = section.lines[range.start.line]!.slice(0, range.start.character);
  return { range, snippet: snippet.replaceAll(`\n${/^\s*/.exec(before)![0]}`, '\n') };
}
