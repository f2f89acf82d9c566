import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Analysis, defaultSettings } from '../../../server/language/analysis.ts';
import { asObjective } from '../../../server/language/rewrite/asObjective.ts';
import { completeMeasure, insertKeyResult } from '../../../server/language/rewrite/edits.ts';
import { rewriteFixes, rewritesFor } from '../../../server/language/rewrite/rewrites.ts';
import { decidingJudgement } from '../../../server/language/rules/kinds.ts';
import type { Fix } from '../../../server/language/rules/rule.ts';
import { readOutputs } from '../../bench/rewrites.ts';
import { applyEdits } from '../../support/applyEdits.ts';
import { wordsOf } from './meaningfulWords.ts';

const outputs = readOutputs();

const words = fc
  .array(
    fc.constantFrom(
      ...'Launched launch is are have been we the new onboarding API $20 {x} \\n 40% from to by and with customers who 2026-12-31 März 発売 🎉 released constructor toString , . : so that'.split(
        ' ',
      ),
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((list) => list.join(' '));

const prose = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...outputs.map(({ text }) => text)) },
  { weight: 2, arbitrary: words },
);

const keyResult = fc
  .record({
    opening: fc.constantFrom('- ', '- KR: ', '* KR 1.2: ', '1. ', '- [x] ', '- [ ] KR2: ', 'KR: ', '\t- '),
    prose,
    beneath: fc.constantFrom(
      '',
      '  and goes on // here\n',
      '  and on\n    and on\n',
      '  Owner: @sam\n',
      '  2026-10-01: 31% so far\n',
      '  - [ ] Ask around\n',
      '  // why\n',
    ),
  })
  .map(({ opening, prose, beneath }) => `${opening}${prose}\n${beneath}`);

const documentText = fc
  .record({
    head: fc.constantFrom('', 'Cycle: 2026-Q4\n\n', '# Team\n\n'),
    objective: fc.oneof(fc.constantFrom(...outputs.flatMap(({ objective }) => objective ?? [])), words),
    keyResults: fc.array(keyResult, { minLength: 1, maxLength: 3 }),
  })
  .map(({ head, objective, keyResults }) => `${head}Objective: ${objective}\n${keyResults.join('')}`);

const analysisOf = (text: string): Analysis => Analysis.of(text, defaultSettings, '2026-11-14');

/** Every fix of the feature in a document. */
function fixesIn(analysis: Analysis): Fix[] {
  return analysis.sections.flatMap(({ objective, circumstances }) =>
    objective === null
      ? []
      : [
          insertKeyResult(objective, 'Add'),
          ...objective.keyResults.flatMap((one) => [
            completeMeasure(one, 'Complete'),
            asObjective(one),
            ...rewriteFixes(one, objective, circumstances, analysis),
          ]),
        ],
  );
}

describe('fixes on key results', function () {
  this.timeout(30_000);

  it('never lose a word, whatever the document', () => {
    fc.assert(
      fc.property(documentText, (text) => {
        const analysis = analysisOf(text);
        for (const fix of fixesIn(analysis)) {
          const after = wordsOf(applyEdits(text, analysis, fix.edits));
          const lost = [...wordsOf(text)].filter((word) => !after.has(word));
          assert.deepEqual(lost, [], `${fix.title}\n${applyEdits(text, analysis, fix.edits)}`);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leave one output fewer when a rewrite is filled in', () => {
    const flagged = (text: string) =>
      analysisOf(text).sections.reduce(
        (sum, { found }) => sum + found.filter(({ rule }) => rule.code === 'output-key-result').length,
        0,
      );
    for (const { text, objective, cycle } of outputs) {
      const document = `${cycle ? `Cycle: ${cycle}\n\n` : ''}Objective: ${objective ?? 'Delight'}\n- ${text}\n- Launch the shop\n`;
      const analysis = analysisOf(document);
      const { objective: read, circumstances } = analysis.sections.at(-1)!;
      const first = read!.keyResults[0]!;
      if (
        decidingJudgement(first, circumstances)?.class !== 'output' ||
        rewritesFor(first, read!, circumstances).length === 0
      )
        continue;
      const before = flagged(document);
      for (const fix of rewriteFixes(first, read!, circumstances)) {
        const filled = applyEdits(document, analysis, fix.edits)
          .replace('‹now›', '20%')
          .replace('‹target›', '35%')
          .replace('‹date›', '2026-12-01');
        assert.equal(flagged(filled), before - 1, filled);
      }
    }
  });
});
