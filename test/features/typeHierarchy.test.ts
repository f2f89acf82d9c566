import assert from 'node:assert/strict';
import { prepareTypeHierarchy, subtypes, supertypes } from '../../server/features/typeHierarchy.ts';
import { workspaceOf } from '../support/files.ts';

/** What the thing at `|` supports (`above`), and who supports it (`beneath`), each with its detail. */
async function checkHierarchy(
  fixture: string,
  name: string,
  above: readonly string[],
  beneath: readonly string[],
): Promise<void> {
  const { workspace, file, position } = await workspaceOf(fixture);
  const [item] = prepareTypeHierarchy(file, position, workspace);
  const shown = (one: { name: string; detail?: string }) => `${one.name} (${one.detail})`;
  assert.ok(item, 'there is something');
  assert.equal(item.name, name);
  assert.deepEqual(supertypes(item, workspace).map(shown), above);
  assert.deepEqual(subtypes(item, workspace).map(shown), beneath);
}

const company = '--- company.okr\n# Larder\n\nO1: Gr|ow 🎯\n- KR1.1: Orders: 3 -> 9\n  Supports: #O2\nO2: Last\n';
const team = '--- team.okr\nSupports: company.okr#O1\n\nO1: Find\nSupports: company.okr#KR1.1, company.okr#O1\n';

describe('type hierarchy', () => {
  it('leads from an objective to those who support it', () =>
    checkHierarchy(company + team, 'O1 Grow 🎯', [], ['team.okr (team.okr)', 'O1 Find (team.okr)']));

  it('lists those who support it by file, in whatever order the files were read', () =>
    checkHierarchy(
      `--- z.okr\nO1: Z\nSupports: company.okr#O1\nO2: Y\nSupports: company.okr#O1\n${company}${team}`,
      'O1 Grow 🎯',
      [],
      ['team.okr (team.okr)', 'O1 Find (team.okr)', 'O1 Z (z.okr)', 'O2 Y (z.okr)'],
    ));

  it('leads from an objective to what it supports, by the words of its file, too', () =>
    checkHierarchy(
      company.replace('|', '') + team.replace('Find', 'Fi|nd'),
      'O1 Find',
      ['KR1.1 Orders: 3 -> 9 (Larder)', 'O1 Grow 🎯 (Larder)'],
      [],
    ));

  it('knows key results, and begins at a reference with what it means', async () => {
    const cursor = team.replace('#KR1.1', '#KR|1.1');
    await checkHierarchy(
      company.replace('|', '') + cursor,
      'KR1.1 Orders: 3 -> 9',
      ['O2 Last (Larder)'],
      ['O1 Find (team.okr)'],
    );
  });

  it('begins at objectives, key results and references, and nowhere else', async () => {
    const { workspace, file, position } = await workspaceOf('--- a.okr\nO1: A\nOwner: @s|am\n');
    assert.deepEqual(prepareTypeHierarchy(file, position, workspace), []);
  });

  it('tells apart what has the same words', () =>
    checkHierarchy(
      '--- a.okr\nObjective: Grow\nSupports: #O1\nObjective: Gr|ow\nSupports: #O2\nO1: X\nO2: Y\n',
      'Grow',
      ['O2 Y (a.okr)'],
      [],
    ));

  it('finds its thing again after an edit', async () => {
    const { made, workspace, file, position } = await workspaceOf(company + team);
    const [item] = prepareTypeHierarchy(file, position, workspace);
    made.open('company.okr', 'O0: New\n\nO1: Grow 🎯\nSupports: #O0\n');
    assert.deepEqual(
      supertypes(item!, workspace).map(({ name }) => name),
      ['O0 New'],
    );
    made.open('company.okr', 'O0: New\n');
    assert.deepEqual(supertypes(item!, workspace), []);
  });
});
