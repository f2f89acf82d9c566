import type { KeyResult } from '../model/model.ts';
import { completeMeasure } from '../rewrite/edits.ts';
import { snippetOf, target as targetBlank } from '../rewrite/template.ts';
import { spanAt } from '../syntax/prose.ts';
import { addProperty } from './fixes.ts';
import { isOutcome, spanOfKeyResult, startOf } from './kinds.ts';
import { type Finding, nothingFound, type Rule } from './rule.ts';

/** A target without a number: ‘from 2 a week to daily’, ‘from 30 to none’. */
const targetInWords =
  /^[^,;.]{0,20}?(?:\bto|->|→|=>) (?:hourly|daily|weekly|monthly|quarterly|yearly|none|nothing|nobody|no one|never|always|all|everyone|everybody|every)\b/i;

/** A level to keep needs its bound: without one it is neither kept nor broken. */
function withoutBound(keyResult: KeyResult): Finding[] {
  return [
    {
      span: spanOfKeyResult(keyResult),
      message: 'At which level would you stop and look?',
      level: 'information',
      fixes: () => [addProperty(keyResult, 'Target', snippetOf(['≥ ', targetBlank]), 'Add the level')],
    },
  ];
}

export const noTarget: Rule = {
  code: 'no-target',
  title: 'A measure without a target',
  subject: 'keyResult',
  level: 'warning',
  draft: 'information',
  asksAlready: true,
  check(keyResult, _objective, circumstances) {
    const { target, change, placeholders } = keyResult.measure;
    const baseline = startOf(keyResult);
    if (target || change || placeholders.length > 0 || keyResult.properties.has('Target')) return nothingFound;
    if (keyResult.type === 'health') {
      return baseline ? [] : withoutBound(keyResult);
    }
    if (!baseline || !isOutcome(keyResult, circumstances)) return nothingFound;
    if (targetInWords.test(keyResult.prose.text.slice(baseline.end))) return nothingFound;
    return [
      {
        span: keyResult.properties.has('Baseline')
          ? spanOfKeyResult(keyResult)
          : spanAt(keyResult.prose, baseline.start, baseline.end),
        message: 'Says where we are, not yet where we want to be. To what?',
        fixes: () => [completeMeasure(keyResult, 'Add a target')],
      },
    ];
  },
  why: 'A number without a target cannot be reached or missed. The target is where the team says how much is enough.',
  ask: 'What would be enough?',
  exceptions: [
    'Typed lines, but for a `Health:` level without its bound, which can be neither kept nor broken.',
    'A `Target:` line beneath the key result, and a target in words: “from 2 a week to daily”.',
    'In a draft it is only mentioned.',
  ],
  bad: [
    {
      text: 'Cycle: 2026-Q4\n\nObjective: Members keep coming back\n\n- KR: [[Raise weekly retention]]\n  Baseline: 22%\n',
      fixed:
        'Cycle: 2026-Q4\n\nObjective: Members keep coming back\n\n- KR: Raise weekly retention\n  Baseline: 22%\n  Target: ‹target›\n',
    },
    {
      text: 'Cycle: 2026-Q4\n\nObjective: Members keep coming back\n\n- KR: Raise weekly retention from 22% to 40%\n- Health: [[Waiting time at the front desk]]\n',
      fixed:
        'Cycle: 2026-Q4\n\nObjective: Members keep coming back\n\n- KR: Raise weekly retention from 22% to 40%\n- Health: Waiting time at the front desk\n  Target: ≥ ‹target›\n',
    },
  ],
  good: [
    'Objective: Members keep coming back\n\n- KR: Raise weekly retention from 22% to 40%\n- Health: Waiting time at the front desk stays under 3 minutes\n',
  ],
};
