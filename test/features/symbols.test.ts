import assert from 'node:assert/strict';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import { flatSymbolsOf, symbolsOf } from '../../server/features/symbols.ts';
import { Analysis, defaultSettings } from '../../server/language/analysis.ts';

const analysed = (text: string) => Analysis.of(text, defaultSettings, '2026-11-14');

/** A line a symbol: name, detail, first and last line; its own words as the editor selects them are checked, too. */
function draw(text: string, symbols: readonly DocumentSymbol[], margin = ''): string[] {
  return symbols.flatMap(({ name, detail, range, selectionRange, children }) => {
    assert.ok(selectionRange.start.line >= range.start.line && selectionRange.end.line <= range.end.line);
    assert.ok(text.split(/\r\n|\r|\n/)[range.end.line]!.length === range.end.character);
    const shown = `${margin}${name}${detail === undefined ? '' : ` (${detail})`} ${range.start.line}-${range.end.line}`;
    return [shown, ...draw(text, children ?? [], `${margin}  `)];
  });
}

function checkSymbols(text: string, expected: readonly string[]): void {
  assert.deepEqual(draw(text, symbolsOf(analysed(text))), expected);
}

describe('document symbols', () => {
  it('show what stands under what, with class and progress', () => {
    checkSymbols(
      '# Team\n\nObjective: Delight our members\n\n- KR: Members who come back every week: 22% -> 40%\n  Current: 31%\n  - [x] Ask ten members\n    - and write it down\n- KR: Launch the mobile app\n\nO2: Grow\n\nsome note\n',
      [
        'Team 0-12',
        '  Delight our members (50%) 2-8',
        '    Members who come back every week: 22% -> 40% (outcome · 50%) 4-7',
        '      ☑ Ask ten members 6-7',
        '        and write it down 7-7',
        '    Launch the mobile app (output) 8-8',
        '  O2 Grow 10-12',
      ],
    );
  });

  it('take the writer at their word', () => {
    checkSymbols('- Milestone: Pilot live\n- KR1.2: Ship the app\n  Type: commitment\n', [
      'Pilot live (milestone) 0-0',
      'KR1.2 Ship the app (commitment) 1-2',
    ]);
  });

  it('follow the levels of headings, those of objectives too', () => {
    checkSymbols('# A\n## Objective: B\n### Notes\n- [ ] c\n## D\nObjective: E\n# F\n', [
      'A 0-5',
      '  B 1-3',
      '    Notes 2-3',
      '      ☐ c 3-3',
      '  D 4-5',
      '    E 5-5',
      'F 6-6',
    ]);
  });

  it('name what has no words, and read CRLF, emoji and CJK', () => {
    checkSymbols('Objective:\r\n\r\n- KR:\r\n\r\n🎯 Objective: 快眠 😴\r\n  と休息\r\n- [ ] 枕\r\n', [
      'Objective 0-2',
      '  Key result 2-2',
      '快眠 😴 と休息 4-6',
      '  ☐ 枕 6-6',
    ]);
  });

  it('are a list for clients that show no tree', () => {
    const text = 'Objective: a\n- [ ] b\n';
    assert.deepEqual(flatSymbolsOf(analysed(text), 'file:///a.okr'), [
      {
        name: 'a',
        kind: SymbolKind.Class,
        location: { uri: 'file:///a.okr', range: { start: { line: 0, character: 0 }, end: { line: 1, character: 7 } } },
      },
      {
        name: '☐ b',
        kind: SymbolKind.Boolean,
        location: { uri: 'file:///a.okr', range: { start: { line: 1, character: 0 }, end: { line: 1, character: 7 } } },
        containerName: 'a',
      },
    ]);
  });

  it('are none for a text without structure', () => {
    checkSymbols('some words\n\nand more\n', []);
    checkSymbols('', []);
  });
});
