/** The built command line, called as a person or a build calls it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const folder = mkdtempSync(path.join(tmpdir(), 'okr-cli-'));
const file = (name: string, text: string): string => {
  const whole = path.join(folder, name);
  mkdirSync(path.dirname(whole), { recursive: true });
  writeFileSync(whole, text);
  return whole;
};

function okr(args: string[], input = ''): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.cjs', ...args], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const bad = 'Objective: Delight our members\n\n- KR: Launch the mobile app\n- KR: Members who come back: 22% -> 40%\n';
const good = 'Objective: Delight our members\n\n- KR: Members who come back every week: 22% -> 40%\n';

describe('command line', () => {
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('check says where, what and which rule, and exits with 1', () => {
    const name = file('bad.okr', bad);
    const { status, stdout } = okr(['check', name]);
    assert.equal(status, 1);
    assert.match(stdout, /bad\.okr:3:7 warning: .* \(output-key-result\)\n1 file: 1 warning\n$/);
  });

  it('check is content with a good file', () => {
    const { status, stdout } = okr(['check', '-'], good);
    assert.deepEqual([status, stdout], [0, '1 file: nothing to say\n']);
  });

  it('check --format json gives LSP ranges, level names and the titles of the fixes', () => {
    const { status, stdout } = okr(['check', '--format', 'json', '-'], bad);
    assert.equal(status, 1);
    const [finding, ...others] = JSON.parse(stdout);
    assert.deepEqual(others, []);
    assert.deepEqual([finding.path, finding.rule, finding.level], ['-', 'output-key-result', 'warning']);
    assert.deepEqual(finding.range, { start: { line: 2, character: 6 }, end: { line: 2, character: 12 } });
    assert.ok(finding.fixes.every((title: unknown) => typeof title === 'string') && finding.fixes.length > 0);
  });

  it('reads folders, and only their .okr files', () => {
    file('tree/a.okr', bad);
    file('tree/deep/b.okr', good);
    file('tree/notes.md', bad);
    const { stdout } = okr(['check', '--format', 'json', path.join(folder, 'tree')]);
    assert.deepEqual(
      JSON.parse(stdout).map((finding: { path: string }) => path.basename(finding.path)),
      ['a.okr'],
    );
  });

  it('names a file that cannot be read, checks the others, and exits with 2', () => {
    const { status, stdout, stderr } = okr(['check', path.join(folder, 'missing.okr'), file('bad.okr', bad)]);
    assert.equal(status, 2);
    assert.match(stderr, /missing\.okr cannot be read: there is no such file/);
    assert.match(stdout, /output-key-result/);
  });

  for (const call of [[], ['judge', '-'], ['check'], ['check', '--format', 'xml', '-'], ['check', '--nonsense', '-']]) {
    it(`explains the usage of ${JSON.stringify(call)} and exits with 2`, () => {
      const { status, stdout, stderr } = okr(call);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /^okr: .+\n\nokr \d/);
    });
  }

  it('says one thing of a file that is no text', () => {
    const { status, stdout } = okr(['check', '--format', 'json', '-'], `\0${bad}`);
    assert.equal(status, 0);
    assert.deepEqual(
      JSON.parse(stdout).map(({ rule, level }: { rule: string; level: string }) => [rule, level]),
      [['not-checked', 'information']],
    );
  });

  it('inspect prints what the document means', () => {
    const text =
      '# Team\n\nCycle: 2026-Q4\n\nObjective: Delight our members\nId: delight\n\n- KR1: Members who come back every week: 22% -> 40%\n  2026-11-14: 31% (confidence 0.7) Reminders helped\n  - [x] Record the course\n- KR2: Launch the mobile app\n';
    const { status, stdout } = okr(['inspect', '--format', 'json', '-'], text);
    assert.equal(status, 0);
    const [{ title, cycle, objectives }] = JSON.parse(stdout).files;
    assert.deepEqual([title, cycle, objectives.length], ['Team', '2026-Q4', 1]);
    const [objective] = objectives;
    assert.deepEqual([objective.id, objective.text, objective.line], ['delight', 'Delight our members', 4]);
    const [first, second] = objective.keyResults;
    assert.deepEqual([first.id, first.label, first.line, first.type], ['KR1', 'KR1', 7, null]);
    assert.equal(first.judgement.class, 'outcome');
    for (const { start, end, text: words } of first.judgement.evidence) assert.equal(first.text.slice(start, end), words);
    assert.deepEqual(first.measure, {
      metric: 'Members who come back every week',
      baseline: 22,
      target: 40,
      change: null,
      unit: '%',
      direction: 'increase',
      comparator: null,
      deadline: null,
    });
    assert.equal(first.progress, 0.5);
    assert.deepEqual(first.initiatives, [{ text: 'Record the course', done: true, initiatives: [] }]);
    assert.deepEqual(first.checkIns, [
      { date: '2026-11-14', value: 31, unit: '%', confidence: 0.7, note: 'Reminders helped' },
    ]);
    assert.equal(second.judgement.class, 'output');
    for (const { text: replacement } of second.rewrites) assert.match(replacement, /^- KR2: .*\$\{1:/);
  });
});
