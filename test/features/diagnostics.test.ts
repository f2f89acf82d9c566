import assert from 'node:assert/strict';
import { diagnosticsOf } from '../../server/features/diagnostics.ts';
import { Analysis, defaultSettings } from '../../server/language/analysis.ts';

/** The diagnostics as `line code tags`, the tags as LSP's numbers. */
function checkTags(text: string, expected: readonly string[]): void {
  const analysis = Analysis.of(text, defaultSettings, '2026-10-02');
  assert.deepEqual(
    diagnosticsOf(analysis, () => null, false).map(
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
});
