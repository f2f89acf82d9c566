/** The settings that count for the files of a call, and what is wrong with the files that they come from. */

import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from '../language/rules/rule.ts';
import { nodeFiles } from '../workspace/nodeFiles.ts';
import { Configurations } from './core.ts';
import type { Input } from './input.ts';

/** Where a text is taken to stand: standard input stands in the current folder. */
const placeOf = (given: string): string => pathToFileURL(given === '-' ? 'standard-input.okr' : given).href;

export class CallConfiguration {
  readonly #configurations = new Configurations(nodeFiles);

  /** Reads what counts for some inputs: it is to be known before anything is asked. */
  async read(inputs: readonly Input[]): Promise<void> {
    for (const input of inputs) await this.#configurations.read(placeOf(input.path));
  }

  settingsFor(given: string): Settings {
    return this.#configurations.of(placeOf(given)).settings;
  }

  /** The inputs without those that a config file leaves out; a file that was named itself always stays. */
  included(inputs: readonly Input[], named: readonly string[]): readonly Input[] {
    return inputs.filter((input) => {
      const { excluded } = this.#configurations.of(placeOf(input.path));
      return !excluded || named.includes(input.path);
    });
  }

  /** What is wrong with the config files that were read, one line each: `file:line:column message`. */
  problems(): string[] {
    return [...this.#configurations.found].flatMap(([uri, { text, problems }]) => {
      const document = TextDocument.create(uri, 'json', 0, text);
      return problems.map(({ start, message }) => {
        const { line, character } = document.positionAt(start);
        return `${path.relative('.', fileURLToPath(uri))}:${line + 1}:${character + 1} ${message}`;
      });
    });
  }
}
