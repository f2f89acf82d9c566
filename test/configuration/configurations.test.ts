/** Which settings count for a file: folders as data, and what comes of them. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { Configurations } from '../../server/configuration/configurations.ts';
import { defaultSettings } from '../../server/language/analysis.ts';

/** Files by path, which a test may change. */
type Folder = Record<string, string>;

function configured(files: Folder, folders = ['/home/plans']) {
  const configurations = new Configurations({ read: (file) => files[file.split(path.sep).join('/')] ?? null });
  configurations.setFolders(folders);
  return configurations;
}

describe('configurations', () => {
  it('take the nearest file, up to the folder that is open', () => {
    const configurations = configured({
      '/home/okr.config.json': '{ "school": "input" }',
      '/home/plans/okr.config.json': '{ "school": "balanced" }',
      '/home/plans/team/okr.config.json': '{ "school": "output" }',
    });
    assert.equal(configurations.of('/home/plans/team/deep/a.okr').settings.school, 'output');
    assert.equal(configurations.of('/home/plans/other/a.okr').settings.school, 'balanced');
    const narrower = configured({ '/home/okr.config.json': '{ "school": "input" }' });
    assert.equal(narrower.of('/home/plans/a.okr').settings.school, 'outcome');
  });

  it('put a file over the settings of the editor, rule by rule', () => {
    const configurations = configured({ '/home/plans/okr.config.json': '{ "rules": { "no-target": "off" } }' });
    configurations.setEditor({ school: 'balanced', rules: { 'no-target': 'error', 'no-unit': 'warning' } });
    const { settings } = configurations.of('/home/plans/a.okr');
    assert.deepEqual([settings.school, settings.levels], ['balanced', { 'no-target': 'off', 'no-unit': 'warning' }]);
    assert.deepEqual(configurations.of(null).settings.levels, { 'no-target': 'error', 'no-unit': 'warning' });
  });

  it('read every part', () => {
    const configurations = configured({
      '/home/plans/okr.config.json': `{
        // what we agreed on
        "words": { "deliverables": ["Widget"], "metrics": ["Gross Bookings"], "actors": ["hosts"], "names": ["Launch"] },
        "keyResults": { "fewest": 1, "most": 4 }, "objectives": 3, "objectiveLength": 80, "checkInDays": 7,
        "fiscalYearStart": 7,
      }`,
    });
    assert.deepEqual(configurations.of('/home/plans/a.okr').settings, {
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

  it('leave out what is excluded, as seen from the folder of the file', () => {
    const configurations = configured({
      '/home/plans/okr.config.json': '{ "exclude": ["archive/**", "*.draft.okr"] }',
    });
    assert.equal(configurations.of('/home/plans/archive/2020/a.okr').excluded, true);
    assert.equal(configurations.of('/home/plans/b.draft.okr').excluded, true);
    assert.equal(configurations.of('/home/plans/a.okr').excluded, false);
  });

  it('keep the last good version in force while a file is wrong, and let go of it with the file', () => {
    const files: Folder = { '/home/plans/okr.config.json': '{ "school": "balanced" }' };
    const configurations = configured(files);
    const school = () => configurations.of('/home/plans/a.okr').settings.school;
    assert.equal(school(), 'balanced');
    files['/home/plans/okr.config.json'] = '{ "school": "output", ';
    configurations.changed();
    assert.equal(school(), 'balanced');
    assert.equal([...configurations.found.values()][0]!.problems.length > 0, true);
    delete files['/home/plans/okr.config.json'];
    configurations.changed();
    assert.equal(school(), 'outcome');
  });

  it('give the same settings as the same object, until something changes', () => {
    const configurations = configured({ '/home/plans/okr.config.json': '{ "school": "balanced" }' });
    const before = configurations.of('/home/plans/a.okr').settings;
    assert.equal(configurations.of('/home/plans/deep/b.okr').settings, before);
    configurations.changed();
    assert.notEqual(configurations.of('/home/plans/a.okr').settings, before);
  });

  it('know what is adopted, by file', () => {
    const configurations = configured({
      '/home/plans/.okr-adopted.json': '{ "team/a.okr": ["x1", "y2"], "b.okr": 7 }',
    });
    assert.deepEqual([...configurations.of('/home/plans/team/a.okr').settings.adopted], ['x1', 'y2']);
    assert.equal(configurations.of('/home/plans/b.okr').settings.adopted.size, 0);
  });
});
