/** What is said of a document because of the files around it. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Analysis, defaultSettings } from '../../../server/language/analysis.ts';
import { applyEdits } from '../../support/applyEdits.ts';
import { diagnosticsOf } from '../../support/diagnosticsOf.ts';
import { pathOf, readFixture, showFixture, uriOf, WorkspaceInMemory } from '../../support/files.ts';

const codes = ['unresolved-reference', 'duplicate-id', 'support-cycle'];

async function analysed(fixture: string, lineEnd = '\n') {
  const files = readFixture(fixture, lineEnd);
  const texts = new Map([...files].map(([path, { text }]) => [path, text]));
  const made = await WorkspaceInMemory.of(texts);
  const analyses = [...texts].map(([path, text]) => {
    const uri = uriOf(path);
    return { path, text, uri, analysis: Analysis.of(text, defaultSettings, '2026-11-14', made.workspace.around(uri)) };
  });
  return { made, texts, analyses };
}

/** What is marked in all files of a fixture, and the messages in their order. */
async function checkFiles(fixture: string, messages: readonly string[], lineEnd = '\n'): Promise<void> {
  const { texts, analyses } = await analysed(fixture, lineEnd);
  const found = analyses.flatMap(({ uri, analysis }) =>
    diagnosticsOf(analysis, true)
      .filter(({ code }) => codes.includes(code as string))
      .map((one) => ({ ...one, uri })),
  );
  const plain = new Map([...texts].map(([path, text]) => [path, text.replaceAll('\r\n', '\n')]));
  assert.equal(showFixture(plain, found), fixture);
  assert.deepEqual(
    found.map(({ message }) => message),
    messages,
  );
}

/** The first file after the fix with this title. */
async function checkFix(fixture: string, title: string, expected: string): Promise<void> {
  const { text, analysis } = (await analysed(fixture)).analyses[0]!;
  const fixes = analysis.tree.starts.flatMap((_, index) =>
    analysis.shown(index).flatMap(({ finding, rule }) => (codes.includes(rule.code) ? finding.fixes() : [])),
  );
  const fix = fixes.find((one) => one.title === title);
  assert.ok(fix, JSON.stringify(fixes.map((one) => one.title)));
  assert.equal(applyEdits(text, analysis, fix.edits), expected);
}

