/** What is said of a line, word for word: it has to hold for the line, and to be worth reading. */
import assert from 'node:assert/strict';
import { Analysis, defaultSettings } from '../../../server/language/analysis.ts';

/** What is said of a key result of a running cycle that has been checked in on. */
function messagesOn(text: string, level: string): string[] {
  const plan = `Cycle: 2026-Q4\nLevel: ${level}\n\nObjective: Delight our members\n\n- KR: ${text}\n  2026-11-12: 3\n- KR: Members who come back every week: 22% -> 40%\n  2026-11-12: 30%\n`;
  return Analysis.of(plan, defaultSettings, '2026-11-14')
    .findings.flat()
    .map(({ finding }) => finding.message);
}

function checkSaid(text: string, message: string | null, level = 'team'): void {
  it(text, () => assert.deepEqual(messagesOn(text, level), message === null ? [] : [message]));
}

describe('messages', () => {
  describe('on work quote it to the end of the thing', () => {
    checkSaid(
      'Build 14 km of protected lanes',
      '“Build 14 km of protected lanes” counts work done. What should it change, and for whom?',
    );
    checkSaid('Submit chapter 4', '“Submit chapter 4” is work to do. What should change when it is done?');
    checkSaid(
      'Launch online form for moving permits',
      '“Launch online form” is work to do. What should change when it is done?',
    );
    checkSaid(
      'Finish the label engine funded by the user group',
      '“Finish the label engine” is work to do. What should change when it is done?',
    );
    checkSaid(
      'Publish 14 guides (7 short, 7 long)',
      '“Publish 14 guides” is work to do. What should change when it is done?',
    );
    checkSaid(
      'We have built the reminder engine',
      '“We have built the reminder engine” is work to do. What should change when it is done?',
    );
    checkSaid(
      'Charter for the working group ratified by the committee and posted on the wall of the hall',
      '“Charter for the working group ratified by the committee and…” says that work is finished. What should be different then?',
    );
  });

  describe('on work say of which kind it is', () => {
    checkSaid(
      'Write runbooks for the top 10 alerts',
      '“Write runbooks for the top 10 alerts” is work to do. What should change when it is done?',
    );
    checkSaid(
      'Run clinics in 4 cities',
      '“Run clinics in 4 cities” is work to do. What should change when it is done?',
    );
    checkSaid(
      'Launch the guided tour so that new members find their way',
      '“Launch the guided tour” is work to do. What it is for could be the key result.',
    );
    checkSaid(
      'new website with booking',
      '“new website with booking” is a thing to have. What should change once it is there?',
    );
    checkSaid(
      'Playbook rolled out to all agents',
      '“Playbook rolled out to all agents” says that work is finished. What should be different then?',
    );
    checkSaid(
      'Poster competition at the art school',
      '“Poster competition at the art school” is work to do. What should change when it is done?',
    );
    checkSaid(
      'Safety audits done weekly on every line',
      '“Safety audits done weekly on every line” is something to do regularly. What should it change, and for whom?',
    );
    checkSaid('see the physio', '“see the physio” is something to do. What should change when it is done?', 'personal');
    checkSaid('run 3 times a week', '“run 3 times a week” counts what you do. What should it change?', 'personal');
  });

  describe('know a number in words', () => {
    checkSaid('No falls with injury', null);
    checkSaid('Yearly audit without findings', null);
    checkSaid('Waiting list gone by Christmas', null);
    checkSaid('Deploy frequency from 2/week to daily', null);
    checkSaid('Deploy frequency from 2/week', 'Says where we are, not yet where we want to be. To what?');
    checkSaid('Annual revenue to 1.2M', '1.2M of what? In which currency?');
    checkSaid('Annual revenue to 1200', '1200 of what? In which currency, and thousands or millions?');
  });

  describe('ask for the number in words that fit', () => {
    const kind = 'The right kind of thing, without a number yet.';
    checkSaid('Improve customer satisfaction', `${kind} From what to what?`);
    checkSaid('Colleagues come to me for advice', `${kind} How many do so today, and how many should?`);
    checkSaid('A delightful cooking experience', 'No number yet. How will you know that it is reached?');
    checkSaid('Average sleep 7h15 on the watch', null);
    checkSaid('Improve on-time departures by 15 November 2026', `${kind} From what to what?`);
  });

  describe('say why nothing can be told', () => {
    checkSaid('Rebrand', 'Too little is said to tell work from its effect. What would be different, and for whom?');
  });
});
