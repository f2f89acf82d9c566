/** One open Markdown document: its `okr` blocks, each a text of its own that begins somewhere in the document. */
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { Analysis } from '../language/analysis.ts';
import type { Level, Settings } from '../language/rules/rule.ts';
import { fencesIn } from '../language/syntax/fences.ts';
import { today, whyNotText } from './document.ts';

/** A block with its analysis, whose places are those of the document. */
interface Block {
  readonly text: string;
  readonly analysis: Analysis;
}

export class MarkdownDocument {
  readonly #text: TextDocument;
  #settings: Settings;
  #blocks: readonly Block[];
  /** Markdown that cannot be read has no blocks; that is for others to say. */
  readonly problem = null;

  constructor(uri: string, version: number, text: string, settings: Settings) {
    this.#text = TextDocument.create(uri, 'markdown', version, text);
    this.#settings = settings;
    this.#blocks = this.#read([]);
  }

  get uri(): string {
    return this.#text.uri;
  }

  get version(): number {
    return this.#text.version;
  }

  /** The line end that new lines take: that of the first line. */
  get lineEnd(): string {
    const first = this.#text.getText({ start: { line: 0, character: 0 }, end: { line: 1, character: 0 } });
    return /\r\n|\r|\n/.exec(first)?.[0] ?? '\n';
  }

  /** The analyses of everything in it that is of the format under these settings today: one a block. */
  analyses(settings: Settings): readonly Analysis[] {
    this.#settings = settings;
    this.#blocks = this.#blocks.map(({ text, analysis }) => ({
      text,
      analysis: analysis.under(forExcerpts(settings), today()),
    }));
    return this.#blocks.map(({ analysis }) => analysis);
  }

  /** Applies what the editor says has changed. A block that reads as before keeps its sections, wherever it has moved. */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    TextDocument.update(this.#text, [...changes], version);
    this.#blocks = this.#read(this.#blocks);
  }

  #read(before: readonly Block[]): readonly Block[] {
    const markdown = this.#text.getText();
    if (whyNotText(markdown) !== null) return [];
    const known = new Map(before.map(({ text, analysis }) => [text, analysis]));
    return fencesIn(markdown).map(({ line, text }) => {
      const analysis = known.get(text) ?? this.#analyse(text);
      return { text, analysis: analysis.at(line) };
    });
  }

  /** A block is not among the files of the workspace: what it refers to may stand in another block, or nowhere. */
  #analyse(text: string): Analysis {
    return Analysis.of(text, forExcerpts(this.#settings), today(), { uri: this.uri, files: null });
  }
}

/** Of an excerpt it cannot be said that something is missing around it. Whoever wants to hear it says so in the settings. */
const notOfExcerpts: Readonly<Record<string, Level>> = {
  'key-result-count': 'off',
  'no-cycle': 'off',
  'no-key-results': 'off',
  'stale-check-in': 'off',
  'unresolved-reference': 'off',
};

/** By the settings that they come from, as an analysis tells settings apart by identity. */
const excerptSettings = new WeakMap<Settings, Settings>();

function forExcerpts(settings: Settings): Settings {
  const known = excerptSettings.get(settings);
  if (known !== undefined) return known;
  const own = { ...settings, levels: { ...notOfExcerpts, ...settings.levels } };
  excerptSettings.set(settings, own);
  return own;
}
