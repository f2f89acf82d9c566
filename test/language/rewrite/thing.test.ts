import assert from 'node:assert/strict';
import { thingIn } from '../../../server/language/rewrite/thing.ts';

describe('thingIn', () => {
  it('names what an order makes', () => {
    for (const [order, name] of [
      ['Release a calendar view for members', 'the calendar view'],
      ['Launch contract intelligence feature', 'the contract intelligence feature'],
      ['Ship version 2.0 of the SDK', 'the SDK'],
      ['Ship dark mode', 'dark mode'],
      ['Launch Bluebird', 'Bluebird'],
      ['Roll out the portal so that nobody waits', 'the portal'],
      ['Ship 20 new features', 'one of the new features'],
      ['Ship five features this quarter', null],
      ['Replace the old shop with a marketplace', 'the marketplace'],
      ['Replace the old shop', null],
      ['Retire the old shop', null],
      ['Interview the customers', null],
      ['Roadmap in place', null],
      ['Introduce SOC 2 report', null],
      ['Open-source the simulator', null],
      ['Introduce bill redesigned', 'the bill'],
    ] as const)
      assert.equal(thingIn(order)?.name ?? null, name, order);
  });
});
