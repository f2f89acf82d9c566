import assert from 'node:assert/strict';
import { workspaceSymbols } from '../../server/features/workspaceSymbols.ts';
import { pathOf, workspaceOf } from '../support/files.ts';

const fixture = `--- company.okr
# Larder 🎯

Objective: Restaurants plan around what grows
Id: local-first

- KR: Farms with a contract: 3 -> 9
--- teams/élan.okr
O1: Chefs find what is in season
- KR1.1: Searches that end in an order: 21% -> 35%
- KR: 検索の成功率: 21% -> 35%
`;

async function checkSymbols(query: string, expected: readonly string[]): Promise<void> {
  const { workspace } = await workspaceOf(fixture);
  const found = workspaceSymbols(query, workspace.all()).map(
    ({ name, containerName, location }) =>
      `${pathOf(location.uri)}:${location.range.start.line} ${name} (${containerName})`,
  );
  assert.deepEqual(found, expected);
}

const objective = 'company.okr:2 Restaurants plan around what grows (Larder 🎯)';
const farms = 'company.okr:5 Farms with a contract: 3 -> 9 (Larder 🎯)';
const chefs = 'teams/élan.okr:0 O1 Chefs find what is in season (élan.okr)';
const searches = 'teams/élan.okr:1 KR1.1 Searches that end in an order: 21% -> 35% (élan.okr)';
const japanese = 'teams/élan.okr:2 検索の成功率: 21% -> 35% (élan.okr)';

describe('workspace symbols', () => {
  it('are all of them without a query', () => checkSymbols('', [objective, farms, chefs, searches, japanese]));

  it('are found by words, ids and labels, the likeliest first', async () => {
    await checkSymbols('FARMS', [farms]);
    await checkSymbols('local-first', [objective]);
    await checkSymbols('kr1.1', [searches]);
    await checkSymbols('what', [objective, chefs, farms]);
  });

  it('are found by letters in order, over words', async () => {
    await checkSymbols('rpawg', [objective]);
    await checkSymbols('chefs find', [chefs]);
    await checkSymbols('zzz', []);
  });

  it('are found in every script', () => checkSymbols('成功', [japanese]));

  it('are not more than anybody reads', async () => {
    const many = Array.from({ length: 30 }, (_, at) => `--- ${at}.okr\n${'O1: Grow\n'.repeat(30)}`).join('');
    const { workspace } = await workspaceOf(many);
    assert.equal(workspaceSymbols('grow', workspace.all()).length, 400);
  });
});
