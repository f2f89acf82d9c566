/** What holds for every feature, whatever the text and wherever the cursor: an answer, with places that are in the text. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Position, Range } from 'vscode-languageserver';
import { checkInAt } from '../../server/features/checkIn.ts';
import { codeLensesOf, resolveCodeLens } from '../../server/features/codeLens.ts';
import { completionsAt, resolveCompletion } from '../../server/features/completion.ts';
import { foldingRangesOf } from '../../server/features/folding.ts';
import { rangeEdits } from '../../server/features/formatting.ts';
import { highlightsAt } from '../../server/features/highlights.ts';
import { inlayHintsIn, resolveInlayHint } from '../../server/features/inlayHints.ts';
import { linksOf } from '../../server/features/links.ts';
import { onTypeEdits } from '../../server/features/onTypeFormatting.ts';
import { selectionRangeAt } from '../../server/features/selectionRanges.ts';
import { DocumentTokens } from '../../server/features/semanticTokens.ts';
import { symbolsOf } from '../../server/features/symbols.ts';
import { Analysis, defaultSettings } from '../../server/language/analysis.ts';
import { anyText } from '../support/okrText.ts';

const uri = 'file:///okrs/team.okr';
const target = { uri, version: 1, lineEnd: '\n' };
const abilities = { snippets: true, documentChanges: true, setRuleLevel: true };
const asked = { snippets: true, insertReplace: true, suggestAgain: true };

/** Every range in an answer, however deep. */
function* rangesIn(answer: unknown): Iterable<Range> {
  if (typeof answer !== 'object' || answer === null) return;
  if ('start' in answer && 'end' in answer) yield answer as Range;
  for (const part of Object.values(answer)) yield* rangesIn(part);
}

/** The ranges of semantic tokens, which are told by their distances. */
function tokenRanges(data: readonly number[]): Range[] {
  const ranges: Range[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    character = data[at] === 0 ? character + data[at + 1]! : data[at + 1]!;
    line += data[at]!;
    ranges.push({ start: { line, character }, end: { line, character: character + data[at + 2]! } });
  }
  return ranges;
}

function answersAt(analysis: Analysis, position: Position): unknown[] {
  const { tree } = analysis;
  const everywhere = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };
  const hints = inlayHintsIn(analysis, everywhere, uri, { class: true, progress: true });
  const lenses = codeLensesOf(analysis, uri);
  return [
    symbolsOf(analysis),
    foldingRangesOf(tree),
    selectionRangeAt(tree, position),
    linksOf(tree, uri, null),
    highlightsAt(tree, position),
    tokenRanges(new DocumentTokens().full('', analysis).data),
    hints.map((hint) => resolveInlayHint(hint, analysis)),
    lenses.map((lens) => resolveCodeLens(lens, analysis, true)),
    completionsAt(analysis, position, asked).map(resolveCompletion),
    checkInAt(analysis, position, target, abilities),
    rangeEdits(tree, [{ start: position, end: position }], { tabSize: 2, insertSpaces: true }),
    onTypeEdits(tree, position),
  ];
}

describe('features on any text', () => {
  it('answer with places that are in the text', () => {
    fc.assert(
      fc.property(anyText, fc.nat(25), fc.nat(40), (text, line, character) => {
        const analysis = Analysis.of(text, defaultSettings, '2026-11-14');
        const lines = analysis.tree.sections.flatMap((section) => section.lines);
        const position = { line: Math.min(line, lines.length - 1), character };
        position.character = Math.min(character, lines[position.line]!.length);
        for (const { start, end } of rangesIn(answersAt(analysis, position))) {
          for (const place of [start, end]) {
            assert.ok(place.line < lines.length && place.character <= lines[place.line]!.length, JSON.stringify(place));
          }
          assert.ok(start.line < end.line || (start.line === end.line && start.character <= end.character));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('answer beyond the end of the text, too', () => {
    const analysis = Analysis.of('Objective: a\n- KR: b', defaultSettings, '2026-11-14');
    assert.equal(answersAt(analysis, { line: 99, character: 99 }).length, 12);
  });

  it('say the same after an edit as of the text as a whole', () => {
    const place = fc.record({ line: fc.nat(20), character: fc.nat(30) });
    fc.assert(
      fc.property(anyText, place, place, anyText, (text, start, end, inserted) => {
        const edited = Analysis.of(text, defaultSettings, '2026-11-14').edit([
          { range: { start, end }, text: inserted },
        ]);
        const whole = edited.tree.sections
          .flatMap(({ lines, ends }) => lines.map((line, at) => line + ends[at]))
          .join('');
        const fresh = Analysis.of(whole, defaultSettings, '2026-11-14');
        assert.deepEqual(answersAt(edited, { line: 0, character: 0 }), answersAt(fresh, { line: 0, character: 0 }));
      }),
      { numRuns: 60 },
    );
  });
});
