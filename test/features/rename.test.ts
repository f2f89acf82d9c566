import assert from 'node:assert/strict';
import fc from 'fast-check';
import { prepareRename, rename } from '../../server/features/rename.ts';
import { isSameId } from '../../server/language/model/references.ts';
import type { Item } from '../../server/language/model/summary.ts';
import { edited, readFixture, uriOf, WorkspaceInMemory, workspaceOf } from '../support/files.ts';

/** The files after what is at `|` has become `newName`. */
async function checkRename(fixture: string, newName: string, expected: string, lineEnd = '\n'): Promise<void> {
  const { workspace, file, position, texts } = await workspaceOf(fixture, lineEnd);
  const edits = rename(file, position, newName, workspace);
  assert.ok(edits instanceof Map, JSON.stringify(edits));
  const plain = [...readFixture(expected, lineEnd)].map(([path, { text }]): [string, string] => [path, text]);
  assert.deepEqual([...edited(texts, edits)], plain);
}

async function checkRefusal(fixture: string, newName: string, reason: RegExp): Promise<void> {
  const { workspace, file, position } = await workspaceOf(fixture);
  const answer = rename(file, position, newName, workspace);
  assert.match((answer as { refused: string }).refused, reason);
}

async function checkPrepared(fixture: string, words: string, placeholder: string): Promise<void> {
  const { workspace, file, position, texts, path } = await workspaceOf(fixture);
  const prepared = prepareRename(file, position, workspace);
  assert.ok(prepared && 'range' in prepared, JSON.stringify(prepared));
  const { start, end } = prepared.range;
  assert.equal(texts.get(path)!.split('\n')[start.line]!.slice(start.character, end.character), words);
  assert.equal(prepared.placeholder, placeholder);
}

const has =
  (id: string) =>
  ({ names }: Item): boolean =>
    names.some((name) => isSameId(name.id, id));

