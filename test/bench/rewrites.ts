/**
 * Measures the rewrites of labelled outputs.
 * usage: npm run bench:rewrites -- [--misses] [--all]
 *
 * `--misses` shows the lines whose first rewrite is none of the expected ones, `--all` every line with its rewrites. The
 * split `report` is never tuned to. An expected `~words` is met by a rewrite in which these words stand.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Analysis, defaultSettings } from '../../server/language/analysis.ts';
import type { Rewrite } from '../../server/language/rewrite/rewrite.ts';
import { rewritesFor } from '../../server/language/rewrite/rewrites.ts';
import { filledOf, plainOf } from '../../server/language/rewrite/template.ts';

export interface LabelledOutput {
  readonly id: string;
  readonly text: string;
  readonly objective?: string;
  readonly cycle?: string;
  readonly domain: string;
  /** Metrics of the catalogue, or `~words`, that a person would accept. */
  readonly expected: readonly string[];
  readonly split: 'tune' | 'report';
}

export interface Rewritten {
  readonly output: LabelledOutput;
  readonly rewrites: readonly Rewrite[];
  /** Whether every rewrite is judged an outcome and not flagged once its blanks are filled. */
  readonly clean: boolean;
}

/** Percentages. */
export interface RewriteFigures {
  readonly n: number;
  readonly offered: number;
  readonly clean: number;
  readonly inFirstThree: number;
  readonly first: number;
}

export const readOutputs = (): LabelledOutput[] =>
  readFileSync(new URL('../corpus/outputs.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const today = '2026-11-14';

const documentOf = ({ objective, cycle }: LabelledOutput, text: string): string =>
  `${cycle ? `Cycle: ${cycle}\n\n` : ''}Objective: ${objective ?? ''}\n- KR: ${text}\n`;

/** Whether a key result has a finding of its own. */
function isFlagged(output: LabelledOutput, text: string): boolean {
  const analysis = Analysis.of(documentOf(output, text), defaultSettings, today);
  return analysis.sections.some((section) =>
    section.found.some(({ rule, level }) => rule.subject === 'keyResult' && level !== 'hint'),
  );
}

/** The rewrites of a labelled output, written as the only key result of a document. */
export function rewrite(output: LabelledOutput): Rewritten {
  const analysis = Analysis.of(documentOf(output, output.text), defaultSettings, today);
  const section = analysis.sections.find(({ objective }) => objective !== null && objective.keyResults.length > 0)!;
  const rewrites = rewritesFor(section.objective!.keyResults[0]!, section.objective!, section.circumstances);
  return { output, rewrites, clean: rewrites.every(({ template }) => !isFlagged(output, filledOf(template))) };
}

const meets = (rewritten: Rewrite, expected: string): boolean =>
  expected.startsWith('~')
    ? plainOf(rewritten.template).toLowerCase().includes(expected.slice(1))
    : rewritten.metric === expected;

const isExpected = (one: Rewrite | undefined, { expected }: LabelledOutput): boolean =>
  one !== undefined && expected.some((label) => meets(one, label));

const percent = (part: number, whole: number): number => Math.round((1000 * part) / (whole || 1)) / 10;

export function figuresOf(rewritten: readonly Rewritten[]): RewriteFigures {
  const share = (holds: (one: Rewritten) => boolean) => percent(rewritten.filter(holds).length, rewritten.length);
  return {
    n: rewritten.length,
    offered: share(({ rewrites }) => rewrites.length > 0),
    clean: share(({ clean }) => clean),
    inFirstThree: share(({ output, rewrites }) => rewrites.some((one) => isExpected(one, output))),
    first: share(({ output, rewrites }) => isExpected(rewrites[0], output)),
  };
}

function main(options: readonly string[]): void {
  const rewritten = readOutputs().map(rewrite);
  for (const { output, rewrites } of rewritten) {
    const missed = !isExpected(rewrites[0], output);
    if (!options.includes('--all') && !(options.includes('--misses') && missed && output.split === 'tune')) continue;
    console.log(`${missed ? '✗' : ' '} ${output.id} ${output.objective ?? ''} | ${output.text}`);
    for (const { template, metric } of rewrites) console.log(`      ${plainOf(template)} (${metric ?? 'own words'})`);
  }
  for (const split of ['tune', 'report'] as const) {
    console.log(split, figuresOf(rewritten.filter(({ output }) => output.split === split)));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]!).href) main(process.argv.slice(2));
