/** The extension's commands. The manifest names the same ones: a test compares them. */
export const commandIds = [
  'okr.newFromTemplate',
  'okr.selectSchool',
  'okr.setRuleLevel',
  'okr.checkIn',
  'okr.adopt',
  'okr.showObjective',
  'okr.restartServer',
  'okr.showOutput',
] as const;

export type CommandId = (typeof commandIds)[number];
