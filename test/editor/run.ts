// The tests in a real VS Code: a suite inside its extension host, then scenarios that drive its page as a person does.
// Both see the packaged extension, which `npm run package` has made.
// usage: node --import tsx test/editor/run.ts [--grep TITLE]
//        OKR_VSCODE=PATH|VERSION: the suite runs in that desktop VS Code (downloaded if need be), the scenarios not at all
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { downloadAndUnzipVSCode, resolveCliPathFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { launchBrowser } from './browser.ts';
import { installedEditor, NoEditorError } from './installed.ts';
import { withoutNetwork } from './network.ts';
import { root, scratch, screenshots, testExtensions, vsix } from './paths.ts';
import { installExtension } from './server.ts';

/** An executable that runs a test module inside VS Code, with the options that come before all others. */
interface TestableEditor {
  readonly executable: string;
  readonly options: readonly string[];
}

const { values } = parseArgs({ options: { grep: { type: 'string' } } });
const here = fileURLToPath(new URL('.', import.meta.url));
const desktop = process.env.OKR_VSCODE;

try {
  await rm(testExtensions, { recursive: true, force: true });
  await rm(screenshots, { recursive: true, force: true });
  const editor = desktop ? await desktopEditor(desktop) : await npmEditor();
  await runSuite(editor);
  if (desktop) console.log('The scenarios that drive the page were left out: they need the VS Code that comes by npm.');
  else runScenarios();
} catch (error) {
  if (!(error instanceof NoEditorError)) throw error;
  if (error.cause) console.error(error.cause);
  console.error(`The tests in a real VS Code cannot run on this machine: ${error.message}`);
  console.error('OKR_VSCODE can name a desktop VS Code; npm test -- --without-editor leaves them out.');
  process.exitCode = 1;
}

/** The served VS Code behind the script that stands in for an executable, with the package installed. */
async function npmEditor(): Promise<TestableEditor> {
  const editor = await installedEditor();
  await (await launchBrowser(editor)).close();
  await installExtension(editor, vsix, testExtensions);
  const [executable, ...options] = cutOff(['--import', 'tsx', join(here, 'served-vscode.ts')]);
  return { executable: executable!, options };
}

/** The command that runs Node with `args`, without a network where this machine can do that. */
function cutOff(args: readonly string[]): readonly string[] {
  const command = withoutNetwork(args);
  if (command === null) console.log('This machine cannot cut the network off (Linux, `unshare`, `ip`): it stays on.');
  return command ?? [process.execPath, ...args];
}

/** A desktop VS Code, by path or by version, with the package installed in folders of its own. */
async function desktopEditor(pathOrVersion: string): Promise<TestableEditor> {
  const executable = existsSync(pathOrVersion) ? pathOrVersion : await downloadAndUnzipVSCode(pathOrVersion);
  const profile = ['--user-data-dir', join(scratch, 'suite-profile'), '--extensions-dir', testExtensions];
  const command = resolveCliPathFromVSCodeExecutablePath(executable);
  const installed = spawnSync(command, [...profile, '--install-extension', vsix, '--force'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (installed.status !== 0) throw new NoEditorError(`${command} did not install the package.`);
  return { executable, options: profile.slice(0, 2) };
}

async function runSuite(editor: TestableEditor): Promise<void> {
  const bundled = join(scratch, 'suite');
  await rm(bundled, { recursive: true, force: true });
  await build({
    entryPoints: [join(here, 'suite', 'index.ts'), join(here, 'suite', '*.suite.ts')],
    outdir: bundled,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  console.log('\nIn the extension host:');
  // A copy, as the suite writes into the folder that it has open.
  const workspace = join(scratch, 'workspace');
  await rm(workspace, { recursive: true, force: true });
  await cp(join(root, 'examples'), workspace, { recursive: true });
  try {
    await runTests({
      vscodeExecutablePath: editor.executable,
      launchArgs: [...editor.options, '--extensions-dir', testExtensions, workspace],
      extensionDevelopmentPath: join(here, 'extension'),
      extensionTestsPath: join(bundled, 'index.cjs'),
      extensionTestsEnv: values.grep ? { OKR_TEST_GREP: values.grep } : {},
    });
  } catch (error) {
    console.error(String(error));
    process.exitCode = 1;
  }
}

function runScenarios(): void {
  console.log('\nOn the page:');
  const mocha = join(root, 'node_modules', 'mocha', 'bin', 'mocha.js');
  const options = [
    '--reporter',
    'test/reporter.ts',
    '--timeout',
    '60000',
    ...(values.grep ? ['--grep', values.grep] : []),
  ];
  const [command, ...args] = cutOff([mocha, ...options, 'test/editor/page/*.scenario.ts']);
  const { status } = spawnSync(command!, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) process.exitCode = 1;
}
