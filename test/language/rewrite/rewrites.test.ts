import assert from 'node:assert/strict';
import { Analysis, defaultSettings } from '../../../server/language/analysis.ts';
import { rewritesFor } from '../../../server/language/rewrite/rewrites.ts';
import { applyEdits } from '../../support/applyEdits.ts';
import { checkFirst, checkRework, checkRewrite, checkTitles, question, rewrite } from './checkRewrites.ts';

describe('rewrites', () => {
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

    it('answer what a hire is for', () => {
      checkFirst('Objective: Nobody waits\n- Hire |two support agents', '', [
        'Reduce the median time to first reply from ‹now› to ‹target› hours',
      ]);
    });

    it('ask whether a thing gets used where no metric answers it', () => {
      checkFirst('Objective: Good\n- Build |an ROI calculator', '', [
        'Increase the number of people who use the ROI calculator every week from ‹now› to ‹target›',
      ]);
      checkFirst('Objective: Good\n- Launch |5G slicing capability for enterprise customers', '', [
        'Raise the share of enterprise customers who use the 5G slicing capability every week from ‹now› to ‹target›',
      ]);
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

    it('the comments behind the words of a line that runs on', () => {
      checkRewrite(
        'Cycle: 2026-Q4\n\nObjective: Shoppers trust us\n- KR: Launch |the tour // why $now\n  to raise the activation rate // so they say\n  // asked for in May\n',
        'Raise the activation rate from ‹now› to ‹target›',
        'Cycle: 2026-Q4\n\nObjective: Shoppers trust us\n- KR: Raise the activation rate from ‹now› to ‹target› // why $now // so they say\n  // asked for in May\n  - [ ] Launch the tour\n',
      );
    });

    it('take no month from two', () => {
      const { titles } = rewrite('Objective: Pupils pass\n- Mock exam |in May and June\n');
      assert.equal(titles[0], 'Raise the share of pupils who pass the course from ‹now› to ‹target›');
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

  describe('beneath another key result', () => {
    it('go where the same is measured already, sooner than to a metric that is further from the work', () => {
      checkRework(
        'Objective: Trials get going\n- Demo data |for trials\n- NPS: 30 -> 40\n- Trial -> paid: 7% -> 10%\n',
        ['Make it an initiative of “Trial -> paid: 7% -> 10%”'],
      );
      checkRework(
        'Objective: Residents love the citizen office\n- Appointment tool |replaced\n- Waiting time at the counter: 38 -> 15 min\n',
        ['Make it an initiative of “Waiting time at the counter: 38 -> 15 min”'],
      );
    });

    it('go where the subject of the work is measured, behind the purpose of the writer and before other metrics', () => {
      const sibling = 'Make it an initiative of “Discharges before noon: 18% -> 40%”';
      const plan =
        'Cycle: 2026-Q4\n\nObjective: Home in good time\n- Discharges before noon: 18% -> 40%\n- Patient falls a month: 9 -> 4\n';
      checkRework(`${plan}- A discharge checklist |on both wards\n`, [
        sibling,
        'Reduce the average length of stay from ‹now› to ‹target› days',
        'Reduce the share of patients who are back within 30 days from ‹now› to ‹target›',
        'Make it an initiative of “Patient falls a month: 9 -> 4”',
      ]);
      checkRework(`${plan}- A discharge checklist |to reduce readmissions\n`, [
        'Reduce readmissions from ‹now› to ‹target›',
        sibling,
        'Reduce the average length of stay from ‹now› to ‹target› days',
        'Make it an initiative of “Patient falls a month: 9 -> 4”',
      ]);
    });

    it('go nowhere beneath other work, and not where only a word is shared', () => {
      checkRework('Objective: Good\n- Launch the shop\n- Finish |phase two of Bluebird\n', [`Coach me: “${question}”`]);
      checkRework(
        'Cycle: 2026-Q4\n\nObjective: Pupils and their books\n- Buy |400 books for reading\n- Evening on reading at home, 60 parents come\n',
        ['Raise the share of pupils who read at the level of their year from ‹now› to ‹target›'],
      );
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
    checkTitles('Objective: Sort things out\n\n- KR: Finish |phase two of Bluebird\n', [`Coach me: “${question}”`]);
    const { fixes, text, analysis } = rewrite('Objective: Sort things out\n\n- KR: Finish |phase two of Bluebird\n');
    const after = applyEdits(text, analysis, fixes[0]!.edits);
    assert.equal(after, `Objective: Sort things out\n\n- KR: Finish phase two of Bluebird\n  // ${question}\n`);
    checkTitles(after.replace('Finish', 'Finish|'), []);
  });
});
