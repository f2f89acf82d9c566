/** `check`: the findings of some files, for people and for programs. */

import type { Level } from '../language/rules/rule.ts';
import { Analysis, fixesOf, inOrder, MarkdownDocument, rangeOfSpan, today, whyNotText } from './core.ts';
import { isMarkdown, type PlacedInput } from './input.ts';

/** A finding as the JSON form has it; lines and columns count from 0 as LSP's. */
export interface Reported {
  readonly path: string;
  readonly rule: string;
  readonly level: Exclude<Level, 'off'>;
  readonly message: string;
  readonly range: ReturnType<typeof rangeOfSpan>;
  /** Titles of the quick fixes. */
  readonly fixes: readonly string[];
}

/** Everything found in a text, or in the `okr` blocks of a Markdown text, in the order of its lines. */
export function check(input: PlacedInput): Reported[] {
  const { path, text } = input;
  const why = whyNotText(text);
  if (why !== null) {
    const range = rangeOfSpan({ line: 0, start: 0, end: 0 }, 0);
    return [{ path, rule: 'not-checked', level: 'information', message: why, range, fixes: [] }];
  }
  return analysesOf(input).flatMap((analysis) =>
    analysis.tree.starts.flatMap((start, index) =>
      analysis.shown(index).map((shown) => ({
        path,
        rule: shown.rule.code,
        level: shown.level,
        message: shown.finding.message,
        range: rangeOfSpan(shown.finding.span, start),
        fixes: fixesOf(shown, analysis).map(({ title }) => title),
      })),
    ),
  );
}

const analysesOf = ({ path, text, settings, surroundings }: PlacedInput): readonly Analysis[] =>
  isMarkdown(path)
    ? new MarkdownDocument(path, 0, text, settings).analyses(settings)
    : [Analysis.of(text, settings, today(), surroundings)];

/** Whether a build should stop at it. */
export const isSerious = ({ level }: Reported): boolean => level === 'warning' || level === 'error';

/** One line a finding (`file:line:column level message (rule)`) and a count at the end; lines count from 1. */
export function humanReport(reported: readonly Reported[], files: number): string {
  const lines = reported.map(({ path, range, level, message, rule }) =>
    inOrder(`${path}:${range.start.line + 1}:${range.start.character + 1} ${level}: ${message} (${rule})`),
  );
  const count = (wanted: Level) => reported.filter(({ level }) => level === wanted).length;
  const some = (number: number, name: string) => (number > 0 ? [`${number} ${name}${number === 1 ? '' : 's'}`] : []);
  const counts = [
    ...some(count('error'), 'error'),
    ...some(count('warning'), 'warning'),
    ...some(count('information'), 'remark'),
    ...some(count('hint'), 'hint'),
  ];
  const nothing = files === 0 ? 'nothing was checked' : 'nothing to say';
  const summary = counts.length === 0 ? nothing : counts.join(', ');
  return [...lines, `${files} ${files === 1 ? 'file' : 'files'}: ${summary}`].join('\n');
}
