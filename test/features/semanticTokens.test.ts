import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Range, SemanticTokens } from 'vscode-languageserver';
import { DocumentTokens, semanticTokensIn, semanticTokensLegend } from '../../server/features/semanticTokens.ts';
import { Analysis, defaultSettings } from '../../server/language/analysis.ts';
import { readMarks, showMarks } from '../support/markedText.ts';
import { anyText } from '../support/okrText.ts';

const analysisOf = (text: string): Analysis => Analysis.of(text, defaultSettings, '2026-11-14');

/** From text to text the edits lead to the tokens of each, and hold at most so many new numbers in all. */
function checkDeltas(texts: readonly string[], mostNumbers = Number.POSITIVE_INFINITY): void {
  const tokens = new DocumentTokens();
  let { data, resultId } = tokens.full('a', analysisOf(texts[0]!));
  let numbers = 0;
  for (const text of texts.slice(1)) {
    const answer = tokens.delta('a', analysisOf(text), resultId!);
    assert.ok('edits' in answer, 'only what differs is given');
    data = [...data];
    for (const { start, deleteCount, data: own = [] } of answer.edits.toReversed()) {
      data.splice(start, deleteCount, ...own);
      numbers += own.length;
    }
    resultId = answer.resultId;
    assert.deepEqual(data, new DocumentTokens().full('', analysisOf(text)).data);
  }
  assert.ok(numbers <= mostNumbers, `${numbers} numbers`);
}

/** Tokens stand where `[[ ]]` says, and are what `kinds` says in order: the modifier of a number, or its type. */
function checkTokens(marked: string, kinds: readonly string[], range?: Range): void {
  const { text } = readMarks(marked);
  const analysis = analysisOf(text);
  const { data } = range ? semanticTokensIn(analysis, range) : new DocumentTokens().full('', analysis);
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

  it('say of a next version only what differs', () => {
    const many = Array.from({ length: 50 }, (_, at) => `O${at}: 顧客 🎯\r\n- KR: NPS from ${at} to 99\r\n`).join('');
    checkDeltas([many, many.replace('from 7 to', 'from 77 to'), many, `# T\r\n${many}`, many, ''], 20);
  });

  it('lead from any text to any other', () => {
    fc.assert(fc.property(fc.array(anyText, { minLength: 2, maxLength: 5 }), (texts) => checkDeltas(texts)));
  });

  it('are all given to whoever has others than those that were given last', () => {
    const tokens = new DocumentTokens();
    const analysis = analysisOf('- KR: NPS from 1 to 2\n');
    const { resultId, data } = tokens.full('a', analysis);
    for (const [uri, id] of [
      ['a', 'other'],
      ['b', resultId!],
    ] as const) {
      assert.deepEqual((tokens.delta(uri, analysis, id) as SemanticTokens).data, data);
    }
    const others = new DocumentTokens();
    const first = others.full('a', analysisOf('- KR: NPS from 10 to 20\n'));
    assert.ok('edits' in others.delta('a', analysis, first.resultId!));
    assert.deepEqual((others.delta('a', analysis, 'other') as SemanticTokens).data, data);
    tokens.forget('a');
    assert.ok('data' in tokens.delta('a', analysis, resultId!));
  });
});
