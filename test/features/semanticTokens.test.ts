import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver';
import { semanticTokensLegend, semanticTokensOf } from '../../server/features/semanticTokens.ts';
import { Analysis, defaultSettings } from '../../server/language/analysis.ts';
import { readMarks, showMarks } from '../support/markedText.ts';

/** Tokens stand where `[[ ]]` says, and are what `kinds` says in order: the modifier of a number, or its type. */
function checkTokens(marked: string, kinds: readonly string[], range?: Range): void {
  const { text } = readMarks(marked);
  const { data } = semanticTokensOf(Analysis.of(text, defaultSettings, '2026-11-14'), range);
  const found: string[] = [];
  const ranges: Range[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [lines, characters, length, type, modifiers] = data.slice(at, at + 5) as [
      number,
      number,
      number,
      number,
      number,
    ];
    character = lines === 0 ? character + characters : characters;
    line += lines;
    ranges.push({ start: { line, character }, end: { line, character: character + length } });
    const modifier = semanticTokensLegend.tokenModifiers.filter((_, bit) => modifiers & (1 << bit)).join();
    found.push(modifier || semanticTokensLegend.tokenTypes[type]!);
  }
  assert.equal(showMarks(text, ranges), marked);
  assert.deepEqual(found, kinds);
}

describe('semantic tokens', () => {
  it('tell the baseline, the target and the deadline of a sentence from its other numbers', () => {
    checkTokens('Objective: Answer 24/7\n- KR: Answers within 2 days: from [[22%]] to [[40%]] [[by 2026-12-31]]\n', [
      'baseline',
      'target',
      'deadline',
    ]);
    checkTokens('- KR: Raise orders by [[25%]]\n', ['change']);
  });

  it('leave to the grammar what stands in properties', () => {
    checkTokens('- KR: Share of orders in time\n  Baseline: 22%\n  Target: 40%\n  By: 2026-12-31\n', []);
  });

  it('show which references lead somewhere', () => {
    checkTokens('O1: a\nId: grow\n\nO2: b\nSupports: #[[grow]], #[[o1]], #nowhere, other.okr#grow\n', [
      'class',
      'class',
    ]);
  });

  it('follow a sentence over its lines, with emphasis, CRLF, emoji and CJK', () => {
    checkTokens('- KR: 注文 👩‍💻 from **[[22%]]**\r\n    to [[40%]]\r\n', ['baseline', 'target']);
  });

  it('are worked out for the objectives of a range', () => {
    const range = { start: { line: 3, character: 0 }, end: { line: 3, character: 9 } };
    checkTokens(
      'O1: a\n- KR: NPS from 1 to 2\nO2: b\n- KR: NPS from [[3]] to [[4]]\nO3: c\n- KR: NPS from 5 to 6\n',
      ['baseline', 'target'],
      range,
    );
  });
});
