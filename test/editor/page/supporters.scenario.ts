import * as assert from 'node:assert/strict';
import { withEditor } from './editor.ts';

const files = {
  'company.okr': 'Objective: Restaurants plan around what grows 🎯\nId: grow\n- KR: Weekly orders: 20 -> 40\n',
  'team.okr':
    'Objective: Chefs find what is in season\nSupports: company.okr#grow\n\nObjective: Farms post photos\nSupports: company.okr#grow\n',
};

describe('the lens above an objective that others support', () => {
  it('lists those others, and not the objective itself', () =>
    withEditor({ files }, async (editor) => {
      await editor.page.locator('.codelens-decoration a', { hasText: '2 objectives support this' }).click();
      const list = editor.page.locator('.zone-widget .ref-tree');
      await list.locator('.monaco-list-row', { hasText: 'Supports' }).first().waitFor();
      assert.match(await editor.page.locator('.zone-widget .peekview-title').innerText(), /\(2\)/);
      assert.equal(await list.locator('.monaco-list-row', { hasText: 'Id:' }).count(), 0);
      await editor.screenshot('supporters');
    }));
});
