import assert from 'node:assert/strict';
import type { SnippetTextEdit, TextDocumentEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { codeActionsAt, type EditAbilities, isAskedFor, preparingFixes } from '../../server/features/codeActions.ts';
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

/** `codeActionsAt` a place says after an edit what it says of the new text, also where all was made ready and asked for before. */
function checkAfter(marked: string, found: string, replacement: string): void {
  const { text, position } = readMarks(marked);
  const range = { start: position!, end: position! };
  const titlesIn = (analysis: Analysis) =>
    codeActionsAt(analysis, range, { uri, version: 1, lineEnd: '\n' }, nothing, () => null).map(({ title }) => title);
  const before = Analysis.of(text, defaultSettings, '2026-11-14');
  const steps = [...preparingFixes(() => [before])];
  assert.ok(steps.length > 0);
  const fresh = (of: string) => titlesIn(Analysis.of(of, defaultSettings, '2026-11-14'));
  assert.deepEqual(titlesIn(before), fresh(text));
  const document = TextDocument.create(uri, 'okr', 1, text);
  const at = text.indexOf(found);
  const change = { start: document.positionAt(at), end: document.positionAt(at + found.length) };
  const after = before.edit([{ range: change, text: replacement }]);
  assert.deepEqual(titlesIn(after), fresh(text.replace(found, replacement)));
  assert.notDeepEqual(titlesIn(after), titlesIn(before));
}

describe('code actions', () => {
  it('follow what the rest of the plan measures, its properties and the own objective', () => {
    const plan =
      'Cycle: 2026-Q4\n\nObjective: Shoppers find things\n- KR: Searches that end in an order: 12% -> 18%\n\n' +
      'Objective: The shop feels fast\n- KR: Launch |the new search index\n- KR: Members who come back: 22% -> 40%\n';
    checkAfter(plan, 'that end in an order', 'that find something');
    checkAfter(plan, 'Searches that end in an order', 'Orders that arrive in time');
    checkAfter(plan, 'Cycle: 2026-Q4\n', '\n');
    checkAfter(plan, 'Members who come back', 'Searches that end in an order');
    checkAfter(plan, 'the new search index', 'the podcast');
  });

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

  it('offer what the objective itself needs, too, where it speaks for its key results', () => {
    const outputs = '- KR: Publish the handbook\n- KR: Migrate the old database\n- KR: Launch the beta\n';
    const outcome = '- KR: Members who come back every week: 22% -> 40%\n';
    const titlesAt = (marked: string) => actionsAt(marked, everything).actions.map(({ title }) => title);
    const [own, inOthersPlace] = [
      titlesAt(`Objective: |Launch the new website\nCycle: 2026-Q4\n${outcome}${outcome.replace('week', 'day')}`),
      titlesAt(`Objective: |Delight\nCycle: 2026-Q4\n${outputs}${outcome}`),
    ];
    const offered = own.slice(0, own.indexOf('Ignore here, with a reason (output-objective)'));
    assert.ok(offered.includes('Say what it is for, and keep this as an initiative'));
    for (const plan of [`${outputs}${outcome}`, outputs]) {
      const titles = titlesAt(`Objective: |Launch the new website\nCycle: 2026-Q4\n${plan}`);
      const silencing = titles.findIndex((title) => title.startsWith('Ignore here'));
      assert.deepEqual(titles.slice(silencing - offered.length, silencing), offered);
      assert.equal(titles.filter((title) => title.startsWith('Ignore here')).length, 1);
    }
    assert.ok(inOthersPlace.every((title) => !offered.includes(title)));
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

  it('of a whole file are for who asks for them, or for what they are part of', () => {
    const isAsked = (only?: string[]) =>
      isAskedFor('source.fixAll.okr', { diagnostics: [], ...(only ? { only } : {}) });
    for (const kind of ['source', 'source.fixAll', 'source.fixAll.okr']) assert.ok(isAsked(['quickfix', kind]), kind);
    for (const kind of ['quickfix', 'sour', 'source.fixAll.okr.more']) assert.ok(!isAsked([kind]), kind);
    assert.ok(!isAsked());
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
