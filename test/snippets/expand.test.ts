import assert from 'node:assert/strict';
import { expandSnippet, type Variables } from './expand.ts';

function checkExpansion(body: string, expected: string, variables: Variables = {}) {
  assert.equal(expandSnippet(body, variables), expected);
}

describe('expanding a snippet', () => {
  it('keeps plain text', () => checkExpansion('- KR: 20% -> 35%', '- KR: 20% -> 35%'));
  it('fills blanks with their defaults', () => checkExpansion('from ${1:20%} to ${2:35%}$0', 'from 20% to 35%'));
  it('repeats a blank', () => checkExpansion('${1:Ann} and $1', 'Ann and Ann'));
  it('takes the first choice', () => checkExpansion('Level: ${1|team,company|}', 'Level: team'));
  it('keeps escaped characters', () => checkExpansion('\\${1:\\}} ${1:a\\}b}', '${1:}} a}b'));
  it('knows variables, also in a blank', () =>
    checkExpansion('$YEAR ${YEAR} ${1:in ${YEAR}}', '2026 2026 in 2026', { YEAR: '2026' }));
  for (const [month, quarter] of [
    ['01', '1'],
    ['06', '2'],
    ['09', '3'],
    ['12', '4'],
  ] as const) {
    it(`transforms a variable: month ${month}`, () =>
      checkExpansion('Q${M/^(?:(0[1-3])|(0[4-6])|(0[7-9])|(1[0-2]))$/${1:+1}${2:+2}${3:+3}${4:+4}/}', `Q${quarter}`, {
        M: month,
      }));
  }
  it('chooses by what is there', () => {
    const body = '${LINE/^(?:(-)\\s.*|.*)$/${1:?KR:- KR}/}: x';
    checkExpansion(body, 'KR: x', { LINE: '- kr' });
    checkExpansion(body, '- KR: x', { LINE: 'kr' });
    checkExpansion(body, '- KR: x', { LINE: '' });
  });
  it('refuses what the editor would insert as it is', () => {
    for (const body of ['${1:open', '$ 5', '${UNKNOWN}', '${M/(/', '${1|a,b}']) {
      assert.throws(() => expandSnippet(body, { M: '' }), SyntaxError, body);
    }
  });
});
