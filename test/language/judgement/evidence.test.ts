import assert from 'node:assert/strict';
import { judge } from '../../../server/language/judgement/judge.ts';

describe('evidence', () => {
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
