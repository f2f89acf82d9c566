import assert from 'node:assert/strict';
import { Analysis, defaultSettings } from '../../../server/language/analysis.ts';
import type { Surroundings } from '../../../server/language/model/links.ts';
import { reworkFixes, rewriteFixes, rewritesFor } from '../../../server/language/rewrite/rewrites.ts';
import { applyEdits } from '../../support/applyEdits.ts';
import { uriOf, WorkspaceInMemory } from '../../support/files.ts';
import { readMarks } from '../../support/markedText.ts';

/** The key result in whose line `|` stands, with what the fixes of it are made of. */
function read(marked: string, surroundings?: Surroundings) {
  const { text, position } = readMarks(marked);
  const analysis = Analysis.of(text, defaultSettings, '2026-11-14', surroundings);
  const at = analysis.sectionAt(position!.line);
  const { objective, circumstances } = analysis.sections[at]!;
  const line = position!.line - analysis.tree.starts[at]!;
  const keyResult = objective!.keyResults.find(({ node }) => node.span.line === line)!;
  return {
    text,
    analysis,
    fixesBy: (fixes: typeof rewriteFixes) => fixes(keyResult, objective!, circumstances, analysis),
  };
}

/** The fixes of the key result in whose line `|` stands. */
function rewrite(marked: string, surroundings?: Surroundings) {
  const { text, analysis, fixesBy } = read(marked, surroundings);
  const fixes = fixesBy(rewriteFixes);
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

/** The first titles for a line beside the rest of a plan. */
function checkFirst(work: string, plan: string, titles: readonly string[]): void {
  assert.deepEqual(rewrite(beside(work, plan)).titles.slice(0, titles.length), titles);
}

/** The rest of the plan changes nothing. */
function checkNone(work: string, plan: string): void {
  const { titles } = rewrite(beside(work, plan));
  assert.deepEqual(titles, rewrite(beside(work, '')).titles);
}

/** The titles of all that the key result in whose line `|` stands can become. */
function checkRework(marked: string, titles: readonly string[]): void {
  const fixes = read(marked).fixesBy(reworkFixes);
  assert.deepEqual(
    fixes.map(({ title }) => title),
    titles,
  );
}

const beside = (work: string, plan: string): string =>
  `Cycle: 2026-Q4\n\n${plan.replace('Cycle: 2026-Q4\n\n', '')}\n\n${work}\n`;

const question = 'When this is done, who does what differently, and by how much?';

describe('rewrites', () => {
  describe('in the writer’s own words', () => {
    it('say the purpose, and leave it out of the work', () => {
      checkRewrite(
        'Cycle: 2026-Q4\n\nObjective: Shoppers trust us\n- KR: Launch |the guided tour to raise the activation rate\n',
        'Raise the activation rate from ‹now› to ‹target›',
        'Cycle: 2026-Q4\n\nObjective: Shoppers trust us\n- KR: Raise the activation rate from ‹now› to ‹target›\n  - [ ] Launch the guided tour\n',
      );
    });

    it('keep the effect of a line that promises both, with its number', () => {
      const effects = [
        ['Deploy the matching engine with 99% accuracy', '99% accuracy', 'Deploy the matching engine'],
        ['Publish ten pages that bring 300 sign-ups a month', 'Bring 300 sign-ups a month', 'Publish ten pages'],
        [
          'Establish a baseline for lead time and cut it by 20%',
          'Cut lead time by 20%',
          'Establish a baseline for lead time',
        ],
        ['Reduce churn to 2% and ship the survey', 'Reduce churn from ‹now› to 2%', 'Ship the survey'],
        [
          'Ship the new runner, median build down to 8 min',
          'Median build down from ‹now› to 8 min',
          'Ship the new runner',
        ],
        [
          'Name an owner per queue and get replies under 4 h',
          'Get replies from ‹now› to under 4 h',
          'Name an owner per queue',
        ],
        ['Move the line to Brno; scrap stays below 2%', 'Scrap stays below 2%', 'Move the line to Brno'],
        ['Release dark mode, used by 40% of members', 'Dark mode used by 40% of members', 'Release dark mode'],
        [
          'Ship the in-app checklist, 60% of trials finish it',
          '60% of trials finish the in-app checklist',
          'Ship the in-app checklist',
        ],
        [
          'Partner portal live, 25% of orders come through it',
          '25% of orders come through the partner portal',
          'Partner portal live',
        ],
        ['New menu live and abandoned calls below 5%', 'Abandoned calls from ‹now› to below 5%', 'New menu live'],
      ] as const;
      for (const [line, effect, work] of effects) {
        checkRewrite(
          `Objective: A plan that helps\n- KR: |${line}\n`,
          effect,
          `Objective: A plan that helps\n- KR: ${effect}\n  - [ ] ${work}\n`,
        );
      }
    });

    it('ask where the effect of a line that promises both cannot be said alone, and take no other', () => {
      for (const line of [
        'Two new gardens are built and each is visited by 100 families',
        'Hire two sellers and close €800k with them',
        'Issue a report on our suppliers and get 12 of them back into talks',
      ])
        checkTitles(`Objective: A plan that helps\n- KR: |${line}\n`, [`Coach me: “${question}”`]);
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

    it('take nothing for a fall that is said not to be one', () => {
      const { titles } = rewrite("Objective: Contracts don't slow deals down\n- Finish |phase two of Bluebird\n");
      assert.deepEqual(titles, [`Coach me: “${question}”`]);
    });

    it('say how many still have to do what nobody is to', () => {
      for (const [purpose, title] of [
        ['members no longer have to call us', 'Reduce the share of members who have to call us'],
        ['nobody has to write to support', 'Reduce the number of people who have to write to support'],
        ['nobody waits longer than a day', 'Reduce the number of people who wait longer than a day'],
        ['patients do not have to sign twice', 'Raise the share of patients who do not have to sign twice'],
      ] as const)
        checkFirst(`Cycle: 2026-Q4\n\nObjective: Good\n- Launch |the new desk so that ${purpose}`, '', [
          `${title} from ‹now› to ‹target›`,
        ]);
    });

    it('find the purpose before the work and behind it, however the two are joined', () => {
      for (const [line, title, initiative] of [
        ['In order to reduce churn, build| a health score', 'Reduce churn', 'Build a health score'],
        ['Launch |the tour with the aim of raising activation', 'Raise activation', 'Launch the tour'],
        ['Launch |the tour, hoping for higher retention', 'Raise retention', 'Launch the tour'],
        ['Launch |the tour → higher activation', 'Raise activation', 'Launch the tour'],
        ['Build |a help centre that cuts the contact rate', 'Cut the contact rate', 'Build a help centre'],
        ['Automate |deployments, thereby reducing lead time', 'Reduce lead time', 'Automate deployments'],
        ['Redesign |the page to get more trials', 'Increase the number of trials', 'Redesign the page'],
        ['Train |all nurses so that fewer patients fall', 'Reduce the share of patients who fall', 'Train all nurses'],
        ['Create |a page test to try and raise conversion', 'Raise conversion', 'Create a page test'],
      ] as const) {
        const head = 'Cycle: 2026-Q4\n\nObjective: Good\n- ';
        const said = `${title} from ‹now› to ‹target›`;
        checkRewrite(`${head}${line}\n`, said, `${head}${said}\n  - [ ] ${initiative}\n`);
      }
    });

    it('name the thing where the purpose only says it, or say nothing', () => {
      const head = 'Cycle: 2026-Q4\n\nObjective: Good\n- ';
      checkFirst(`${head}Bill |redesigned so that customers understand it without calling`, '', [
        'Raise the share of customers who understand the bill without calling from ‹now› to ‹target›',
      ]);
      const { titles } = rewrite(`${head}Finish phase two |so that members find it on their own\n`);
      assert.deepEqual(titles, [`Coach me: “${question}”`]);
    });

    it('say how soon where the purpose is to be sooner', () => {
      checkFirst('Objective: Good\n- Launch |the tour so that new users reach their first success sooner', '', [
        'Reduce the median time until new users reach their first success from ‹now› to ‹target›',
      ]);
    });

    it('leave what nobody could read off to the catalogue', () => {
      const { titles } = rewrite(
        'Cycle: 2026-Q4\n\nObjective: Improve platform reliability\n- Finish |the cloud migration\n',
      );
      assert.ok(!titles.some((title) => title.startsWith('Improve platform reliability')), titles.join('\n'));
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

  describe('from the rest of the plan', () => {
    const search = [
      'Cycle: 2026-Q4',
      '',
      'Objective: Shoppers find what they came for',
      '- Searches that end in an order: 12% -> 18%',
      '',
      'Objective: The shop feels fast',
    ].join('\n');

    it('say what another objective measures for the same subject, before any metric of the catalogue', () => {
      checkRewrite(
        `${search}\n- Launch |the new search index\n`,
        'Raise searches that end in an order from ‹now› to ‹target›',
        `${search}\n- Raise searches that end in an order from ‹now› to ‹target›\n  - [ ] Launch the new search index\n`,
      );
    });

    it('come after the measure of the objective itself', () => {
      checkFirst('Objective: Raise search satisfaction\n- Launch |the new search index', search, [
        'Raise search satisfaction from ‹now› to ‹target›',
        'Raise searches that end in an order from ‹now› to ‹target›',
      ]);
    });

    it('go the way that the other line goes, by its verb or by its numbers', () => {
      const work = 'Objective: Small teams feel at home\n- Launch |a churn dashboard';
      const title = 'Reduce churn among small shops from ‹now› to ‹target›';
      checkFirst(work, 'Objective: Growth\n- Cut churn among small shops from 5% to 3%', [title]);
      checkFirst(work, 'Objective: Growth\n- Churn among small shops: 5% -> 3%', [title]);
    });

    it('keep the words and the unit of the other line, and none of its numbers', () => {
      const work = 'Objective: Fast\n- Launch |the new search index';
      for (const [line, title] of [
        [
          'Raise the share of searches that end in a sale from 60% to 80%',
          'Raise the share of searches that end in a sale from ‹now› to ‹target›',
        ],
        ['Median search latency falls from 900 ms to 300 ms', 'Reduce median search latency from ‹now› to ‹target› ms'],
        ['Search satisfaction: 3.2/5 -> 4/5', 'Raise search satisfaction from ‹now› to ‹target› out of 5'],
        ['Search orders grow from 12 to 18 a week', 'Increase search orders from ‹now› to ‹target› a week'],
        ['Search revenue grows from €10k to €20k by March', 'Increase search revenue from ‹now› to ‹target›'],
      ] as const)
        checkFirst(work, `Objective: Others\n- ${line}`, [title]);
    });

    it('say nothing that a key result beside the work measures already', () => {
      checkNone('Objective: Fast\n- Launch |the new search index\n- Searches that end in an order: 10% -> 20%', search);
    });

    it('take no metric of another subject, of outputs, or one that has a number in it', () => {
      const work = 'Objective: Fast\n- Launch |the new search index';
      for (const line of [
        'Returned parcels: 12% -> 9%',
        'Launch search in 3 countries',
        'Searches: keep above 900 a day',
        'Searches that end within 3 clicks: 12% -> 18%',
      ])
        checkNone(work, `Objective: Others\n- ${line}`);
      // People and places are no subject.
      checkNone(
        'Objective: Near you\n- Open |the Lisbon office for members',
        'Objective: A\n- Lisbon revenue: €1m -> €2m',
      );
      checkNone('Objective: Near you\n- Write |to all members', 'Objective: A\n- Members who come back: 2% -> 4%');
    });

    it('take no metric of what the whole plan is about', () => {
      const plan = ['answered', 'saved', 'shared', 'repeated'].map((done) => `- Searches ${done}: 12% -> 18%`);
      const work = 'Objective: Fast\n- Launch |the new search index';
      checkFirst(work, `Objective: Search\n${plan.slice(1).join('\n')}`, [
        'Raise searches saved from ‹now› to ‹target›',
      ]);
      checkNone(work, `Objective: Search\n${plan.join('\n')}`);
    });

    it('look no further than the key results near by', () => {
      const others = Array.from({ length: 400 }, (_, i) => `Objective: Theme ${i}\n- Visits of place ${i}: 12 -> 18\n`);
      const work = 'Objective: Fast\n- Launch |the new search index';
      const measure = 'Objective: Shoppers find it\n- Searches that end in an order: 12% -> 18%\n';
      checkFirst(work, [...others, measure].join('\n'), ['Raise searches that end in an order from ‹now› to ‹target›']);
      checkNone(work, [measure, ...others].join('\n'));
    });

    it('look through the other files of the workspace, as they are now', async () => {
      const made = await WorkspaceInMemory.of(
        new Map([
          ['shop.okr', 'Objective: Fast\n'],
          ['company.okr', 'Objective: Shoppers find what they came for\n- Searches that end in an order: 12% -> 18%\n'],
        ]),
      );
      const { titles } = rewrite(
        'Cycle: 2026-Q4\n\nObjective: Fast\n- Launch |the new search index\n',
        made.workspace.around(uriOf('shop.okr')),
      );
      assert.equal(titles[0], 'Raise searches that end in an order from ‹now› to ‹target›', titles.join('\n'));
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
