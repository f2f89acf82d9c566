/**
 * Whole documents as a person would open them, and what they would see: each document with its findings beneath their
 * lines. Read the expected files aloud when they change: nothing in them that a coach would not say.
 * UPDATE_GOLDEN=1 accepts what there is.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Analysis, defaultSettings, type Shown } from '../../server/language/analysis.ts';
import type { School } from '../../server/language/rules/rule.ts';
import { schools } from '../../server/language/rules/schools.ts';

const today = '2026-11-18';
const folder = 'test/golden';
const names = readdirSync(path.join(folder, 'documents')).map((name) => path.basename(name, '.okr'));
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');

/** Compares with the expected file, or writes it where that was asked for. */
function checkGolden(name: string, actual: string): void {
  const file = path.join(folder, 'expected', name);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, actual);
    return;
  }
  assert.equal(actual, readFileSync(file, 'utf8'), 'if it is better, accept it: UPDATE_GOLDEN=1');
}

interface Placed extends Shown {
  readonly line: number;
}

function shownIn(analysis: Analysis): Placed[] {
  return analysis.tree.starts.flatMap((start, index) =>
    analysis.shown(index).map((shown) => ({ ...shown, line: shown.finding.span.line + start })),
  );
}

/** Lines with a warning before any is folded into the objective's: what the rules say by themselves. */
const warningsUnfolded = (analysis: Analysis): number =>
  new Set(
    analysis
      .speaking()
      .filter(({ level }) => level === 'warning' || level === 'error')
      .map(({ section, finding }) => `${analysis.tree.sections.indexOf(section)} ${finding.span.line}`),
  ).size;

/** What is marked, and what is said of it. */
function said({ rule, level, finding, section }: Shown): string {
  const { line, start, end } = finding.span;
  return `${level} ${rule.code}: ${finding.message} [[${section.lines[line]!.slice(start, end)}]]`;
}

function annotated(text: string): string {
  const analysis = Analysis.of(text, defaultSettings, today);
  const shown = shownIn(analysis);
  const lines = text.trimEnd().split('\n');
  const count = (wanted: string) => shown.filter(({ level }) => level === wanted).length;
  const head = [
    `${analysis.document.objectives.flatMap(({ keyResults }) => keyResults).length} key results on ${lines.length} lines`,
    `${count('warning')} warnings, ${count('information')} remarks, ${count('hint')} hints`,
    `(${warningsUnfolded(analysis)} lines with warnings before they are folded)`,
  ].join(' · ');
  const body = lines.flatMap((line, number) => [
    line,
    ...shown.filter((one) => one.line === number).map((one) => `    >>> ${said(one)}`),
  ]);
  return `${head}\n\n${body.join('\n')}\n`;
}

describe('golden documents', () => {
  for (const name of names) {
    it(name, () => checkGolden(`${name}.txt`, annotated(read(`documents/${name}.okr`))));

    it(`${name}: at most one warning in three lines, folded or not`, () => {
      const text = read(`documents/${name}.okr`);
      const lines = text.trimEnd().split('\n').length;
      assert.ok(warningsUnfolded(Analysis.of(text, defaultSettings, today)) * 3 <= lines);
    });
  }

  it('the schools, side by side', () => {
    const text = read('schools.okr');
    const bySchool = new Map<School, Placed[]>(
      schools.map((school) => [school, shownIn(Analysis.of(text, { ...defaultSettings, school }, today))]),
    );
    const lines = text.trimEnd().split('\n').flatMap((line, number) => {
      const all = [...bySchool].flatMap(([school, shown]) =>
        shown.filter((one) => one.line === number).map((one) => `    ${school.padEnd(8)} ${said(one)}`),
      );
      return [line, ...all];
    });
    checkGolden('schools.txt', `${lines.join('\n')}\n`);
  });
});
