import assert from 'node:assert/strict';
import { judge } from '../../../server/language/judgement/judge.ts';

/** The sentences with the evidence of a line; `never` says what none of them may be about. */
function checkSaid(text: string, said: readonly string[], never?: RegExp): void {
  it(text, () => {
    const sentences = judge(text).evidence.map(({ because }) => because);
    for (const sentence of said)
      assert.ok(sentences.includes(sentence), `${sentence} is not in:\n${sentences.join('\n')}`);
    if (never) assert.doesNotMatch(sentences.join('\n'), never);
  });
}

describe('evidence', () => {
  describe('says only what holds for the words in this line', () => {
    // A count of what the work is done to is no count of what the team does.
    checkSaid('Migrate all 14 print servers to the new host', ['“14 print servers” counts the work, not its effect.']);
    checkSaid('Call each of the 40 largest tenants', ['“40 largest tenants” counts the work, not its effect.']);
    checkSaid('Board deck wk 2', ['“Board deck wk” is what the work is about.'], /“2”/);
    checkSaid('Agents can see open invoices and seats on one screen', [], /“one”/);
    checkSaid('Install four new antennas', ['“four new antennas” counts the work, not its effect.']);
    checkSaid('Negotiations held: 35', ['“35” counts the work, not its effect.']);
    // What stands beside what is made is not made itself.
    checkSaid('Launch online form for moving permits', [], /“permits”/);
    checkSaid('Digital till in use in every branch', [], /“branch” is something to make/);
    // Days and the letters of a number are in what something is counted.
    checkSaid('Absences on Mondays down by a third', ['“by a third” says how far it is to move.'], /Monday/);
    checkSaid(
      'Unsold stock older than 12 months from 22k to 9k',
      ['“from 22k to 9k” says how far it is to move.'],
      /“k”|months/,
    );
    checkSaid('90% of new hires still here after 12 months', [], /“months”/);
  });

  describe('quotes a change whole, and words without what joins them', () => {
    checkSaid('Win rate from 18% to 30%', ['“from 18% to 30%” says how far it is to move.']);
    checkSaid('Member satisfaction 12 → 30', ['“12 → 30” says how far it is to move.']);
    checkSaid('Overtime hours cut in half', ['“in half” says how far it is to move.']);
    checkSaid('Failed checks under 10% (today 22%)', ['“today 22%” says where it starts.']);
    checkSaid('The new calendar is used by 70% of clinics', ['“70%” can be measured again and again.']);
    checkSaid('A/B test the pricing page', ['“A/B test” is something to make or to do, not something to measure.']);
    checkSaid('Playbook rolled out to all agents', ['“agents”: the work is done by them, for them or with them.']);
    it('names no words twice', () => {
      for (const text of [
        'Year 3 pupils reading at grade level: 61% -> 75%',
        '9 tonnes of food saved from supermarkets',
      ]) {
        const { evidence } = judge(text);
        for (const one of evidence)
          assert.deepEqual(
            evidence.filter(({ start, end }) => start < one.end && one.start < end),
            [one],
          );
      }
    });
  });

  describe('knows what people have to do with it', () => {
    checkSaid('Shopkeepers who look at the status page first: 0 -> 50%', [
      '“Shopkeepers”: they do this, not the team.',
    ]);
    checkSaid('300 demo requests from companies', ['“companies”: it comes from them, not from the team.']);
    checkSaid('Households served weekly 420 to 600', ['“Households”: it shows with them, not in the team’s work.']);
    checkSaid('Letter given to the patient before noon in 80% of cases', [], /“patient”: (?:they|it)/);
    checkSaid('90% of refunds succeed without a human', ['“succeed” says how things turn out.'], /“human”/);
    checkSaid('Ana runs the fire drill twice', ['“Ana” is who or what does the work.']);
    checkSaid('Form a steering committee', ['“steering committee” is what the work is about.']);
    checkSaid('Get 14 bakeries to hand over their day-old bread each evening', [], /“Get” is something/);
    checkSaid('We’ve moved all reminders to the new tool', ['“We’ve”: this is what the team itself does.']);
    checkSaid('We have built the reminder engine', ['“We”: this is what the team itself does.']);
  });

  it('is the same soon after the judgement and long after it', () => {
    const texts = Array.from({ length: 100 }, (_, i) => [
      `Launch ${i} newsletters so that readers come back`,
      `Raise the share of repeat orders from ${i}% to ${i + 5}%`,
    ]).flat();
    const soon = texts.map((text) => judge(text).evidence);
    const judgements = texts.map((text) => judge(text));
    const late = judgements.map(({ evidence }) => evidence);
    assert.deepEqual(late, soon);
    assert.ok(soon.every((evidence) => evidence.length > 0));
  });
});
