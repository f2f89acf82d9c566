import assert from 'node:assert/strict';
import { type TokenKind, tokenize } from '../../../server/language/prose/tokens.ts';

/** One letter a kind, in front of each token: `w:reduce`. */
const letters: Readonly<Record<TokenKind, string>> = {
  word: '',
  number: 'n:',
  symbol: 's:',
  name: 'name:',
  date: 'date:',
  blank: 'blank:',
};

/** The tokens of `text`, lower case, words bare and others marked by their kind. */
function checkTokens(text: string, expected: string): void {
  const tokens = tokenize(text);
  assert.equal(tokens.map(({ kind, lower }) => letters[kind] + lower).join(' '), expected);
}

describe('tokens', () => {
  it('are words with what stands within them', () => {
    checkTokens('Time-to-first-value isn’t the p95', "time-to-first-value isn't the p95");
    checkTokens('R&D, SOC2, K8s, e-mail and Next.js', 'r&d s:, soc2 s:, k8s s:, e-mail and next.js');
    checkTokens('snake_case café Łódź 成長', 'snake_case café łódź 成長');
    checkTokens('pre- and post-launch', 'pre s:- and post-launch');
    checkTokens('CI/CD and/or', 'ci s:/ cd and s:/ or');
    checkTokens('w/ tests, w/o help, w/out docs, w/over', 'with tests s:, without help s:, without docs s:, with over');
  });

  it('are numbers apart from their units', () => {
    checkTokens('22% 10k 1.2M 48h 3x', 'n:22 s:% n:10 k n:1.2 m n:48 h n:3 x');
    checkTokens('1,000 1.000,5 1 000 1’000 .5', "n:1,000 n:1.000,5 n:1 000 n:1'000 n:.5");
    checkTokens('5-point, 20-percent', 'n:5 s:- point s:, n:20 s:- percent');
  });

  it('are words where digits begin a name', () => {
    checkTokens('5G 3D 2nd 340b 7-day 24x7', '5g 3d 2nd n:340 b 7-day 24x7');
    checkTokens('2026-Q4 2026Q4', '2026-q4 2026q4');
  });

  it('are dates and names of digits', () => {
    checkTokens(
      '2026-12-31 2026-12 31.12.2026 12/31/2026',
      'date:2026-12-31 date:2026-12 date:31.12.2026 date:12/31/2026',
    );
    checkTokens('24/7 1:1 1.2.3 4/5', 'name:24/7 name:1:1 name:1.2.3 n:4 s:/ n:5');
  });

  it('are names where nothing is said in words', () => {
    checkTokens('`okr check` @sam #growth #123', 'name:okr check name:@sam name:#growth name:#123');
    checkTokens(
      'see https://a.example/b?c=1. Mail me@a.example',
      'see name:https://a.example/b?c=1 s:. mail name:me@a.example',
    );
  });

  it('leave decoration out', () => {
    checkTokens('**Grow** [NPS](https://a.example) _to_ ~~30~~ *40*', 'grow nps to n:30 n:40');
    checkTokens('[Target: 60%]', 's:[ target s:: n:60 s:% s:]');
    checkTokens('4.5* reviews', 'n:4.5 s:* reviews');
  });

  it('are blanks', () => {
    checkTokens('___ users, ?? ms, ?% or what?', 'blank:___ users s:, blank:?? ms s:, blank:? s:% or what s:?');
  });

  it('are signs of more than one character', () => {
    checkTokens('a -> b => c --> d ≥ 1 >= 2 <= 3 … ...', 'a s:-> b s:=> c s:--> d s:≥ n:1 s:>= n:2 s:<= n:3 s:… s:...');
    checkTokens('👍🏽 done ⚠️', 's:👍 s:🏽 done s:⚠️');
  });

  it('have the values of their digits', () => {
    const values = (text: string) => tokenize(text).flatMap(({ value }) => value ?? []);
    assert.deepEqual(values('1,000 1,5 1.5 1.000.000 1,00,000 0.125'), [1000, 1.5, 1.5, 1_000_000, 100_000, 0.125]);
    assert.deepEqual(
      values('12 500 12.500 users 99.995% 1.000,5 1,000.5 8’500'),
      [12_500, 12_500, 99.995, 1000.5, 1000.5, 8500],
    );
  });
});
