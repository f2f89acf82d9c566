/** A version that grew out of another by edits says the same as one that is read afresh, and costs what was touched. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Analysis, defaultSettings } from '../../server/language/analysis.ts';

const today = '2026-11-14';

const shown = (analysis: Analysis): string[] =>
  analysis.tree.starts.flatMap((start, index) =>
    analysis.shown(index).map(({ rule, level, finding }) => {
      const { span, message } = finding;
      return `${span.line + start}:${span.start}-${span.end} ${level} ${rule.code} ${message}`;
    }),
  );

/** Lines that bear on each other across sections: cycles, schools, suppressions, duplicates, folds. */
const line = fc.constantFrom(
  '',
  '# Team',
  'Cycle: 2026-Q4',
  'Cycle: 2027-Q1',
  'School: output',
  'Level: company',
  '// okr-ignore-file no-cycle: agreed',
  '// okr-ignore-next-line only-outputs: agreed',
  '// okr-ignore-next-line output-key-result',
  'Objective: Delight our members',
  'Objective: Launch the mobile app',
  '- KR: Launch the mobile app',
  '- KR: Publish the handbook',
  '- KR: Raise weekly retention of members from 22% to 40%',
  '- KR: Weekly retention of members: 22% -> 45%',
  '- Health: Uptime stays above 99.9%',
  '  Owner: @sam, @kim',
  '  Status: on trakc',
  '  2026-10-01: 24%',
);

describe('analysis', () => {
  it('says after edits what it says of the same text read afresh', () => {
    const edit = fc.record({ at: fc.nat(30), removed: fc.nat(2), added: fc.array(line, { maxLength: 2 }) });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), fc.array(edit, { maxLength: 6 }), (lines, edits) => {
        let analysis = Analysis.of(lines.join('\n'), defaultSettings, today);
        const text = [...lines];
        shown(analysis);
        for (const { at, removed, added } of edits) {
          const from = Math.min(at, text.length);
          const to = Math.min(from + removed, text.length);
          // Whole lines behind the first, so that the text is what its lines are.
          if (from === 0) continue;
          const range = {
            start: { line: from - 1, character: text[from - 1]!.length },
            end: { line: to - 1, character: text[to - 1]!.length },
          };
          analysis = analysis.edit([{ range, text: added.map((one) => `\n${one}`).join('') }]);
          text.splice(from, to - from, ...added);
          assert.deepEqual(shown(analysis), shown(Analysis.of(text.join('\n'), defaultSettings, today)));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('follows repetitions from version to version, whichever is asked', () => {
    const objective = fc.constantFrom('Members stay', 'Members love us').map((text) => `Objective: ${text}`);
    const keyResult = fc
      .constantFrom(
        'Weekly retention of members: 22% -> 40%',
        'Weekly retention of members: 22% -> 45%',
        'Launch the app',
      )
      .map((text) => `- KR: ${text}`);
    const plan = fc.array(fc.oneof(objective, keyResult, keyResult), { minLength: 8, maxLength: 14 });
    const step = fc.record({
      at: fc.nat(13),
      line: fc.oneof(objective, keyResult, keyResult),
      asksBefore: fc.boolean(),
    });
    const found = (analysis: Analysis) =>
      analysis.findings.map((one) =>
        one.map(({ rule, finding }) => `${finding.span.line} ${rule.code} ${finding.message}`),
      );
    fc.assert(
      fc.property(plan, fc.array(step, { minLength: 1, maxLength: 6 }), (lines, steps) => {
        let analysis = Analysis.of(lines.join('\n'), defaultSettings, today);
        found(analysis);
        const text = [...lines];
        for (const { at, line, asksBefore } of steps) {
          const number = at % text.length;
          const end = { line: number, character: text[number]!.length };
          const before = analysis;
          analysis = before.edit([{ range: { start: { line: number, character: 0 }, end }, text: line }]);
          text[number] = line;
          assert.deepEqual(found(analysis), found(Analysis.of(text.join('\n'), defaultSettings, today)));
          if (asksBefore) before.shown(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('judges a sentence anew when the numbers beneath it change', () => {
    const judged = (analysis: Analysis) => {
      const { class: kind, confidence } = analysis.circumstances.judgementOf(
        analysis.document.objectives[0]!.keyResults[0]!,
      );
      return { kind, confidence };
    };
    const text = 'Objective: Members stay\n- KR: Support tickets\n  Baseline: \n';
    const before = Analysis.of(text, defaultSettings, today);
    const known = judged(before);
    const at = { line: 2, character: 12 };
    const after = before.edit([{ range: { start: at, end: at }, text: '40' }]);
    assert.notDeepEqual(judged(after), known);
    assert.deepEqual(
      judged(after),
      judged(Analysis.of(text.replace('Baseline: ', 'Baseline: 40'), defaultSettings, today)),
    );
  });

  it('finds the halves of a line in the line, when its numbers stand beneath it', () => {
    const line = 'Launch the referral campaign so that more members invite a colleague';
    const text = `Objective: Members stay\n- KR: ${line}\n  Baseline: 12%\n  Target: 30%\n`;
    const { circumstances, document } = Analysis.of(text, defaultSettings, today);
    const { halves } = circumstances.judgementOf(document.objectives[0]!.keyResults[0]!);
    assert.equal(line.slice(halves?.output.start, halves?.output.end), 'Launch the referral campaign');
    assert.equal(line.slice(halves?.outcome.start, halves?.outcome.end), 'more members invite a colleague');
    assert.equal(halves?.outcome.end, line.length);
  });

  it('keeps what it knows of the sections that an edit did not touch', () => {
    const objective = (number: number) =>
      `Objective: Direction ${number}\n- KR: Members who come back in region ${number}: 22% -> 40%\n- KR: Launch app ${number}\n`;
    const text = `Cycle: 2026-Q4\n\n${Array.from({ length: 50 }, (_, number) => objective(number)).join('')}`;
    const before = Analysis.of(text, defaultSettings, today);
    shown(before);
    const at = { line: 4, character: 12 };
    const after = before.edit([{ range: { start: at, end: at }, text: ' new' }]);
    const kept = after.sections.filter((section) => before.sections.includes(section)).length;
    assert.equal(kept, before.sections.length - 1);
  });
});
