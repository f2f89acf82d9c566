import assert from 'node:assert/strict';
import { diagnosticsBySection } from '../../server/features/diagnostics.ts';
import { Analysis, defaultSettings } from '../../server/language/analysis.ts';
import { diagnosticsOf } from '../support/diagnosticsOf.ts';

/** The diagnostics as `line code tags`, the tags as LSP's numbers. */
function checkTags(text: string, expected: readonly string[]): void {
  const analysis = Analysis.of(text, defaultSettings, '2026-10-02');
  assert.deepEqual(
    diagnosticsOf(analysis, false).map(
      ({ range, code, tags }) => `${range.start.line} ${code} ${tags?.join() ?? 'none'}`,
    ),
    expected,
  );
}

describe('diagnostics', () => {
  it('fade out a suppression that suppresses nothing, and nothing that is to be read', () => {
    checkTags(
      'Objective: Members feel at home 🎯\r\nCycle: 2026-Q4\r\nOwner: @ana\r\n\r\n// okr-ignore-next-line no-target: 済み\r\n- KR: Share of members who come back every week: 22% -> 40%\r\n- KR: Launch the mobile app\r\n',
      ['4 unused-suppression 1', '6 output-key-result none'],
    );
  });

  it('leave a suppression in use as it is', () => {
    checkTags(
      'Objective: Members feel at home\nCycle: 2026-Q4\nOwner: @ana\n\n- KR: Share of members who come back every week: 22% -> 40%\n// okr-ignore-next-line output-key-result: agreed\n- KR: Launch the mobile app\n',
      [],
    );
  });

  /** Objectives of which each has two warnings, and as many lines of which there is something less grave to say. */
  const plan = (objectives: number) =>
    Array.from(
      { length: objectives },
      (_, at) =>
        `Objective: Members of club ${at} feel at home\n- KR: Share of members of club ${at} who come back: 22% -> 40% by 2026-09-30\n- KR: Launch the app for club ${at}\n- KR: Publish the guide for club ${at}\n`,
    ).join('');

  const bySection = (analysis: Analysis, before?: ReturnType<typeof diagnosticsBySection>) =>
    diagnosticsBySection(analysis, () => null, false, before);

  /** How many there are of each severity. */
  function checkCounts(text: string, expected: Readonly<Record<number, number>>): void {
    const analysis = Analysis.of(text, defaultSettings, '2026-10-02');
    const counts: Record<number, number> = {};
    for (const { severity } of diagnosticsOf(analysis, false)) counts[severity!] = (counts[severity!] ?? 0) + 1;
    assert.deepEqual(counts, expected);
  }

  it('are all of them where they can be read', () => checkCounts(plan(300), { 2: 600, 3: 301, 4: 1 }));

  it('are the gravest where there are too many to be read, and say so', () => {
    checkCounts(plan(400), { 2: 800, 3: 200 });
    checkCounts(plan(600), { 2: 998, 3: 1 });
  });

  it('are after an edit what they would be of the new text', () => {
    let analysis = Analysis.of(plan(600), defaultSettings, '2026-10-02');
    let found = bySection(analysis);
    for (const line of [2, 6, 2002, 2399, 1998]) {
      const start = { line, character: 0 };
      const end = { line, character: 100 };
      analysis = analysis.edit([{ range: { start, end }, text: '' }]);
      const after = bySection(analysis, found);
      const lines = analysis.tree.sections.flatMap((section) => section.lines);
      const fresh = bySection(Analysis.of(lines.join('\n'), defaultSettings, '2026-10-02'));
      assert.deepEqual(after.diagnostics, fresh.diagnostics);
      const same = after.diagnostics.filter((own, at) => own === found.diagnostics[at]).length;
      assert.ok(same > 590, `${same} of 601 are the same list`);
      found = after;
    }
  });
});
