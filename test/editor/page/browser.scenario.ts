import * as assert from 'node:assert/strict';
import { withEditor } from './editor.ts';

const files = {
  'team.okr': `Objective: New customers feel at home from the first day 🎯
Supports: company.okr#grow, company.okr#gone

- KR: Launch the guided tour
- KR: Weekly active teams grow from 120 to 180
- KR: Answers come within two days
`,
  'company.okr': 'Objective: Restaurants plan around what grows\nId: grow\n',
  'okr.config.json': '{ "rules": { "output-key-result": "error" } }\n',
};

describe('an editor in a browser, with files that are on no disk', () => {
  it('warns, explains, mends and follows references', () =>
    withEditor({ files, inBrowser: true }, async (editor) => {
      await editor.squiggle('Launch', 'error');
      await editor.squiggle('gone');
      await editor.noSquiggle('grow,');
      assert.match(await editor.hover('Launch'), /output/i);
      await editor.screenshot('browser');
      await editor.quickFix('Launch', 'It is on purpose');
      await editor.noSquiggle('Launch', 'error');
      await editor.save();
      assert.match(await editor.textOnDisk('team.okr'), /^- Output: Launch the guided tour$/m);
    }));
});
