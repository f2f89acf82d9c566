/**
 * Which settings count for a file: those of the editor, and over them the nearest `okr.config.json` up to the folder that
 * is open, with the nearest `.okr-adopted.json`. What was read is kept until it is said to have changed.
 */
import type { Settings } from '../language/rules/rule.ts';
import { readSettings } from '../settings.ts';
import { type FileAccess, failed, type ReadFile } from '../workspace/fileAccess.ts';
import { foldersAbove, isWithin, keyOf } from '../workspace/uri.ts';
import { type Adopted, readAdopted } from './adoptedFile.ts';
import { type ConfigFile, readConfigFile } from './configFile.ts';
import { adoptedName, configName, configurationNames } from './names.ts';
import { longestPattern, matcherOf, mostPatterns } from './patterns.ts';

/** What counts for one file. */
export interface Configuration {
  readonly settings: Settings;
  /** Whether the file is to be left out. */
  readonly excluded: boolean;
}

/** A config file in force: the last version of it that was as it should be. */
interface Config {
  /** URI of its folder. */
  readonly folder: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly isExcluded: (relative: string) => boolean;
}

export class Configurations {
  readonly #files: FileAccess;
  #editor: unknown = {};
  /** Keys of the folders that are open. */
  #folders: readonly string[] = [];
  /** What came of reading files, by URI. */
  #texts = new Map<string, ReadFile>();
  /** Files that are being read, by URI. */
  readonly #reading = new Map<string, Promise<ReadFile>>();
  /** By URI of a folder; null where no file is found on the way up. */
  readonly #configs = new Map<string, Config | null>();
  readonly #adopted = new Map<string, { readonly folder: string; readonly adopted: Adopted } | null>();
  /** By URI of the config file: the last values without a problem. */
  readonly #lastGood = new Map<string, unknown>();
  readonly #found = new Map<string, ConfigFile>();
  /** By what they are made of: the same object for the same settings, so that analyses can tell that nothing has changed. */
  readonly #settings = new Map<string, Settings>();
  /** Those under what the editor had said before, which are often the same. */
  #before: readonly Settings[] = [];
  /** What counted last for a file, by its URI, and with which texts and settings. */
  readonly #counting = new Map<string, { readonly configuration: Configuration; readonly revision: number }>();
  #revision = 0;

  constructor(files: FileAccess) {
    this.#files = files;
  }

  /** The settings of the editor, which a config file goes before. */
  setEditor(settings: unknown): void {
    this.#editor = settings;
    this.#before = [...this.#settings.values()];
    this.#settings.clear();
    this.#revision++;
  }

  /** The folders that are open, as URIs: none above them is looked at. Beside them, all folders above a file are. */
  setFolders(folders: readonly string[]): void {
    this.#folders = folders.map((folder) => (keyOf(folder) ?? folder).replace(/\/$/, ''));
    this.changed();
  }

  /** Files have changed: everything is to be read again. Until that is done, what counted before does. */
  changed(): void {
    this.#texts = new Map();
    this.#reading.clear();
    this.#configs.clear();
    this.#adopted.clear();
    this.#found.clear();
    this.#revision++;
  }

