import assert from 'node:assert/strict';
import { Analysis, defaultSettings } from '../../../server/language/analysis.ts';
import { rewriteFixes, rewritesFor } from '../../../server/language/rewrite/rewrites.ts';
import { applyEdits } from '../../support/applyEdits.ts';
import { readMarks } from '../../support/markedText.ts';

/** The fixes of the key result in whose line `|` stands. */
function rewrite(marked: string) {
  const { text, position } = readMarks(marked);
  const analysis = Analysis.of(text, defaultSettings, '2026-11-14');
  const at = analysis.sectionAt(position!.line);
  const { objective, circumstances } = analysis.sections[at]!;
  const line = position!.line - analysis.tree.starts[at]!;
  const keyResult = objective!.keyResults.find(({ node }) => node.span.line === line)!;
  const fixes = rewriteFixes(keyResult, objective!, circumstances);
  return { fixes, titles: fixes.map(({ title }) => title), text, analysis };
}

/** The first rewrite is preferred, is titled with its own text, and makes the text `expected`. */
function checkRewrite(marked: string, title: string, expected: string): void {
  const { fixes, titles, text, analysis } = rewrite(marked);
  assert.equal(titles[0], title, titles.join('\n'));
  assert.deepEqual(
    fixes.map(({ preferred }) => preferred === true),
    fixes.map((_, at) => at === 0),
  );
  assert.equal(applyEdits(text, analysis, fixes[0]!.edits), expected);
}

/** The titles of all rewrites, best first. */
function checkTitles(marked: string, titles: readonly string[]): void {
  assert.deepEqual(rewrite(marked).titles, titles);
}

