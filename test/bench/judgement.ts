/**
 * Measures the judgement on labelled key results.
 * usage: npm run bench:judgement -- [--errors] [FILE.jsonl …] (default: the project's splits, tune and report)
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { judge } from '../../server/language/judgement/judge.ts';
import type { Judgement } from '../../server/language/judgement/judgement.ts';
import { type Labelled, readLabelled, readSplit } from './train-judgement.ts';

export interface Judged {
  readonly line: Labelled;
  readonly judgement: Judgement;
}

/** Percentages with one decimal; null where there is nothing to divide by. */
export interface Figures {
  readonly n: number;
  readonly macroF1: number;
  readonly outputPrecision: number;
  readonly outputRecall: number;
  readonly outcomePrecision: number;
  readonly outcomeRecall: number;
  /** Outcomes that are told to hold an output. */
  readonly falseWarning: number;
  readonly unclear: number;
  readonly mixedSeen: number | null;
  readonly scope: number | null;
  readonly indicator: number | null;
}

const CLASSES = ['outcome', 'output', 'mixed', 'unclear'] as const;

const percent = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 1000) / 10;

export function judgeAll(lines: readonly Labelled[]): Judged[] {
  return lines.map((line) => ({ line, judgement: judge(line.text) }));
}

/** The figures of a set. A mixed verdict on an output warns rightly of it; on an outcome it warns wrongly. */
export function figuresOf(judged: readonly Judged[]): Figures {
  const count = (label: string, verdict: string) =>
    judged.filter((one) => one.line.label === label && one.judgement.class === verdict).length;
  const labelled = (label: string) => judged.filter((one) => one.line.label === label).length;
  const flagged = count('output', 'output') + count('output', 'mixed');
  const wronglyFlagged = count('outcome', 'output') + count('outcome', 'mixed');
  const precision = flagged / (flagged + wronglyFlagged || 1);
  const recall = flagged / (labelled('output') || 1);
  const outcomePrecision =
    count('outcome', 'outcome') / (count('outcome', 'outcome') + count('output', 'outcome') || 1);
  const outcomeRecall = count('outcome', 'outcome') / (labelled('outcome') || 1);
  const f = (p: number, r: number) => (p + r === 0 ? 0 : (2 * p * r) / (p + r));
  const scoped = judged.filter(
    ({ line, judgement }) => line.label === 'outcome' && line.scope !== undefined && judgement.class === 'outcome',
  );
  return {
    n: judged.length,
    macroF1: percent((f(precision, recall) + f(outcomePrecision, outcomeRecall)) / 2, 1)!,
    outputPrecision: percent(precision, 1)!,
    outputRecall: percent(recall, 1)!,
    outcomePrecision: percent(outcomePrecision, 1)!,
    outcomeRecall: percent(outcomeRecall, 1)!,
    falseWarning: percent(wronglyFlagged, labelled('outcome') || 1)!,
    unclear: percent(judged.filter(({ judgement }) => judgement.class === 'unclear').length, judged.length || 1)!,
    mixedSeen: percent(count('mixed', 'mixed'), labelled('mixed')),
    scope: percent(scoped.filter(({ line, judgement }) => line.scope === judgement.scope).length, scoped.length),
    indicator: percent(
      scoped.filter(({ line, judgement }) => line.indicator === judgement.indicator).length,
      scoped.length,
    ),
  };
}

function confusion(judged: readonly Judged[]): Record<string, Record<string, number>> {
  const table: Record<string, Record<string, number>> = {};
  for (const label of CLASSES) {
    const row: Record<string, number> = {};
    for (const verdict of CLASSES)
      row[verdict] = judged.filter((one) => one.line.label === label && one.judgement.class === verdict).length;
    table[`labelled ${label}`] = row;
  }
  return table;
}

/** Does a confidence of 0.9 mean nine in ten? */
function calibration(judged: readonly Judged[]): Record<string, { n: number; said: number; right: number }> {
  const table: Record<string, { n: number; said: number; right: number }> = {};
  for (const [low, high] of [
    [0.5, 0.6],
    [0.6, 0.7],
    [0.7, 0.8],
    [0.8, 0.9],
    [0.9, 0.95],
    [0.95, 0.99],
    [0.99, 1.01],
  ] as const) {
    const bin = judged.filter(
      ({ line, judgement }) =>
        line.label !== 'unclear' &&
        judgement.class !== 'unclear' &&
        judgement.confidence >= low &&
        judgement.confidence < high,
    );
    if (bin.length === 0) continue;
    const said = bin.reduce((sum, { judgement }) => sum + judgement.confidence, 0) / bin.length;
    const right = bin.filter(({ line, judgement }) => line.label === judgement.class).length / bin.length;
    table[`${low} to ${Math.min(high, 1)}`] = { n: bin.length, said: percent(said, 1)!, right: percent(right, 1)! };
  }
  return table;
}

/** Microseconds a line, each text judged as if seen for the first time: nothing is kept between calls. */
function microseconds(lines: readonly Labelled[]): number {
  const texts = lines.map(({ text }) => text);
  for (let round = 0; round < 20; round++) for (const text of texts) judge(text);
  const started = performance.now();
  for (let round = 0; round < 10; round++) for (const text of texts) judge(text);
  return Math.round(((performance.now() - started) * 100000) / (10 * texts.length)) / 100;
}

function print(name: string, lines: readonly Labelled[], withErrors: boolean): void {
  const judged = judgeAll(lines);
  console.log(`\n${name}`);
  console.table({ all: figuresOf(judged) });
  console.table(confusion(judged));
  console.log('calibration: what it says, how often it is right');
  console.table(calibration(judged));
  console.log(`${microseconds(lines)} µs a line`);
  if (!withErrors) return;
  for (const { line, judgement } of judged) {
    if (line.label !== judgement.class)
      console.log(`${line.label} -> ${judgement.class} (${judgement.confidence.toFixed(2)})\t${line.text}`);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const withErrors = process.argv.includes('--errors');
  if (files.length === 0)
    for (const split of ['tune', 'report'] as const) print(split, readSplit(split), withErrors && split === 'tune');
  for (const file of files) print(path.basename(file), readLabelled(file), withErrors);
}
