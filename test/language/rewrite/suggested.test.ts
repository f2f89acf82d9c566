import assert from 'node:assert/strict';
import { Analysis, defaultSettings } from '../../../server/language/analysis.ts';
import { suggestedRewrites } from '../../../server/language/rewrite/suggested.ts';
import { plainOf } from '../../../server/language/rewrite/template.ts';
import { readMarks } from '../../support/markedText.ts';

/** What is left of suggestions for the key result in whose line `|` stands. */
function rewrites(marked: string, candidates: readonly string[]) {
  const { text, position } = readMarks(marked);
  const analysis = Analysis.of(text, defaultSettings, '2026-11-14');
  const at = analysis.sectionAt(position!.line);
  const { objective, circumstances } = analysis.sections[at]!;
  const line = position!.line - analysis.tree.starts[at]!;
  const keyResult = objective!.keyResults.find(({ node }) => node.span.line === line)!;
  return suggestedRewrites(candidates, keyResult, objective!, circumstances);
}

const team = `Cycle: 2026-Q4

Objective: New customers feel at home from day 1

- KR: Launched |the guided tour to 500 customers
- KR: Weekly active teams grow from 120 to 180
`;

/** Each suggestion is offered as the text behind it; null for one that is not offered. */
function checkSuggestions(marked: string, suggestions: readonly (readonly [string, string | null])[]): void {
  for (const [candidate, expected] of suggestions) {
    const [rewrite] = rewrites(marked, [candidate]);
    assert.equal(rewrite ? plainOf(rewrite.template) : null, expected, candidate);
  }
}

const taken = (candidate: string) => [candidate, candidate] as const;
const refused = (candidate: string) => [candidate, null] as const;

describe('suggestions from elsewhere', () => {
  it('are taken when they are outcomes with blanks for what only the writer knows', () => {
    checkSuggestions(team, [
      taken('Raise the share of new customers who finish the guided tour from ‹now› to ‹target›'),
      taken('Reduce the time until new customers feel at home from ‹now› to ‹target› days'),
      taken('Reduce support calls per new customer from ‹now› to ‹target›'),
    ]);
  });

  it('are taken out of what stands around them', () => {
    const sentence = 'Raise the activation rate from ‹now› to ‹target›';
    checkSuggestions(team, [
      [`- KR: ${sentence}.`, sentence],
      [`2. "${sentence}"`, sentence],
      [`* **${sentence}**`, sentence],
      ['KR2: Raise the activation rate from <now>% to [target]%', sentence],
    ]);
  });

  it('are refused when they are work, or nothing at all', () => {
    checkSuggestions(team, [
      refused('Launch the guided tour'),
      refused('Here are three outcome key results:'),
      refused(''),
      refused('-'),
      refused(`Raise the activation rate ${'of customers '.repeat(40)}from ‹now› to ‹target›`),
    ]);
  });

  it('are refused with a number that the writer did not type', () => {
    checkSuggestions(team, [
      refused('Raise the activation rate from 28% to 45%'),
      refused('Raise the activation rate from ‹now› to 45%'),
      refused('Raise the activation rate from ‹now› to 500%'),
      refused('Double the activation rate from ‹now› to ‹target›'),
      refused('Half of new customers finish the tour, from ‹now› to ‹target›'),
      refused('Raise the share of customers who are active within 7 days from ‹now› to ‹target›'),
      refused('Raise the share of customers who pass level ٣ from ‹now› to ‹target›'),
    ]);
  });

  it('keep the numbers of their own key result, and leave those of another where they are', () => {
    checkSuggestions(team, [
      taken('Grow customers who finish the guided tour from ‹now› to 500'),
      refused('Grow customers who finish the guided tour from 120 to 180'),
    ]);
  });

  it('are due when the writer said, and at no time that somebody made up', () => {
    const later = 'Objective: Calm support\n- Redesign |the help centre by 15 December 2026\n- Calls: 9 -> 6\n';
    const sometime = 'Objective: Calm support\n- Redesign |the help centre\n- Calls: 9 -> 6\n';
    const sentence = 'Raise the share of members who find answers from ‹now› to ‹target›';
    checkSuggestions(team, [taken(sentence), refused(`${sentence} by March`)]);
    checkSuggestions(later, [
      [sentence, `${sentence} by 15 December 2026`],
      taken(`${sentence} by 15 December 2026`),
      refused(`${sentence} by the end of next year`),
    ]);
    checkSuggestions(sometime, [[sentence, `${sentence} by ‹date›`], taken(`${sentence} by ‹date›`)]);
  });

  it('are refused when there is more in them than words', () => {
    const sentence = 'Raise the activation rate from ‹now› to ‹target›';
    checkSuggestions(team, [
      refused(`Objective: ${sentence}`),
      refused(`${sentence} // okr-ignore`),
      refused(`${sentence} #growth`),
      refused(`${sentence} @anna`),
      refused(`${sentence} https://example.com`),
      refused(`Raise the [activation rate](command:okr.showOutput) from ‹now› to ‹target›`),
      refused('Raise the activation\u202e rate from ‹now› to ‹target›'),
      refused('Raise the share of ‹who› who come back from ‹now› to ‹target›'),
    ]);
  });

  it('say nothing twice and nothing that another key result says', () => {
    const sentence = 'Raise the activation rate from ‹now› to ‹target›';
    assert.deepEqual(
      rewrites(team, [
        sentence,
        'Weekly active teams grow from 120 to 180',
        `- ${sentence.toUpperCase()}`,
        sentence,
      ]).map(({ template }) => plainOf(template)),
      [sentence],
    );
  });

  it('are three at most, in their order, with the work as an initiative', () => {
    const given = ['activation rate', 'retention rate', 'renewal rate', 'referral rate'].map(
      (metric) => `Raise the ${metric} from ‹now› to ‹target›`,
    );
    const found = rewrites(team, given);
    assert.deepEqual(
      found.map(({ template }) => plainOf(template)),
      given.slice(0, 3),
    );
    for (const { initiative } of found) assert.equal(initiative, 'Launch the guided tour to 500 customers');
  });
});
