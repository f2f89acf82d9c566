import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { saidOf } from '../support/saidOf.ts';

const examples = new URL('../../examples/', import.meta.url);

/** The lines that a newcomer sees underlined, hints apart, each with its rule. */
const expected: Readonly<Record<string, readonly string[]>> = {
  'company.okr': [
    'output-key-result: - KR: Launch the Sunday list in all districts so that chefs order before Tuesday',
    'mixed-key-result: - KR: Launch the harvest forecast and bring late deliveries from 9% to 4%',
    'no-measure: - KR: Improve how farms rate their work with us',
    'only-outputs: Objective: Leipzig feels like our second home',
  ],
  'discovery-team.okr': [
    'output-key-result: - KR: Launch the season calendar so that chefs plan their menus ahead',
    'output-key-result: - KR: Interview 20 chefs',
    'unknown-property:   Curent: 44%',
    'no-target: - KR: First orders that arrive late fall from 14%',
    'placeholder: - KR: Raise the share of restaurants that order a second time to X%',
  ],
  'personal.okr': ['output-key-result: - KR: Read three books on incident response', 'no-measure: - KR: Better sleep'],
  'platform-team.okr': [
    'output-key-result: * **KR1.3:** Migrate 100% of services to the new cluster',
    'output-key-result: * **KR1.4:** The order database is upgraded by 15 December',
    'invalid-value:   2026-11-31: 9 hours',
    'no-key-results: ## O3: Nights on call are quiet',
  ],
};

describe('the examples', () => {
  it('are those that are expected here', () => {
    const names = readdirSync(examples).filter((name) => name.endsWith('.okr'));
    assert.deepEqual(names.sort(), Object.keys(expected).sort());
  });

  for (const [name, words] of Object.entries(expected)) {
    it(`${name} shows what can be found, and leaves the rest alone`, () => {
      const text = readFileSync(new URL(name, examples), 'utf8');
      const found = saidOf(text, '2026-11-21').map((one) => `${one.rule}: ${one.text}`);
      assert.deepEqual(found, words);
    });
  }
});
