/** Settings as an editor or a file gives them, of any shape, read into settings that can be relied on. */
import { defaultSettings } from './language/analysis.ts';
import type { Level, School, Settings } from './language/rules/rule.ts';
import { schools } from './language/rules/schools.ts';

export const levels: readonly Level[] = ['off', 'hint', 'information', 'warning', 'error'];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const oneOf = <Value>(all: readonly Value[], value: unknown): value is Value => all.includes(value as Value);

/** Reads the `okr` section of the settings; what is missing or of the wrong shape keeps its default. */
export function readSettings(given: unknown): Settings {
  if (!isRecord(given)) return defaultSettings;
  const rules = isRecord(given['rules']) ? given['rules'] : {};
  const month = given['fiscalYearStart'];
  return {
    ...defaultSettings,
    school: oneOf<School>(schools, given['school']) ? given['school'] : defaultSettings.school,
    levels: Object.fromEntries(
      Object.entries(rules).filter((entry): entry is [string, Level] => oneOf(levels, entry[1])),
    ),
    fiscalYearStart:
      typeof month === 'number' && Number.isInteger(month) && month >= 1 && month <= 12
        ? month
        : defaultSettings.fiscalYearStart,
  };
}
