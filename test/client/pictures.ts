// Takes the README's pictures from the real editor, showing the examples: look at them before committing.
// usage: npm run package && node --import tsx test/client/pictures.ts
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installedEditor } from '../editor/installed.ts';
import { type EditorPage, withEditor } from '../editor/page/editor.ts';
import { testExtensions, vsix } from '../editor/paths.ts';
import { installExtension } from '../editor/server.ts';

const examples = new URL('../../examples/', import.meta.url);
const pictures = fileURLToPath(new URL('../../docs/images/', import.meta.url));

/** The examples, the discovery team's first. */
const names = readdirSync(examples).sort(
  (a, b) => Number(b.startsWith('discovery')) - Number(a.startsWith('discovery')),
);
const files = Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, examples), 'utf8')]));

async function take(theme: 'light' | 'dark', name: string, show: (editor: EditorPage) => Promise<unknown>) {
  const settings = { 'workbench.statusBar.visible': false, 'workbench.activityBar.location': 'hidden' };
  await withEditor({ files, theme, settings }, async (editor) => {
    await editor.page.setViewportSize({ width: 1100, height: 640 });
    await editor.squiggle('Launch');
    await editor.page.locator('.codelens-decoration', { hasText: 'outcome' }).first().waitFor();
    await show(editor);
    await editor.page.screenshot({ path: `${pictures}${name}-${theme}.png` });
  });
}

await installExtension(await installedEditor(), vsix, testExtensions);
await take('light', 'hover', (editor) => editor.hover('Launch'));
await take('dark', 'quick-fix', (editor) => editor.quickFixes('Launch'));
