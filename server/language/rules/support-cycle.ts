import { isSamePlace, itemAt, type KnownFile, type Place, targetOf, wayTo } from '../model/links.ts';
import type { Support } from '../model/summary.ts';
import type { Section } from '../syntax/tree.ts';
import { removeLine, replaceSpan } from './fixes.ts';
import type { DocumentFinding, FixEdit, Overview, Rule } from './rule.ts';
import { fileOf, linksIn, placed, quoted, quotedIn, supportsIn } from './supports.ts';

/** The places that a reference makes support something: an objective, a key result, or each objective of the file. */
function supporters({ from }: Support, file: KnownFile): Place[] {
  if (from !== null) return [{ file, item: from }];
  const objectives = file.summary.items.flatMap(({ kind }, item) => (kind === 'objective' ? [{ file, item }] : []));
  return [{ file, item: null }, ...objectives];
}

/** The places that a circle goes through behind its first reference; null where there is no circle. */
function circleThrough(
  support: Support,
  file: KnownFile,
  { surroundings }: Overview,
  steps: { left: number },
): readonly Place[] | null {
  const target = targetOf(support, file, surroundings.files);
  if (target === null) return null;
  const starts = supporters(support, file).filter((one) => support.from !== null || !isSamePlace(one, target));
  return wayTo(target, (place) => starts.some((start) => isSamePlace(start, place)), surroundings.files, steps);
}

/** Circles are looked for in so many steps: nobody draws what takes more. */
const mostSteps = 500_000;

/** Of a longer circle some are named: the others are found by them. */
const mostNamed = 8;

/** What supports what in a circle, by their names: ‘A supports B, which supports ’. */
function inWords(names: readonly string[]): string {
  const chain = names
    .slice(0, mostNamed)
    .map((name, at) => (at === 0 ? `${name} supports ` : `${name}, which supports `))
    .join('');
  return names.length > mostNamed ? `${chain}${names.length - mostNamed} more, the last of which supports ` : chain;
}

/** A place as a reference from the file would name it. */
function named(place: Place, file: KnownFile, { surroundings }: Overview): string {
  const path = place.file.uri === file.uri ? '' : (surroundings.files?.path(file.uri, place.file.uri) ?? '');
  const item = itemAt(place);
  if (item === null) return path;
  const [name] = item.names;
  return name === undefined ? quoted(item.text) : `${path}#${name.id}`;
}

/** Takes a line out, from the end of the one before: the last line of a section keeps its line end to itself. */
function withoutLine(section: Section, line: number): FixEdit {
  if (line === 0) return removeLine(section, line);
  const [before, own] = [section.lines[line - 1]!, section.lines[line]!];
  const range = { start: { line: line - 1, character: before.length }, end: { line, character: own.length } };
  return { section, range, snippet: '' };
}

/** Takes a reference out, with its comma, or its whole line where it is the only one. */
function withoutReference(support: Support, file: KnownFile, { tree }: Overview): FixEdit {
  const { section, span } = placed(support.span, tree);
  const beside = file.summary.supports.filter((one) => one.span.line === support.span.line);
  if (beside.length === 1) return withoutLine(section, span.line);
  const at = beside.indexOf(support);
  const start = at === 0 ? span.start : beside[at - 1]!.span.end;
  const end = at === 0 ? beside[1]!.span.start : span.end;
  return replaceSpan(section, { line: span.line, start, end }, '');
}

export const supportCycle: Rule = {
  code: 'support-cycle',
  title: 'A circle of support',
  subject: 'document',
  level: 'warning',
  dependsOn: linksIn,
  quotes: quotedIn,
  check(overview) {
    const supports = supportsIn(overview);
    if (supports.length === 0) return [];
    const file = fileOf(overview);
    const findings: DocumentFinding[] = [];
    const steps = { left: mostSteps };
    for (const support of supports) {
      const way = circleThrough(support, file, overview, steps);
      if (way === null) continue;
      const names = way.slice(0, -1).map((place) => named(place, file, overview));
      findings.push({
        ...placed(support.span, overview.tree),
        message:
          names.length === 0 ? 'This supports itself.' : `This goes round in a circle: ${inWords(names)}this one.`,
        related: way.slice(0, Math.min(mostNamed, way.length - 1)).map((place) => {
          const span = itemAt(place)?.span ?? { line: 0, start: 0, end: 0 };
          return { uri: place.file.uri === file.uri ? null : place.file.uri, span, message: 'It goes through here.' };
        }),
        fixes: () => [{ title: 'Take this reference out', edits: [withoutReference(support, file, overview)] }],
      });
    }
    return findings;
  },
  why: 'Support leads from a team to what it is there for, and ends somewhere. In a circle everything is done for the sake of something else in it.',
  ask: 'Which of these is the reason for the others?',
  exceptions: ['What a whole file supports is not said of the one objective in it that is meant.'],
  bad: [
    {
      text: 'Cycle: 2026-Q4\n\nObjective: Members keep coming back\nId: come-back\nSupports: [[#at-home]]\n\n- KR: Raise weekly retention from 22% to 40%\n- KR: Members who invite a friend: 4% -> 9%\n\nObjective: New members feel at home\nId: at-home\nSupports: [[#come-back]]\n\n- KR: Raise activation in the first week from 30% to 45%\n- KR: Members who set up a habit: 12% -> 25%\n',
      fixed:
        'Cycle: 2026-Q4\n\nObjective: Members keep coming back\nId: come-back\n\n- KR: Raise weekly retention from 22% to 40%\n- KR: Members who invite a friend: 4% -> 9%\n\nObjective: New members feel at home\nId: at-home\nSupports: #come-back\n\n- KR: Raise activation in the first week from 30% to 45%\n- KR: Members who set up a habit: 12% -> 25%\n',
    },
  ],
  good: [
    'O1: Members keep coming back\nKR1.1: Raise weekly retention from 22% to 40%\n\nO2: New members feel at home\nSupports: #KR1.1\nKR2.1: Raise activation in the first week from 30% to 45%\nSupports: #O1\n',
  ],
};