describe('rewrites', () => {
  describe('in the writer’s own words', () => {
    it('say the purpose, and leave it out of the work', () => {
      checkRewrite(
        'Cycle: 2026-Q4\n\nObjective: Shoppers trust us\n- KR: Launch |the guided tour to raise the activation rate\n',
        'Raise the activation rate from ‹now› to ‹target›',
        'Cycle: 2026-Q4\n\nObjective: Shoppers trust us\n- KR: Raise the activation rate from ‹now› to ‹target›\n  - [ ] Launch the guided tour\n',
      );
    });

    it('turn a purpose round that says what moves, and keep it where a word would be lost', () => {
      checkRewrite(
        'Cycle: 2026-Q4\n\nObjective: A fast shop\n- We have built |a cache layer so that search latency falls\n',
        'Reduce search latency from ‹now› to ‹target›',
        'Cycle: 2026-Q4\n\nObjective: A fast shop\n- Reduce search latency from ‹now› to ‹target›\n  - [ ] Build a cache layer so that search latency falls\n',
      );
    });

    it('say which share of whom does what', () => {
      checkRewrite(
        'Cycle: 2026-Q4\n\nObjective: Calm support\n- Redesign |the help centre so that members find answers without calling\n',
        'Raise the share of members who find answers without calling from ‹now› to ‹target›',
        'Cycle: 2026-Q4\n\nObjective: Calm support\n- Raise the share of members who find answers without calling from ‹now› to ‹target›\n  - [ ] Redesign the help centre\n',
      );
    });

    it('split work from its effect', () => {
      checkRewrite(
        'Cycle: 2026-Q4\n\nObjective: Easy to pay\n\n- KR: Launch |the new checkout and raise completed payments from 61% to 75%\n',
        'Raise completed payments from 61% to 75%',
        'Cycle: 2026-Q4\n\nObjective: Easy to pay\n\n- KR: Raise completed payments from 61% to 75%\n  - [ ] Launch the new checkout\n',
      );
    });

    it('take the measure that the objective names, with samples that fall where it is to fall', () => {
      checkRewrite(
        'Cycle: 2026-Q4\n\nObjective: Reduce churn among small customers\n- Build |a health score\n',
        'Reduce churn among small customers from ‹now› to ‹target›',
        'Cycle: 2026-Q4\n\nObjective: Reduce churn among small customers\n- Reduce churn among small customers from ‹now› to ‹target›\n  - [ ] Build a health score\n',
      );
    });

    it('do not repeat what another key result measures', () => {
      const { titles } = rewrite(
        'Cycle: 2026-Q4\n\nObjective: Reduce churn\n- Build |a health score\n- Churn: 9% -> 6%\n',
      );
      assert.ok(titles.length > 0);
      assert.ok(
        titles.every((title) => !title.startsWith('Reduce churn from')),
        titles.join('\n'),
      );
    });
  });

  describe('from the catalogue', () => {
    it('speak of the people of the plan, different in kind', () => {
      checkTitles('Cycle: 2026-Q4\n\nObjective: New members feel at home\n- Launch |the new onboarding\n', [
        'Raise the share of new members who finish set-up in their first session from ‹now› to ‹target›',
        'Reduce the median time from sign-up to first success from ‹now› to ‹target› days',
        'Raise the share of new members who reach their first success within a week from ‹now› to ‹target›',
      ]);
      checkRewrite(
        'Cycle: 2026-Q4\n\nObjective: Nurses stay with us\n- A career framework |is published\n',
        'Raise the share of nurses who see a way forward here from ‹now› to ‹target›',
        'Cycle: 2026-Q4\n\nObjective: Nurses stay with us\n- Raise the share of nurses who see a way forward here from ‹now› to ‹target›\n  - [ ] Publish a career framework\n',
      );
    });

    it('find the subject through synonyms and forms', () => {
      checkRewrite(
        'Cycle: 2026-Q4\n\nObjective: Quiet nights\n- Pentests |commissioned for both portals\n',
        'Reduce the number of serious weaknesses that attackers could find from ‹now› to ‹target›',
        'Cycle: 2026-Q4\n\nObjective: Quiet nights\n- Reduce the number of serious weaknesses that attackers could find from ‹now› to ‹target›\n  - [ ] Commission pentests for both portals\n',
      );
    });

    it('name the thing that is made', () => {
      checkRewrite(
        'Cycle: 2026-Q4\n\nObjective: Members see their week\n- Release |a calendar view\n',
        'Raise the share of active members who use the calendar view every week from ‹now› to ‹target›',
        'Cycle: 2026-Q4\n\nObjective: Members see their week\n- Raise the share of active members who use the calendar view every week from ‹now› to ‹target›\n  - [ ] Release a calendar view\n',
      );
    });
  });

  describe('keep', () => {
    it('label, deadline, properties, check-ins, comments, initiatives, and the tick with the work', () => {
      checkRewrite(
        [
          'Objective: New members feel at home',
          '',
          '- [x] KR 1.2: We have launched |the new onboarding by end of March // see plan',
          '  Owner: @sam',
          '  2026-10-01: 3 of 5',
          '  // why we do it',
          '  - [ ] Record the video',
          '',
          '- KR 1.3: Members who come back every week: 22% -> 40%',
          '',
        ].join('\n'),
        'Raise the share of new members who finish set-up in their first session from ‹now› to ‹target› by end of March',
        [
          'Objective: New members feel at home',
          '',
          '- KR 1.2: Raise the share of new members who finish set-up in their first session from ‹now› to ‹target› by end of March // see plan',
          '  Owner: @sam',
          '  2026-10-01: 3 of 5',
          '  // why we do it',
          '  - [x] Launch the new onboarding by end of March',
          '  - [ ] Record the video',
          '',
          '- KR 1.3: Members who come back every week: 22% -> 40%',
          '',
        ].join('\n'),
      );
    });

    it('a line that runs on, and what means something in snippets', () => {
      checkRewrite(
        'Cycle: 2026-Q4\n\nObjective: Parcels cost less\n1. Replace |the $2 packaging {old}\n   with the \\new one\n',
        'Reduce the cost per shipment from ‹now› to ‹target›',
        'Cycle: 2026-Q4\n\nObjective: Parcels cost less\n1. Reduce the cost per shipment from ‹now› to ‹target›\n   - [ ] Replace the $2 packaging {old} with the \\new one\n',
      );
    });

    it('ask for a date only where nothing gives one', () => {
      const title = (head: string, tail = '') =>
        rewrite(`${head}Objective: Easy\n- Launch |guest checkout\n${tail}`).titles[0];
      const text = 'Raise the share of started checkouts that are paid from ‹now› to ‹target›';
      assert.equal(title(''), `${text} by ‹date›`);
      assert.equal(title('Cycle: 2026-Q4\n\n'), text);
      assert.equal(title('', '  By: 2026-12-01\n'), text);
    });
  });

  it('leave outcomes and lines that say their type alone', () => {
    for (const line of ['KR: Churn falls from 9% to 6%', 'Output: Launch guest checkout', 'Milestone: Beta is live']) {
      const text = `Cycle: 2026-Q4\n\nObjective: Easy to pay\n- ${line}\n`;
      const { objective, circumstances } = Analysis.of(text, defaultSettings, '2026-11-14').sections.at(-1)!;
      assert.deepEqual(rewritesFor(objective!.keyResults[0]!, objective!, circumstances), []);
    }
  });

  it('ask the question where nothing fits, once', () => {
    const asked = 'When this is done, who does what differently, and by how much?';
    checkTitles('Objective: Sort things out\n\n- KR: Finish |phase two of Bluebird\n', [`Coach me: “${asked}”`]);
    const { fixes, text, analysis } = rewrite('Objective: Sort things out\n\n- KR: Finish |phase two of Bluebird\n');
    const after = applyEdits(text, analysis, fixes[0]!.edits);
    assert.equal(after, `Objective: Sort things out\n\n- KR: Finish phase two of Bluebird\n  // ${asked}\n`);
    checkTitles(after.replace('Finish', 'Finish|'), []);
  });
});
