/** Text with blanks for what only the writer knows, and its three spellings: snippet, plain, and filled in for a check. */
import type { TextSpan } from '../model/measure.ts';

/** A place for the writer to fill: what belongs there, and a value with which the text can be judged before it is. */
export interface Blank {
  readonly name: string;
  readonly sample: string;
}

export type Template = readonly (string | Blank)[];

/** The number today. */
export const now: Blank = { name: 'now', sample: '20%' };
/** The number to reach. */
export const target: Blank = { name: 'target', sample: '35%' };
/** The day by which it is to be reached. */
export const date: Blank = { name: 'date', sample: '2030-12-31' };
/** The people or things that a result is about. */
export const who: Blank = { name: 'who', sample: 'customers' };
/** What they do when the result is reached. */
export const doWhat: Blank = { name: 'do what', sample: 'come back every week' };
/** What the numbers count. */
export const unit: Blank = { name: 'unit', sample: 'customers' };

/** Text without meaning in snippet syntax: `$`, `}` and `\` stand for themselves. */
export const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** Snippet syntax; blanks are numbered in the order in which they stand. */
export function snippetOf(template: Template): string {
  let stop = 1;
  return template
    .map((part) => (typeof part === 'string' ? escapeSnippet(part) : `\${${stop++}:‹${escapeSnippet(part.name)}›}`))
    .join('');
}

/** For titles, and for clients without snippets: blanks as `‹name›`. */
export const plainOf = (template: Template): string =>
  template.map((part) => (typeof part === 'string' ? part : `‹${part.name}›`)).join('');

/** With every blank filled: what the judgement and the rules are asked about before a rewrite is offered. */
export const filledOf = (template: Template): string =>
  template.map((part) => (typeof part === 'string' ? part : part.sample)).join('');

/** Turns snippet syntax into plain text: `${1:‹now›}` is `‹now›`, `$0` is nothing, escapes are undone. */
export function plainOfSnippet(snippet: string): string {
  return snippet.replace(/\\([\\$}])|\$\{\d+:([^}]*)\}|\$\{?\d+\}?/g, (_, escaped, blank) => escaped ?? blank ?? '');
}

/** The words of `text` at `span`. */
export const wordsAt = (text: string, span: TextSpan): string => text.slice(span.start, span.end);
