import * as assert from 'node:assert/strict';
import { withEditor } from './editor.ts';

const files = {
  'team.okr': `Objective: Win
- KR: Launch the app
- KR: Raise retention from 40% to 60%
`,
};

describe('a key result that is an output', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`is seen, explained and rewritten (${theme})`, () =>
      withEditor({ files, theme }, async (editor) => {
        await editor.squiggle('Launch');
        assert.match(await editor.hover('Launch'), /output/i);
        await editor.screenshot(`hover-${theme}`);
        const titles = await editor.quickFixes('Launch');
        assert.ok(titles.includes('Rewrite as an outcome'), titles.join('\n'));
        await editor.screenshot(`quick-fixes-${theme}`);
        await editor.quickFix('Launch', 'Rewrite as an outcome');
        await editor.type('weekly use');
        await editor.noSquiggle('Raise');
        await editor.save();
        assert.match(await editor.textOnDisk('team.okr'), /- KR: Raise weekly use from 40% to 60%/);
        await editor.screenshot(`rewritten-${theme}`);
      }));
  }

  it('is begun in an untitled file by a snippet', () =>
    withEditor({ files: {} }, async (editor) => {
      await editor.untitled();
      await editor.snippet('objective');
      assert.equal(await editor.text(), 'Objective: Customers stay');
    }));
});
