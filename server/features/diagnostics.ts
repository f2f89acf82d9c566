/** Findings as diagnostics. */
import { type Diagnostic, type DiagnosticRelatedInformation, DiagnosticTag } from 'vscode-languageserver';
import type { Analysis, Shown } from '../language/analysis.ts';
import type { RelatedPlace } from '../language/rules/rule.ts';
import { inOrder } from './markdown.ts';
import { rangeOfSpan } from './place.ts';

/** LSP's severities. */
const severities = { error: 1, warning: 2, information: 3, hint: 4 } as const;

/** LSP's tags. Clients pass over those that they do not know. */
const tags = { unnecessary: DiagnosticTag.Unnecessary } as const;

/** The page of a rule, where the server knows where its pages are. */
export type RulePage = (code: string) => string | null;

export function diagnosticOf({ rule, level, finding }: Shown, start: number, page: RulePage): Diagnostic {
  const href = page(rule.code);
  return {
    range: rangeOfSpan(finding.span, start),
    severity: severities[level],
    code: rule.code,
    ...(href === null ? {} : { codeDescription: { href } }),
    source: 'okr',
    message: inOrder(finding.message),
    ...(rule.tag === undefined ? {} : { tags: [tags[rule.tag]] }),
  };
}

/** The diagnostics of each section, and of what they were made. */
export interface DiagnosticsBySection {
  /** One more than there are sections where some are left out. */
  readonly diagnostics: readonly (readonly Diagnostic[])[];
  readonly findings: readonly (readonly Shown[])[];
  /** First line of each section. */
  readonly starts: readonly number[];
  readonly cut: Cut | null;
}

/**
 * So much is said of one text at most, the gravest of it: VS Code shows no more of a file, whatever it is sent, and all of
 * it would be sent again with each keystroke.
 */
const most = 1000;

/** What is left out: findings that are less grave than `severity`, and those that are as grave from section `from` on. */
interface Cut {
  readonly severity: number;
  readonly from: number;
  /** How many there are in each section, by severity. */
  readonly counts: readonly (readonly number[])[];
}

/** What is left out of so many findings; null for nothing. */
function cutOf(findings: readonly (readonly Shown[])[], before: DiagnosticsBySection | undefined): Cut | null {
  let all = 0;
  for (const shown of findings) all += shown.length;
  if (all <= most) return null;
  const counts = findings.map((shown, index) =>
    before?.cut && before.findings[index] === shown ? before.cut.counts[index]! : countsOf(shown),
  );
  // One says that there is more.
  let left = most - 1;
  for (let severity: number = severities.error; ; severity++) {
    for (let from = 0; from < counts.length; from++) {
      const count = counts[from]![severity]!;
      if (count > left) return { severity, from, counts };
      left -= count;
    }
  }
}

/** How many there are of each severity. */
function countsOf(shown: readonly Shown[]): readonly number[] {
  const counts = [0, 0, 0, 0, 0];
  for (const { level } of shown) counts[severities[level]]!++;
  return counts;
}

/** The least severity of which there is something to say in a section. */
const leastIn = (cut: Cut | null, section: number): number =>
  cut === null ? severities.hint : section < cut.from ? cut.severity : cut.severity - 1;

/**
 * The diagnostics of each section in the order of its lines, with the other places that they are about where `withRelated`: the
 * same list as in `before`, those of an earlier version, where the same is said at the same place. Of a text of which there is too much to say it is the gravest, and behind it that there is more.
 */
export function diagnosticsBySection(
  analysis: Analysis,
  page: RulePage,
  withRelated: boolean,
  before: DiagnosticsBySection | undefined,
): DiagnosticsBySection {
  const { findings } = analysis;
  const { starts } = analysis.tree;
  if (before !== undefined && before.findings === findings && before.starts === starts) return before;
  const cut = cutOf(findings, before);
  const diagnostics = findings.map((shown, index) => {
    if (shown.length === 0) return none;
    const start = starts[index]!;
    const least = leastIn(cut, index);
    if (
      before !== undefined &&
      before.findings[index] === shown &&
      before.starts[index] === start &&
      leastIn(before.cut, index) === least
    )
      return before.diagnostics[index]!;
    const said = cut === null ? shown : shown.filter(({ level }) => severities[level] <= least);
    return said.map((one) => ({
      ...diagnosticOf(one, start, page),
      ...(withRelated && one.finding.related ? { relatedInformation: relatedTo(one.finding.related, analysis) } : {}),
    }));
  });
  if (cut !== null) {
    const isSaid = before !== undefined && before.cut !== null && before.starts[0] === starts[0];
    diagnostics.push(isSaid ? before.diagnostics.at(-1)! : [aside(starts[0]!, thereIsMore)]);
  }
  return { diagnostics, findings, starts, cut };
}

const thereIsMore = 'There are more findings than these: the 1,000 gravest are shown.';

const none: readonly Diagnostic[] = [];

const relatedTo = (related: readonly RelatedPlace[], { surroundings }: Analysis): DiagnosticRelatedInformation[] =>
  related.map(({ uri, span, message }) => ({
    location: { uri: uri ?? surroundings.uri, range: rangeOfSpan(span, 0) },
    message: inOrder(message),
  }));

/** What is said of no line in particular, at the beginning of a text. */
const aside = (line: number, message: string): Diagnostic => ({
  range: { start: { line, character: 0 }, end: { line, character: 0 } },
  severity: severities.information,
  source: 'okr',
  message,
});

/** The one thing that is said of a file that is not analysed. */
export const notChecked = (why: string): Diagnostic => aside(0, why);
