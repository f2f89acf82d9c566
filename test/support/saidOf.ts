import { Analysis, defaultSettings } from '../../server/language/analysis.ts';

/** One thing that is said of a text, with the line that it is said of and the words that are marked. */
export interface Said {
  readonly rule: string;
  readonly message: string;
  readonly line: number;
  readonly text: string;
  readonly words: string;
}

/** What is said aloud of a text, that is all but hints; `today` is an ISO date. */
export function saidOf(text: string, today: string): Said[] {
  const analysis = Analysis.of(text, defaultSettings, today);
  const lines = text.split('\n');
  return analysis.tree.starts.flatMap((start, index) =>
    analysis
      .shown(index)
      .filter(({ level }) => level !== 'hint')
      .map(({ rule, finding: { message, span } }) => {
        const line = span.line + start;
        const own = lines[line]!;
        return { rule: rule.code, message, line, text: own, words: own.slice(span.start, span.end) };
      }),
  );
}
