import assert from 'node:assert/strict';
import { Analysis, defaultSettings } from '../../../server/language/analysis.ts';
import type { KeyResult, Objective } from '../../../server/language/model/model.ts';
import { asObjective } from '../../../server/language/rewrite/asObjective.ts';
import { addDeadline, addUnit } from '../../../server/language/rewrite/completeMeasure.ts';
import { completeMeasure, insertKeyResult, intoInitiative } from '../../../server/language/rewrite/edits.ts';
import type { Fix } from '../../../server/language/rules/rule.ts';
import { applyEdits } from '../../support/applyEdits.ts';

/** What a fix of the last objective, or of its first key result, makes of a text. */
function checkFix(text: string, fixOf: (objective: Objective, keyResult: KeyResult) => Fix, expected: string): void {
  const analysis = Analysis.of(text, defaultSettings, '2026-11-14');
  const objective = analysis.sections.at(-1)!.objective!;
  const fix = fixOf(objective, objective.keyResults[0]!);
  assert.equal(applyEdits(text, analysis, fix.edits), expected);
}

const document = (keyResult: string): string => `Objective: Delight\n- ${keyResult}\n`;

function checkComplete(keyResult: string, expected: string): void {
  checkFix(document(keyResult), (_, one) => completeMeasure(one, 'Complete'), document(expected));
}

describe('completeMeasure', () => {
  it('adds baseline and target where the number belongs', () => {
    checkComplete('Improve customer satisfaction', 'Improve customer satisfaction from ‹now› to ‹target›');
    checkComplete('Raise retention by end of Q4.', 'Raise retention from ‹now› to ‹target› by end of Q4.');
    checkComplete(
      'Raise conversion by launching the shop',
      'Raise conversion from ‹now› to ‹target› by launching the shop',
    );
  });

  it('adds what is missing of the two', () => {
    checkComplete('Raise weekly retention from 22%', 'Raise weekly retention from 22% to ‹target›');
    checkComplete('Raise retention (currently 22%)', 'Raise retention (currently 22%) to ‹target›');
    checkComplete('Raise retention (now at 22%) by May', 'Raise retention (now at 22%) to ‹target› by May');
    checkComplete('Raise retention, currently 22%', 'Raise retention, currently 22%, to ‹target›');
    checkComplete('Raise retention from 22% today', 'Raise retention from 22% today, to ‹target›');
    checkComplete('Raise weekly retention to 40%', 'Raise weekly retention from ‹now› to 40%');
    checkComplete('NPS ≥ 60', 'NPS ≥ 60\n  Baseline: ‹now›');
    checkComplete('Raise retention by 25%', 'Raise retention by 25%, from ‹now› to ‹target›');
    checkComplete('Raise retention\n  Baseline: 22%', 'Raise retention\n  Baseline: 22%\n  Target: ‹target›');
  });

  it('adds a date and a unit', () => {
    const raise = document('Raise retention from 22% to 40%.');
    checkFix(raise, (_, one) => addDeadline(one, 'Date'), document('Raise retention from 22% to 40% by ‹date›.'));
    const cut = document('Cut waiting time from 9 to 4 by May');
    checkFix(cut, (_, one) => addUnit(one, 'Unit')[0]!, document('Cut waiting time from 9 to 4 ‹unit› by May'));
  });
});

const blank = 'Raise the share of ‹who› who ‹do what› from ‹now› to ‹target›';

function checkInsert(text: string, expected: string): void {
  checkFix(text, (objective) => insertKeyResult(objective, 'Add'), expected);
}

describe('insertKeyResult', () => {
  it('puts the first one behind the objective’s own lines', () => {
    checkInsert('Objective: Delight', `Objective: Delight\n\n- KR: ${blank}`);
    checkInsert(
      'Objective: Delight\nId: joy\nOwner: @sam\n\n- [ ] Ask around\n',
      `Objective: Delight\nId: joy\nOwner: @sam\n\n- KR: ${blank}\n\n- [ ] Ask around\n`,
    );
    checkInsert('Objective: Delight\n\nKey results:\n', `Objective: Delight\n\nKey results:\n\n- KR: ${blank}\n`);
  });

  it('puts the next one behind the last with all beneath it, in the same layout', () => {
    checkInsert(
      'Objective: Delight\n\n* KR1: Churn: 9% -> 6%\n\n* KR2: NPS: 30 -> 40\n  - [ ] Ask around\n\n',
      `Objective: Delight\n\n* KR1: Churn: 9% -> 6%\n\n* KR2: NPS: 30 -> 40\n  - [ ] Ask around\n\n* KR3: ${blank}\n\n`,
    );
    checkInsert('O1: Delight\n1. Churn: 9% -> 6%\n', `O1: Delight\n1. Churn: 9% -> 6%\n2. ${blank}\n`);
    checkInsert('O1: Delight\nKR 1.1: Churn: 9% -> 6%\n', `O1: Delight\nKR 1.1: Churn: 9% -> 6%\nKR 1.2: ${blank}\n`);
    checkInsert('O: Delight\n- Health: Uptime 99.9%\n', `O: Delight\n- Health: Uptime 99.9%\n- KR: ${blank}\n`);
  });
});