describe('rename', () => {
  it('takes the id where an id and a label are the same', () =>
    checkRename(
      '--- a.okr\nO1: A\nId: O1\nO2: B\nSupports: #O|1\n',
      'grow',
      '--- a.okr\nO1: A\nId: grow\nO2: B\nSupports: #grow\n',
    ));

  it('shows the words that it is about', async () => {
    await checkPrepared('--- a.okr\nO1: A\nId: gr|ow\n', 'grow', 'grow');
    await checkPrepared('--- a.okr\nObjective| 1: A\n', 'Objective 1', 'O1');
    await checkPrepared('--- a.okr\nO1: A\nO2: B\nSupports: #O|1\n', 'O1', 'O1');
    await checkPrepared('--- a.okr\nSupports: b.okr#gr|ow\n--- b.okr\nO1: A\nId: grow\n', 'grow', 'grow');
  });

  it('is not there for prose', async () => {
    for (const fixture of ['--- a.okr\nO1: Gr|ow\n', '--- a.okr\n# Ti|tle\n', '--- a.okr\nO1: A\nOwner: @s|am\n']) {
      const { workspace, file, position } = await workspaceOf(fixture);
      assert.equal(prepareRename(file, position, workspace), null);
      assert.equal(rename(file, position, 'x', workspace), null);
    }
  });

  it('changes an id and every reference to it, in every file', async () => {
    const before = (cursor: string) =>
      `--- company.okr\nO1: Grow\nId: grow\nO2: Sell\nSupports: #grow\n--- teams/a.okr\n// company.okr#grow\nO1: A grow\nSupports: #O2, ../company.okr#${cursor}, ../company.okr#O1\nO2: B\nId: grow\n`;
    await checkRename(
      before('gr|ow'),
      'thrive',
      '--- company.okr\nO1: Grow\nId: thrive\nO2: Sell\nSupports: #thrive\n--- teams/a.okr\n// company.okr#grow\nO1: A grow\nSupports: #O2, ../company.okr#thrive, ../company.okr#O1\nO2: B\nId: grow\n',
    );
  });

  it('keeps the spelling of a label', async () => {
    const after = (line: string) => `--- a.okr\n${line}: A\n--- b.okr\nO1: B\nSupports: a.okr#O7\n`;
    for (const [line, expected] of [
      ['Objec|tive 1', 'Objective 7'],
      ['|O1', 'O7'],
      ['## **o|1**', '## **o7**'],
      ['🎯 Objective #|1', '🎯 Objective #7'],
    ]) {
      await checkRename(`--- a.okr\n${line}: A\n--- b.okr\nO1: B\nSupports: a.okr#o1\n`, 'o7', after(expected!));
    }
    const keyResult = (label: string, id: string) =>
      `--- a.okr\nO1: A\n- ${label}: B: 1 -> 2\nO2: C\nSupports: #${id}\n`;
    for (const [line, expected] of [
      ['Key |result 1.2', 'Key result 2.3'],
      ['|KR1.2', 'KR2.3'],
      ['O1 |KR2', 'O2 KR3'],
      ['O1-|KR2', 'O2-KR3'],
    ]) {
      await checkRename(keyResult(line!, 'KR1.2'), 'KR2.3', keyResult(expected!, 'KR2.3'));
    }
  });

  it('changes one name of two', async () => {
    const both = 'O2: B\nSupports: #O1, #grow\n';
    await checkRename(
      `--- a.okr\nO|1: A\nId: grow\n${both}`,
      'O9',
      '--- a.okr\nO9: A\nId: grow\nO2: B\nSupports: #O9, #grow\n',
    );
    await checkRename(
      `--- a.okr\nO1: A\nId: g|row\n${both}`,
      'x',
      '--- a.okr\nO1: A\nId: x\nO2: B\nSupports: #O1, #x\n',
    );
  });

  it('counts as the editor does', async () => {
    await checkRename(
      '--- 团队/🎯.okr\n// 👩‍💻\nO1: 顧客 🎯\nId: 成長|\n--- a.okr\nO1: 🎯\nSupports: #O1, 团队/🎯.okr#成長 // 🎯\n',
      '信頼🎯',
      '--- 团队/🎯.okr\n// 👩‍💻\nO1: 顧客 🎯\nId: 信頼🎯\n--- a.okr\nO1: 🎯\nSupports: #O1, 团队/🎯.okr#信頼🎯 // 🎯\n',
      '\r\n',
    );
  });

  it('says why where it cannot be', async () => {
    const file = '--- a.okr\nO1: A\nId: gr|ow\nO2: B\nId: sell\n';
    for (const name of ['', ' ', 'two words', 'a,b', 'a#b']) await checkRefusal(file, name, /one word/);
    await checkRefusal(file, 'SELL', /“SELL” is the id of “B” already/);
    await checkRefusal('--- a.okr\nO|1: A\n', 'grow', /A label is “O” and a number/);
    await checkRefusal('--- a.okr\nO1: A\n- K|R1: B\n', 'O2', /A label is “KR” and a number/);
    await checkRefusal('--- a.okr\nO1: A\nSupports: #no|ne\n', 'x', /Nothing has the id “none”/);
    await checkRefusal('--- a.okr\nO1: A\nSupports: b.o|kr#O1\n--- b.okr\nO1: B\n', 'x', /in the explorer/);
    const twice = (cursor: string) => `--- a.okr\nO1: A\n- ${cursor}: B\nO2: C\n- KR1: D\nO3: E\nSupports: #KR1\n`;
    await checkRefusal(twice('K|R1'), 'KR2', /given more than once/);
  });

  it('takes key results that share a label one by one where nothing refers to them', async () => {
    await checkRename(
      '--- a.okr\nO1: A\n- KR1: B\nO2: C\n- K|R2: D\n',
      'KR1',
      '--- a.okr\nO1: A\n- KR1: B\nO2: C\n- KR1: D\n',
    );
  });

  it('changes nothing but the references and the definition, and back again gives the same text', async () => {
    const id = fc.constantFrom('grow', 'sell', 'O1', '成長', 'a-b');
    const line = fc.oneof(
      id.map((one) => `Id: ${one}`),
      fc
        .tuple(fc.constantFrom('', 'a.okr', 'b.okr', './a.okr'), id)
        .map(([path, one]) => `Supports: #O1, ${path}#${one}`),
      fc.constantFrom('O1: Grow', 'O2: grow 🎯', '- KR1.1: sell: 1 -> 2', '// Id: grow', 'Note: #grow', ''),
    );
    const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
    await fc.assert(
      fc.asyncProperty(text, text, async (a, b) => {
        const texts = new Map([
          ['a.okr', a],
          ['b.okr', b],
        ]);
        const { workspace } = await WorkspaceInMemory.of(texts);
        const file = workspace.file(uriOf('a.okr'))!;
        const name = file.summary.items.flatMap(({ names }) => names).find(({ keyword }) => keyword === null);
        // An id that two share is not given back once one of them has another.
        if (name === undefined || file.summary.items.filter(has(name.id)).length > 1) return;
        const position = { line: name.span.line, character: name.span.start };
        const edits = rename(file, position, 'fresh', workspace);
        if (!(edits instanceof Map)) return;
        const after = edited(texts, edits);
        const unnamed = (one: string) => one.replaceAll('fresh', '').replaceAll(name.id, '');
        assert.deepEqual([...after.values()].map(unnamed), [a, b].map(unnamed));
        const again = await WorkspaceInMemory.of(after);
        const back = rename(again.workspace.file(uriOf('a.okr'))!, position, name.id, again.workspace);
        assert.ok(back instanceof Map, JSON.stringify(back));
        assert.deepEqual([...edited(after, back)], [...texts]);
      }),
      { numRuns: 300 },
    );
  });
});
