// Opens a folder in a real VS Code with the packaged extension: in the desktop one if there is a `code` on the PATH,
// else in the one that comes by npm, served on loopback. A person's own profile is never read or written.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { installedEditor, NoEditorError } from './installed.ts';
import { root, scratch, vsix } from './paths.ts';
import { installExtension, quietSettings, serve } from './server.ts';

// npm runs scripts in the project's folder and says in INIT_CWD where the person is.
const wanted = process.argv[2];
const folder = wanted === undefined ? join(root, 'examples') : resolve(process.env.INIT_CWD ?? '.', wanted);
const desktop = desktopCommand();
if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  console.error(`There is no folder ${folder}`);
  process.exitCode = 1;
} else if (desktop) {
  await openDesktop(desktop);
} else {
  await openServed().catch((error) => {
    if (!(error instanceof NoEditorError)) throw error;
    if (error.cause) console.error(error.cause);
    console.error(`${error.message} It takes a desktop VS Code then, its \`code\` on the PATH.`);
    process.exitCode = 1;
  });
}

/** The `code` of a desktop VS Code on the PATH. */
function desktopCommand(): string | undefined {
  // In a remote terminal and under WSL, `code` talks to a window elsewhere, which would ignore the folders given here.
  if (process.env.VSCODE_IPC_HOOK_CLI || process.env.WSL_DISTRO_NAME) return undefined;
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((entry) => join(entry, name))
    .find((path) => existsSync(path));
}

async function openDesktop(command: string): Promise<void> {
  const profile = join(scratch, 'desktop');
  const settings = join(profile, 'User', 'settings.json');
  if (!existsSync(settings)) {
    await mkdir(join(profile, 'User'), { recursive: true });
    await writeFile(settings, JSON.stringify(quietSettings, undefined, 2));
  }
  const folders = ['--user-data-dir', profile, '--extensions-dir', join(scratch, 'desktop-extensions')];
  // Chromium's sandbox cannot be had by root.
  if (process.getuid?.() === 0) folders.push('--no-sandbox');
  await run(command, [...folders, '--install-extension', vsix, '--force']);
  console.log(`VS Code shows ${folder}; this command ends with its window.`);
  await run(command, [...folders, '--new-window', '--wait', folder, ...(await firstFile())]);
}

async function openServed(): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), 'okr-start-'));
  try {
    const editor = await installedEditor();
    const extensions = join(data, 'extensions');
    await installExtension(editor, vsix, extensions);
    const server = await serve(editor, { data, extensions });
    process.once('SIGINT', server.stop).once('SIGTERM', server.stop);
    const [openFile] = await firstFile();
    const url = server.address(folder, openFile ? { openFile } : {});
    console.log(`\nVS Code shows ${folder} at ${url}\n(Ctrl+C stops it.)`);
    await server.ended;
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}

/** The first file of the format in the folder, so that the editor does not start empty. */
async function firstFile(): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => name.endsWith('.okr'))
    .sort()
    .slice(0, 1)
    .map((name) => join(folder, name));
}

/** Runs a program to its end, its output shown. */
async function run(command: string, args: string[]): Promise<void> {
  const viaShell = process.platform === 'win32';
  const quoted = viaShell ? args.map((arg) => `"${arg}"`) : args;
  const child = spawn(viaShell ? `"${command}"` : command, quoted, { stdio: 'inherit', shell: viaShell });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${command} failed (exit code ${code}).`);
}
