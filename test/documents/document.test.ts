/** An open document after changes: of any kind, also to and from something that is no text. */
import assert from 'node:assert/strict';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { OkrDocument, whyNotText } from '../../server/documents/document.ts';
import { defaultSettings } from '../../server/language/analysis.ts';

const around = { uri: 'file:///plan.okr', files: null };

const documentOf = (text: string) => new OkrDocument(around.uri, 1, text, defaultSettings, () => around);

/** A change of what stands between two places, each `line:character`. */
function changeOf(from: string, to: string, text: string): TextDocumentContentChangeEvent {
  const [start, end] = [from, to].map((place) => {
    const [line, character] = place.split(':').map(Number);
    return { line: line!, character: character! };
  });
  return { range: { start: start!, end: end! }, text };
}

/** Checks the text of a document after changes; null where it is not analysed. */
function checkText(before: string, changes: readonly TextDocumentContentChangeEvent[], after: string | null): void {
  const document = documentOf(before);
  for (const [at, change] of changes.entries()) document.update([change], at + 2);
  const text = document.tree.sections.flatMap(({ lines, ends }) => lines.map((line, at) => line + ends[at])).join('');
  assert.equal(document.problem === null ? text : null, after);
  assert.equal(document.version, changes.length + 1);
}

/** Checks which line end new lines of a text take. */
const checkLineEnd = (text: string, lineEnd: string) => assert.equal(documentOf(text).lineEnd, lineEnd);

const long = 'x'.repeat(100_000);

describe('document', () => {
  it('takes over a change of a part', () =>
    checkText('Objective: Calm\r\n- KR: less\n', [changeOf('1:6', '1:10', 'more')], 'Objective: Calm\r\n- KR: more\n'));

  it('takes over a long change, and keeps each line end as it was', () =>
    checkText('a\r\nb\nc\rd', [changeOf('2:1', '2:1', long)], `a\r\nb\nc${long}\rd`));

  it('takes over a text as a whole', () => checkText('a\nb', [{ text: 'c\r\n' }], 'c\r\n'));

  it('reads nothing while there are bytes that are no text', () =>
    checkText('a\nb', [changeOf('1:0', '1:0', '\0')], null));

  it('reads a text again that has been mended bit by bit', () =>
    checkText(
      'a\n\0b\0\n',
      [changeOf('1:0', '1:1', ''), changeOf('0:1', '0:1', 'a'), changeOf('1:1', '1:2', 'c')],
      'aa\nbc\n',
    ));

  it('says why a text of more lines than anybody writes is not read', () => {
    assert.match(whyNotText('\n'.repeat(300_001))!, /300,000 lines/);
    assert.match(whyNotText(' '.repeat(20_000_001))!, /20 million characters/);
    assert.equal(whyNotText('\r\n'.repeat(300_000)), null);
  });

  it('gives new lines the line end of the first line', () => {
    checkLineEnd('a\r\nb\n', '\r\n');
    checkLineEnd('a\rb\n', '\r');
    checkLineEnd('a', '\n');
    checkLineEnd('', '\n');
  });
});
