import { type Absence, itemsNamed, type KnownFile, resolve } from '../model/links.ts';
import type { Support } from '../model/summary.ts';
import { escapeSnippet } from '../rewrite/template.ts';
import type { Span } from '../syntax/tree.ts';
import { replaceSpan } from './fixes.ts';
import type { DocumentFinding, Overview, RelatedPlace, Rule } from './rule.ts';
import { fileOf, linksIn, mostRelated, nearest, placed, quoted, quotedIn, supportsIn } from './supports.ts';

/** How many other files are offered that have the id. */
const mostOffers = 3;

/** How many references of one file may lead nowhere by a slip. */
const mostSlips = 100;

/** What is wrong with a reference, and what may have been meant. */
interface Problem {
  /** The words that lead nowhere. */
  readonly span: Span;
  readonly message: string;
  readonly related?: readonly RelatedPlace[];
  /** What could stand there instead of the words, the likeliest first. */
  readonly offers: () => readonly string[];
}

/** `isSlip` is false where so much leads nowhere that nobody has slipped: then it is not asked what was meant. */
function problemOf(
  support: Support,
  file: KnownFile,
  { surroundings: { files } }: Overview,
  isSlip: boolean,
): Problem | null {
  const { path, id, span, idSpan } = support;
  if (isOpen(support)) return null;
  if (id === null && !isPath(path)) return plainWord(support, file);
  if (path !== '' && !isFile(path)) return null;
  const resolution = resolve(support, file, files);
  if (resolution.file === null) {
    const { absence } = resolution;
    if (absence.why === 'unknown') return null;
    const words = { ...span, end: span.start + path.length };
    return { span: words, message: messageOf(absence, path), offers: () => files?.near(path, file.uri) ?? [] };
  }
  if (id === null) return null;
  const target = resolution.file;
  const { items } = target.summary;
  if (resolution.items.length === 1) return null;
  if (resolution.items.length > 1) {
    const [first, second] = resolution.items.slice(0, 2).map((item) => quoted(items[item]!.text));
    const where = path === '' ? 'here' : `in “${path}”`;
    return {
      span: idSpan!,
      message: `“${id}” may be ${first} or ${second} ${where}. An “Id:” beneath the one that you mean tells them apart.`,
      related: resolution.items.slice(0, mostRelated).map((item) => ({
        uri: path === '' ? null : target.uri,
        span: items[item]!.span,
        message: `This has the id “${id}”.`,
      })),
      offers: () =>
        resolution.items.slice(0, mostRelated).flatMap((item) => {
          const own = items[item]!.names.find((name) => itemsNamed(target.summary, name.id).length === 1);
          return own === undefined ? [] : [own.id];
        }),
    };
  }
  const near = isSlip ? nearest(id, namesIn(target)) : [];
  const where = path === '' ? 'in this file' : `in “${path}”`;
  const others = (files?.withId(id) ?? []).filter(({ uri }) => uri !== target.uri && uri !== file.uri);
  const paths = () => others.slice(0, mostOffers).flatMap(({ uri }) => files!.path(file.uri, uri) ?? []);
  const [elsewhere] = near.length === 0 && path === '' ? paths() : [];
  if (elsewhere !== undefined) {
    const offers = () => paths().map((one) => `${one}#${id}`);
    return { span, message: `Nothing ${where} has the id “${id}”, but “${elsewhere}” has one.`, offers };
  }
  const meant = near.length === 1 ? ` Did you mean “${near[0]}”?` : '';
  return { span: idSpan!, message: `Nothing ${where} has the id “${id}”.${meant}`, offers: () => near };
}

/** A blank of ours, or nothing yet. */
const isOpen = ({ path, id }: Support): boolean =>
  /‹[^‹›]*›/.test(`${path}${id ?? ''}`) || (path === '' && id === null);

/** Whether something is written as a path, not as words. */
const isPath = (text: string): boolean => /\.okr$/i.test(text);

