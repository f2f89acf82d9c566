/**
 * How fast the product is, as ratios to floors and peers that are measured in the same run.
 * usage: npm run bench [-- --record]      (`--record` adds a row to the history in docs/performance.md)
 */
import { appendFileSync } from 'node:fs';
import { build } from 'esbuild';
import { Analysis, defaultSettings } from '../../../server/language/analysis.ts';
import { median, timesOf } from './measure.ts';
import { loadPeers } from './peers.ts';
import { keyResultsOf, planOf } from './plans.ts';
import { timeServer, timeStarts } from './server.ts';

const day = '2026-11-14';
const analyse = (text: string) => Analysis.of(text, defaultSettings, day).findings;
const line =
  /^\s*-\s*KR:\s*(?:(?:increase|raise|reduce|cut)\b.*\bfrom\s+(\d[\d.,]*)\s*(%|\w+)?\s+to\s+(\d[\d.,]*)|(?:launch|ship|build)\b)/i;

/** One edit after another, each somewhere else; what is timed is the answer for the section that it fell into. */
async function editTime(lines: number): Promise<number> {
  const text = planOf(lines, 5);
  const places = text.split('\n').flatMap((one, at) => (one.length > 30 ? [at] : []));
  let analysis = Analysis.of(text, defaultSettings, day);
  analysis.findings.flat();
  return median(
    await timesOf(400, (round) => {
      const start = { line: places[Math.abs(round * 61) % places.length]!, character: 20 };
      analysis = analysis.edit([{ range: { start, end: start }, text: 'x' }]);
      return analysis.findings.length;
    }),
  );
}

const peers = loadPeers();
const plans = Array.from({ length: 24 }, (_, seed) => keyResultsOf(1000, seed));
const at = (round: number) => plans[Math.abs(round) % plans.length]!;
const own = median(await timesOf(12, (round) => analyse(at(round + 12).okr)));
const floor = median(
  await timesOf(12, (round) =>
    at(round)
      .okr.split('\n')
      .filter((one) => line.test(one)),
  ),
);
const json = median(await timesOf(12, (round) => peers.json(at(round).json)));
const writeGood = median(await timesOf(5, (round) => peers.writeGood(at(round).okr), 2));
const wink = median(await timesOf(5, (round) => peers.wink(at(round).okr), 2));
const growth: number[] = [];
for (const lines of [1000, 10_000, 100_000]) {
  growth.push(median(await timesOf(lines > 50_000 ? 2 : 6, (round) => analyse(planOf(lines, 100 + round)), 1)));
}
const [small, large] = [await editTime(150), await editTime(10_000)];

await build({
  entryPoints: ['test/bench/speed/echo.ts'],
  outfile: '.bench/echo.cjs',
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'cjs',
  logLevel: 'error',
});
const [short, long] = [planOf(100, 3), planOf(10_000, 3)];
const [echoStart, ownStart] = await timeStarts(['.bench/echo.cjs', 'dist/server.cjs'], short, 12);
const echo = await timeServer('.bench/echo.cjs', short);
const ours = await timeServer('dist/server.cjs', short);
const echoLong = await timeServer('.bench/echo.cjs', long);
const echoFull = await timeServer('.bench/echo.cjs', long, { ECHO_DIAGNOSTICS: '1500' });
const oursLong = await timeServer('dist/server.cjs', long);

const show = (value: number): string => value.toPrecision(3);
const exponent = (from: number, to: number): number => Math.log10(growth[to]! / growth[from]!);
/** What, ours, the goal, and how the goal came about. */
const rows: [string, number, number, string][] = [
  ['1,000 key results, ms', own, json, 'vscode-json-languageservice on the same content'],
  ['1,000 key results, ms', own, writeGood / 25, 'write-good / 25'],
  ['1,000 key results, ms', own, wink / 10, 'wink-nlp / 10'],
  ['1,000 key results, ms', own, floor * 25, 'one regular expression a line × 25'],
  ['growth 1k to 10k lines, exponent', exponent(0, 1), 1.05, ''],
  ['growth 10k to 100k lines, exponent', exponent(1, 2), 1.05, ''],
  ['edit in 10k lines, ms', large, small * 1.5, 'edit in 150 lines × 1.5'],
  ['start to first diagnostics, ms', ownStart!, echoStart! * 1.1, 'echo × 1.1'],
  ['keystroke, 100 lines, p50 ms', ours.key, echo.key * 1.5, 'echo × 1.5'],
  ['keystroke, 10k lines, p50 ms', oursLong.key, echoFull.key, 'echo of 1,500 diagnostics'],
  ['keystroke, 10k lines, p99 ms', oursLong.key99, echoFull.key99 * 1.5, 'echo of 1,500 diagnostics × 1.5'],
  ['hover, 10k lines, p95 ms', oursLong.hover, Math.max(1, echoLong.hover * 2), 'echo × 2, at least 1 ms'],
  ['1,000 keystrokes at once, 10k lines, ms', oursLong.burst, echoLong.burst, 'echo'],
  ['publications of them', oursLong.published, 20, ''],
  ['peak memory, 10k lines, MB', oursLong.memory, echoFull.memory, 'echo of 1,500 diagnostics'],
];
console.log('| what | ours | goal | | |\n| --- | --: | --: | --- | --- |');
for (const [what, value, goal, how] of rows) {
  console.log(
    `| ${what} | ${show(value)} | ${show(goal)} | ${value <= goal ? 'met' : `missed, ${show(value / goal)} ×`} | ${how} |`,
  );
}
if (process.argv.includes('--record')) {
  const cells = [
    new Date().toISOString().slice(0, 10),
    process.env.npm_package_version ?? 'unknown',
    ...rows
      .slice(0, 1)
      .concat(rows.slice(4))
      .map(([, value, goal]) => `${show(value)} / ${show(goal)}`),
  ];
  appendFileSync('docs/performance.md', `| ${cells.join(' | ')} |\n`);
}
