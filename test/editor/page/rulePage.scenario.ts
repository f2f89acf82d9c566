import * as assert from 'node:assert/strict';
import { withEditor } from './editor.ts';

const files = {
  'team.okr': 'Objective: New customers feel at home from the first day\n\n- KR: Launch the guided tour\n',
};

describe('the page of a rule', () => {
  for (const inBrowser of [false, true]) {
    it(`opens from the code of a problem (${inBrowser ? 'in a browser' : 'under Node'})`, () =>
      withEditor({ files, inBrowser }, async (editor) => {
        await editor.squiggle('Launch');
        await editor.hover('Launch');
        const link = editor.page.locator('.monaco-hover:not(.hidden) a', { hasText: 'output-key-result' });
        assert.equal(await link.getAttribute('href'), 'okr-rule:/output-key-result.md');
        await link.click();
        const shown = (text: string) => editor.page.locator('.view-line', { hasText: text }).waitFor();
        await shown('# Output as a key result');
        await shown('- KR: Launch the guided tour to raise the activation rate');
        // Its examples are for reading: it has no problems of its own.
        assert.equal(await editor.page.locator('.squiggly-warning').count(), 0);
        await editor.screenshot(`rule-page-${inBrowser ? 'browser' : 'node'}`);
      }));
  }
});
