/** What a completion is before it is LSP's, and the documentation that is fetched when somebody looks at it. */
import type { CompletionItemKind } from 'vscode-languageserver';
import { rules } from '../language/rules/index.ts';
import type { KeyResultType, PropertyKey } from '../language/syntax/tree.ts';
import {
  initiativeDoc,
  type KeywordDoc,
  keyResultDoc,
  markdownOf,
  objectiveDoc,
  propertyDocs,
  typeDocs,
} from './keywordDocs.ts';

/** Something that can be inserted. */
export interface Suggestion {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** In snippet syntax; the label where there is none. */
  readonly snippet?: string;
  readonly detail?: string;
  /** What a writer may type who looks for it; the label where there is none. */
  readonly filter?: string;
  readonly documentation?: DocumentationKey;
  /** True for a sign that stands right behind a number. */
  readonly joined?: boolean;
  /** True where the next thing to be typed can be completed, too. */
  readonly goesOn?: boolean;
}

/** What is documented, and its name there. */
export type DocumentationKey = `${'property' | 'type' | 'keyword' | 'rule'}:${string}`;

const keywords: Readonly<Record<string, KeywordDoc>> = {
  objective: objectiveDoc,
  keyResult: keyResultDoc,
  initiative: initiativeDoc,
};

/** The documentation of a suggestion as Markdown; null for a key of nothing. */
export function documentationOf(key: unknown): string | null {
  if (typeof key !== 'string') return null;
  const colon = key.indexOf(':');
  const [of, name] = [key.slice(0, colon), key.slice(colon + 1)];
  if (of === 'rule') {
    const rule = rules.find(({ code }) => code === name);
    return rule ? `**${rule.title}**\n\n${rule.why}\n\n*${rule.ask}*` : null;
  }
  const docs =
    of === 'property'
      ? propertyDocs[name as PropertyKey]
      : of === 'type'
        ? typeDocs[name as KeyResultType]
        : keywords[name];
  return docs ? markdownOf(docs) : null;
}
