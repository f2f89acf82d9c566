/** Settings as an editor or a file gives them, of any shape, read into settings that can be relied on. */
import type { WantedHints } from './features/inlayHints.ts';
import { defaultSettings } from './language/analysis.ts';
import { levels } from './language/rules/levels.ts';
import type { Level, School, Settings } from './language/rules/rule.ts';
import { schools } from './language/rules/schools.ts';

/** What an editor is to show beside the text. */
export interface EditorSettings {
  readonly inlayHints: WantedHints;
  /** What an objective is made up of, above it. */
  readonly codeLens: boolean;
}

export const defaultEditorSettings: EditorSettings = { inlayHints: { class: true, progress: true }, codeLens: true };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const oneOf = <Value>(all: readonly Value[], value: unknown): value is Value => all.includes(value as Value);

const whole = (value: unknown, from: number, to: number, standard: number): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to ? value : standard;

/** Words beyond these are no house's own: each sentence is looked through for all of them. */
export const mostWords = 2_000;
export const longestWord = 100;

/** Words in lower case, without those that are none. */
const wordsIn = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? value.slice(0, mostWords).flatMap((word) => (isWord(word) ? word.trim().toLowerCase() : []))
    : [];

const isWord = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longestWord;

/** Reads the `okr` section of the settings; what is missing or of the wrong shape keeps its default. */
export function readSettings(given: unknown): Settings {
  if (!isRecord(given)) return defaultSettings;
  const part = (key: string) => (isRecord(given[key]) ? given[key] : {});
  const [fewest, most] = defaultSettings.keyResultRange;
  const { fewest: writtenFewest, most: writtenMost } = part('keyResults');
  const words = part('words');
  return {
    ...defaultSettings,
    school: oneOf<School>(schools, given['school']) ? given['school'] : defaultSettings.school,
    levels: Object.fromEntries(
      Object.entries(part('rules')).filter((entry): entry is [string, Level] => oneOf(levels, entry[1])),
    ),
    keyResultRange: [whole(writtenFewest, 0, 100, fewest), whole(writtenMost, 0, 100, most)],
    mostObjectives: whole(given['objectives'], 0, 1000, defaultSettings.mostObjectives),
    objectiveLength: whole(given['objectiveLength'], 0, 10_000, defaultSettings.objectiveLength),
    checkInDays: whole(given['checkInDays'], 0, 10_000, defaultSettings.checkInDays),
    fiscalYearStart: whole(given['fiscalYearStart'], 1, 12, defaultSettings.fiscalYearStart),
    vocabulary: {
      deliverables: wordsIn(words['deliverables']),
      metrics: wordsIn(words['metrics']),
      actors: wordsIn(words['actors']),
    },
    names: wordsIn(words['names']),
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
