import * as assert from 'node:assert/strict';
import { withEditor } from './editor.ts';

describe('an untitled file', () => {
  it('takes a snippet by its prefix, and wears warnings as one types', () =>
    withEditor({ files: {} }, async (editor) => {
      await editor.untitled();
      await editor.snippet('objective');
      await editor.screenshot('snippet');
      assert.match(await editor.text(), /^Objective: .+\nCycle: /);

      await editor.press('Control+a');
      await editor.type('Objective: New customers feel at home from the first day\n- KR: Launch the guided tour');
      await editor.squiggle('Launch');
    }));

  it('goes on with a list after Enter, and ends it at an item without words', () =>
    withEditor({ files: {} }, async (editor) => {
      await editor.untitled();
      await editor.type('Objective: New customers feel at home 🎯\n- KR1.1: Launch the guided tour');
      await editor.squiggle('Launch');
      await editor.press('Enter');
      await editor.shows('- KR1.2: ');
      await editor.type('Teams grow from 120 to 180');
      await editor.press('Enter');
      await editor.shows('- KR1.3: ');
      await editor.press('Enter');
      await editor.shows('- KR1.3: ', false);
      await editor.screenshot('list-ended');
    }));
});
