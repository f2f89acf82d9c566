import * as assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { withEditor } from './editor.ts';

const command = 'OKR: Adopt Today’s Findings';
const good = 'Objective: New customers feel at home from the first day\nCycle: 2199-Q4\n\n';

describe('adopting today’s findings', () => {
  it('can be taken back', () =>
    withEditor({ files: { 'team.okr': `${good}- KR: Launch the guided tour\n` } }, async (editor) => {
      await editor.squiggle('Launch');
      await editor.command(command);
      const note = await editor.notification('adopted. From now on only new');
      await editor.noSquiggle('Launch');
      assert.match(await editor.textOnDisk('.okr-adopted.json'), /team\.okr/);
      await editor.screenshot('adopted');
      await note.getByRole('button', { name: 'Undo' }).click();
      await editor.squiggle('Launch');
      assert.ok(!existsSync(join(editor.folder, '.okr-adopted.json')));
    }));

  it('leaves no file where there is nothing to adopt', () =>
    withEditor(
      {
        files: {
          'team.okr': `${good}- KR: Weekly active teams: 120 -> 180\n- KR: Share of teams who come back: 20% -> 30%\n`,
        },
      },
      async (editor) => {
        await editor.command(command);
        await editor.notification('Nothing to adopt');
        assert.ok(!existsSync(join(editor.folder, '.okr-adopted.json')));
      },
    ));
});
