/** What of all that is found a writer sees. */
import assert from 'node:assert/strict';
import { Analysis, defaultSettings } from '../../../server/language/analysis.ts';
import { fingerprintOf } from '../../../server/language/rules/adopted.ts';
import type { Settings } from '../../../server/language/rules/rule.ts';

const today = '2026-11-14';

/** What is shown, as `line level rule`, lines from 0. */
function shown(analysis: Analysis): string[] {
  return analysis.tree.starts.flatMap((start, index) =>
    analysis.shown(index).map(({ rule, level, finding }) => `${finding.span.line + start} ${level} ${rule.code}`),
  );
}

function checkShown(text: string, expected: readonly string[], settings: Settings = defaultSettings): void {
  assert.deepEqual(shown(Analysis.of(text, settings, today)), expected);
}

const outcome = '- KR: Members who come back every week: 22% -> 40%\n  2026-11-12: 30%\n';
const outputs = '- KR: Launch the mobile app\n- KR: Publish the handbook\n- KR: Migrate the old database\n';

describe('calm', () => {
  it('says what most key results share once, on the objective, and leaves hints on the lines', () => {
    checkShown(`Objective: Delight\nCycle: 2026-Q4\n${outputs}${outcome}`, [
      '0 warning output-key-result',
      '2 hint output-key-result',
      '3 hint output-key-result',
      '4 hint output-key-result',
    ]);
  });

  it('lets the rule on the objective speak where it says the same', () => {
    checkShown(`Objective: Delight\nCycle: 2026-Q4\n${outputs}`, [
      '0 warning only-outputs',
      '2 hint output-key-result',
      '3 hint output-key-result',
      '4 hint output-key-result',
    ]);
  });

  it('keeps for their fixes what gives way on the line of an objective that speaks for its key results, the gravest first', () => {
    const behindOf = (text: string) =>
      Analysis.of(text, defaultSettings, today)
        .shown(0)
        .map(({ behind = [] }) => behind.map(({ rule, level }) => `${level} ${rule.code}`));
    const objective =
      'Objective: Launch the new website for members, partners, neighbours, volunteers, donors, visitors and their friends in every town and village\n';
    assert.deepEqual(behindOf(`${objective}Cycle: 2026-Q4\n${outputs}${outcome}`), [
      ['information output-objective', 'hint long-objective'],
      [],
      [],
      [],
    ]);
    assert.deepEqual(behindOf(`${objective}Cycle: 2026-Q4\n${outcome}${outcome.replace('week', 'day')}`), [[]]);
  });

  it('asks once for the dates that most key results lack', () => {
    checkShown(
      'Objective: Delight\n- KR: Members who come back: 22% -> 40% by 2026-12-31\n- KR: NPS: 20 -> 40\n- KR: Churn: 9% -> 5%\n- KR: Share of members who invite a friend: 3% -> 9%\n',
      ['0 information no-deadline', '2 hint no-deadline', '3 hint no-deadline', '4 hint no-deadline'],
    );
  });

  it('folds nothing that is not shared by most', () => {
    const two = outputs.split('\n').slice(0, 2).join('\n');
    checkShown(`Objective: Delight\nCycle: 2026-Q4\n${two}\n${outcome}`, [
      '2 warning output-key-result',
      '3 warning output-key-result',
    ]);
  });

  it('can be silenced on the objective, and the comment counts as used', () => {
    checkShown(
      `// okr-ignore-next-line output-key-result: agreed\nObjective: Delight\nCycle: 2026-Q4\n${outputs}${outcome}`,
      ['3 hint output-key-result', '4 hint output-key-result', '5 hint output-key-result'],
    );
    checkShown(
      `Objective: Delight // okr-ignore-line output-key-result: agreed\nCycle: 2026-Q4\n${outputs}${outcome}`,
      ['2 hint output-key-result', '3 hint output-key-result', '4 hint output-key-result'],
    );
  });

  it('shows the gravest of a line', () => {
    checkShown('Objective: Delight\nCycle: 2026-Q4\n- KR: Increase NPS from 40 to 35 and cut churn from 6% to 4%\n', [
      '0 information key-result-count',
      '2 warning direction-contradiction',
    ]);
  });

  it('is gentler while a plan is a draft', () => {
    const plan = 'Objective: Delight\n- KR: Improve customer satisfaction\n- KR: Raise activation from 22% to X%\n';
    checkShown(`Cycle: 2026-Q4\n\n${plan}`, ['3 warning no-measure', '4 warning placeholder']);
    checkShown(`Cycle: 2027-Q1\n\n${plan}`, ['3 information no-measure', '4 hint placeholder']);
    checkShown(plan, ['0 information no-cycle', '1 information no-measure', '2 hint placeholder']);
  });

  it('keeps a level that a person set, in a draft too', () => {
    const levels = { 'no-measure': 'error' } as const;
    checkShown('Cycle: 2027-Q1\n\nObjective: Delight\n- KR: Improve customer satisfaction\n', ['3 error no-measure'], {
      ...defaultSettings,
      levels,
    });
  });
});

describe('suppressions', () => {
  it('silence a file by a comment before the first objective, and are told when there is nothing to silence', () => {
    checkShown(
      `// okr-ignore-file output-key-result: agreed\n\nObjective: Delight\nCycle: 2099-Q4\n${outputs}${outcome}`,
      [],
    );
    checkShown(`// okr-ignore-file no-unit: agreed\n\nObjective: Delight\nCycle: 2099-Q4\n${outcome}`, [
      '0 hint unused-suppression',
    ]);
  });

  it('stay where the rule that they name is off', () => {
    const text =
      'Objective: Delight\nCycle: 2099-Q4\n- KR: Launch the app by 2099-11-30 // okr-ignore-line output-key-result: agreed\n';
    checkShown(text, [], { ...defaultSettings, school: 'output' });
  });
});

describe('adopted findings', () => {
  const text = `Objective: Delight\nCycle: 2026-Q4\n${outputs}${outcome}`;
  const adopted = new Set(Analysis.of(text, defaultSettings, today).speaking().map(fingerprintOf));
  const settings = { ...defaultSettings, adopted };

  it('are silent, wherever their lines have moved and however they are ticked off', () => {
    checkShown(text, [], settings);
    checkShown(`# Team\n\n${text.replaceAll('- KR: Launch', '  * [x] KR: Launch')}`, [], settings);
  });

  it('speak again when their words change, as new lines do', () => {
    checkShown(text.replace('handbook', 'cookbook'), ['3 warning output-key-result'], settings);
    checkShown(`${text}- KR: Hire 3 engineers\n`, ['7 warning output-key-result'], settings);
  });
});

describe('names of the house', () => {
  it('mean nothing to the judgement', () => {
    const text = 'Objective: Delight\nCycle: 2099-Q4\n- KR: Launch members who come back every week: 22% -> 40%\n';
    const { circumstances, sections } = Analysis.of(text, { ...defaultSettings, names: ['launch'] }, today);
    const judgement = circumstances.judgementOf(sections[0]!.objective!.keyResults[0]!);
    assert.equal(judgement.class, 'outcome');
    assert.ok(judgement.evidence.every(({ role }) => role !== 'delivery verb'));
  });
});
