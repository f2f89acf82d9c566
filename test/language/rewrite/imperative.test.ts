import assert from 'node:assert/strict';
import { imperativeOf } from '../../../server/language/rewrite/imperative.ts';

function checkImperative(cases: Readonly<Record<string, string>>): void {
  for (const [text, order] of Object.entries(cases)) assert.equal(imperativeOf(text), order);
}

describe('imperativeOf', () => {
  it('turns what was done into an order', () => {
    checkImperative({
      'Launched new onboarding': 'Launch new onboarding',
      'Signed the NDA and published the price list': 'Sign the NDA and publish the price list',
      'Wrote the style guide.': 'Write the style guide',
    });
  });

  it('turns what we have done, do or will do into an order', () => {
    checkImperative({
      'We have delivered the API': 'Deliver the API',
      "We've moved all dunning mails off the old tool": 'Move all dunning mails off the old tool',
      'We will hold four workshops': 'Hold four workshops',
      'we build 30 templates': 'Build 30 templates',
    });
  });

  it('turns a passive into an order, with its adverb and its particle', () => {
    checkImperative({
      'The API is released': 'Release the API',
      'The API is finalised and released': 'Finalise and release the API',
      'Runbooks are published for all services by end of Q4': 'Publish runbooks for all services by end of Q4',
      'The new editor has been rolled out to all pilot teams': 'Roll out the new editor to all pilot teams',
      'Looker is fully rolled out to all teams': 'Fully roll out Looker to all teams',
      'New dunning process is set up': 'Set up new dunning process',
      'Feature flags introduced in both clients': 'Introduce feature flags in both clients',
      'Self-service reset enabled for all': 'Enable self-service reset for all',
      'Spare parts kanban introduced': 'Introduce spare parts kanban',
    });
  });

  it('turns a gerund into an order', () => {
    checkImperative({
      'Building a cache layer': 'Build a cache layer',
      'Improving trust in the team': 'Improve trust in the team',
      'Planning and running 3 workshops': 'Plan and run 3 workshops',
    });
  });

  it('leaves orders, names of things and what others do as they are', () => {
    for (const text of [
      'Launch the app',
      'Roadmap in place',
      'Automated CI pipeline',
      'Meetups are hosted by user groups',
      'Stale policy approved by the board',
      'Old records archived and new ones created',
      'Onboarding checklist written for all departments',
      'Onboarding academy live',
      'Reading buddies set up in each class',
      'Sorting guide in six languages',
      'Recycling yard open on Saturdays',
      'Electronic records go live on three wards',
      'The old endpoint is gone from the gateway',
      "There's a style guide that the editors voted on",
      'Our tokens have landed in both apps',
      '12 posts',
      '',
    ]) {
      assert.equal(imperativeOf(text), text);
    }
  });
});
