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
});
