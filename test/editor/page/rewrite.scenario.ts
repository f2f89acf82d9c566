import * as assert from 'node:assert/strict';
import { withEditor } from './editor.ts';

const files = {
  'team.okr': `# Customer team

Objective: New customers feel at home from the first day
Cycle: 2026-Q4

- KR: Launch the guided tour to raise the activation rate
- KR: Weekly active teams grow from 120 to 180
`,
};

describe('a key result that is an output', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`is seen, explained, rewritten and saved (${theme})`, () =>
      withEditor({ files, theme }, async (editor) => {
        await editor.squiggle('Launch');
        assert.match(await editor.hover('Launch'), /output/i);
        await editor.screenshot(`hover-${theme}`);

        const rewrite = 'Raise the activation rate from';
        const titles = await editor.quickFixes('Launch');
        assert.ok(titles[0]?.startsWith(rewrite), titles.join('\n'));
        await editor.screenshot(`quick-fixes-${theme}`);

        await editor.quickFix('Launch', rewrite);
        await editor.screenshot(`tab-stops-${theme}`);
        await editor.type('28%');
        await editor.press('Tab');
        await editor.type('45%');
        await editor.noSquiggle('Launch');
        await editor.save();
        assert.match(
          await editor.textOnDisk('team.okr'),
          /^- KR: Raise the activation rate from 28% to 45%\n {2}- \[ \] Launch the guided tour/m,
        );
        await editor.screenshot(`rewritten-${theme}`);
      }));
  }
});
