/** One open document: its text as the editor sees it, and what is known of it. */
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { Analysis } from '../language/analysis.ts';
import type { Surroundings } from '../language/model/links.ts';
import type { Settings } from '../language/rules/rule.ts';
import type { TextChange, Tree } from '../language/syntax/tree.ts';

/** Above this many UTF-16 units a text is no file that a person wrote. */
export const sizeLimit = 20_000_000;

/** Why a text is not analysed, as a sentence for its reader; null for text that is. */
export function whyNotText(text: string): string | null {
  if (text.length > sizeLimit) return 'This file is too large to be checked (over 20 million characters).';
  if (text.includes('\0')) return 'This file does not look like text, so it is not checked.';
  return null;
}

/** The day where the product runs, ISO: what 'today' is to the person at the keyboard. */
export function today(now: Date = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The line end that new lines take: that of the first line. */
export function lineEndOf(text: TextDocument): string {
  const first = text.getText({ start: { line: 0, character: 0 }, end: { line: 1, character: 0 } });
  return /\r\n|\r|\n/.exec(first)?.[0] ?? '\n';
}

/** The files around a document: the same object for as long as nothing about them has changed. */
export type Around = (uri: string) => Surroundings;

export class OkrDocument {
  readonly #text: TextDocument;
  readonly #around: Around;
  #analysis: Analysis;
  /** Why the text is not analysed; null when it is. */
  problem: string | null;

  constructor(uri: string, version: number, text: string, settings: Settings, around: Around) {
    this.#around = around;
    this.#text = TextDocument.create(uri, 'okr', version, text);
    this.problem = whyNotText(text);
    this.#analysis = Analysis.of(this.problem ? '' : text, settings, today(), around(uri));
  }

  get uri(): string {
    return this.#text.uri;
  }

  get version(): number {
    return this.#text.version;
  }

  get tree(): Tree {
    return this.#analysis.tree;
  }

  get lineEnd(): string {
    return lineEndOf(this.#text);
  }

  /** The analysis of this version under these settings today. */
  analysis(settings: Settings): Analysis {
    this.#analysis = this.#analysis.under(settings, today(), this.#around(this.uri));
    return this.#analysis;
  }

  /** The analyses of everything in it that is of the format: its one text. */
  analyses(settings: Settings): readonly Analysis[] {
    return [this.analysis(settings)];
  }

  /** Applies what the editor says has changed. */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    TextDocument.update(this.#text, [...changes], version);
    if (this.problem === null && changes.every(isSmall)) {
      this.#analysis = this.#analysis.edit(changes);
      return;
    }
    const text = this.#text.getText();
    this.problem = whyNotText(text);
    this.#analysis = Analysis.of(this.problem ? '' : text, this.#analysis.settings, today(), this.#around(this.uri));
  }
}

/** A change of a part of the text that cannot make it something else than a text. */
const isSmall = (change: TextDocumentContentChangeEvent): change is TextChange & TextDocumentContentChangeEvent =>
  'range' in change && change.text.length < 100_000 && !change.text.includes('\0');
