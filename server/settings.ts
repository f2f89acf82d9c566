/** Settings as an editor or a file gives them, of any shape, read into settings that can be relied on. */
import type { WantedHints } from './features/inlayHints.ts';
import { defaultSettings } from './language/analysis.ts';
import type { Level, School, Settings } from './language/rules/rule.ts';
import { schools } from './language/rules/schools.ts';

/** What an editor is to show beside the text. */
export interface EditorSettings {
  readonly inlayHints: WantedHints;
  /** What an objective is made up of, above it. */
  readonly codeLens: boolean;
}

export const defaultEditorSettings: EditorSettings = { inlayHints: { class: true, progress: true }, codeLens: true };

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

/** Reads what the `okr` section says of the editor; what is missing or of the wrong shape keeps its default. */
export function readEditorSettings(given: unknown): EditorSettings {
  if (!isRecord(given)) return defaultEditorSettings;
  const hints = isRecord(given['inlayHints']) ? given['inlayHints'] : {};
  const lens = isRecord(given['codeLens']) ? given['codeLens'] : {};
  const flag = (value: unknown, standard: boolean) => (typeof value === 'boolean' ? value : standard);
  return {
    inlayHints: {
      class: flag(hints['class'], defaultEditorSettings.inlayHints.class),
      progress: flag(hints['progress'], defaultEditorSettings.inlayHints.progress),
    },
    codeLens: flag(lens['enabled'], defaultEditorSettings.codeLens),
  };
}
