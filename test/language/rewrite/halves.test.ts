import assert from 'node:assert/strict';
import { standingAlone, withToday } from '../../../server/language/rewrite/halves.ts';
import { plainOf } from '../../../server/language/rewrite/template.ts';

/** What an effect says without the work that stood before it; null where it cannot. */
function checkAlone(work: string, effect: string, expected: string | null): void {
  assert.equal(standingAlone({ work, effect })?.effect ?? null, expected, effect);
}

function checkToday(effect: string, expected = effect): void {
  assert.equal(plainOf(withToday(effect)), expected);
}

describe('the effect of a mixed line', () => {
  it('names what it only pointed at', () => {
    checkAlone('Launch the booking page', 'used by 40% of members', 'The booking page used by 40% of members');
    checkAlone(
      'Launch the booking page',
      'orders taken there rise to 300',
      'Orders taken in the booking page rise to 300',
    );
    checkAlone('Rebuild the report', 'cut its run time by 20%', "Cut the report's run time by 20%");
  });

  it('does not stand alone where nothing has a name for it', () => {
    checkAlone('Go live in Austria', 'used by 40% of members', null);
    checkAlone('Go live in Austria', 'orders taken there rise to 300', null);
    checkAlone('Train the team', 'who close 30% more deals', null);
  });

  it('loses the words that only joined it', () => {
    checkAlone('Launch the booking page', 'thereby raising bookings by 20%', 'Raising bookings by 20%');
  });
});

describe('where a measure is today', () => {
  it('is a blank in a change that says only where it leads', () => {
    checkToday('Reduce churn to 2%', 'Reduce churn from ‹now› to 2%');
    checkToday('Build time down to 8 min', 'Build time down from ‹now› to 8 min');
    checkToday('Get replies under 1 day', 'Get replies from ‹now› to under 1 day');
  });

  it('is left out where nothing moves, and where it is said', () => {
    checkToday('Scrap stays below 2%');
    checkToday('Reduce churn from 4% to 2%');
    checkToday('Reduce churn');
  });
});
