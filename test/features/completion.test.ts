import assert from 'node:assert/strict';
import type { CompletionItem, InsertReplaceEdit, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CompletionAbilities, completionsAt, resolveCompletion } from '../../server/features/completion.ts';
import { Analysis, defaultSettings } from '../../server/language/analysis.ts';
import { readSentence } from '../../server/language/prose/quantities.ts';
import { workspaceOf } from '../support/files.ts';
import { readMarks } from '../support/markedText.ts';

const everything: CompletionAbilities = { snippets: true, insertReplace: true, suggestAgain: true };
const nothing: CompletionAbilities = { snippets: false, insertReplace: false, suggestAgain: false };

function completionsIn(marked: string, abilities = everything, settings = defaultSettings) {
  const { text, position } = readMarks(marked);
  return { text, items: completionsAt(Analysis.of(text, settings, '2026-11-14'), position!, abilities) };
}

const labels = (items: readonly CompletionItem[]) => items.map(({ label }) => label);

/** The labels at `|`, in order; all of them, or where `expected` ends with `…` the first ones. */
function checkLabels(marked: string, expected: readonly string[], settings = defaultSettings): void {
  const found = labels(completionsIn(marked, everything, settings).items);
  const isBeginning = expected.at(-1) === '…';
  const wanted = isBeginning ? expected.slice(0, -1) : expected;
  assert.deepEqual(isBeginning ? found.slice(0, wanted.length) : found, wanted);
}

/** The text after accepting `label` at `|` in a client without snippets, by insertion and by replacement. */
function checkAccepted(marked: string, label: string, inserted: string, replaced = inserted): void {
  const accepted = (abilities: CompletionAbilities, edit: (item: CompletionItem) => TextEdit) => {
    const { text, items } = completionsIn(marked, abilities);
    const item = items.find((one) => one.label === label);
    assert.ok(item, `“${label}” is among ${JSON.stringify(labels(items))}`);
    return TextDocument.applyEdits(TextDocument.create('untitled:a', 'okr', 1, text), [edit(item)]);
  };
  assert.equal(
    accepted(nothing, ({ textEdit }) => textEdit as TextEdit),
    inserted,
  );
  const replace = ({ textEdit }: CompletionItem) => {
    const { newText, replace, insert } = textEdit as InsertReplaceEdit;
    assert.deepEqual(insert.start, replace.start);
    assert.ok(insert.end.character <= replace.end.character);
    return { newText, range: replace };
  };
  assert.equal(accepted({ ...everything, snippets: false }, replace), replaced);
}

