import * as assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { type EditorPage, withEditor } from './editor.ts';

const text = `# Customer team

Objective: New customers feel at home from the first day
Cycle: 2026-Q4

- KR: Launch the guided tour for everybody who signs up
  Owner: @ana
- KR: Weekly active teams grow from 120 to 180
`;

const answer = [
  'Raise the share of new customers who finish the guided tour from ‹now› to ‹target›',
  'Raise the activation rate from 28% to 45%',
  '- KR: Reduce support calls per new customer from ‹now› to ‹target›.',
].join('\n');

const extension = fileURLToPath(new URL('../extension', import.meta.url));

const withNova = (settings: Record<string, unknown>, visit: (editor: EditorPage) => Promise<void>, theme = 'light') =>
  withEditor(
    {
      files: { 'team.okr': text },
      settings: { 'okr.assistant.enabled': true, 'okrTest.models': ['Nova'], ...settings },
      theme: theme as 'light' | 'dark',
      extension,
    },
    visit,
  );

/** Chooses the entry, once it is there: the model may come after the first look. */
async function ask(editor: EditorPage, entry = 'Rewrite with Nova…'): Promise<void> {
  await editor.squiggle('Launch');
  const deadline = Date.now() + 15_000;
  while (!(await editor.quickFixes('Launch')).includes(entry)) {
    assert.ok(Date.now() < deadline, `no ${entry}`);
    await editor.press('Escape');
  }
  await editor.page.locator('.action-widget .monaco-list-row.action', { hasText: entry }).click();
}

async function answerQuestion(editor: EditorPage, button: string): Promise<void> {
  const question = await editor.notification('This is how Nova would put it');
  await question.getByRole('button', { name: button }).click();
}

describe('a rewrite by a language model', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`is shown, looked through, accepted and filled in (${theme})`, () =>
      withNova(
        { 'okrTest.answer': answer },
        async (editor) => {
          await ask(editor);
          await editor.notification('This is how Nova would put it');
          await editor.page.locator('.monaco-diff-editor').waitFor();
          await editor.screenshot(`assistant-diff-${theme}`);
          await answerQuestion(editor, 'Show 2 of 2');
          await editor.page.locator('.modified-in-monaco-diff-editor', { hasText: 'Reduce support calls' }).waitFor();
          assert.equal(await editor.textOnDisk('team.okr'), text);

          await answerQuestion(editor, 'Apply');
          await editor.page.locator('.monaco-diff-editor').waitFor({ state: 'detached' });
          await editor.noSquiggle('Reduce');
          await editor.type('2.4');
          await editor.press('Tab');
          await editor.type('1.1');
          await editor.noSquiggle('1.1');
          await editor.screenshot(`assistant-applied-${theme}`);
          await editor.save();
          assert.match(
            await editor.textOnDisk('team.okr'),
            /^- KR: Reduce support calls per new customer from 2\.4 to 1\.1\n {2}Owner: @ana\n {2}- \[ \] Launch the guided tour/m,
          );
        },
        theme,
      ));
  }

  it('is discarded without a trace', () =>
    withNova({ 'okrTest.answer': answer }, async (editor) => {
      await ask(editor);
      await answerQuestion(editor, 'Discard');
      await editor.page.locator('.monaco-diff-editor').waitFor({ state: 'detached' });
      await editor.squiggle('Launch');
      await editor.page.locator('.tab.dirty').waitFor({ state: 'detached' });
    }));

  it('is refused with a number that the writer did not type', () =>
    withNova({ 'okrTest.answer': 'Raise the activation rate from 28% to 45%' }, async (editor) => {
      await ask(editor);
      await editor.notification('Nova found no outcome that can be measured and keeps to your numbers.');
      await editor.screenshot('assistant-refused');
      await editor.squiggle('Launch');
    }));

  it('is by the model that the writer chooses, where there are several', () =>
    withNova({ 'okrTest.models': ['Nova', 'Vega'] }, async (editor) => {
      await ask(editor, 'Rewrite with a language model…');
      await editor.choose('Vega');
      await editor.notification('Vega found no outcome');
    }));

  it('can be cancelled while the model says nothing', () =>
    withNova({ 'okrTest.failure': 'silent' }, async (editor) => {
      await ask(editor);
      await (await editor.notification('Asking Nova')).getByRole('button', { name: 'Cancel' }).click();
      await editor.page.locator('.statusbar', { hasText: 'Cancelled. Your text is unchanged.' }).waitFor();
      await editor.squiggle('Launch');
    }));

  it('is no more than a line when the model fails', () =>
    withNova({ 'okrTest.failure': 'Blocked' }, async (editor) => {
      await ask(editor);
      await editor.notification('Nova declined');
      await editor.screenshot('assistant-failed');
    }));
});
