import * as assert from 'node:assert/strict';
import { withEditor } from './editor.ts';

const text = `# Discovery team 🎯

Objective: Chefs find what is in season
- KR: Searches that end in an order: 21% -> 35%
`;

describe('checking in', () => {
  it('adds a line of today to fill in, and says where it can', () =>
    withEditor({ files: { 'team.okr': text } }, async (editor) => {
      await editor.page.locator('.codelens-decoration', { hasText: 'outcome' }).first().waitFor();
      await editor.click('Discovery');
      await editor.command('OKR: Check In…');
      await editor.notification('put the cursor into a key result');
      await editor.click('Searches');
      await editor.command('OKR: Check In…');
      await editor.shows('(confidence 0.7)');
      await editor.type('24%');
      await editor.save();
      assert.match(await editor.textOnDisk('team.okr'), /^ {2}\d{4}-\d\d-\d\d: 24% \(confidence 0\.7\) /m);
    }));
});
