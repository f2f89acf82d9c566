// The server of the npm VS Code, on loopback, with folders of its own: a person's profile is never read or written.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { InstalledEditor } from './installed.ts';

/** What a served editor is started with. */
export interface ServedOptions {
  /** A folder for settings, state and logs; made when absent. */
  readonly data: string;
  /** The folder of installed extensions. */
  readonly extensions: string;
  /** User settings on top of the quiet ones. */
  readonly settings?: Record<string, unknown>;
  /** Added to the environment, which the extension host inherits. */
  readonly env?: NodeJS.ProcessEnv;
  /** Leaves out the built-in extensions that no test needs (two seconds faster) and lets the page run a test module. */
  readonly forTests?: boolean;
}

/** What the page is to do besides showing a folder; each value is an absolute path, or a URI. */
export interface Payload {
  readonly openFile?: string;
  readonly extensionDevelopmentPath?: string;
  readonly extensionTestsPath?: string;
}

/** A running server. */
export interface ServedEditor {
  /** The address that opens `folder`, an absolute path or a URI, in a browser. */
  address(folder: string, payload?: Payload): string;
  /** Resolves when the server has ended, by itself or by `stop`. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** Keeps an editor from asking, greeting, updating and reporting. */
export const quietSettings = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  // As on a desktop; a page would save by itself.
  'files.autoSave': 'off',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'git.openRepositoryInParentFolders': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
};

/**
 * Installs a packaged extension into a folder of extensions.
 * @throws {Error} with the server's words when it refuses the package
 */
export async function installExtension(editor: InstalledEditor, vsix: string, extensions: string): Promise<void> {
  const program = [serverProgram(editor), '--accept-server-license-terms'];
  const folders = ['--server-data-dir', join(extensions, '.server'), '--extensions-dir', extensions];
  const child = spawn(editor.node, [...program, ...folders, '--install-extension', vsix, '--force'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`VS Code did not install ${vsix}:\n${output}`);
}

/**
 * Starts the server and resolves once it listens.
 * @throws {Error} with the server's words when it ends instead
 */
export async function serve(editor: InstalledEditor, options: ServedOptions): Promise<ServedEditor> {
  const userFolder = join(options.data, 'data', 'User');
  const settings = { ...quietSettings, ...options.settings };
  await mkdir(userFolder, { recursive: true });
  await writeFile(join(userFolder, 'settings.json'), JSON.stringify(settings, undefined, 2));
  // Loopback alone does not keep out other people on the machine, nor the pages that a browser has open.
  const token = randomBytes(12).toString('hex');
  const tokenFile = join(options.data, 'token');
  await writeFile(tokenFile, token, { mode: 0o600 });

  const args = [
    ...['--host', '127.0.0.1', '--port', '0', '--connection-token-file', tokenFile, '--accept-server-license-terms'],
    ...['--telemetry-level', 'off', '--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'],
    ...[
      '--disable-getting-started-override',
      '--server-data-dir',
      options.data,
      '--extensions-dir',
      options.extensions,
    ],
  ];
  if (options.forTests) {
    args.push('--enable-smoke-test-driver', '--builtin-extensions-dir', await fewBuiltIns(editor, options.data));
  }
  const child = spawn(editor.node, [serverProgram(editor), ...args], {
    // Without an empty gallery the page would ask for the one outside.
    env: { ...process.env, EXTENSIONS_GALLERY: '{}', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own, so that extension hosts and language servers can be ended with it.
    detached: true,
  });
  const ended = once(child, 'close').then(() => {});
  const stop = () => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid!, 'SIGTERM');
    return ended;
  };
  process.once('exit', stop);
  void ended.then(() => process.off('exit', stop));
  const port = await listening(child);
  return { address: (folder, payload = {}) => address(port, token, folder, payload), ended, stop };
}

function address(port: number, token: string, folder: string, payload: Payload): string {
  const host = `127.0.0.1:${port}`;
  const uri = (place: string) => (place.startsWith('/') ? `vscode-remote://${host}${encodeURI(place)}` : place);
  const pairs = Object.entries(payload).map(([key, place]) => [key, uri(place)]);
  const query = [`tkn=${token}`, `folder=${readable(folder)}`];
  if (pairs.length > 0) query.push(`payload=${readable(JSON.stringify(pairs))}`);
  return `http://${host}/?${query.join('&')}`;
}

/** A value of a query, with the signs left as they are that mean nothing there. */
function readable(value: string): string {
  return encodeURIComponent(value).replace(/%(?:2F|3A|2C)/g, decodeURIComponent);
}

function serverProgram(editor: InstalledEditor): string {
  return join(editor.vscode, 'out', 'server-main.js');
}

/** A folder with the themes, icons and languages that the tests look at. */
async function fewBuiltIns(editor: InstalledEditor, data: string): Promise<string> {
  const folder = join(data, 'built-in');
  await mkdir(folder, { recursive: true });
  for (const name of ['theme-defaults', 'theme-seti', 'markdown-basics']) {
    await symlink(join(editor.vscode, 'extensions', name), join(folder, name));
  }
  return folder;
}

/** The port that a starting server says it listens on. */
function listening(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stderr?.on('data', (text) => (output += text));
    createInterface({ input: child.stdout! }).on('line', (line) => {
      output += `${line}\n`;
      const port = /Extension host agent listening on (\d+)/.exec(line)?.[1];
      if (port) resolve(Number(port));
    });
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`VS Code's server ended (exit code ${code}):\n${output}`)));
  });
}
