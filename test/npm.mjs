// The step before anything else can be imported: the packages that package-lock.json names. Needs Node alone.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * Runs npm in the project's folder; its errors are shown, and unless it is to be quiet, the rest too.
 * @param {string[]} args
 * @returns {boolean} whether it succeeded
 */
export function npm(args, { quiet = false } = {}) {
  const options = { cwd: root, stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'] };
  // npm tells the scripts it runs where it is itself; without it there is only the PATH, which on Windows needs a shell.
  const itself = process.env.npm_execpath;
  const result = itself
    ? spawnSync(process.execPath, [itself, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return result.status === 0;
}

/**
 * Installs the project's packages when they are missing or are not those that package-lock.json names.
 * @returns {boolean} whether they are there
 */
export function installPackages() {
  if (packagesAreCurrent()) return true;
  console.log('Installing packages…');
  return npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true });
}

/** Whether node_modules holds each package of the lock file in its version; optional ones may be absent. */
function packagesAreCurrent() {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    return path in present ? present[path].version === version : optional === true;
  });
}

/** The packages of a lock file by path; none when there is no such file. */
function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(join(root, lockFile), 'utf8')).packages;
  } catch {
    return {};
  }
}
