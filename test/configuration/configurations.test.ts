/** Which settings count for a file: folders as data, and what comes of them. */
import assert from 'node:assert/strict';
import { Configurations } from '../../server/configuration/configurations.ts';
import { defaultSettings } from '../../server/language/analysis.ts';
import { failed } from '../../server/workspace/fileAccess.ts';

/** Files by path, which a test may change. */
type Folder = Record<string, string>;

const uriOf = (file: string): string => `file://${file}`;

function configured(files: Folder, folders = ['/home/plans']) {
  const asked: string[] = [];
  const configurations = new Configurations({
    find: async () => [],
    read: async (uri, [folder]) => {
      asked.push(uri);
      assert.ok(uri.startsWith(folder!), `${uri} is asked for in ${folder}`);
      const text = files[decodeURIComponent(uri.slice('file://'.length))];
      return text === undefined ? failed('missing') : { text, problem: null };
    },
  });
  configurations.setFolders(folders.map(uriOf));
  const of = async (uri: string) => {
    await configurations.read(uri);
    return configurations.of(uri);
  };
  return { configurations, asked, of };
}

describe('configurations', () => {
  it('have no place to write where what is there is not for us to read', async () => {
    for (const problem of ['outside', 'unreadable', 'too large', 'missing'] as const) {
      const configurations = new Configurations({ find: async () => [], read: async () => failed(problem) });
      configurations.setFolders(['file:///home/plans']);
      await configurations.read('file:///home/plans/a.okr');
      const place = configurations.fileFor('file:///home/plans/a.okr');
      const expected = { uri: 'file:///home/plans/okr.config.json', text: null };
      assert.deepEqual(place, problem === 'missing' ? expected : null, problem);
    }
  });

  it('are written where all of the open folder has them, and elsewhere beside the file', async () => {
    const { configurations, of } = configured({});
    for (const [uri, place] of [
      ['file:///home/plans/team/a.okr', 'file:///home/plans/okr.config.json'],
      ['file:///elsewhere/team/a.okr', 'file:///elsewhere/team/okr.config.json'],
    ] as const) {
      await of(uri);
      assert.deepEqual(configurations.fileFor(uri), { uri: place, text: null });
    }
  });

  it('take the nearest file, up to the folder that is open', async () => {
    const { of, asked } = configured({
      '/home/okr.config.json': '{ "school": "input" }',
      '/home/plans/okr.config.json': '{ "school": "balanced" }',
      '/home/plans/team é/okr.config.json': '{ "school": "output" }',
    });
    assert.equal((await of('file:///home/plans/team%20%C3%A9/deep/a.okr')).settings.school, 'output');
    assert.equal((await of('file:///home/plans/other/a.okr')).settings.school, 'balanced');
    assert.ok(
      asked.every((uri) => uri.startsWith('file:///home/plans/')),
      asked.join(),
    );
    const narrower = configured({ '/home/okr.config.json': '{ "school": "input" }' });
    assert.equal((await narrower.of('file:///home/plans/a.okr')).settings.school, 'outcome');
    const nested = configured({ '/home/plans/okr.config.json': '{ "school": "input" }' }, [
      '/home/plans',
      '/home/plans/team',
    ]);
    assert.equal((await nested.of('file:///home/plans/team/a.okr')).settings.school, 'outcome');
  });

  it('beside the open folders are looked for in all folders above, on this machine alone', async () => {
    const { of, asked } = configured({ '/home/okr.config.json': '{ "school": "input" }' });
    assert.equal((await of('file:///home/notes/a.okr')).settings.school, 'input');
    asked.length = 0;
    for (const uri of ['git:/home/plans/a.okr', 'vscode-vfs://github/larder/a.okr', 'untitled:Untitled-1']) {
      assert.equal((await of(uri)).settings.school, 'outcome');
    }
    assert.deepEqual(asked, []);
  });

  it('put a file over the settings of the editor, rule by rule', async () => {
    const { configurations, of } = configured({ '/home/plans/okr.config.json': '{ "rules": { "no-target": "off" } }' });
    configurations.setEditor({ school: 'balanced', rules: { 'no-target': 'error', 'no-unit': 'warning' } });
    const { settings } = await of('file:///home/plans/a.okr');
    assert.deepEqual([settings.school, settings.levels], ['balanced', { 'no-target': 'off', 'no-unit': 'warning' }]);
    const unsaved = configurations.of('untitled:Untitled-1').settings;
    assert.deepEqual(unsaved.levels, { 'no-target': 'error', 'no-unit': 'warning' });
  });

  it('read every part', async () => {
    const { of } = configured({
      '/home/plans/okr.config.json': `{
        // what we agreed on
        "words": { "deliverables": ["Widget"], "metrics": ["Gross Bookings"], "actors": ["hosts"], "names": ["Launch"] },
        "keyResults": { "fewest": 1, "most": 4 }, "objectives": 3, "objectiveLength": 80, "checkInDays": 7,
        "fiscalYearStart": 7,
      }`,
    });
    assert.deepEqual((await of('file:///home/plans/a.okr')).settings, {
      ...defaultSettings,
      vocabulary: { deliverables: ['widget'], metrics: ['gross bookings'], actors: ['hosts'] },
      names: ['launch'],
      keyResultRange: [1, 4],
      mostObjectives: 3,
      objectiveLength: 80,
      checkInDays: 7,
      fiscalYearStart: 7,
    });
  });

  it('leave out what is excluded, as seen from the folder of the file', async () => {
    const { of } = configured({ '/home/plans/okr.config.json': '{ "exclude": ["archive/**", "*.draft.okr"] }' });
    const isExcluded = async (name: string) => (await of(`file:///home/plans/${name}`)).excluded;
    assert.equal(await isExcluded('archive/2020/a%20b.okr'), true);
    assert.equal(await isExcluded('b.draft.okr'), true);
    assert.equal(await isExcluded('a.okr'), false);
  });

  it('keep the last good version in force while a file is wrong, and let go of it with the file', async () => {
    const files: Folder = { '/home/plans/okr.config.json': '{ "school": "balanced" }' };
    const { configurations, of } = configured(files);
    const school = async () => (await of('file:///home/plans/a.okr')).settings.school;
    assert.equal(await school(), 'balanced');
    files['/home/plans/okr.config.json'] = '{ "school": "output", ';
    configurations.changed();
    assert.equal(await school(), 'balanced');
    assert.deepEqual([...configurations.found.keys()], ['file:///home/plans/okr.config.json']);
    assert.equal([...configurations.found.values()][0]!.problems.length > 0, true);
    delete files['/home/plans/okr.config.json'];
    configurations.changed();
    assert.equal(await school(), 'outcome');
  });

  it('leave what counted before in force until the files have been read again', async () => {
    const files: Folder = { '/home/plans/okr.config.json': '{ "school": "balanced" }' };
    const { configurations, of } = configured(files);
    const uri = 'file:///home/plans/a.okr';
    assert.equal(configurations.isRead(uri), false);
    assert.equal(configurations.of(uri).settings.school, 'outcome');
    assert.equal((await of(uri)).settings.school, 'balanced');
    files['/home/plans/okr.config.json'] = '{ "school": "output" }';
    configurations.changed();
    assert.equal(configurations.isRead(uri), false);
    assert.equal(configurations.of(uri).settings.school, 'balanced');
    const reading = configurations.read(uri);
    // Once more, while the file is on its way.
    files['/home/plans/okr.config.json'] = '{ "school": "input" }';
    configurations.changed();
    await reading;
    assert.equal(configurations.of(uri).settings.school, 'input');
  });

  it('give the same settings as the same object, until they change', async () => {
    const files: Folder = { '/home/plans/okr.config.json': '{ "school": "balanced" }' };
    const { configurations, of } = configured(files);
    const before = (await of('file:///home/plans/a.okr')).settings;
    assert.equal((await of('file:///home/plans/deep/b.okr')).settings, before);
    files['/home/plans/okr.config.json'] = '{\n  "school": "balanced"\n}\n';
    files['/home/plans/.okr-adopted.json'] = '{ "other.okr": ["x1"] }';
    configurations.changed();
    assert.equal((await of('file:///home/plans/a.okr')).settings, before);
    configurations.setEditor({ codeLens: false });
    assert.equal((await of('file:///home/plans/a.okr')).settings, before);
    configurations.setEditor({ objectives: 3 });
    assert.notEqual((await of('file:///home/plans/a.okr')).settings, before);
  });

  it('know what is adopted, by file', async () => {
    const { of } = configured({
      '/home/plans/.okr-adopted.json': '{ "team/顧 客.okr": ["x1", "y2"], "b.okr": 7 }',
    });
    const { settings } = await of('file:///home/plans/team/%E9%A1%A7%20%E5%AE%A2.okr');
    assert.deepEqual([...settings.adopted], ['x1', 'y2']);
    assert.equal((await of('file:///home/plans/b.okr')).settings.adopted.size, 0);
  });
});
