/** What is left out as no line of two results must have been none: with and without the ceiling the judgement is the same. */
import assert from 'node:assert/strict';
import { Sum } from '../../../server/language/judgement/fired.ts';
import { Ceiling, fireHalves, halvesSpace } from '../../../server/language/judgement/halves.ts';
import { readClause } from '../../../server/language/judgement/read/clause.ts';
import { readLine } from '../../../server/language/judgement/read/line.ts';
import { readSplits } from '../../../server/language/judgement/read/splits.ts';
import { readWords } from '../../../server/language/judgement/read/words.ts';
import { Weighed } from '../../../server/language/judgement/weigh.ts';
import { halvesWeights } from '../../../server/language/judgement/weights.ts';
import { readSentence } from '../../../server/language/prose/quantities.ts';
import { readSplit } from '../../bench/train-judgement.ts';

describe('halves', () => {
  it('weigh no more than their ceiling', () => {
    const weights = halvesSpace.read(halvesWeights);
    const ceiling = new Ceiling(weights);
    let places = 0;
    for (const { text } of readSplit('tune').filter((_, at) => at % 50 === 0)) {
      const sentence = readSentence(text);
      const words = readWords(sentence, null);
      const line = readLine(sentence, words);
      const main = new Weighed(words, line.main, line.labelled);
      for (const split of readSplits(words, line.first, line.end)) {
        const [before, behind] = [readClause(words, line.first, split.end), readClause(words, split.next, split.to)];
        const [left, right] = [new Weighed(words, before, false), new Weighed(words, behind, false)];
        const sum = new Sum(weights);
        fireHalves(words, split, left, right, main.score, sum);
        assert.ok(sum.total <= ceiling.of(words, split, before, behind, main.score), text);
        places++;
      }
    }
    assert.ok(places > 80);
  }).timeout(20_000);
});
