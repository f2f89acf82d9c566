/** One open document: what is known of it. Its tree holds its text, line end for line end. */
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { Analysis } from '../language/analysis.ts';
import type { Surroundings } from '../language/model/links.ts';
import type { Settings } from '../language/rules/rule.ts';
import type { TextChange, Tree } from '../language/syntax/tree.ts';
import { hasTooManyLines } from '../workspace/fileAccess.ts';

/** Above this many UTF-16 units a text is no file that a person wrote. */
const sizeLimit = 20_000_000;

/** Why a text is not analysed, as a sentence for its reader; null for text that is. */
export function whyNotText(text: string): string | null {
  if (text.length > sizeLimit || hasTooManyLines(text)) {
    return 'This file is too large to be checked (over 20 million characters, or 300,000 lines).';
  }
  if (text.includes('\0')) return 'This file does not look like text, so it is not checked.';
  return null;
}

/** The day where the product runs, ISO: what 'today' is to the person at the keyboard. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The files around a document: the same object for as long as nothing about them has changed. */
export type Around = (uri: string) => Surroundings;

export class OkrDocument {
  readonly uri: string;
  version: number;
  readonly #around: Around;
  #analysis: Analysis;
  /** Why the text is not analysed; null when it is. */
  problem: string | null;
  /** The text while it is not analysed. */
  #unread: string;

  constructor(uri: string, version: number, text: string, settings: Settings, around: Around) {
    this.uri = uri;
    this.version = version;
    this.#around = around;
    this.problem = whyNotText(text);
    this.#unread = this.problem ? text : '';
    this.#analysis = Analysis.of(this.problem ? '' : text, settings, today(), around(uri));
  }

  get tree(): Tree {
    return this.#analysis.tree;
  }

  /** The line end that new lines take: that of the first line. */
  get lineEnd(): string {
    return this.tree.sections[0]!.ends[0] || '\n';
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
    this.version = version;
    if (this.problem === null && changes.every(isSmall)) {
      this.#analysis = this.#analysis.edit(changes);
      return;
    }
    const before = TextDocument.create(this.uri, 'okr', version, this.problem ? this.#unread : textOf(this.tree));
    const text = TextDocument.update(before, [...changes], version).getText();
    this.problem = whyNotText(text);
    this.#unread = this.problem ? text : '';
    this.#analysis = Analysis.of(this.problem ? '' : text, this.#analysis.settings, today(), this.#around(this.uri));
  }
}

const textOf = ({ sections }: Tree): string =>
  sections.flatMap(({ lines, ends }) => lines.map((line, at) => line + ends[at])).join('');

/** A change of a part of the text that cannot make it something else than a text. */
const isSmall = (change: TextDocumentContentChangeEvent): change is TextChange & TextDocumentContentChangeEvent =>
  'range' in change && change.text.length < 100_000 && !change.text.includes('\0');
