import assert from 'node:assert/strict';
import { Analysis, defaultSettings } from '../../../server/language/analysis.ts';
import { pictures } from '../../../server/language/rewrite/catalogue/pictures.ts';
import { objectiveBehind } from '../../../server/language/rewrite/objectives.ts';

describe('objectiveBehind', () => {
  it('says what is better when the thing is there, for the people of the plan', () => {
    for (const [thing, around, expected] of [
      ['Launch the new website', '', 'Visitors find what they came for'],
      ['Build a mobile app for members', '', 'Members get it done on their phone, wherever they are'],
      ['Ship the iOS app', 'Nurses who log in: 20% -> 45%', 'Users get it done on their phone, wherever they are'],
      ['New onboarding', 'New members who stay: 20% -> 45%', 'New members feel at home from the first day'],
      ['Implement Salesforce', '', 'Sellers spend their time with customers, not with systems'],
      ['Launch the citizen portal', '', 'Residents get things done without queuing'],
    ] as const)
      assert.equal(objectiveBehind(thing, around), expected);
  });

  it('says nothing of a thing that does not tell', () => {
    for (const thing of [
      'Ship version 3',
      'Launch Bluebird',
      'Finish phase two',
      'Install smart meters in all schools',
    ]) {
      assert.equal(objectiveBehind(thing, ''), null);
    }
  });

  it('knows sentences that are objectives: nothing is found in them', () => {
    for (const line of pictures.trim().split('\n')) {
      const [text = '', topics = ''] = line.split(' | ');
      const objective = text.replace('{Users}', 'Members').replace('{users}', 'members');
      const { sections } = Analysis.of(`Objective: ${objective}\n\n- NPS: 20 -> 40\n`, defaultSettings, '2026-11-14');
      const codes = sections.flatMap(({ found }) => found.map(({ rule }) => rule.code));
      for (const code of ['output-objective', 'objective-has-measure', 'long-objective'])
        assert.ok(!codes.includes(code), text);
      assert.match(topics, /^[\p{Ll}\d][\p{Ll}\d' /&.-]*$/u);
    }
  });
});
