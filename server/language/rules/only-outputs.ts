import { insertKeyResult } from '../rewrite/edits.ts';
import { isOutput, spanOf } from './kinds.ts';
import { nothingFound, type Rule } from './rule.ts';

export const onlyOutputs: Rule = {
  code: 'only-outputs',
  title: 'Only outputs under an objective',
  subject: 'objective',
  level: { outcome: 'warning', balanced: 'information', output: 'off', input: 'off' },
  speaksFor: 'output-key-result',
  check(objective, circumstances) {
    const { node, keyResults } = objective;
    // A single output is said on its own line already.
    if (node === null || keyResults.length < 2) return nothingFound;
    if (!keyResults.every((keyResult) => isOutput(keyResult, circumstances))) return nothingFound;
    return [
      {
        span: spanOf(objective),
        message: `All ${keyResults.length} key results are work to do. When it is done, how would we know that it helped?`,
        fixes: () => [insertKeyResult(objective, 'Add a key result that would show it')],
      },
    ];
  },
  why: 'When every line is work, the objective can be all done and nothing be better. One measure of the effect is enough to steer by.',
  ask: 'When all of this is done, what would we see more of, and less of?',
  exceptions: [
    'Typed lines are no outputs in this count.',
    'An objective with one key result: the line itself says it.',
  ],
  bad: [
    {
      text: 'Objective: [[Delight our members]]\n\n- KR: Launch the mobile app\n- KR: Publish 12 blog posts\n',
    },
  ],
  good: [
    'Objective: Delight our members\n\n- KR: Launch the mobile app\n- KR: Members who come back every week: 22% -> 40%\n',
  ],
};
