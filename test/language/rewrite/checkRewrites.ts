/** Rewrites of the key result that a `|` stands in, as the tests of all kinds of them look at them. */
import assert from 'node:assert/strict';
import { Analysis, defaultSettings } from '../../../server/language/analysis.ts';
import type { Surroundings } from '../../../server/language/model/links.ts';
import { reworkFixes, rewriteFixes } from '../../../server/language/rewrite/rewrites.ts';
import { applyEdits } from '../../support/applyEdits.ts';
import { readMarks } from '../../support/markedText.ts';

/** The key result in whose line `|` stands, with what the fixes of it are made of. */
export function read(marked: string, surroundings?: Surroundings) {
  const { text, position } = readMarks(marked);
  const analysis = Analysis.of(text, defaultSettings, '2026-11-14', surroundings);
  const at = analysis.sectionAt(position!.line);
  const { objective, circumstances } = analysis.sections[at]!;
  const line = position!.line - analysis.tree.starts[at]!;
  const keyResult = objective!.keyResults.find(({ node }) => node.span.line === line)!;
  return {
    text,
    analysis,
    fixesBy: (fixes: typeof rewriteFixes) => fixes(keyResult, objective!, circumstances, analysis),
  };
}

/** The fixes of the key result in whose line `|` stands. */
export function rewrite(marked: string, surroundings?: Surroundings) {
  const { text, analysis, fixesBy } = read(marked, surroundings);
  const fixes = fixesBy(rewriteFixes);
  return { fixes, titles: fixes.map(({ title }) => title), text, analysis };
}

/** The first rewrite is preferred, is titled with its own text, and makes the text `expected`. */
export function checkRewrite(marked: string, title: string, expected: string): void {
  const { fixes, titles, text, analysis } = rewrite(marked);
  assert.equal(titles[0], title, titles.join('\n'));
  assert.deepEqual(
    fixes.map(({ preferred }) => preferred === true),
    fixes.map((_, at) => at === 0),
  );
  assert.equal(applyEdits(text, analysis, fixes[0]!.edits), expected);
}

/** The titles of all rewrites, best first. */
export function checkTitles(marked: string, titles: readonly string[]): void {
  assert.deepEqual(rewrite(marked).titles, titles);
}

/** The first titles for a line beside the rest of a plan. */
export function checkFirst(work: string, plan: string, titles: readonly string[]): void {
  assert.deepEqual(rewrite(beside(work, plan)).titles.slice(0, titles.length), titles);
}

/** The rest of the plan changes nothing. */
export function checkNone(work: string, plan: string): void {
  const { titles } = rewrite(beside(work, plan));
  assert.deepEqual(titles, rewrite(beside(work, '')).titles);
}

/** The titles of all that the key result in whose line `|` stands can become. */
export function checkRework(marked: string, titles: readonly string[]): void {
  const fixes = read(marked).fixesBy(reworkFixes);
  assert.deepEqual(
    fixes.map(({ title }) => title),
    titles,
  );
}

export const beside = (work: string, plan: string): string =>
  `Cycle: 2026-Q4\n\n${plan.replace('Cycle: 2026-Q4\n\n', '')}\n\n${work}\n`;

export const question = 'When this is done, who does what differently, and by how much?';
