/** What the documents that are open can be: files of the format, and Markdown with blocks of it. */

import type { Settings } from '../language/rules/rule.ts';
import { type Around, OkrDocument } from './document.ts';
import { MarkdownDocument } from './markdownDocument.ts';

export type OpenDocument = OkrDocument | MarkdownDocument;

/** A document as its language asks for. A client that sends another language than Markdown means the format. */
export function openDocument(
  uri: string,
  language: string,
  version: number,
  text: string,
  settings: Settings,
  around: Around,
): OpenDocument {
  return language === 'markdown'
    ? new MarkdownDocument(uri, version, text, settings)
    : new OkrDocument(uri, version, text, settings, around);
}
