import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fixAll } from '../../../server/features/codeActions.ts';
import { Analysis, defaultSettings } from '../../../server/language/analysis.ts';
import type { Fix } from '../../../server/language/rules/rule.ts';
import { applyEdits } from '../../support/applyEdits.ts';
import { wordsOf } from './meaningfulWords.ts';

/** Lines that ask for every kind of fix. */
const lines = [
  'Launch the guided tour to raise the activation rate',
  'We have built a cache layer so that search latency falls',
  'Launch the new checkout and raise completed payments from 61% to 75%',
  'Raise completed payments from 61% to 75% by launching the new checkout',
  'Raise weekly orders from 200 to 300 and cut refunds from 9% to 4%',
  'Raise weekly return from 22% to 40%',
  'Raise weekly return to 40%',
  'Raise weekly return (currently 22%)',
  'Improve customer satisfaction',
  'Raise retention by 25%',
  'Increase NPS from 40 to 35',
  'Reduce cancellations from 12% to 30% by May',
  'Cut waiting time from 9 to 4',
  'Complete 80% of the migration',
  'Keep uptime at 99.9%',
  'Reach X% of members',
  'Be the best shop in town',
  'Regional cooperation',
  'Ensure quality',
] as const;

/** A sentence as it stands, and over lines with comments behind them. */
const breaks: readonly ((line: string) => string)[] = [
  (line) => line,
  (line) => line.replace(' ', ' // remark\n    '),
  (line) => `// remark\n    ${line.replace(' ', '\n    ')} // aside`,
];

const beneath = fc.constantFrom(
  '',
  '  Owner: @sam\n',
  '  2026-10-01: 31% so far\n',
  '  - [ ] Ask around\n',
  '  // why we do it\n',
  '  Onwer: @ali\n',
  '  By: 2027-09-01\n',
);

const documentText = fc
  .record({
    head: fc.constantFrom('', 'Cycle: 2026-Q4\n\n', '# Team\n\n'),
    objective: fc.constantFrom('Members love to come back', 'Launch the new website', 'Grow revenue by 40%', ''),
    keyResults: fc.array(
      fc.record({
        opening: fc.constantFrom('- ', '- KR: ', '- [x] KR 1.2: ', '1. '),
        line: fc.tuple(fc.constantFrom(...lines), fc.constantFrom(...breaks)).map(([line, broken]) => broken(line)),
        beneath,
      }),
      { minLength: 1, maxLength: 4 },
    ),
    more: fc.boolean(),
  })
  .map(
    ({ head, objective, keyResults, more }) =>
      `${head}Objective: ${objective}\n${keyResults.map((one) => `${one.opening}${one.line}\n${one.beneath}`).join('')}` +
      `${more ? '\nObjective: Nobody waits\n- KR: Calls that are answered at once: 40% -> 70%\n' : ''}`,
  );

const analysisOf = (text: string): Analysis => Analysis.of(text, defaultSettings, '2026-11-14');

/** Every fix of every finding of a document, with its finding's rule. */
function fixesOf(analysis: Analysis): { code: string; fix: Fix }[] {
  return analysis.tree.sections.flatMap((_, index) =>
    analysis.shown(index).flatMap(({ rule, finding }) =>
      finding
        .fixes(analysis)
        .filter(({ edits }) => edits.length > 0)
        .map((fix) => ({ code: rule.code, fix })),
    ),
  );
}

const filled = (text: string): string =>
  text
    .replaceAll('‹now›', '20%')
    .replaceAll('‹target›', '35%')
    .replaceAll('‹date›', '2026-12-01')
    .replaceAll(/‹[^›]*›/g, 'members');

/** How often a rule has something to say in a text. */
const countOf = (text: string, code: string): number =>
  analysisOf(text).sections.reduce((sum, { found }) => sum + found.filter(({ rule }) => rule.code === code).length, 0);

/** Bullets, labels and keywords are no words of the writer's. */
const prose = (text: string): string => text.replaceAll(/^\s*(?:-|1\.) (?:\[[ x]\] )?(?:KR(?: 1\.2)?: )?/gm, '');

/** What a fix is there to take away, by its rule: a key with a slip, a day that cannot be, the word that led to the means. */
const takenAway: Readonly<Record<string, readonly string[]>> = {
  'unknown-property': ['onwer'],
  'deadline-outside-cycle': ['2027', '09', '01', 'may'],
  'means-in-result': ['by'],
};

describe('every fix of every rule', function () {
  this.timeout(60_000);

  it('keeps the words of the writer', () => {
    fc.assert(
      fc.property(documentText, (text) => {
        const analysis = analysisOf(text);
        for (const { code, fix } of fixesOf(analysis)) {
          const after = applyEdits(text, analysis, fix.edits);
          const kept = new Set([...wordsOf(prose(after)), ...(takenAway[code] ?? [])]);
          assert.deepEqual(
            [...wordsOf(prose(text))].filter((word) => !kept.has(word)),
            [],
            `${code}: ${fix.title}\n${text}\n${after}`,
          );
        }
      }),
      { numRuns: 100 },
    );
  });

  it('keeps them, too, where everything is mended at once', () => {
    fc.assert(
      fc.property(documentText, (text) => {
        const plain = { snippets: false, documentChanges: false, setRuleLevel: false };
        const action = fixAll(analysisOf(text), { uri: 'file:///a.okr', version: 1, lineEnd: '\n' }, plain);
        if (action === null) return;
        const document = TextDocument.create('file:///a.okr', 'okr', 1, text);
        const after = TextDocument.applyEdits(document, action.edit!.changes!['file:///a.okr'] as TextEdit[]);
        assert.deepEqual(
          [...wordsOf(text)].filter((word) => !wordsOf(after).has(word)),
          ['onwer'],
        );
        assert.equal(fixAll(analysisOf(after), { uri: 'file:///a.okr', version: 2, lineEnd: '\n' }, plain), null);
      }),
      { numRuns: 50 },
    );
  });

  it('leaves its rule less to say, the first one that it offers', () => {
    const seen = new Set<string>();
    for (const line of lines) {
      const text = `Objective: Members love to come back\n- ${line}\n- Calls that are answered at once: 40% -> 70% by 2026-12-01\n`;
      const analysis = analysisOf(text);
      for (const { rule, finding } of analysis.sections.flatMap(({ found }) => found)) {
        const [fix] = finding.fixes(analysis);
        // A placeholder stays until its number has been found.
        if (rule.subject !== 'keyResult' || rule.code === 'placeholder' || !fix || fix.edits.length === 0) continue;
        seen.add(rule.code);
        const after = filled(applyEdits(text, analysis, fix.edits));
        assert.ok(countOf(after, rule.code) < countOf(text, rule.code), `${rule.code}: ${fix.title}\n${after}`);
      }
    }
    assert.ok(seen.size >= 14, [...seen].join());
  });
});
