import assert from 'node:assert/strict';
import { isRuleLevel, type RuleLevel, withRuleLevel } from '../../client/ruleLevels.ts';

function checkLevels(before: unknown, [code, level]: readonly [string, RuleLevel], after: unknown) {
  assert.deepEqual(withRuleLevel(before, code, level), after);
}

describe('levels of rules in the settings', () => {
  it('adds a level where none is', () => checkLevels(undefined, ['no-target', 'off'], { 'no-target': 'off' }));
  it('replaces a level', () => checkLevels({ 'no-target': 'off' }, ['no-target', 'hint'], { 'no-target': 'hint' }));
  it('keeps the others', () =>
    checkLevels({ placeholder: 'off' }, ['no-target', 'off'], { placeholder: 'off', 'no-target': 'off' }));
  it('removes what is the default', () =>
    checkLevels({ placeholder: 'off', 'no-target': 'off' }, ['no-target', 'default'], { placeholder: 'off' }));
  it('removes the setting with its last level', () =>
    checkLevels({ 'no-target': 'off' }, ['no-target', 'default'], undefined));
  for (const broken of ['off', ['off'], null, 3]) {
    it(`replaces what is no object: ${JSON.stringify(broken)}`, () =>
      checkLevels(broken, ['no-target', 'off'], { 'no-target': 'off' }));
  }
  it('knows a level', () => {
    assert.ok(isRuleLevel('off') && isRuleLevel('default'));
    assert.ok(!isRuleLevel('loud') && !isRuleLevel(undefined));
  });
});
