/** The `okr.rules` setting as a value: rule codes with the levels that a person gave them. */

/** What a person can choose for a rule; `default` is the level that the rule has by itself. */
export const ruleLevels = ['default', 'off', 'hint', 'information', 'warning', 'error'] as const;

export type RuleLevel = (typeof ruleLevels)[number];

export type RuleLevels = Readonly<Record<string, RuleLevel>>;

export const isRuleLevel = (value: unknown): value is RuleLevel => ruleLevels.includes(value as RuleLevel);

const isRuleLevels = (value: unknown): value is RuleLevels =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * `levels` with `code` at `level`; undefined where nothing is left to be set. A setting of another shape than it should
 * have counts as empty.
 */
export function withRuleLevel(levels: unknown, code: string, level: RuleLevel): RuleLevels | undefined {
  const { [code]: _, ...others } = isRuleLevels(levels) ? levels : {};
  if (level !== 'default') return { ...others, [code]: level };
  return Object.keys(others).length > 0 ? others : undefined;
}