describe('asObjective', () => {
  const check = (text: string, expected: string) => checkFix(text, (_, one) => asObjective(one), expected);

  it('moves the sentence behind the objective, with all that stands beneath it', () => {
    check(
      'O1: Delight\n\n- KR 1.1: Families feel at home // since May\n  Owner: @sam\n  - [ ] Ask around\n- KR 1.2: Churn: 9% -> 6%\n\n',
      `O1: Delight\n\n- KR 1.2: Churn: 9% -> 6%\n\nObjective: Families feel at home\n\n- KR 1.1: ${blank} // since May\n  Owner: @sam\n  - [ ] Ask around\n\n`,
    );
    check('O: Delight\n- Families feel\n  at home\n', `O: Delight\n\nObjective: Families feel at home\n\n- ${blank}\n`);
  });

  it('keeps the keyword above the words, and the comments behind them', () => {
    check(
      'O: Delight\n- KR: // asked for\n  Families feel // in May\n  at home // we hope\n',
      `O: Delight\n\nObjective: Families feel at home\n\n- KR: ${blank} // asked for // in May // we hope\n`,
    );
  });
});

describe('intoInitiative', () => {
  /** The key result that says 'Launch' goes beneath the one that says 'Churn'. */
  function check(text: string, expected: string): void {
    const analysis = Analysis.of(text, defaultSettings, '2026-11-14');
    const objective = analysis.sections.at(-1)!.objective!;
    const saying = (word: string) => objective.keyResults.find(({ prose }) => prose.text.includes(word))!;
    const fix = intoInitiative(saying('Launch'), saying('Churn'));
    assert.equal(applyEdits(text, analysis, fix.edits), expected);
  }

  it('goes beneath a key result that stands further off, with all that stands beneath it', () => {
    check(
      'O: Delight\n- Launch the app\n  Owner: @sam\n  - [x] Find a vendor\n\n- NPS: 30 -> 40\n- Churn: 9% -> 6%\n  - [ ] Ask\n\n',
      'O: Delight\n\n- NPS: 30 -> 40\n- Churn: 9% -> 6%\n  - [ ] Ask\n  - [ ] Launch the app\n    Owner: @sam\n    - [x] Find a vendor\n\n',
    );
    check(
      'O1: Delight\n1. Churn: 9% -> 6%\n2. NPS: 30 -> 40\n3. Launch the $2 {app}\n   in May',
      'O1: Delight\n1. Churn: 9% -> 6%\n   - [ ] Launch the $2 {app}\n      in May\n2. NPS: 30 -> 40',
    );
    check('O1: Delight\n- Launch it\n- Churn: 9% -> 6%', 'O1: Delight\n- Churn: 9% -> 6%\n  - [ ] Launch it');
  });

  it('joins the one right above it, and leaves one blank line where there were two', () => {
    const joined = (between: string, end: string, expected: string) =>
      check(
        `O1: Delight\n- Churn: 9% -> 6%\n${between}- Launch it${end}`,
        `O1: Delight\n- Churn: 9% -> 6%\n  - [ ] Launch it${expected}`,
      );
    joined('', '', '');
    joined('\n', '', '');
    joined('\n', '\n', '\n');
    joined('\n', '\n\n- NPS: 30 -> 40\n', '\n\n- NPS: 30 -> 40\n');
    joined('', '\n  Owner: @sam\n- NPS: 30 -> 40', '\n    Owner: @sam\n- NPS: 30 -> 40');
    check('O1: Delight\n- Churn: 9% -> 6%\n- Launch it\n', 'O1: Delight\n- Churn: 9% -> 6%\n  - [ ] Launch it\n');
  });
});
