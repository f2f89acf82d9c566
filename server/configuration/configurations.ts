/**
 * Which settings count for a file: those of the editor, and over them the nearest `okr.config.json` up to the folder that
 * is open, with the nearest `.okr-adopted.json`. What was read is kept until it is said to have changed.
 */
import path from 'node:path';
import picomatch from 'picomatch';
import type { Settings } from '../language/rules/rule.ts';
import { readSettings } from '../settings.ts';
import { type Adopted, adoptedName, readAdopted } from './adoptedFile.ts';
import { type ConfigFile, configName, readConfigFile } from './configFile.ts';
import type { ConfigFiles } from './files.ts';

/** What counts for one file. */
export interface Configuration {
  readonly settings: Settings;
  /** Whether the file is to be left out. */
  readonly excluded: boolean;
}

/** A config file in force: the last version of it that was as it should be. */
interface Config {
  readonly folder: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly isExcluded: (relative: string) => boolean;
}

/** Patterns beyond these are nobody's way to name files. */
const mostPatterns = 200;
const longestPattern = 300;

export class Configurations {
  readonly #files: ConfigFiles;
  #editor: unknown = {};
  #folders: readonly string[] = [];
  /** By folder; null where no file is found on the way up. */
  readonly #configs = new Map<string, Config | null>();
  readonly #adopted = new Map<string, { readonly folder: string; readonly adopted: Adopted } | null>();
  /** By path of the config file: the last values without a problem. */
  readonly #lastGood = new Map<string, unknown>();
  readonly #read = new Map<string, ConfigFile>();
  /** The same object for the same settings, so that analyses can tell that nothing has changed. */
  readonly #settings = new Map<string, Settings>();

  constructor(files: ConfigFiles) {
    this.#files = files;
  }

  /** The settings of the editor, which a config file goes before. */
  setEditor(settings: unknown): void {
    this.#editor = settings;
    this.#settings.clear();
  }

  /** The folders that are open: none above them is looked at. Without any, all folders above a file are. */
  setFolders(folders: readonly string[]): void {
    this.#folders = folders.map((folder) => path.resolve(folder));
    this.changed();
  }

  /** Files have changed: everything is read again when it is next asked for. */
  changed(): void {
    this.#configs.clear();
    this.#adopted.clear();
    this.#read.clear();
    this.#settings.clear();
  }

  /** What counts for the file at `file`, or for a text that is no file when null. */
  of(file: string | null): Configuration {
    if (file === null) return { settings: this.#settingsOf(null, null, ''), excluded: false };
    const folder = path.dirname(path.resolve(file));
    const config = this.#configOf(folder);
    const adopted = this.#adoptedOf(folder);
    const inAdopted = adopted ? relativePath(adopted.folder, file) : '';
    const settings = this.#settingsOf(config, adopted?.adopted.get(inAdopted) ?? null, inAdopted);
    return { settings, excluded: config?.isExcluded(relativePath(config.folder, file)) ?? false };
  }

  /** The config file that counts for a file, and its text; the place where one would go when there is none. */
  fileFor(file: string): { readonly path: string; readonly text: string | null } {
    const folder = path.dirname(path.resolve(file));
    const found = this.#configOf(folder)?.folder ?? this.#rootOf(folder) ?? folder;
    const whole = path.join(found, configName);
    return { path: whole, text: this.#files.read(whole) };
  }

  /** What was read of each config file that was come upon, by path. */
  get found(): ReadonlyMap<string, ConfigFile> {
    return this.#read;
  }

  #settingsOf(config: Config | null, adopted: ReadonlySet<string> | null, file: string): Settings {
    const key = JSON.stringify([config?.folder ?? null, adopted === null ? null : file]);
    const known = this.#settings.get(key);
    if (known) return known;
    const editor = typeof this.#editor === 'object' && this.#editor !== null ? this.#editor : {};
    const rules = { ...rulesIn(editor), ...rulesIn(config?.values) };
    const read = readSettings({ ...editor, ...config?.values, rules });
    const settings = adopted === null ? read : { ...read, adopted };
    this.#settings.set(key, settings);
    return settings;
  }

  #configOf(folder: string): Config | null {
    return this.#nearest(folder, this.#configs, (at) => {
      const file = path.join(at, configName);
      const text = this.#files.read(file);
      if (text === null) {
        this.#lastGood.delete(file);
        return null;
      }
      const read = readConfigFile(text);
      this.#read.set(file, read);
      if (read.problems.length === 0) this.#lastGood.set(file, read.values);
      const values = this.#lastGood.get(file) ?? read.values;
      return configIn(at, typeof values === 'object' && values !== null ? (values as Config['values']) : {});
    });
  }

  #adoptedOf(folder: string) {
    return this.#nearest(folder, this.#adopted, (at) => {
      const text = this.#files.read(path.join(at, adoptedName));
      return text === null ? null : { folder: at, adopted: readAdopted(text) };
    });
  }

  /** What the nearest folder on the way up has, remembered for every folder on the way. */
  #nearest<Found>(folder: string, known: Map<string, Found | null>, readAt: (folder: string) => Found | null) {
    const root = this.#rootOf(folder);
    const passed: string[] = [];
    let found: Found | null = null;
    for (let at = folder; ; at = path.dirname(at)) {
      const before = known.get(at);
      found = before === undefined ? readAt(at) : before;
      passed.push(at);
      if (found !== null || before === null || at === root || path.dirname(at) === at) break;
    }
    for (const one of passed) known.set(one, found);
    return found;
  }

  /** The innermost open folder that holds a folder; null without one. */
  #rootOf(folder: string): string | null {
    const holding = this.#folders.filter((root) => folder === root || folder.startsWith(root + path.sep));
    return holding.sort((a, b) => b.length - a.length)[0] ?? null;
  }
}

const rulesIn = (values: object | undefined): object => {
  const rules = values && 'rules' in values ? values.rules : null;
  return typeof rules === 'object' && rules !== null ? rules : {};
};

function configIn(folder: string, values: Config['values']): Config {
  const given = Array.isArray(values['exclude']) ? values['exclude'] : [];
  const patterns = given
    .filter((one): one is string => typeof one === 'string' && one.trim() !== '' && one.length <= longestPattern)
    .slice(0, mostPatterns);
  const isExcluded = patterns.length === 0 ? () => false : picomatch(patterns, { dot: true });
  return { folder, values, isExcluded };
}

const relativePath = (folder: string, file: string): string =>
  path.relative(folder, path.resolve(file)).split(path.sep).join('/');
