/** Each rule's own examples: a bad one is flagged exactly there, a good one is not, a fix gives the text that it promises. */
import assert from 'node:assert/strict';
import { rangeOfSpan } from '../../../server/features/place.ts';
import { Analysis, defaultSettings } from '../../../server/language/analysis.ts';
import { rules } from '../../../server/language/rules/index.ts';
import type { Rule } from '../../../server/language/rules/rule.ts';
import { applyEdits } from '../../support/applyEdits.ts';
import { readMarks, showMarks } from '../../support/markedText.ts';

/** In the middle of the cycle that the examples name. */
const today = '2026-11-14';

function analysed(text: string, rule: Rule) {
  const level = typeof rule.level === 'string' ? rule.level : rule.level.outcome;
  // A rule that is off in this school is shown by its examples all the same.
  const settings =
    level === 'off' ? { ...defaultSettings, levels: { [rule.code]: 'warning' as const } } : defaultSettings;
  const analysis = Analysis.of(text, settings, today);
  const shown = analysis.tree.starts.flatMap((start, index) =>
    analysis
      .shown(index)
      .filter((one) => one.rule === rule)
      .map((one) => ({ ...one, range: rangeOfSpan(one.finding.span, start) })),
  );
  return { analysis, shown };
}

describe('rules', () => {
  it('have codes of their own', () => {
    assert.equal(new Set(rules.map(({ code }) => code)).size, rules.length);
  });

  for (const rule of rules) {
    describe(rule.code, () => {
      it('is explained', () => {
        assert.match(rule.code, /^[a-z]+(-[a-z]+)*$/);
        for (const sentence of [rule.why, rule.ask, ...rule.exceptions]) assert.match(sentence, /^[A-ZÀ-Ý“‘`].*[.?]$/u);
        assert.ok(rule.bad.length > 0 && rule.good.length > 0, 'examples of both kinds');
      });

      for (const example of rule.bad) {
        it(`flags ${example.text.trim().split('\n').at(-1)!.trim()}`, () => {
          const { text } = readMarks(example.text);
          const { analysis, shown } = analysed(text, rule);
          assert.equal(
            showMarks(
              text,
              shown.map(({ range }) => range),
            ),
            example.text,
          );
          if (example.fixed === undefined) return;
          const [fix] = shown[0]!.finding.fixes();
          assert.ok(fix, 'there is a fix');
          const fixed = applyEdits(text, analysis, fix.edits);
          assert.equal(fixed, example.fixed);
          assert.deepEqual(
            analysed(fixed, rule).shown.map(({ finding }) => finding.message),
            [],
          );
        });
      }

      for (const text of rule.good) {
        it(`keeps quiet about ${text.trim().split('\n').at(-1)!.trim()}`, () => {
          assert.deepEqual(
            analysed(text, rule).shown.map(({ finding }) => finding.message),
            [],
          );
        });
      }
    });
  }
});
