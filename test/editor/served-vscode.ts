// Stands in for the executable of a desktop VS Code: takes the options that @vscode/test-electron gives it, runs the
// test module inside the served editor, and exits with its result.
// usage: node --import tsx served-vscode.ts --extensionDevelopmentPath=… --extensionTestsPath=… --extensions-dir=… WORKSPACE
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format, parseArgs } from 'node:util';
import { launchBrowser, openPage } from './browser.ts';
import { installedEditor } from './installed.ts';
import { serve } from './server.ts';

/** The suite's own time limits end it long before; this one is for an editor that never gets as far. */
const deadline = 5 * 60_000;

/** Begins the lines of the suite's report; everything else on the page's console is the workbench's own. */
const mark = 'okr-test:';

const { values, positionals } = parseArgs({
  options: {
    extensionDevelopmentPath: { type: 'string' },
    extensionTestsPath: { type: 'string' },
    'extensions-dir': { type: 'string' },
  },
  allowPositionals: true,
  // The other options are those of a desktop VS Code.
  strict: false,
});

const editor = await installedEditor();
const data = await mkdtemp(join(tmpdir(), 'okr-editor-'));
const server = await serve(editor, {
  data,
  extensions: String(values['extensions-dir']),
  env: { OKR_TEST_MARK: mark },
  forTests: true,
});
const browser = await launchBrowser(editor);
try {
  const { page, outside } = await openPage(browser);
  const report: string[] = [];
  const otherwiseSaid: string[] = [];
  await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
    const text = format(...args);
    (text.startsWith(mark) ? report : otherwiseSaid).push(text);
    if (text.startsWith(mark)) console.log(text.slice(mark.length));
  });
  const exit = new Promise<number>((resolve, reject) => {
    setTimeout(() => reject(new Error('The test module did not finish.')), deadline).unref();
    void page.exposeFunction('codeAutomationExit', resolve);
  });
  await page.goto(
    server.address(String(positionals[0]), {
      extensionDevelopmentPath: String(values.extensionDevelopmentPath),
      extensionTestsPath: String(values.extensionTestsPath),
    }),
  );
  process.exitCode = await exit;
  if (process.exitCode !== 0 && report.length === 0) console.error(otherwiseSaid.join('\n'));
  for (const url of outside) {
    console.error(`The page asked for ${url}`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  await server.stop();
  await rm(data, { recursive: true, force: true });
}
