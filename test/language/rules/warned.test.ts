/** Who is warned of an output, and who is only told. */
import assert from 'node:assert/strict';
import { Analysis, defaultSettings } from '../../../server/language/analysis.ts';
import { judge } from '../../../server/language/judgement/judge.ts';
import { warningBar } from '../../../server/language/rules/kinds.ts';
import type { Level } from '../../../server/language/rules/rule.ts';
import { readSplit } from '../../bench/train-judgement.ts';

/** The level of what is said of an output; null where nothing is. */
function levelOf(keyResult: string, properties = '', set?: Level): Level | null {
  const settings = set === undefined ? defaultSettings : { ...defaultSettings, levels: { 'output-key-result': set } };
  const text = `Objective: Delight our members\n${properties}\n- KR: ${keyResult}\n- KR: Members who come back: 22% -> 40%\n`;
  const analysis = Analysis.of(text, settings, '2026-11-14');
  const shown = analysis.tree.starts.flatMap((_, index) => analysis.shown(index));
  return shown.find(({ rule }) => rule.code === 'output-key-result')?.level ?? null;
}

describe('an output', () => {
  it('is warned of where the judgement is sure', () => {
    assert.equal(levelOf('Launch the guided tour'), 'warning');
    assert.equal(levelOf('Launch the guided tour', 'Level: personal\n'), 'information');
    assert.equal(levelOf('Launch the guided tour', '', 'error'), 'error');
    assert.equal(levelOf('Members who walk the guided tour: 3% -> 20%'), null);
  });

  it('is mentioned where it is not', () => {
    const unsure = readSplit('report').filter(({ text }) => {
      const { class: side, confidence } = judge(text);
      return side === 'output' && confidence < warningBar && /^[\w ]+$/.test(text);
    });
    assert.ok(unsure.length > 10);
    for (const { text } of unsure) {
      assert.equal(levelOf(text), 'information', text);
      assert.equal(levelOf(text, '', 'warning'), 'warning', text);
    }
  });
});
