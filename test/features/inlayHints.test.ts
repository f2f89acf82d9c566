import assert from 'node:assert/strict';
import { inlayHintsIn, resolveInlayHint } from '../../server/features/inlayHints.ts';
import { Analysis, defaultSettings } from '../../server/language/analysis.ts';

const uri = 'file:///a.okr';
const all = { class: true, progress: true };

function hintsOf(text: string, wanted = all, lines: readonly [number, number] = [0, 999]) {
  const analysis = Analysis.of(text, defaultSettings, '2026-11-14');
  const range = { start: { line: lines[0], character: 0 }, end: { line: lines[1], character: 0 } };
  return { analysis, hints: inlayHintsIn(analysis, range, uri, wanted) };
}

/** The text with each hint where it is shown, as `‹label›`. */
function checkHints(text: string, expected: string, wanted = all, lines?: readonly [number, number]): void {
  const shown = text.split(/(?<=\n)/);
  for (const { position, label } of hintsOf(text, wanted, lines).hints.reverse()) {
    const line = shown[position.line]!;
    shown[position.line] = `${line.slice(0, position.character)}‹${label}›${line.slice(position.character)}`;
  }
  assert.equal(shown.join(''), expected);
}

const text =
  'Objective: Delight our members\nCycle: 2026-Q4\n\n- KR: Members who come back every week: 22% -> 40%\n  Current: 31%\n- KR: Launch the mobile app\n- [x] Milestone: Pilot live\n';

describe('inlay hints', () => {
  it('name what is no outcome, and how far each has come in its cycle', () => {
    checkHints(
      text,
      'Objective: Delight our members\nCycle: 2026-Q4\n\n- KR: Members who come back every week: 22% -> 40%‹50% there›\n  Current: 31%\n- KR: Launch the mobile app‹output›\n- [x] Milestone: Pilot live‹100% there · ahead›\n',
    );
  });

  it('say when one is behind its cycle', () => {
    checkHints(
      'Cycle: 2026-Q4\n\n- KR: Members who come back: 20% -> 40%\n  Current: 22%\n',
      'Cycle: 2026-Q4\n\n- KR: Members who come back: 20% -> 40%‹10% there · behind›\n  Current: 22%\n',
    );
  });

  it('can be had one by one', () => {
    checkHints(text, text.replace('mobile app', 'mobile app‹output›'), { class: true, progress: false });
    checkHints(text, text, { class: false, progress: false });
  });

  it('are worked out for the lines that are shown', () => {
    checkHints(text, text.replace('mobile app', 'mobile app‹output›'), all, [5, 5]);
  });

  it('say of a level whether it is kept', () => {
    checkHints(
      '- Health: Uptime stays above 99.9%\n  Current: 99.95%\n- Health: Uptime stays above 99.9%\n  Current: 99%\n',
      '- Health: Uptime stays above 99.9%‹kept›\n  Current: 99.95%\n- Health: Uptime stays above 99.9%‹not kept›\n  Current: 99%\n',
    );
  });

  it('leave the cycle out before and after it', () => {
    checkHints(
      'Objective: a\nCycle: 2026-Q1\n- KR: Members who come back: 22% -> 40%\n  Current: 31%\n',
      'Objective: a\nCycle: 2026-Q1\n- KR: Members who come back: 22% -> 40%‹50% there›\n  Current: 31%\n',
    );
  });

  it('stand at the end of a sentence over lines, with CRLF, emoji and CJK', () => {
    checkHints(
      '- KR: 会員 👩‍💻 from 20%\r\n    to 40% // c\r\n  Current: 30%\r\n',
      '- KR: 会員 👩‍💻 from 20%\r\n    to 40% // c‹50% there›\r\n  Current: 30%\r\n',
    );
  });

  it('say more when somebody looks', () => {
    const { analysis, hints } = hintsOf(text);
    const resolved = hints.map((hint) => (resolveInlayHint(hint, analysis).tooltip as { value: string }).value);
    assert.match(resolved[0]!, /Measure: .*22% → 40%/);
    assert.match(resolved[1]!, /^\*\*Output\*\*/);
    const gone = Analysis.of('', defaultSettings, '2026-11-14');
    assert.deepEqual(resolveInlayHint(hints[0]!, gone), hints[0]);
  });
});