describe('completion', () => {
  it('knows the keys of a document, an objective, a key result and an initiative, given ones left out', () => {
    checkLabels('# T\nTeam: x\n|', ['Cycle', 'Owner', 'Level', 'School', 'Supports', 'Status', 'Note', 'Objective']);
    checkLabels('Objective: a\nOwner: x\n|', ['KR', 'Cycle', 'Id', '…']);
    checkLabels('Objective: a\nOwner: x\n|\n- KR: b\n', ['KR', 'Cycle', 'Id', '…']);
    checkLabels('## Objective: a\nOwner: x\n- KR: b\n### Why\n|', ['KR', 'Cycle', 'Id', '…']);
    checkLabels('Objective: a\n- KR: b\n  Owner: x\n  |', ['Current', 'By', 'Status', '…']);
    checkLabels('- KR: b\n  - [ ] c\n    |', ['Owner', 'Status', 'Note', '…']);
    checkLabels('- KR: b\n  - [ ] c\n  |', ['Owner', 'Current', '…']);
    checkLabels('Objective: a\n- KR: b\n\nObjective: c\n|', ['KR', 'Owner', '…']);
  });

  it('begins with what is likelier than a property: in an empty file, and where the next key result stands', () => {
    checkLabels('|', ['Objective', 'Cycle', '…']);
    checkLabels('// ours\n\nObj|', ['Objective', 'Cycle', '…']);
    checkLabels('# T\n\n|', ['Cycle', '…']);
    checkLabels('Objective: a\n\n- KR: b\n\n|', ['KR', 'Owner', '…']);
    checkLabels('Objective: a\n  - KR: b\n  |', ['KR', 'Owner', '…']);
    checkLabels('Objective: a\n- KR: b\n  |', ['Owner', 'Current', '…']);
    checkLabels('## O1: a\n### KR1: b\n|', ['Owner', 'Current', '…']);
  });

  it('leaves the tab stops of an objective at its last one, so that typing goes on without them', () => {
    const [objective] = completionsIn('|').items;
    assert.equal(
      (objective!.textEdit as TextEdit).newText,
      'Objective: ${1:‹where to go›}\n\n- KR: ${0:‹how we know›}',
    );
    checkAccepted('|', 'Objective', 'Objective: ‹where to go›\n\n- KR: ‹how we know›');
  });

  it('finishes a key, and takes one that is there for another', () => {
    checkAccepted('- KR: b\n  Ow|\n', 'Owner', '- KR: b\n  Owner: \n');
    checkAccepted('- KR: b\n  O|wn: x\n', 'Status', '- KR: b\n  Statuswn: x\n', '- KR: b\n  Status: x\n');
  });

  it('knows the values of keys', () => {
    checkLabels('- KR: a\n  Status:|', ['on track', 'at risk', 'off track', 'done', 'dropped']);
    checkLabels('- KR: a\n  Type: |', [
      'outcome',
      'output',
      'milestone',
      'health',
      'baseline',
      'learning',
      'commitment',
    ]);
    checkLabels('- KR: a\n  Indicator: l|', ['leading', 'lagging']);
    checkLabels('- KR: a\n  Scope: |', ['business', 'product']);
    checkLabels('Level: |', ['company', 'team', 'personal']);
    checkLabels('School: |', ['outcome', 'balanced', 'output', 'input']);
    checkLabels('- KR: a\n  Confidence: |', ['0.5', '0.7', '0.9', '0.3']);
    checkLabels('- KR: a\n  Score: |', ['1.0', '0.7', '0.3', '0.0']);
    checkLabels('Objective: Help members grow\nId: |', ['help-members-grow']);
    checkLabels('- KR: a\n  Source: |', []);
    checkLabels('- KR: a\n  Note: some w|ords', []);
  });

  it('puts a value behind the colon with one space, and over the one that is there', () => {
    checkAccepted('- KR: a\n  Status:|\n', 'at risk', '- KR: a\n  Status: at risk\n');
    checkAccepted('- KR: a\n  Status: |\n', 'at risk', '- KR: a\n  Status: at risk\n');
    checkAccepted(
      '- KR: a\n  Status: o|n track // c\n',
      'off track',
      '- KR: a\n  Status: off trackn track // c\n',
      '- KR: a\n  Status: off track // c\n',
    );
  });

  it('knows the cycles around today, those of the fiscal year first', () => {
    checkLabels('Cycle: |', ['2026-Q4', '2027-Q1', '2026-Q3', '2026-H2', '2027-H1', '2026', '2027']);
    checkLabels('Cycle: |\nObjective: a\nCycle: 2026-11\n', [
      '2026-Q4',
      '2027-Q1',
      '2026-Q3',
      '2026-H2',
      '2027-H1',
      '2026',
      '2027',
      '2026-11',
    ]);
    checkLabels('Cycle: |', ['FY27-Q2', 'FY27-Q3', '2026-Q4', '…'], { ...defaultSettings, fiscalYearStart: 7 });
  });

  it('knows the days by which things are due', () => {
    checkLabels('Objective: a\nCycle: 2027-Q1\n- KR: b\n  By: |', [
      '2026-11-28',
      '2026-11-30',
      '2026-12-31',
      '2027-03-31',
    ]);
    checkLabels('Objective: a\nCycle: 2026-Q3\n- KR: b\n  By: |', ['2026-11-28', '2026-11-30', '2026-12-31']);
  });

  it('knows who owns things in this file, each once', () => {
    const file = 'Owner: @ana\n\nObjective: a\nOwner: @sam, @ana\n- KR: b\n  Owner: ';
    checkLabels(`${file}|`, ['@ana', '@sam']);
    checkLabels(`${file}@ana, @|`, ['@sam']);
    checkAccepted(`${file}@s|, @ana\n`, '@sam', `${file}@sam, @ana\n`);
    checkAccepted(`${file}@ana,|\n`, '@sam', `${file}@ana, @sam\n`);
  });

  it('knows the ids of other objectives', () => {
    const file = 'O1: Grow\nId: grow\n- KR1.2: b\n\nO2: c\nSupports: ';
    checkLabels(`${file}#|`, ['#O1', '#grow', '#KR1.2']);
    checkLabels(`${file}#grow, |`, ['#O1', '#KR1.2']);
    checkAccepted(`${file}#g|\n`, '#grow', `${file}#grow\n`);
    assert.equal(completionsIn(`${file}#|`).items[2]!.detail, 'b');
  });

  it('knows the files of the workspace and their ids', async () => {
    const others =
      '--- teams/サポート.okr\nObjective: b\n--- company.okr\n# Company\n\nO1: Grow 🎯\nId: grow\n- KR1.1: a\n--- no, path.okr\nO1: c\n';
    const inWorkspace = async (supports: string) => {
      const { file, workspace, texts, path, position } = await workspaceOf(
        `${others}--- teams/web.okr\nO1: Own\n\nO2: c\nSupports: ${supports}\n`,
      );
      const around = workspace.around(file.uri);
      const analysis = Analysis.of(texts.get(path)!, defaultSettings, '2026-11-14', around);
      return completionsAt(analysis, position, everything, () => workspace.all());
    };
    const all = await inWorkspace('|');
    assert.deepEqual(labels(all), [
      '#O1',
      '../company.okr#O1',
      '../company.okr#grow',
      '../company.okr',
      'サポート.okr',
    ]);
    assert.deepEqual([all[1]!.detail, all[3]!.detail], ['Grow 🎯', 'Company']);
    assert.deepEqual(labels(await inWorkspace('../company.okr, #|')).includes('../company.okr'), false);
    const [first, ...rest] = await inWorkspace('#O1, ../company.okr#|');
    assert.deepEqual(labels([first!, ...rest]), ['../company.okr#O1', '../company.okr#grow', '../company.okr#KR1.1']);
    assert.equal((first!.textEdit as InsertReplaceEdit).insert.start.character, 15);
    assert.deepEqual(await inWorkspace('../nowhere.okr#|'), []);
  });

  it('begins key results with metrics for the topic, then with shapes', () => {
    const { items } = completionsIn('Objective: New customers get through onboarding on their own\n- KR: |\n');
    assert.ok(items.length > 5, 'there are metrics');
    assert.match(items[0]!.label, /^Share of new customers who [^‹]+$/);
    assert.match(items[0]!.filterText!, /^Raise the share of new customers who .+ from ‹now› to ‹target›/);
    assert.match((items[0]!.textEdit as TextEdit).newText, /^Raise the share of .+ from \$\{1:‹now›\} to/);
    assert.ok(items[0]!.detail!.endsWith('?'));
    checkLabels('Objective: 快眠\n- KR:|', [
      'Share of ‹who› who ‹do what›: ‹now› -> ‹target›',
      'Increase ‹what› from ‹now› to ‹target›',
      'Reduce ‹what› from ‹now› to ‹target›',
      'Reach ‹target› ‹who› who ‹do what› by ‹date›',
    ]);
    checkAccepted(
      'Objective: 快眠\r\n- KR:|\r\n',
      'Increase ‹what› from ‹now› to ‹target›',
      'Objective: 快眠\r\n- KR: Increase ‹what› from ‹now› to ‹target›\r\n',
    );
  });

  it('leaves tab stops where the client takes them', () => {
    const shape = completionsIn('- KR: |').items.find(({ label }) => label.startsWith('Increase'))!;
    assert.equal(shape.insertTextFormat, 2);
    assert.equal((shape.textEdit as TextEdit).newText, 'Increase ${1:‹what›} from ${2:‹now›} to ${3:‹target›}');
    assert.ok(completionsIn('- KR: |', nothing).items.every((item) => item.insertTextFormat === undefined));
  });

  it('asks again only where more can follow, and where the client can', () => {
    const [owner] = completionsIn('Objective: a\n|').items;
    assert.equal(owner!.command?.command, 'editor.action.triggerSuggest');
    assert.ok(completionsIn('Objective: a\n|', nothing).items.every(({ command }) => command === undefined));
  });

  it('knows what a bullet can begin with', () => {
    checkLabels('Objective: a\n- |', ['KR', 'Milestone', 'Health', 'Baseline', 'Learning', 'Commitment', 'Output']);
    checkAccepted('Objective: a\n- mi|\n', 'Milestone', 'Objective: a\n- Milestone: \n');
  });

  it('checks in today, and fills the value that was there last', () => {
    checkAccepted(
      '- KR: Orders from 20 to 40\n  |\n',
      '2026-11-14',
      '- KR: Orders from 20 to 40\n  2026-11-14: 20 (confidence 0.7) ‹what moved it›\n',
    );
    checkAccepted(
      '- KR: Orders from 20 to 40\n  2026-11-01: 31 (confidence 0.5) Ads\n  2026-11-14:|\n',
      'Value and confidence',
      '- KR: Orders from 20 to 40\n  2026-11-01: 31 (confidence 0.5) Ads\n  2026-11-14: 31 (confidence 0.5) ‹what moved it›\n',
    );
  });

  it('knows directives and the names of rules', () => {
    checkLabels('// |', ['okr-ignore-next-line', 'okr-ignore-line', 'okr-ignore-file']);
    checkAccepted('- KR: a // okr-|\n', 'okr-ignore-line', '- KR: a // okr-ignore-line \n');
    const { items } = completionsIn('// okr-ignore-next-line no-target, |');
    assert.ok(labels(items).includes('output-key-result') && !labels(items).includes('no-target'));
    checkAccepted(
      '// okr-ignore-file no-|tar\n',
      'no-target',
      '// okr-ignore-file no-targettar\n',
      '// okr-ignore-file no-target\n',
    );
    checkLabels('// okr-ignore-next-line no-target: be|cause', []);
  });

  it('offers units behind a number that has none, when asked', () => {
    const usual = ['%', 'pp', 'points', 'EUR', 'USD', 'GBP', 'minutes', 'hours', 'days', 'weeks', 'months'];
    const others = (...first: string[]) => [...first, ...usual.filter((unit) => !first.includes(unit))];
    checkLabels('- KR: Raise NPS to 40|', usual);
    checkLabels('- KR: 注文 👩‍💻 from 3 days to 2|\r\n', others('days'));
    checkLabels('O1: a\n- KR: Orders from $3 to $4\n- KR: Churn from 5% to 3 |', others('%', 'USD'));
    checkLabels('- KR: a\n  Target: 40|', usual);
    checkLabels('- KR: Signed lists: 3 lists -> 9 lists\n  2026-11-14: 4|', others('lists'));
    const own = ['lists', 'orders', 'calls', 'visits', 'talks', 'demos', 'posts', 'farms', 'shops'];
    const keyResults = own.map((unit) => `- KR: ${unit}: 3 ${unit} -> 9 ${unit}\n`).join('');
    checkLabels(`O1: a\n${keyResults}- KR: More: 3|`, others(...own.slice(0, 8)));
    checkLabels('O1: a\n- Answers within 2| for everybody', usual);
    checkAccepted('- KR: Answers within 2|\n', 'days', '- KR: Answers within 2 days\n');
    checkAccepted('- KR: Answers within 2 |\n', 'days', '- KR: Answers within 2 days\n');
    checkAccepted('- KR: NPS to 40|\n', '%', '- KR: NPS to 40%\n');
    for (const unit of usual) {
      for (const space of ['', ' ']) {
        const { text, items } = completionsIn(`- KR: Raise it to 40${space}|`, nothing);
        const edit = items.find(({ label }) => label === unit)!.textEdit as TextEdit;
        const after = TextDocument.applyEdits(TextDocument.create('untitled:a', 'okr', 1, text), [edit]);
        assert.notEqual(readSentence(after.slice('- KR: '.length)).quantities[0]!.unit, null, after);
      }
    }
    for (const [text, character] of [
      ['- KR: Raise NPS to 40', 21],
      ['- KR: Raise NPS to 40 ', 22],
    ] as const) {
      const analysis = Analysis.of(text, defaultSettings, '2026-11-14');
      assert.deepEqual(
        completionsAt(analysis, { line: 0, character }, everything, () => [], false),
        [],
      );
    }
  });

  it('documents what it offers when asked', () => {
    const documented = (marked: string, label: string) => {
      const item = completionsIn(marked).items.find((one) => one.label === label)!;
      assert.equal(item.documentation, undefined);
      return (resolveCompletion(item).documentation as { value: string } | undefined)?.value;
    };
    assert.match(documented('Objective: a\n|', 'Owner')!, /^Who to ask.*\n\n```okr\nOwner: @sam\n```$/);
    assert.match(documented('- KR: a\n  Type: |', 'milestone')!, /^A point on the way/);
    assert.match(documented('Objective: a\n- |', 'KR')!, /^How we will know/);
    assert.match(documented('// okr-ignore-line |', 'no-target')!, /^\*\*.+\*\*\n\n.+\n\n\*.+\*$/);
    assert.equal(documented('Cycle: |', '2026-Q4'), undefined);
  });

  for (const marked of [
    'Objective: Delight |our members',
    'Objective: D|',
    'Objective: |',
    '- KR: Members who|',
    '- KR: Members who come back:|',
    '- KR: Members who come back: |22% -> 40%',
    '- KR: |Members',
    '- Members who|',
    '- [ ] Ask ten|',
    '  continued #|',
    'mail @|',
    'some words|',
    '|some words',
    '# Ti|',
    '// some words|',
    '2026-11-14: |',
    '- KR: a\n  2026-11-14: 31% and |',
    '| a | table',
    '- KR: Orders from 20 to 40| customers',
    '- KR: Orders from 20 to 40 d|',
    '- KR: Orders from 20 to 40%|',
    '- KR: Reach $40|',
    '- KR: Launch by 2026|',
    '- KR: Pass SOC 2|',
    '- KR: a\n  - [ ] Ask 10|',
    'Objective: Reach 40|',
    'some 40|',
  ]) {
    it(`leaves the writer of “${marked.split('\n').at(-1)}” alone`, () => checkLabels(marked, []));
  }
});
