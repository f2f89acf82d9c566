import { itemsGiven, itemsLabelled, itemsNamed, type KnownFile } from '../model/links.ts';
import type { Period } from '../model/model.ts';
import { parsePeriod } from '../model/period.ts';
import { isSameId } from '../model/references.ts';
import type { Name } from '../model/summary.ts';
import { has } from '../syntax/contents.ts';
import type { Circumstances, DocumentFinding, Overview, Rule } from './rule.ts';
import { fileOf, linksIn, mostRelated, placed, quoted, quotedIn } from './supports.ts';

/** What a reference in this file cannot tell from `item` by its `Id:`. */
function inThisFile(name: Name, item: number, file: KnownFile, { tree }: Overview): DocumentFinding | null {
  const { items } = file.summary;
  const same = (one: Name) => isSameId(one.id, name.id);
  const byId = firstOthers(itemsNamed(file.summary, name.id), item);
  const others = byId.length > 0 ? byId : firstOthers(itemsLabelled(file.summary, name.id), item).slice(0, 1);
  const other = items[others[0]!];
  if (other === undefined) return null;
  return {
    ...placed(name.span, tree),
    message: `“${name.id}” is also the id of ${quoted(other.text)}. A reference cannot tell the two apart.`,
    related: others.map((index) => ({
      uri: null,
      span: items[index]!.names.find(same)!.span,
      message: `“${name.id}” is given here, too.`,
    })),
    fixes: () => [],
  };
}

/** The first of some items that are not this one. */
function firstOthers(all: readonly number[], item: number): number[] {
  return all
    .slice(0, mostRelated + 1)
    .filter((index) => index !== item)
    .slice(0, mostRelated);
}

/** Files that give the same id to something of the same time. */
function inOtherFiles(
  name: Name,
  item: number,
  file: KnownFile,
  { tree, surroundings: { files, uri } }: Overview,
  { settings }: Circumstances,
): DocumentFinding | null {
  const periodIn = (one: KnownFile, index: number) =>
    parsePeriod(one.summary.items[index]!.cycle ?? one.summary.cycle ?? '', settings.fiscalYearStart);
  const own = periodIn(file, item);
  const others = (files?.withId(name.id) ?? [])
    .filter((other) => other.uri !== uri)
    .flatMap((other) =>
      itemsGiven(other.summary, name.id).flatMap((index) => {
        const { span } = other.summary.items[index]!.names.find(
          (one) => one.keyword === null && isSameId(one.id, name.id),
        )!;
        return overlap(own, periodIn(other, index)) ? [{ uri: other.uri, span }] : [];
      }),
    )
    // In the order of the paths, so that it does not depend on which file was read first.
    .sort((a, b) => (a.uri < b.uri ? -1 : 1));
  if (others.length === 0) return null;
  const path = files!.path(uri, others[0]!.uri) ?? others[0]!.uri;
  const more = others.length === 1 ? '' : `, and ${others.length - 1} more`;
  return {
    ...placed(name.span, tree),
    level: 'hint',
    message: `“${name.id}” is an id in “${path}”, too${more}. Without the file in front, people may take one for the other.`,
    related: others.slice(0, mostRelated).map((other) => ({ ...other, message: `“${name.id}” is given here, too.` })),
    fixes: () => [],
  };
}

/** Whether two cycles have a day in common; where one is not known they may. */
const overlap = (one: Period | null, other: Period | null): boolean =>
  one === null || other === null || (one.start <= other.end && other.start <= one.end);

export const duplicateId: Rule = {
  code: 'duplicate-id',
  title: 'One id for two',
  subject: 'document',
  level: 'warning',
  dependsOn: linksIn,
  quotes: quotedIn,
  check(overview, circumstances) {
    if (!overview.tree.sections.some((section) => has(section, 'Id'))) return [];
    const file = fileOf(overview);
    return file.summary.items.flatMap(({ names }, item) =>
      names.flatMap((name) => {
        if (name.keyword !== null) return [];
        const found = inThisFile(name, item, file, overview) ?? inOtherFiles(name, item, file, overview, circumstances);
        return found ?? [];
      }),
    );
  },
  why: 'An id is there to be referred to. When two share it, nobody can say which of them a reference means, and a rename would have to guess.',
  ask: 'Are the two the same, or does one of them want a name of its own?',
  exceptions: [
    'Labels: key results are counted from 1 under each objective, and objectives in each file. Where a reference needs to tell them apart, it says so.',
    'The same id in another file is a hint only, as a reference names the file; in a file of another cycle it is nothing at all.',
  ],
  bad: [
    {
      text: 'Cycle: 2026-Q4\n\nObjective: Members keep coming back\nId: [[habits]]\n\n- KR: Raise weekly retention from 22% to 40%\n- KR: Members who invite a friend: 4% -> 9%\n\nObjective: New members feel at home\nId: [[habits]]\n\n- KR: Raise activation in the first week from 30% to 45%\n- KR: Members who set up a habit: 12% -> 25%\n',
    },
  ],
  good: [
    'O1: Members keep coming back\nKR1: Raise weekly retention from 22% to 40%\nO2: New members feel at home\nId: at-home\nKR1: Raise activation in the first week from 30% to 45%\n',
  ],
};
