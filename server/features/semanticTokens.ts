/**
 * Semantic tokens: only what a grammar cannot know. Which number of a sentence is the baseline and which the target,
 * which words are its deadline, and which references lead somewhere in this document.
 */
import {
  type Range,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
  type SemanticTokensLegend,
} from 'vscode-languageserver';
import type { Analysis, SectionAnalysis } from '../language/analysis.ts';
import type { KeyResult } from '../language/model/model.ts';
import { idsIn, referencesIn } from '../language/model/references.ts';
import { spansIn } from '../language/syntax/prose.ts';
import type { PropertyKey, Span, Tree } from '../language/syntax/tree.ts';

export const semanticTokensLegend: SemanticTokensLegend = {
  tokenTypes: ['number', 'class'],
  tokenModifiers: ['baseline', 'target', 'change', 'deadline'],
};

type Modifier = 'baseline' | 'target' | 'change' | 'deadline';

interface Token {
  readonly span: Span;
  /** Index in the legend's types, and bits of its modifiers. */
  readonly type: number;
  readonly modifiers: number;
}

/** The tokens of the sections that a range touches. */
export function semanticTokensIn(analysis: Analysis, range: Range): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  push(builder, analysis, range);
  return builder.build();
}

/** The tokens of whole documents, remembered as they were given last: of the next version only what differs is given. */
export class DocumentTokens {
  /** By URI. */
  readonly #given = new Map<string, SemanticTokensBuilder>();

  full(uri: string, analysis: Analysis): SemanticTokens {
    const builder = new SemanticTokensBuilder();
    this.#given.set(uri, builder);
    push(builder, analysis);
    return builder.build();
  }

  /** What differs from the result of this id; everything, where that is not the last one. */
  delta(uri: string, analysis: Analysis, resultId: string): SemanticTokens | SemanticTokensDelta {
    const builder = this.#given.get(uri);
    if (builder === undefined) return this.full(uri, analysis);
    builder.previousResult(resultId);
    push(builder, analysis);
    return builder.buildEdits();
  }

  forget(uri: string): void {
    this.#given.delete(uri);
  }
}

/** Adds the tokens of a document, or of the sections that a range touches. */
function push(builder: SemanticTokensBuilder, analysis: Analysis, range?: Range): void {
  const { sections, tree } = analysis;
  const first = range ? analysis.sectionAt(range.start.line) : 0;
  const last = range ? analysis.sectionAt(range.end.line) : sections.length - 1;
  let known: ReadonlySet<string> | undefined;
  const ids = () => {
    known ??= knownIds(tree);
    return known;
  };
  for (let index = first; index <= last; index++) {
    const tokens = [...measureTokens(sections[index]!), ...referenceTokens(sections[index]!, ids)];
    tokens.sort((a, b) => a.span.line - b.span.line || a.span.start - b.span.start);
    for (const { span, type, modifiers } of tokens) {
      builder.push(tree.starts[index]! + span.line, span.start, span.end - span.start, type, modifiers);
    }
  }
}

function* measureTokens({ objective }: SectionAnalysis): Iterable<Token> {
  for (const keyResult of objective?.keyResults ?? []) {
    for (const [modifier, property, span] of partsOf(keyResult)) {
      // What a property says stands in the property, where the grammar sees it.
      if (!span || span.end <= span.start || (property && keyResult.properties.has(property))) continue;
      const modifiers = 1 << semanticTokensLegend.tokenModifiers.indexOf(modifier);
      for (const part of spansIn(keyResult.prose, span.start, span.end)) yield { span: part, type: 0, modifiers };
    }
  }
}

type Part = readonly [Modifier, PropertyKey | null, { readonly start: number; readonly end: number } | null];

const partsOf = ({ measure }: KeyResult): readonly Part[] => [
  ['baseline', 'Baseline', measure.baseline],
  ['target', 'Target', measure.target],
  ['change', null, measure.change],
  ['deadline', 'By', measure.deadline],
];

/** References within the document that lead somewhere; those into other files are another matter. */
function* referenceTokens({ section }: SectionAnalysis, ids: () => ReadonlySet<string>): Iterable<Token> {
  for (const { path, id, idSpan } of referencesIn(section)) {
    if (path === '' && id !== null && ids().has(id.toLowerCase())) yield { span: idSpan!, type: 1, modifiers: 0 };
  }
}

const knownIds = ({ sections }: Tree): ReadonlySet<string> =>
  new Set(sections.flatMap((section) => idsIn(section).map(({ id }) => id.toLowerCase())));
