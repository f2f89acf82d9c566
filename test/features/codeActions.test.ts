import assert from 'node:assert/strict';
import type { SnippetTextEdit, TextDocumentEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { codeActionsAt, type EditAbilities } from '../../server/features/codeActions.ts';
import { Analysis, defaultSettings } from '../../server/language/analysis.ts';
import { readMarks } from '../support/markedText.ts';

const everything: EditAbilities = { snippets: true, documentChanges: true, setRuleLevel: true };
const nothing: EditAbilities = { snippets: false, documentChanges: false, setRuleLevel: false };
const uri = 'file:///team.okr';

function actionsAt(marked: string, abilities: EditAbilities, lineEnd = '\n') {
  const { text, position } = readMarks(marked);
  const analysis = Analysis.of(text, defaultSettings, '2026-11-14');
  const target = { uri, version: 1, lineEnd };
  return {
    text,
    actions: codeActionsAt(analysis, { start: position!, end: position! }, target, abilities, () => null),
  };
}

/** The text after the action whose title begins with `title`, in a client that takes plain edits only. */
function checkAction(marked: string, title: string, expected: string, lineEnd = '\n'): void {
  const { text, actions } = actionsAt(marked, nothing, lineEnd);
  const action = actions.find((one) => one.title.startsWith(title));
  assert.ok(action, `“${title}” is among ${JSON.stringify(actions.map((one) => one.title))}`);
  const document = TextDocument.create(uri, 'okr', 1, text);
  assert.equal(TextDocument.applyEdits(document, action.edit!.changes![uri]!), expected);
}

describe('code actions', () => {
  it('keep quiet on a line without findings', () => {
    assert.deepEqual(
      actionsAt('Objective: Delight\n- KR: Members who |come back: 22% -> 40%\n', everything).actions,
      [],
    );
  });

  it('turn an output into an initiative of the key result above, with all that stands beneath it', () => {
    checkAction(
      'Objective: Delight\n- KR: Members who come back: 22% -> 40%\n- KR: Launch |the mobile app\n  Owner: @sam\n  - [x] Find a vendor\n',
      'Make it an initiative of',
      'Objective: Delight\n- KR: Members who come back: 22% -> 40%\n  - [ ] Launch the mobile app\n    Owner: @sam\n    - [x] Find a vendor\n',
    );
  });

  it('call an output one, on purpose', () => {
    checkAction(
      'Objective: Delight\n- KR: Launch |the mobile app\n',
      'It is on purpose',
      'Objective: Delight\n- Output: Launch the mobile app\n',
    );
    checkAction(
      'Objective: Delight\n- KR 1.2: Launch |the mobile app\n  Owner: @sam\n',
      'It is on purpose',
      'Objective: Delight\n- KR 1.2: Launch the mobile app\n  Owner: @sam\n  Type: output\n',
    );
  });

  it('ignore a line with a reason, with the line end of the file', () => {
    checkAction(
      'Objective: Delight\r\n\t- KR: Launch |the mobile app\r\n',
      'Ignore here',
      'Objective: Delight\r\n\t// okr-ignore-next-line output-key-result: ‹why›\r\n\t- KR: Launch the mobile app\r\n',
      '\r\n',
    );
  });

  it('turn a rule off where the client can', () => {
    const titles = (abilities: EditAbilities) =>
      actionsAt('Objective: Delight\n- KR: Launch |the mobile app\n', abilities).actions.map(({ title }) => title);
    assert.ok(titles(everything).some((title) => title.startsWith('Turn “Output as a key result” off')));
    assert.ok(!titles(nothing).some((title) => title.startsWith('Turn')));
  });

  it('mark at most one fix as preferred, and leave tab stops for what only the writer knows', () => {
    const { actions } = actionsAt(
      'Objective: Delight\n- KR: Launch |the app to raise the activation rate\n',
      everything,
    );
    const preferred = actions.filter(({ isPreferred }) => isPreferred);
    assert.equal(preferred.length, 1);
    const [change] = preferred[0]!.edit!.documentChanges as TextDocumentEdit[];
    const snippets = change!.edits.filter((edit): edit is SnippetTextEdit => 'snippet' in edit);
    assert.match(snippets.map(({ snippet }) => snippet.value).join('\n'), /\$\{1:‹now›\}.*\$\{2:‹target›\}/);
  });
});