describe('rules across files', () => {
  it('keep quiet where every reference is found', () =>
    checkFiles(
      '--- teams/a.okr\nSupports: ../company.okr\nO1: A\nSupports: ../company.okr#grow, ../company.okr#kr1.1\n--- company.okr\nO1: Grow\nId: grow\n- KR1.1: Orders: 1 -> 2\n',
      [],
    ));

  it('mark the path of a file that is missing, and the id that is missing in a file', () =>
    checkFiles(
      '--- a.okr\nO1: A 🎯\nSupports: [[顧客.okr]]#O1 // 🎯\n--- b.okr\nO1: B\nSupports: a.okr#O1, a.okr#[[成長]]\n',
      ['There is no file “顧客.okr”.', 'Nothing in “a.okr” has the id “成長”.'],
      '\r\n',
    ));

  it('ask what was meant by a near miss', () =>
    checkFiles('--- a.okr\nO1: A\nSupports: b.okr#[[retenton]]\n--- b.okr\nO1: B\nId: retention\n', [
      'Nothing in “b.okr” has the id “retenton”. Did you mean “retention”?',
    ]));

  it('refuse a path that leaves the workspace, with the reason', () =>
    checkFiles(
      '--- a.okr\nO1: A\nSupports: [[../b.okr]]#O1\nO2: B\nSupports: [[/okrs/b.okr]]\nO3: C\nSupports: [[file:///b.okr]]#O1\n--- b.okr\nO1: B\n',
      [
        '“../b.okr” is not followed: it leads out of the workspace.',
        '“/okrs/b.okr” is not followed: it does not begin at this file.',
        '“file:///b.okr” is not followed: it does not begin at this file.',
      ],
    ));

  it('know in which file an id is that this one does not have', () =>
    checkFiles('--- t/a.okr\nO1: A\nSupports: [[#grow]]\n--- b.okr\nO1: B\nId: grow\n', [
      'Nothing in this file has the id “grow”, but “../b.okr” has one.',
    ]));

  it('know no path that a reference cannot hold', () =>
    checkFiles('--- a.okr\nO1: A\nSupports: #[[grow]]\n--- b,c.okr\nO1: B\nId: grow\n--- b\\c.okr\nO1: B\n', [
      'Nothing in this file has the id “grow”.',
    ]));

  it('leave alone what no reference is', () =>
    checkFiles(
      '--- a.okr\nO1: A\nSupports: Grow the company, notes.md#x, https://example.com/x.okr#y, ‹file.okr#id›, #\n--- grow.okr\nO1: B\n',
      [],
    ));

  it('see an id without its mark', () =>
    checkFiles('--- a.okr\nO1: Sell\nId: sell\nO2: B\nSupports: [[sell]]\n', ['Write “#sell” to refer to “Sell”.']));

  it('offer the nearest id, the file that has it, and the file that was meant', async () => {
    const team = (reference: string) => `O1: A\nSupports: ${reference}\n`;
    const company = '--- company.okr\nO1: B\nId: retention\n';
    const check = (reference: string, expected: string, title = expected) =>
      checkFix(`--- a.okr\n${team(reference)}${company}`, `Change to “${title}”`, team(expected));
    await check('#retention', 'company.okr#retention');
    await check('company.okr#retenton', 'company.okr#retention', 'retention');
    await check('compny.okr#retention', 'company.okr#retention', 'company.okr');
    await check('company#retention', 'company.okr#retention', 'company.okr');
    await check('old/company.okr#retention', 'company.okr#retention', 'company.okr');
  });

  it('say of two files with one id that they have it, unless they are of different times', async () => {
    const [a, b] = ['--- a.okr\nCycle: 2026-Q4\nO1: A\nId: ', '--- b.okr\nCycle: 2026-H2\nO1: B\nId: '];
    await checkFiles(`${a}[[grow]]\n${b}[[Grow]]\n`, [
      '“grow” is an id in “b.okr”, too. Without the file in front, people may take one for the other.',
      '“Grow” is an id in “a.okr”, too. Without the file in front, people may take one for the other.',
    ]);
    await checkFiles(`${a}grow\n${b.replace('2026-H2', '2027-Q1')}grow\n`, []);
    await checkFiles('--- a.okr\nO1: A\n- KR1: C\n--- b.okr\nO1: B\n- KR1: D\n', []);
  });

  it('tell where the other place is', async () => {
    const { analyses } = await analysed('--- a.okr\nO1: A\nId: x\nO2: B\nId: x\n--- b.okr\nO1: C\nId: x\n');
    const related = analyses.map(({ analysis }) =>
      diagnosticsOf(analysis, true)
        .flatMap(({ relatedInformation }) => relatedInformation ?? [])
        .map(({ location }) => `${pathOf(location.uri)}:${location.range.start.line}`),
    );
    assert.deepEqual(related, [
      ['a.okr:3', 'a.okr:1'],
      ['a.okr:1', 'a.okr:3'],
    ]);
    const plain = diagnosticsOf(analyses[0]!.analysis, false);
    assert.ok(plain.every(({ relatedInformation }) => relatedInformation === undefined));
  });

  it('see circles of support through files, on each of their references', () =>
    checkFiles(
      '--- a.okr\nO1: A\nSupports: [[b.okr#O1]]\n--- b.okr\nO1: B\nSupports: [[c.okr#KR1.1]]\n--- c.okr\nSupports: [[a.okr#O1]]\n\nO1: C\n- KR1.1: D: 1 -> 2\n',
      [
        'This goes round in a circle: b.okr#O1 supports c.okr#KR1.1, which supports c.okr#O1, which supports this one.',
        'This goes round in a circle: c.okr#KR1.1 supports c.okr#O1, which supports a.okr#O1, which supports this one.',
        'This goes round in a circle: a.okr#O1 supports b.okr#O1, which supports #KR1.1, which supports this one.',
      ],
    ));

  it('name the first of a long circle, and how many more there are', async () => {
    const objectives = Array.from({ length: 11 }, (_, at) => `O${at + 1}: A\nSupports: #O${((at + 1) % 11) + 1}\n`);
    const { analyses } = await analysed(`--- a.okr\n${objectives.join('')}`);
    const first = diagnosticsOf(analyses[0]!.analysis, true).find(({ code }) => code === 'support-cycle');
    assert.equal(
      first!.message,
      'This goes round in a circle: #O2 supports #O3, which supports #O4, which supports #O5, which supports #O6, which supports #O7, which supports #O8, which supports #O9, which supports 2 more, the last of which supports this one.',
    );
    assert.equal(first!.relatedInformation!.length, 8);
  });

  it('see what supports itself, and no circle where a key result serves its own objective', async () => {
    await checkFiles('--- a.okr\nO1: A\nSupports: [[#O1]]\n', ['This supports itself.']);
    await checkFiles('--- a.okr\nO1: A\n- KR1.1: B: 1 -> 2\n  Supports: #O1\n', []);
    await checkFiles('--- a.okr\nSupports: #O1\nO1: A\nO2: B\n', []);
    await checkFiles('--- a.okr\nSupports: b.okr\nO1: A\n--- b.okr\nO1: B\n', []);
  });

  it('take a reference of several out', async () => {
    const text = (supports: string) => `O1: A\nSupports: ${supports}\nO2: B\n`;
    const check = (before: string, after: string) =>
      checkFix(`--- a.okr\n${text(before)}`, 'Take this reference out', text(after));
    await check('#O1, #O2', '#O2');
    await check('#O2, #O1', '#O2');
    await checkFix(`--- a.okr\n${text('#O1')}`, 'Take this reference out', 'O1: A\nO2: B\n');
  });

  it('change with the files, and keep the findings of sections that did not', async () => {
    const { made, analyses } = await analysed('--- a.okr\nO1: A\nSupports: b.okr#O2\n--- b.okr\nO1: B\n');
    const { analysis, uri } = analyses[0]!;
    const said = (one: Analysis) => one.shown(0).map(({ rule }) => rule.code);
    assert.ok(said(analysis).includes('unresolved-reference'));
    await made.write('b.okr', 'O1: B\nO2: C\n');
    const then = analysis.under(analysis.settings, analysis.today, made.workspace.around(uri));
    assert.ok(!said(then).includes('unresolved-reference'));
    assert.equal(then.sections[0], analysis.sections[0]);
    await made.delete('b.okr');
    const last = then.under(then.settings, then.today, made.workspace.around(uri));
    assert.ok(said(last).includes('unresolved-reference'));
  });

  it('say after edits here and elsewhere what they say of the same text read afresh', async () => {
    const line = fc.constantFrom(
      ...['', '# Team', 'Cycle: 2026-Q4', 'Cycle: 2027-Q1', 'O1: A', 'Objective: B', '- KR1.1: C', '- KR: D', 'Id: x'],
      ...[
        '  Id: y',
        'Id: O1',
        'Supports: #x',
        'Supports: #O1, b.okr#x',
        'Supports: b.okr',
        '  Supports: #KR1.1, c.okr',
      ],
    );
    const edit = fc.record({
      at: fc.nat(30),
      removed: fc.nat(2),
      added: fc.array(line, { maxLength: 2 }),
      other: fc.option(fc.array(line, { maxLength: 6 })),
    });
    const diagnostics = (analysis: Analysis) => diagnosticsOf(analysis, true);
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 20 }), fc.array(edit, { maxLength: 6 }), async (lines, edits) => {
        const made = await WorkspaceInMemory.of(new Map([['b.okr', 'O1: B\nId: x\nSupports: a.okr#O1\n']]));
        const uri = uriOf('a.okr');
        const text = ['// a', ...lines];
        made.open('a.okr', text.join('\n'));
        const fresh = () => Analysis.of(text.join('\n'), defaultSettings, '2026-11-14', made.workspace.around(uri));
        let analysis = fresh();
        diagnostics(analysis);
        for (const { at, removed, added, other } of edits) {
          const from = Math.max(1, Math.min(at, text.length));
          const to = Math.min(from + removed, text.length);
          const range = {
            start: { line: from - 1, character: text[from - 1]!.length },
            end: { line: to - 1, character: text[to - 1]!.length },
          };
          analysis = analysis.edit([{ range, text: added.map((one) => `\n${one}`).join('') }]);
          text.splice(from, to - from, ...added);
          made.open('a.okr', text.join('\n'));
          if (other) await made.write('b.okr', other.join('\n'));
          analysis = analysis.under(analysis.settings, analysis.today, made.workspace.around(uri));
          assert.deepEqual(diagnostics(analysis), diagnostics(fresh()));
        }
      }),
      { numRuns: 150 },
    );
    // Many workspaces are made up and read; a busy machine takes its time.
  }).timeout(30_000);

  it('walk a long chain once', async () => {
    const length = 2_000;
    const made = new WorkspaceInMemory();
    for (let at = 0; at < length; at++) made.open(`${at}.okr`, `O1: A\nSupports: ${(at + 1) % length}.okr#O1\n`);
    made.workspace.begin(made.disk, ['file:///okrs']);
    const text = 'O1: A\nSupports: 1.okr#O1\n';
    const analysis = Analysis.of(text, defaultSettings, '2026-11-14', made.workspace.around(uriOf('0.okr')));
    assert.ok(analysis.shown(0).some(({ rule }) => rule.code === 'support-cycle'));
  });
});