  /** Reads what counts for a file, where that is not known. */
  async read(file: string): Promise<void> {
    const texts = this.#texts;
    const folders = this.#foldersFor(file);
    await Promise.all(configurationFilesIn(folders).map((uri) => this.#readText(uri, folders.at(-1)!)));
    // They may have changed while they were read.
    if (texts !== this.#texts) await this.read(file);
  }

  /** Reads one file of a folder once, however many documents wait for it. */
  async #readText(uri: string, folder: string): Promise<void> {
    const texts = this.#texts;
    if (texts.has(uri)) return;
    const reading = this.#reading.get(uri) ?? this.#files.read(uri, [folder]);
    this.#reading.set(uri, reading);
    texts.set(uri, await reading);
  }

  /** Whether everything that counts for a file has been read. */
  isRead(file: string): boolean {
    if (this.#counting.get(file)?.revision === this.#revision) return true;
    return configurationFilesIn(this.#foldersFor(file)).every((uri) => this.#texts.has(uri));
  }

  /** What counts for a file or an unsaved text, by its URI; until that has been read, what did before. */
  of(file: string): Configuration {
    const known = this.#counting.get(file);
    if (known?.revision === this.#revision) return known.configuration;
    if (!this.isRead(file)) return known?.configuration ?? this.#configurationOf(file, []);
    const configuration = this.#configurationOf(file, this.#foldersFor(file));
    this.#counting.set(file, { configuration, revision: this.#revision });
    return configuration;
  }

  /**
   * The config file that counts for a file, and its text; the place where one would go when there is none. Null where there is
   * no such place, or something that is not for us to read, as a link that leads elsewhere.
   */
  fileFor(file: string): { readonly uri: string; readonly text: string | null } | null {
    const folders = this.#foldersFor(file);
    if (folders.length === 0) return null;
    const holding = this.#configOf(folders)?.folder;
    const uri = (holding ?? (this.#rootOf(file) === null ? folders[0]! : folders.at(-1)!)) + configName;
    const { text, problem } = this.#texts.get(uri) ?? failed('unreadable');
    return problem === null || problem === 'missing' ? { uri, text } : null;
  }

  /** The config file that counts for a file, with its values; null without one. */
  configFor(file: string): { readonly uri: string; readonly values: Readonly<Record<string, unknown>> } | null {
    const config = this.#configOf(this.#foldersFor(file));
    return config && { uri: config.folder + configName, values: config.values };
  }

  /** What was read of each config file that was come upon, by URI. */
  get found(): ReadonlyMap<string, ConfigFile> {
    return this.#found;
  }

  #configurationOf(file: string, folders: readonly string[]): Configuration {
    const config = this.#configOf(folders);
    const adopted = this.#adoptedOf(folders);
    const inAdopted = adopted ? relativePath(adopted.folder, file) : '';
    const settings = this.#settingsOf(config, adopted?.adopted.get(inAdopted) ?? null);
    return { settings, excluded: config?.isExcluded(relativePath(config.folder, file)) ?? false };
  }

  #settingsOf(config: Config | null, adopted: ReadonlySet<string> | null): Settings {
    const key = JSON.stringify([config?.values, adopted && [...adopted]]);
    const known = this.#settings.get(key);
    if (known) return known;
    const editor = typeof this.#editor === 'object' && this.#editor !== null ? this.#editor : {};
    const rules = { ...rulesIn(editor), ...rulesIn(config?.values) };
    const read = readSettings({ ...editor, ...config?.values, rules });
    const now = adopted === null ? read : { ...read, adopted };
    const settings = this.#before.find((one) => contentOf(one) === contentOf(now)) ?? now;
    this.#settings.set(key, settings);
    return settings;
  }

  #configOf(folders: readonly string[]): Config | null {
    return nearest(folders, this.#configs, (folder) => {
      const uri = folder + configName;
      const text = this.#texts.get(uri)?.text ?? null;
      if (text === null) {
        this.#lastGood.delete(uri);
        return null;
      }
      const read = readConfigFile(text);
      this.#found.set(uri, read);
      if (read.problems.length === 0) this.#lastGood.set(uri, read.values);
      const values = this.#lastGood.get(uri) ?? read.values;
      return configIn(folder, typeof values === 'object' && values !== null ? (values as Config['values']) : {});
    });
  }

  #adoptedOf(folders: readonly string[]) {
    return nearest(folders, this.#adopted, (folder) => {
      const text = this.#texts.get(folder + adoptedName)?.text ?? null;
      return text === null ? null : { folder, adopted: readAdopted(text) };
    });
  }

  /**
   * The folders whose files may count for a file: those above it, up to the innermost open folder that holds it. Outside of
   * all open folders only files of this machine have any.
   */
  #foldersFor(file: string): readonly string[] {
    const root = this.#rootOf(file);
    if (root === null) return file.startsWith('file:') ? foldersAbove(file) : [];
    return foldersAbove(file).filter((folder) => isWithin(keyOf(folder)!, root));
  }

  /** Key of the innermost open folder that holds a file; null without one. */
  #rootOf(file: string): string | null {
    const key = keyOf(file);
    const holding = key === null ? [] : this.#folders.filter((root) => isWithin(key, root));
    return holding.sort((a, b) => b.length - a.length)[0] ?? null;
  }
}

const contentOf = ({ adopted, ...others }: Settings): string => JSON.stringify([others, [...adopted]]);

const configurationFilesIn = (folders: readonly string[]): string[] =>
  folders.flatMap((folder) => configurationNames.map((name) => folder + name));

/** What the nearest of some folders has, from the innermost on, remembered for every folder on the way. */
function nearest<Found>(
  folders: readonly string[],
  known: Map<string, Found | null>,
  readIn: (folder: string) => Found | null,
): Found | null {
  const passed: string[] = [];
  let found: Found | null = null;
  for (const folder of folders) {
    const before = known.get(folder);
    found = before === undefined ? readIn(folder) : before;
    passed.push(folder);
    if (found !== null || before === null) break;
  }
  for (const one of passed) known.set(one, found);
  return found;
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
  return { folder, values, isExcluded: matcherOf(patterns) };
}

/** The path of a file from a folder that holds it; both are URIs. */
const relativePath = (folder: string, file: string): string => keyOf(file)!.slice(keyOf(folder)!.length);
