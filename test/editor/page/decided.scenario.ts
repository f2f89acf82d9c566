import * as assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type EditorPage, withEditor } from './editor.ts';

const text = `Objective: New customers feel at home from the first day 🎯
Cycle: 2026-Q4

- KR: Launch the guided tour
- KR: Weekly active teams grow from 120 to 180
`;

/** What the status of the language says. */
async function status(editor: EditorPage): Promise<string> {
  await editor.page.mouse.move(0, 0);
  await editor.page.locator('#status\\.languageStatus').hover();
  return editor.page.locator('.hover-language-status').innerText();
}

async function says(editor: EditorPage, wanted: RegExp): Promise<void> {
  const deadline = Date.now() + 15_000;
  let said = '';
  while (!wanted.test(said)) {
    assert.ok(Date.now() < deadline, `the status says ${said}`);
    said = await status(editor).catch(() => '');
  }
}

describe('a config file that goes before the settings', () => {
  it('is what the status and the commands speak of, and no setting is written in vain', () =>
    withEditor(
      {
        files: {
          'team.okr': text,
          'okr.config.json': '{ "school": "outcome", "rules": { "output-key-result": "error" } }\n',
        },
      },
      async (editor) => {
        await editor.squiggle('Launch', 'error');
        await says(editor, /School: outcome.*okr\.config\.json/s);
        await editor.screenshot('decided-status');
        await editor.command('OKR: Select School…');
        await editor.notification('okr.config.json sets the school “outcome” for everybody');
        await editor.quickFixes('Launch');
        await editor.page.locator('.action-widget .monaco-list-row.action', { hasText: 'Turn “' }).click();
        const note = await editor.notification('okr.config.json sets the level of “output-key-result”');
        await editor.screenshot('decided');
        assert.ok(!existsSync(join(editor.folder, '.vscode')), 'no settings were written');
        await note.getByRole('button', { name: 'Open okr.config.json' }).click();
        await editor.page.locator('.tab.active', { hasText: 'okr.config.json' }).waitFor();
      },
    ));

  it('does so for a line in the file itself', () =>
    withEditor({ files: { 'team.okr': `School: output\n\n${text}` } }, async (editor) => {
      await says(editor, /School: output.*this file says/s);
      await editor.command('OKR: Select School…');
      await editor.notification('This file has a line “School: output”');
    }));
});
