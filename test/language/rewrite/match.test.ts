import assert from 'node:assert/strict';
import { matchMetrics } from '../../../server/language/rewrite/match.ts';
import { populationIn, withPopulation } from '../../../server/language/rewrite/population.ts';
import { stemsOf } from '../../../server/language/rewrite/stems.ts';

const best = (work: string, objective = '', around = ''): string | undefined =>
  matchMetrics(work, objective, around)[0]?.metric.id;

describe('matchMetrics', () => {
  it('finds the same metric through forms, spellings and synonyms', () => {
    for (const work of ['Size guide on all pages', 'Publish size charts', 'Size-guides published']) {
      assert.equal(best(work), 'return-rate', work);
    }
    for (const work of ['Run phishing simulations', 'Simulate phishing']) assert.match(best(work)!, /^phish/, work);
    assert.equal(best('Launch a referral programme'), best('Launch a refer-a-friend program'));
  });

  it('tells fields apart by the objective and by the rest of the plan', () => {
    const field = (objective: string, around = '') =>
      matchMetrics('New onboarding', objective, around)[0]?.metric.domain;
    assert.equal(field('Users see value at once'), 'product and activation');
    assert.equal(field('New hires feel at home'), 'people and HR');
    assert.equal(field('', 'HR team\nEmployee engagement: 61% -> 70%'), 'people and HR');
  });

  it('takes no subject from the verb of an order', () => {
    assert.equal(best('Appoint a head of finance systems'), undefined);
    assert.equal(best('Book a room'), undefined);
    assert.match(best('Train all managers')!, /^(?:manager-helps|training-applied)$/);
  });

  it('believes a word that means other things elsewhere only beside another word of the field', () => {
    assert.equal(best('Renovate the lobby'), undefined);
    assert.equal(best('Ship a lobby for matches of the game'), 'match-wait');
    assert.equal(best('Implement time tracking'), undefined);
    assert.equal(best('Add a tracking page for parcels and couriers'), 'on-time-delivery');
  });

  it('believes a single word of several only where something else of the plan is of its field', () => {
    assert.equal(best('Rewrite the storage engine'), undefined);
    assert.equal(best('Automate certificate renewal')?.includes('renewal'), false);
    assert.equal(best('Raise the renewal of subscriptions by a customer success playbook'), 'renewal-rate');
    assert.equal(best('Introduce network policies'), undefined);
    assert.equal(best('Publish a privacy policy for all employees'), 'policy-known');
  });

  it('reads words as the world of the plan has them', () => {
    assert.equal(best('Install bedside monitors'), 'deterioration');
    assert.equal(best('Install monitoring for all services'), 'incident-detection');
    assert.equal(best('Introduce barcode scanning at the bedside'), 'medication-errors');
  });

  it('knows plans for oneself without a word of oneself, and none of others as such', () => {
    assert.equal(best('Read 24 books'), 'used-from-books');
    assert.equal(best('Meditate every morning'), 'calm-days');
    assert.notEqual(best('Clean up the noisiest alerts', 'We sleep well at night'), 'sleep');
    assert.equal(
      best('Old badges are collected', 'Sleep well about security', 'Sign-ins with a second factor'),
      undefined,
    );
  });

  it('takes a plan for oneself at its word', () => {
    assert.equal(best('Three interviews', 'Find work that I like'), undefined);
    assert.equal(best('Swimming twice a week', 'Fit again', 'Personal'), 'resting-pulse');
  });

  it('takes nothing from an objective that has but a word of the field', () => {
    assert.equal(best('Core split in two', 'A ledger that nobody has to babysit'), undefined);
    assert.equal(best('Old one switched off', 'Launch the new reconciliation UI'), undefined);
    assert.equal(best('Replace all sinks in intensive care', 'Nobody catches an infection here'), 'infections');
  });

  it('takes no word of a plan for another that sounds alike', () => {
    assert.equal(best('Open a second pick-up point'), undefined);
    assert.equal(best('Absence module live'), undefined);
    assert.equal(best('Voicebot for meter readings'), undefined);
    assert.equal(best('Kill the last manual sign-offs'), undefined);
    assert.equal(best('RFID self checkout'), undefined);
    assert.equal(best('Feature parity with the old tool'), 'served-by-new');
    assert.equal(best('Move the homework to the new platform'), 'homework-done');
  });

  it('hears the department in capitals, and no subject in a link', () => {
    assert.equal(best('Replace the IT equipment'), 'it-same-day');
    assert.equal(best('Get it merged and support it'), undefined);
    assert.equal(best('Finish phase two (https://docs.example.com/onboarding/pipeline)'), undefined);
  });

  it('looks at the circumstances of work that names no subject by itself', () => {
    assert.equal(best('Optimise the top 50 pages for SEO'), 'organic-visitors');
  });

  it('finds nothing where the work names no subject', () => {
    for (const work of ['Finish phase two', 'Do it', 'Launch Bluebird', '']) assert.equal(best(work), undefined, work);
  });
});

describe('stemsOf', () => {
  it('leaves out what names no subject, also the verb that only makes', () => {
    assert.deepEqual(
      stemsOf('Launched the organisational programmes for Programs').map(({ stem }) => stem),
      ['organiz', 'program', 'program'],
    );
  });
});

describe('populationIn', () => {
  it('finds people with what sets them apart', () => {
    assert.equal(populationIn('New members feel at home')?.words, 'new members');
    assert.equal(populationIn('First-year nurses stay')?.words, 'first-year nurses');
    assert.equal(populationIn('Ship it to production'), null);
  });

  it('takes the place of people in a metric only where it is of their kind', () => {
    const name = 'the share of new {users} who stay';
    assert.equal(withPopulation(name, populationIn('New members stay')), 'the share of new members who stay');
    assert.equal(withPopulation(name, populationIn('Nurses stay')), 'the share of new users who stay');
    assert.equal(withPopulation(name, populationIn('Accounts grow')), 'the share of new accounts that stay');
    assert.equal(
      withPopulation('the share of {pupils} who read', populationIn('Learners read')),
      'the share of learners who read',
    );
    assert.equal(
      withPopulation('the share of {pupils} who read', populationIn('Parents read')),
      'the share of pupils who read',
    );
  });
});
