/** Lines that nobody writes take no longer for their length. A time limit is there for what would never end, not as a measure. */
import { analysisOf, checkText } from '../fuzz/checks.ts';
import { Source } from '../fuzz/source.ts';

const length = 100_000;
const heads = ['- KR: Launch ', 'By: ', 'Supports: '];
const fragments = ['-', '‹', '(', '[', '*', '`', 'a ', '@a ', '1 ', '10k ', 'and ', 'https://a.b/c ', '中', '\u200b'];

describe('a line of 100,000 characters', function () {
  this.timeout(30_000);

  for (const fragment of fragments) {
    it(`of nothing but ${JSON.stringify(fragment)} is read to its end`, () => {
      for (const head of heads) {
        const text = `Objective: Members feel at home\n${head}${fragment.repeat(length / fragment.length)} 5% to 10%\n`;
        checkText(text, new Source(1));
        for (const { finding } of analysisOf(text).findings.flat()) finding.fixes();
      }
    });
  }
});
