import assert from 'node:assert/strict';
import { uriOf, WorkspaceInMemory } from '../../support/files.ts';
import { checkFirst, checkNone, checkRewrite, rewrite } from './checkRewrites.ts';

describe('rewrites from the rest of the plan', () => {
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
    checkFirst(work, `Objective: Search\n${plan.slice(1).join('\n')}`, ['Raise searches saved from ‹now› to ‹target›']);
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
