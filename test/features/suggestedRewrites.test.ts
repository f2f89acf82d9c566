import assert from 'node:assert/strict';
import type { SnippetTextEdit, TextDocumentEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { checkedRewrites, type Rewritable, rewritableAt } from '../../server/features/suggestedRewrites.ts';
import { Analysis, defaultSettings } from '../../server/language/analysis.ts';
import { readMarks } from '../support/markedText.ts';

const uri = 'file:///team.okr';

const read = (marked: string) => {
  const { text, position } = readMarks(marked);
  return { text, position: position!, analysis: Analysis.of(text, defaultSettings, '2026-11-14') };
};

/** What a model is told of the key result at `|`. */
function checkRewritable(marked: string, expected: Rewritable | null): void {
  const { analysis, position } = read(marked);
  assert.deepEqual(rewritableAt(analysis, position), expected);
}

describe('what a language model is told', () => {
  it('is the objective and its key results, and nothing that stands around or beneath them', () => {
    checkRewritable(
      'Team: Secret\n\nObjective: Easy to pay\nOwner: @sam\n\n- KR1: Launch |the new checkout\n  Owner: @ana\n  2026-10-01: 3 Late\n  - [ ] Ask\n- Paid at first try: 61% -> 75%\n\nObjective: Other\n- Build a thing\n',
      {
        objective: 'Easy to pay',
        keyResults: ['Launch the new checkout', 'Paid at first try: 61% -> 75%'],
        index: 0,
      },
    );
  });

  it('is of a mixed line, of its second line, and of one without an objective', () => {
    checkRewritable('Objective: Easy\n- Launch |the new checkout and raise completed payments from 61% to 75%\n', {
      objective: 'Easy',
      keyResults: ['Launch the new checkout and raise completed payments from 61% to 75%'],
      index: 0,
    });
    checkRewritable('Objective: Easy\n- Launch the new checkout\n  for |shops\n', {
      objective: 'Easy',
      keyResults: ['Launch the new checkout for shops'],
      index: 0,
    });
    checkRewritable('- KR: Launch |the new checkout\n', {
      objective: null,
      keyResults: ['Launch the new checkout'],
      index: 0,
    });
  });

  it('is nothing of an outcome, of work on purpose, and of what is no key result', () => {
    checkRewritable('Objective: Easy\n- Paid at |first try: 61% -> 75%\n', null);
    checkRewritable('Objective: Easy\n- Output: Launch |the new checkout\n', null);
    checkRewritable('Objective: Easy\n- Launch the new checkout\n  - [ ] Ask| shops\n', null);
    checkRewritable('Objective: Launch |the new checkout\n- Paid at first try: 61% -> 75%\n', null);
    checkRewritable('|', null);
  });
});

describe('what a language model words', () => {
  const marked =
    'Cycle: 2026-Q4\r\n\r\nObjective: Easy to pay\r\n- KR1: Launched |the new checkout\r\n  Owner: @ana\r\n- Complaints: 9 -> 6\r\n';
  const candidates = [
    'Raise completed payments from 61% to 75%',
    'Raise completed payments from ‹now› to ‹target›',
    'Build the checkout',
  ];
  const target = { uri, version: 1, lineEnd: '\r\n' };
  const abilities = { snippets: true, documentChanges: true, setRuleLevel: false };

  it('is shown before it is made, with everything of the writer’s in its place', () => {
    const { text, position, analysis } = read(marked);
    const [rewrite, ...others] = checkedRewrites(analysis, position, candidates, target, abilities);
    assert.deepEqual(others, []);
    assert.equal(rewrite!.text, 'Raise completed payments from ‹now› to ‹target›');
    assert.equal(
      TextDocument.applyEdits(TextDocument.create(uri, 'okr', 1, text), [...rewrite!.preview]),
      'Cycle: 2026-Q4\r\n\r\nObjective: Easy to pay\r\n- KR1: Raise completed payments from ‹now› to ‹target›\r\n  Owner: @ana\r\n  - [ ] Launch the new checkout\r\n- Complaints: 9 -> 6\r\n',
    );
  });

  it('is made with tab stops where the client takes them', () => {
    const { position, analysis } = read(marked);
    const [rewrite] = checkedRewrites(analysis, position, candidates, target, abilities);
    const [change] = rewrite!.edit.documentChanges as TextDocumentEdit[];
    assert.deepEqual(change!.textDocument, { uri, version: 1 });
    assert.equal(
      (change!.edits[0] as SnippetTextEdit).snippet.value,
      'Raise completed payments from ${1:‹now›} to ${2:‹target›}',
    );
  });

  it('is nothing where there is nothing to rewrite', () => {
    const { analysis } = read(marked);
    assert.deepEqual(checkedRewrites(analysis, { line: 5, character: 0 }, candidates, target, abilities), []);
  });
});
