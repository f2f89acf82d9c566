/**
 * Asks the registry for known vulnerabilities. One of high severity in what ships fails; others are told. Where the
 * registry cannot be asked, that is said, and nothing fails: the same versions are no worse for it.
 * usage: npm run audit      (after a build)
 */
import { spawnSync } from 'node:child_process';
import { shippedFolders } from './shipped.ts';

interface Report {
  readonly auditReportVersion?: number;
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly nodes: readonly string[] }>>;
}

const command = ['audit', '--json', '--fetch-retries=0', '--fetch-timeout=30000'];
const npm = process.env['npm_execpath'];
const { stdout } = npm
  ? spawnSync(process.execPath, [npm, ...command], { encoding: 'utf8' })
  : spawnSync('npm', command, { encoding: 'utf8', shell: process.platform === 'win32' });
const report = read(stdout);

if (report.auditReportVersion === undefined || report.vulnerabilities === undefined) {
  console.log('Known vulnerabilities: the registry could not be asked.');
} else {
  const shipped = new Set(shippedFolders());
  const known = Object.entries(report.vulnerabilities);
  const inShipped = known.filter(([, { nodes }]) => nodes.some((folder) => shipped.has(folder)));
  const serious = inShipped.filter(([, { severity }]) => severity === 'high' || severity === 'critical');
  for (const [name, { severity }] of inShipped) console.log(`${name} ships with a known vulnerability: ${severity}`);
  const others = known.length - inShipped.length;
  console.log(`Known vulnerabilities: ${inShipped.length} in what ships, ${others} in what builds and tests it.`);
  if (serious.length > 0) process.exitCode = 1;
}

/** The report, or what there is in its place. */
function read(text: string): Report {
  try {
    return JSON.parse(text) as Report;
  } catch {
    return {};
  }
}