/** Whether a path may be one of an `.okr` file. Web addresses and other files have no ids for us. */
const isFile = (path: string): boolean =>
  !/^(?!file:)[a-z][a-z\d+.-]+:/i.test(path) && !/\.(?!okr$)[a-z]\w{0,5}$/i.test(path);

/** An id that was written without its `#`. Other words are somebody's own way to say it. */
function plainWord({ path, span }: Support, file: KnownFile): Problem | null {
  const item = itemsNamed(file.summary, path)[0];
  if (item === undefined) return null;
  const { text } = file.summary.items[item]!;
  return { span, message: `Write “#${path}” to refer to ${quoted(text)}.`, offers: () => [`#${path}`] };
}

function messageOf({ why, because }: Absence, path: string): string {
  switch (why) {
    case 'outside':
      return `“${path}” is not followed: ${because}.`;
    case 'unreadable':
      return `“${path}” cannot be read: ${because}.`;
    default:
      return `There is no file “${path}”.`;
  }
}

const namesIn = ({ summary }: KnownFile): string[] => summary.items.flatMap(({ names }) => names.map(({ id }) => id));

export const unresolvedReference: Rule = {
  code: 'unresolved-reference',
  title: 'A reference that leads nowhere',
  subject: 'document',
  level: 'warning',
  dependsOn: linksIn,
  quotes: quotedIn,
  check(overview) {
    const supports = supportsIn(overview);
    if (supports.length === 0) return [];
    const file = fileOf(overview);
    const findings: DocumentFinding[] = [];
    for (const support of supports) {
      const problem = problemOf(support, file, overview, findings.length < mostSlips);
      if (problem === null) continue;
      const { section, span } = placed(problem.span, overview.tree);
      findings.push({
        section,
        span,
        message: problem.message,
        ...(problem.related ? { related: problem.related } : {}),
        fixes: () =>
          problem.offers().map((offer, at, all) => ({
            title: `Change to “${offer}”`,
            preferred: at === 0 && all.length === 1,
            edits: [replaceSpan(section, span, escapeSnippet(offer))],
          })),
      });
    }
    return findings;
  },
  why: 'What a team works for is told by what its objectives support. A reference that leads nowhere tells nobody, and nobody notices.',
  ask: 'Which objective or key result did you mean?',
  exceptions: [
    'Words without `#`, and links to other places than `.okr` files, are yours to understand.',
    'Files outside the workspace are neither read nor followed. Without a workspace, paths are left alone.',
  ],
  bad: [
    {
      text: 'Cycle: 2026-Q4\n\nObjective: Members keep coming back\nId: come-back\n\n- KR: Raise weekly retention from 22% to 40%\n- KR: Members who invite a friend: 4% -> 9%\n\nObjective: New members feel at home\nSupports: #[[comeback]]\n\n- KR: Raise activation in the first week from 30% to 45%\n- KR: Members who set up a habit: 12% -> 25%\n',
      fixed:
        'Cycle: 2026-Q4\n\nObjective: Members keep coming back\nId: come-back\n\n- KR: Raise weekly retention from 22% to 40%\n- KR: Members who invite a friend: 4% -> 9%\n\nObjective: New members feel at home\nSupports: #come-back\n\n- KR: Raise activation in the first week from 30% to 45%\n- KR: Members who set up a habit: 12% -> 25%\n',
    },
    {
      text: 'O1: Members keep coming back\nKR1: Raise weekly retention from 22% to 40%\nO2: New members feel at home\nKR1: Raise activation in the first week from 30% to 45%\nSupports: #O1\nO3: Members tell their friends\nSupports: #[[KR1]]\n',
    },
  ],
  good: [
    'O1: Members keep coming back\nSupports: company.okr#grow, Our strategy for next year\n\nO2: New members feel at home\nSupports: #O1, https://example.com/strategy#grow\n',
  ],
};
