import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { MarkdownDocument } from '../../server/documents/markdownDocument.ts';
import { hoverAmong } from '../../server/features/hover.ts';
import { defaultSettings } from '../../server/language/analysis.ts';
import type { Settings } from '../../server/language/rules/rule.ts';
import { diagnosticsOf } from '../support/diagnosticsOf.ts';
import { readMarks, showMarks } from '../support/markedText.ts';

const uri = 'file:///okrs/plan.md';

const plan = `# Plan 🎯

\`\`\`okr
Objective: Members 顧客 love it
- KR: [[Launch]] the mobile app
- KR: Members who come back: 22% -> 40%
\`\`\`

Launch the app.

\`\`\`\`okr
Objective: New members feel at home 🎯
- KR: 🎯 [[Ship]] the guided tour
\`\`\`\`
`;

const open = (text: string): MarkdownDocument => new MarkdownDocument(uri, 1, text, defaultSettings);

const diagnosticsIn = (document: MarkdownDocument, settings: Settings = defaultSettings) =>
  document.analyses(settings).flatMap((analysis) => diagnosticsOf(analysis, true));

/** Checks that the diagnostics stand where the marks do. */
function checkDiagnostics(document: MarkdownDocument, marked: string): void {
  const ranges = diagnosticsIn(document).map(({ range }) => range);
  assert.equal(showMarks(readMarks(marked).text, ranges), marked);
}

describe('a Markdown document', () => {
  for (const [name, lineEnd] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ] as const) {
    it(`has diagnostics where its blocks are (${name})`, () => {
      const marked = plan.replaceAll('\n', lineEnd);
      const document = open(readMarks(marked).text);
      checkDiagnostics(document, marked);
      assert.equal(document.lineEnd, lineEnd);
    });
  }

  it('has hovers in its blocks, and none elsewhere', () => {
    const { text, ranges } = readMarks(plan);
    const analyses = open(text).analyses(defaultSettings);
    for (const { start, end } of ranges) {
      const hover = hoverAmong(analyses, start);
      assert.match((hover!.contents as { value: string }).value, /^\*\*Output\*\*/);
      assert.ok(hover!.range!.start.line === start.line && hover!.range!.end.character >= end.character);
    }
    for (const line of [0, 2, 6, 8, 10, 13, 14, 99]) assert.equal(hoverAmong(analyses, { line, character: 3 }), null);
  });

  it('parses only the block that was edited, and moves the others', () => {
    const { text, ranges } = readMarks(plan);
    const document = open(text);
    const [first, second] = document.analyses(defaultSettings);
    document.update([{ range: ranges[0]!, text: 'Build\n- KR: Publish' }], 2);
    const [edited, moved] = document.analyses(defaultSettings);
    assert.notEqual(edited!.tree.sections[0], first!.tree.sections[0]);
    assert.equal(moved!.tree.sections[0], second!.tree.sections[0]);
    checkDiagnostics(document, plan.replace('[[Launch]]', '[[Build]]\n- KR: [[Publish]]'));
    const top = { line: 0, character: 0 };
    document.update([{ range: { start: top, end: top }, text: '\n' }], 3);
    assert.equal(document.analyses(defaultSettings)[0]!.tree.sections[0], edited!.tree.sections[0]);
    checkDiagnostics(document, `\n${plan.replace('[[Launch]]', '[[Build]]\n- KR: [[Publish]]')}`);
  });

  it('has nothing to say once the last fence is taken away, and says it again when that is back', () => {
    const { text } = readMarks(plan);
    const document = open(text);
    const closing = { start: { line: 13, character: 0 }, end: { line: 13, character: 4 } };
    document.update([{ range: closing, text: '' }], 2);
    assert.deepEqual(
      diagnosticsIn(document).map(({ range }) => range.start.line),
      [4],
    );
    document.update([{ range: { start: closing.start, end: closing.start }, text: '````' }], 3);
    checkDiagnostics(document, plan);
    document.update([{ text: '# Plan\n' }], 4);
    assert.deepEqual(document.analyses(defaultSettings), []);
  });

  it('does not ask for what an excerpt need not have, unless somebody wants it', () => {
    const text = '```okr\nObjective: Members love it\nSupports: #grow\n- KR: Members who come back: 22% -> 40%\n```\n';
    const document = open(text);
    assert.deepEqual(diagnosticsIn(document), []);
    const levels = { 'unresolved-reference': 'warning' } as const;
    assert.deepEqual(
      diagnosticsIn(document, { ...defaultSettings, levels }).map(({ code }) => code),
      ['unresolved-reference'],
    );
  });

  it('says of two things with one id where the other one is', () => {
    const document = open('Text\n\n```okr\nObjective: Members love it\nId: a\n\nObjective: Members stay\nId: a\n```\n');
    const found = diagnosticsIn(document).filter(({ code }) => code === 'duplicate-id');
    assert.deepEqual(
      found.map(({ range, relatedInformation }) => [range, relatedInformation?.map(({ location }) => location)]),
      [
        [idAt(4), [{ uri, range: idAt(7) }]],
        [idAt(7), [{ uri, range: idAt(4) }]],
      ],
    );
  });

  it('says after any edits what it says when opened anew', () => {
    const piece = fc.constantFrom(
      '```',
      '````',
      '```okr\n',
      '\n',
      '\r\n',
      '- KR: Launch it\n',
      'O1: a',
      'Id: a\n',
      '🎯',
      '',
    );
    const edits = fc.array(fc.tuple(fc.nat(260), fc.nat(12), piece), { maxLength: 8 });
    fc.assert(
      fc.property(edits, (all) => {
        const text = TextDocument.create(uri, 'markdown', 1, readMarks(plan).text);
        const document = open(text.getText());
        for (const [at, length, inserted] of all) {
          const range = { start: text.positionAt(at), end: text.positionAt(at + length) };
          TextDocument.update(text, [{ range, text: inserted }], 2);
          document.update([{ range, text: inserted }], 2);
          diagnosticsIn(document);
        }
        assert.deepEqual(diagnosticsIn(document), diagnosticsIn(open(text.getText())));
      }),
      { numRuns: 60 },
    );
  });
});

const idAt = (line: number) => ({ start: { line, character: 4 }, end: { line, character: 5 } });
