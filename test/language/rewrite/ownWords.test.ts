import assert from 'node:assert/strict';
import { checkFirst, checkRewrite, checkTitles, question, rewrite } from './checkRewrites.ts';

describe('rewrites in the writer’s own words', () => {
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
