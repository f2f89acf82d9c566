/**
 * A sentence with its numbers: quantities with their units, numbers that are names, and blanks where a number should be.
 */
import { blankEnd, readSymbol } from './blanks.ts';
import { readClock, readSpan } from './clock.ts';
import { readNumber } from './figures.ts';
import { readWord } from './numberWords.ts';
import { addName, addPlaceholder, readerOf } from './reader.ts';
import { type TextSpan, type Token, tokenize } from './tokens.ts';

/** A number with its unit, where it stands. `value` is in the unit's own scale: `10k` is 10000, `22%` is 22 with unit `%`. */
export interface Quantity extends TextSpan {
  readonly value: number;
  /** Upper end of a range (`10-15`), else null. */
  readonly high: number | null;
  /**
   * `%`, `pp`, `x`, `€`, `days`, `customers`, `/5`, `★` …, with `/week` behind it for a rate; null for a bare number.
   * Times, currencies and percent have one spelling each; what is counted stays in the writer's word, lower case.
   */
  readonly unit: string | null;
}

/** A quantity with the tokens that it is made of; `endToken` is exclusive. */
export interface SentenceQuantity extends Quantity {
  readonly firstToken: number;
  readonly endToken: number;
  /** First token of what is counted (`1,000 paying customers`: `paying`), right behind the quantity where it is one; else -1. */
  readonly countedToken: number;
}

/** A stretch of tokens with its place in the text; `endToken` is exclusive. */
export interface TokenRange extends TextSpan {
  readonly firstToken: number;
  readonly endToken: number;
}

/** A sentence read once, for all that look at it. */
export interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** In order, without overlap. */
  readonly quantities: readonly SentenceQuantity[];
  /** Numbers that name something and measure nothing: `SOC 2`, `2026`, `24/7`, `31 December`. Words such as `p95` are not listed. */
  readonly names: readonly TokenRange[];
  /** `X%`, `TBD`, `??`, `[number]`: blanks where a number should be. */
  readonly placeholders: readonly TokenRange[];
}

/** Reads a sentence: its tokens, quantities, numbers that are names, and blanks. Total: any string is a sentence. */
export function readSentence(text: string): Sentence {
  const tokens = tokenize(text);
  const reader = readerOf(text, tokens);
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i]!;
    switch (token.kind) {
      case 'number':
        i = readNumber(reader, i);
        break;
      case 'word':
        i = readSpan(reader, i) ?? readWord(reader, i, token);
        break;
      case 'symbol':
        i = readSymbol(reader, i, token);
        break;
      case 'blank':
        i = addPlaceholder(reader, i, blankEnd(tokens, i + 1));
        break;
      default:
        if (token.kind === 'date' || isDigit(token.lower.charCodeAt(0)))
          i = readClock(reader, i) ?? addName(reader, i, i + 1);
        else i++;
    }
  }
  return reader;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
