/**
 * What a workspace of 2,000 files with 100,000 key results costs: its index beside the judge and the reading of its files, and
 * the built server while it is read and afterwards.
 * usage: npm run bench:workspace
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Analysis, defaultSettings } from '../../../server/language/analysis.ts';
import { summaryOfText } from '../../../server/language/model/summary.ts';
import type { FileAccess } from '../../../server/workspace/fileAccess.ts';
import { nodeFiles } from '../../../server/workspace/nodeFiles.ts';
import { Workspace } from '../../../server/workspace/workspace.ts';
import { ServerAtWork } from '../../support/languageServer.ts';
import { median } from './measure.ts';
import { keyResultsOf } from './plans.ts';

const [teams, keyResults] = [1_999, 50];
const folder = mkdtempSync(path.join(tmpdir(), 'okr-bench-'));
const root = pathToFileURL(folder).href;
const nameOf = (team: number): string => `teams/${team % 40}/team ${team}.okr`;
const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;

const names = ['company.okr', ...Array.from({ length: teams }, (_, team) => nameOf(team))];
const company = `# Company\nCycle: 2026-Q4\n\nObjective: Members stay for what they find\nId: stay\n\n${keyResultsOf(keyResults, 9_999).okr}\n`;
const textOf = (team: number): string =>
  `# Team ${team}\nCycle: 2026-Q4\nSupports: ../../company.okr#stay\n\n${keyResultsOf(keyResults, team).okr}\n`;

for (const [at, name] of names.entries()) {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), at === 0 ? company : textOf(at - 1));
}

/** What some work takes: milliseconds, and milliseconds of the processor's. */
async function costOf(work: () => unknown): Promise<{ readonly time: number; readonly busy: number }> {
  const [cpu, from] = [process.cpuUsage(), performance.now()];
  await work();
  const time = performance.now() - from;
  const { user, system } = process.cpuUsage(cpu);
  return { time, busy: (user + system) / 1_000 };
}

const rows: [string, number][] = [];
const inTurns: Record<'read' | 'judged' | 'indexed', number[]> = { read: [], judged: [], indexed: [] };
let workspace = new Workspace(() => {});
let reads = 0;
const counting: FileAccess = {
  find: nodeFiles.find,
  read(uri, folders) {
    reads++;
    return nodeFiles.read(uri, folders);
  },
};
// The first round warms up.
for (let round = 0; round < 4; round++) {
  const texts: string[] = [];
  const read = await costOf(async () => {
    for (const { uri } of await nodeFiles.find(root)) texts.push((await nodeFiles.read(uri, [root])).text!);
  });
  const judged = await costOf(() => {
    for (const text of texts) Analysis.of(text, defaultSettings, '2026-11-14').findings.length;
  });
  const indexed = await costOf(async () => {
    workspace = new Workspace(() => {});
    workspace.begin(counting, [root]);
    await workspace.settled();
  });
  if (round === 0) continue;
  inTurns.read.push(read.busy);
  inTurns.judged.push(judged.busy);
  inTurns.indexed.push(indexed.busy);
}
for (const [what, times] of Object.entries(inTurns))
  rows.push([`processor time, all files ${what}, ms`, median(times)]);

const changed = path.join(folder, nameOf(7));
const changes: number[] = [];
const alone: number[] = [];
reads = 0;
for (let round = 0; round < 40; round++) {
  const text = `${textOf(7)}- KR: Members who write to us ${round}: 2% -> 4%\n  Supports: ../../company.okr#stay\n`;
  writeFileSync(changed, text);
  alone.push((await costOf(() => summaryOfText(readFileSync(changed, 'utf8')))).busy);
  changes.push(
    (
      await costOf(async () => {
        workspace.read([uriOf(nameOf(7))]);
        await workspace.settled();
      })
    ).busy,
  );
}
rows.push(['files read for a change of one', reads / changes.length]);
rows.push(['processor time, one changed file in the index, ms', median(changes.slice(10))]);
rows.push(['the same file read and summed up by itself, ms', median(alone.slice(10))]);

const own = uriOf(nameOf(3));
const text = textOf(3);

/** From the start of a server until the first diagnostics, until everything is read, and what it takes then. */
async function timeServer(folders: readonly string[]) {
  const from = performance.now();
  const server = await ServerAtWork.start(undefined, folders);
  await server.open(own, text);
  await server.diagnostics(own);
  const first = performance.now() - from;
  const position = { line: 4, character: 14 };
  const references = { textDocument: { uri: own }, position, context: { includeDeclaration: true } };
  // Waits for all files.
  await server.connection.sendRequest('textDocument/references', references);
  const all = performance.now() - from;
  const memory = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.process.pid}/status`, 'utf8'))?.[1]) / 1024;
  const keys: number[] = [];
  for (let at = 0; at < 100; at++) {
    const start = { line: 6 + (at % 20), character: 14 };
    const pressed = performance.now();
    await server.change(own, at + 2, { range: { start, end: start }, text: 'x' });
    await server.diagnostics(own);
    keys.push(performance.now() - pressed);
  }
  await server.stop();
  return { first, all, memory, key: median(keys.slice(40)) };
}

const empty: Awaited<ReturnType<typeof timeServer>>[] = [];
const full: typeof empty = [];
for (let round = 0; round < 5; round++) {
  empty.push(await timeServer([]));
  full.push(await timeServer([root]));
}
const middle = (of: typeof empty, figure: keyof (typeof empty)[number]) => median(of.map((one) => one[figure]));
rows.push(['start to first diagnostics, no folder, ms', middle(empty, 'first')]);
rows.push(['start to first diagnostics, 2,000 files, ms', middle(full, 'first')]);
rows.push(['start until all files are read, ms', middle(full, 'all')]);
rows.push(['keystroke to diagnostics, no folder, ms', middle(empty, 'key')]);
rows.push(['keystroke to diagnostics, 2,000 files, ms', middle(full, 'key')]);
rows.push(['memory, no folder, MB', middle(empty, 'memory')]);
rows.push(['memory, all files read, MB', middle(full, 'memory')]);

rmSync(folder, { recursive: true });
console.log('| what | |\n| --- | --: |');
for (const [what, value] of rows) console.log(`| ${what} | ${value.toPrecision(3)} |`);
