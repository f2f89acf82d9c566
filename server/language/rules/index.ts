/** All rules, the most important first: of two findings alike in level on one line, the earlier rule's is shown. */
import { mixedKeyResult } from './mixed-key-result.ts';
import { noKeyResults } from './no-key-results.ts';
import { noMeasure } from './no-measure.ts';
import { noTarget } from './no-target.ts';
import { onlyOutputs } from './only-outputs.ts';
import { outputKeyResult } from './output-key-result.ts';
import { placeholder } from './placeholder.ts';
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [
  outputKeyResult,
  mixedKeyResult,
  onlyOutputs,
  noKeyResults,
  placeholder,
  noMeasure,
  noTarget,
];

export const ruleByCode: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.code, rule]));
