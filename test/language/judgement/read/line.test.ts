import assert from 'node:assert/strict';
import type { Phrase } from '../../../../server/language/judgement/read/phrase.ts';
import { readKeyResult } from '../../../support/readKeyResult.ts';

/** How a line is read: its form, its verb with its class, the head of its subject and of its object; '-' where there is none. */
function checkReading(text: string, expected: string): void {
  it(text, () => {
    const { words, main } = readKeyResult(text);
    const head = (phrase: Phrase) => words[phrase.head]?.lower ?? '-';
    const verb = main.verb < 0 ? '-' : `${words[main.verb]!.lower}:${main.verbClass}`;
    assert.equal([main.form, verb, head(main.subject), head(main.object)].join(' '), expected);
  });
}

describe('a line', () => {
  describe("'do' orders, and asks", () => {
    checkReading('Do two dry runs before the fair', 'imperative do:deliver - runs');
    checkReading('Do the hillside fence', 'imperative do:deliver - fence');
    checkReading('Do renters answer within a day?', 'active answer:act renters -');
  });

  describe('a noun before a colon is a label', () => {
    checkReading('Blog: 300 subscribers', 'phrase - subscribers -');
    checkReading('Release rollbacks with the same cause: none', 'phrase - rollbacks -');
    checkReading('Queue time for season tickets: from 9 to 4 min', 'phrase - time -');
    checkReading('Review complaints: sort them by cause', 'imperative review:act - complaints');
    checkReading('Decide: paint or tiles', 'imperative decide:deliver - -');
  });

  describe('what moves a thing from a number', () => {
    checkReading('Bring spoilage down from 9% to 4%', 'imperative bring:lower - spoilage');
    checkReading('Push average basket from 20 to 26 EUR', 'imperative push:raise - basket');
    checkReading('Take rate from 12% to 14%', 'phrase - rate -');
  });

  describe('a finite verb further behind makes a noun of the first word', () => {
    checkReading('Search in the archive stays quick', 'active stays:keep search -');
    checkReading('Upgrade path from version 3 is tested', 'passive tested:act path -');
    checkReading('Upgrade hosts before the fair is on', 'imperative upgrade:deliver - hosts');
  });

  describe('a participle before a noun that bears a value', () => {
    checkReading('Failed card payments under 2%', 'phrase - payments -');
    checkReading('Reopened tickets: 9% → 4%', 'phrase - tickets -');
    checkReading('Reopened the ticket desk', 'past reopened:deliver - desk');
    checkReading('Found a choir', 'past found:behave - choir');
  });

  describe('an article behind a word that nobody listed', () => {
    checkReading('Requeen the hives by the orchard', 'imperative requeen:unlisted - hives');
    checkReading('Yoga a week longer', 'phrase - yoga -');
  });
});
