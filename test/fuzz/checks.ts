/** What has to hold of any text, of any edits, and of a server whatever it is told. */
import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { hoverAt } from '../../server/features/hover.ts';
import { Analysis, defaultSettings } from '../../server/language/analysis.ts';
import { parse } from '../../server/language/syntax/parser.ts';
import type { Tree } from '../../server/language/syntax/tree.ts';
import { diagnosticsOf } from '../support/diagnosticsOf.ts';
import type { ServerAtWork } from '../support/languageServer.ts';
import type { Source } from './source.ts';

const day = '2026-11-14';

const uri = 'file:///fuzz/team.okr';

export const analysisOf = (text: string): Analysis => Analysis.of(text, defaultSettings, day);

/** The text that a tree was made of. */
const textOf = ({ sections }: Tree): string =>
  sections.map(({ lines, ends }) => lines.map((line, at) => line + ends[at]).join('')).join('');

/** All that is shown of a document, as data. */
const shown = (analysis: Analysis): unknown[] =>
  analysis.findings.map((found, index) =>
    found.map(({ rule, level, finding, section }) => {
      assert.equal(section, analysis.tree.sections[index], 'a finding is in its section');
      return [rule.code, level, finding.span, finding.message, finding.related];
    }),
  );

const linesOf = ({ tree }: Analysis): string[] => tree.sections.flatMap(({ lines }) => lines);

/** The tree holds the whole text, and everything that is said of it has a place in it; fixes and hovers can be made. */
export function checkText(text: string, source: Source): void {
  const analysis = analysisOf(text);
  assert.equal(textOf(analysis.tree), text);
  const lines = linesOf(analysis);
  for (const { range, message } of diagnosticsOf(analysis, true)) {
    assert.notEqual(message, '');
    assert.equal(range.start.line, range.end.line);
    assert.ok(range.start.line < lines.length);
    assert.ok(range.start.character <= range.end.character && range.end.character <= lines[range.end.line]!.length);
  }
  const found = analysis.findings.flat();
  if (found.length > 0) source.pick(found).finding.fixes();
  const line = source.below(lines.length);
  hoverAt(analysis, { line, character: source.below(lines[line]!.length + 1) });
}

/**
 * Edits lead to the text that an editor has then, to the tree of that text, and to what is said of it. Of `every` versions
 * one is asked for what is said, as a client skips some.
 */
export function checkEdits(source: Source, steps: number, every: number): void {
  let analysis = analysisOf(source.mutation());
  let text = textOf(analysis.tree);
  for (let step = 0; step < steps; step++) {
    const change = source.change(analysis.tree.starts.at(-1)! + analysis.tree.sections.at(-1)!.lines.length);
    analysis = analysis.edit([change]);
    text = TextDocument.applyEdits(TextDocument.create(uri, 'okr', 0, text), [{ ...change, newText: change.text }]);
    assert.equal(textOf(analysis.tree), text, JSON.stringify(change));
    assert.deepEqual(analysis.tree, parse(text), JSON.stringify(change));
    if (source.below(every) === 0) {
      assert.deepEqual(shown(analysis), shown(analysisOf(text)), JSON.stringify(change));
    }
  }
}

const methods = [
  'hover',
  'completion',
  'codeAction',
  'diagnostic',
  'documentSymbol',
  'foldingRange',
  'selectionRange',
  'documentLink',
  'formatting',
  'rangeFormatting',
  'onTypeFormatting',
  'definition',
  'references',
  'rename',
  'prepareRename',
  'documentHighlight',
  'inlayHint',
  'codeLens',
  'semanticTokens/full',
  'semanticTokens/range',
  'prepareTypeHierarchy',
  'noSuchThing',
];

const probe = 'Objective: Delight our members\n- KR: Launch the mobile app\n';

/** Tells a server anything in any order, and then that it still answers rightly. */
export async function checkConversation(server: ServerAtWork, source: Source, steps: number): Promise<void> {
  const { connection } = server;
  let version = 0;
  let isOpen = false;
  const position = () =>
    source.pick<unknown>([
      { line: source.below(12), character: source.below(60) },
      { line: -1, character: -5 },
      { line: 1e9, character: 2 ** 31 },
      { line: '1', character: null },
      null,
      7,
    ]);
  const range = () => source.pick<unknown>([{ start: position(), end: position() }, null, 'all', []]);
  const answers: Promise<unknown>[] = [];
  for (let step = 0; step < steps; step++) {
    const textDocument = source.pick<unknown>([
      { uri, version },
      { uri, version },
      { uri: 'untitled:other' },
      { uri: 3 },
      null,
    ]);
    const params: unknown = {
      textDocument,
      position: position(),
      range: range(),
      positions: [position()],
      context: source.pick<unknown>([{ diagnostics: [] }, null]),
      options: { tabSize: source.below(9), insertSpaces: true },
      newName: source.insertion(),
      ch: '\n',
    };
    const act = source.below(10);
    if (act === 0 && !isOpen) {
      isOpen = true;
      await server.open(uri, source.mutation(), ++version);
    } else if (act === 1 && isOpen) {
      isOpen = false;
      await server.close(uri);
    } else if (act < 5) {
      const { range: where, text } = source.change(30);
      version += 1 + source.below(3);
      const change = source.pick<unknown>([
        { range: where, text },
        { range: where, text },
        { text: source.mutation() },
        { range: range(), text },
        { range: where },
      ]);
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [change],
      });
    } else {
      const asked = connection.sendRequest(
        `textDocument/${source.pick(methods)}`,
        source.below(5) === 0 ? position() : params,
      );
      answers.push(asked.catch(() => 'an error is an answer'));
    }
  }
  await Promise.all(answers);
  const fresh = `file:///fuzz/probe-${source.below(1e9)}.okr`;
  await server.open(fresh, probe);
  assert.deepEqual(
    (await server.diagnostics(fresh)).map(({ code }) => code).filter((code) => code === 'output-key-result'),
    ['output-key-result'],
  );
  // A document that got lost among malformed edits is right again with its next whole text.
  if (!isOpen) await server.open(uri, probe, version + 1);
  else await server.change(uri, version + 1, { text: probe });
  assert.deepEqual(await server.diagnostics(uri), await server.diagnostics(fresh));
  await server.close(uri);
  await server.close(fresh);
}
