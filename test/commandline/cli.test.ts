/** The built command line, called as a person or a build calls it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const folder = mkdtempSync(path.join(tmpdir(), 'okr-cli-'));
const file = (name: string, text: string): string => {
  const whole = path.join(folder, name);
  mkdirSync(path.dirname(whole), { recursive: true });
  writeFileSync(whole, text);
  return whole;
};

const program = path.resolve('dist/cli.cjs');

function okr(
  args: string[],
  input = '',
  { cwd }: { cwd?: string } = {},
): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    input,
    encoding: 'utf8',
    ...(cwd ? { cwd } : {}),
  });
  return { status, stdout, stderr };
}

const bad =
  'Cycle: 2099-Q4\n\nObjective: Delight our members\n\n- KR: Launch the mobile app\n- KR: Members who come back: 22% -> 40%\n';
const good = 'Cycle: 2099-Q4\n\nObjective: Delight our members\n\n- KR: Members who come back every week: 22% -> 40%\n';

describe('command line', () => {
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('check says where, what and which rule, and exits with 1', () => {
    const name = file('bad.okr', bad);
    const { status, stdout } = okr(['check', name]);
    assert.equal(status, 1);
    assert.match(stdout, /bad\.okr:5:7 warning: .* \(output-key-result\)\n1 file: 1 warning\n$/);
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
    assert.deepEqual(finding.range, { start: { line: 4, character: 6 }, end: { line: 4, character: 12 } });
    assert.ok(finding.fixes.every((title: unknown) => typeof title === 'string') && finding.fixes.length > 0);
  });

  it('reads folders, and only their .okr files', () => {
    file('tree/a.okr', bad);
    file('tree/deep/b.okr', good);
    file('tree/deep/C.OKR', bad);
    file('tree/notes.md', bad);
    const { stdout } = okr(['check', '--format', 'json', path.join(folder, 'tree')]);
    assert.deepEqual(
      JSON.parse(stdout).map((finding: { path: string }) => path.basename(finding.path)),
      ['a.okr', 'C.OKR'],
    );
  });

  it('knows the files of a call, and of a folder also which are missing', () => {
    const reference = (to: string) => good.replace('\n\nObjective', `\n\nO1: A\nSupports: ${to}\n\nObjective`);
    file('linked/company.okr', good.replace('members\n', 'members\nId: delight\n'));
    const team = file('linked/teams/a.okr', reference('../company.okr#deligt, ../../bad.okr'));
    const gone = file('linked/teams/b.okr', reference('none.okr'));
    const messages = (...paths: string[]) =>
      JSON.parse(okr(['check', '--format', 'json', ...paths]).stdout)
        .filter(({ rule }: { rule: string }) => rule === 'unresolved-reference')
        .map(({ message }: { message: string }) => message);
    assert.deepEqual(messages(path.join(folder, 'linked')), [
      'Nothing in “../company.okr” has the id “deligt”. Did you mean “delight”?',
      'There is no file “none.okr”.',
    ]);
    assert.deepEqual(messages(team, gone), [], 'who knows?');
  });

  it('names a file that cannot be read, checks the others, and exits with 2', () => {
    const { status, stdout, stderr } = okr(['check', path.join(folder, 'missing.okr'), file('bad.okr', bad)]);
    assert.equal(status, 2);
    assert.match(stderr, /missing\.okr cannot be read: there is no such file/);
    assert.match(stdout, /output-key-result/);
  });

  it('names what in a folder cannot be read, and checks the rest of it', () => {
    file('damaged/a.okr', bad);
    file('damaged/z.okr', good);
    file('damaged/folder.okr/inside.okr', good);
    symlinkSync('nowhere.okr', path.join(folder, 'damaged/link.okr'));
    symlinkSync('round.okr', path.join(folder, 'damaged/round.okr'));
    const { status, stdout, stderr } = okr(['check', path.join(folder, 'damaged')]);
    assert.equal(status, 2);
    assert.match(
      stderr,
      /link\.okr cannot be read: there is no such file\n.*round\.okr cannot be read: its links go round/,
    );
    assert.match(stdout, /a\.okr:5:7 warning.*\n3 files: 1 warning\n$/);
  });

  it('follows no link of a folder that leads out of it, or to what never ends', () => {
    file('secret.okr', bad);
    file('links/a.okr', bad);
    symlinkSync('a.okr', path.join(folder, 'links/own.okr'));
    symlinkSync('../secret.okr', path.join(folder, 'links/out.okr'));
    symlinkSync('/dev/zero', path.join(folder, 'links/zero.okr'));
    symlinkSync('.', path.join(folder, 'links/round.okr'));
    const { status, stdout, stderr } = okr(['check', path.join(folder, 'links')]);
    assert.equal(status, 2);
    assert.match(
      stderr,
      /^okr: .*out\.okr cannot be read: it is a link that leads out of the folder\nokr: .*zero\.okr.*\n$/,
    );
    assert.match(stdout, /a\.okr:5:7 .*\n.*own\.okr:5:7 .*\n2 files: 2 warnings\n$/);
  });

  it('writes nothing to a terminal that would steer it', () => {
    const name = file(
      'steering.okr',
      'Cycle: \u001b]0;name\u0007\n\nObjective: A\n- KR: Launch the \u009b31m\u202eapp\n',
    );
    const { stdout, stderr } = okr(['check', name, 'none\u001b[31m.okr']);
    assert.match(stdout, /“ ]0;name ” cannot be read/);
    assert.match(stderr, /^okr: none \[31m\.okr cannot be read/);
    assert.doesNotMatch((stdout + stderr).replaceAll('\n', ''), /[\p{Cc}\u202e]/u);
  });

  for (const call of [
    [],
    ['judge', '-'],
    ['check'],
    ['adopt', '-'],
    ['check', '--prune', '-'],
    ['check', '--format', 'xml', '-'],
    ['check', '--nonsense', '-'],
  ]) {
    it(`explains the usage of ${JSON.stringify(call)} and exits with 2`, () => {
      const { status, stdout, stderr } = okr(call);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /^okr: .+\n\nokr \d/);
    });
  }

  it('check reads the okr blocks of a Markdown file, as the editor does', () => {
    const block = 'Objective: Delight our members\n\n- KR: Launch the mobile app';
    const name = file('notes.md', `# Kick-off\n\n- KR: Launch what is no block\n\n\`\`\`okr\n${block}\n\`\`\`\n`);
    const { status, stdout } = okr(['check', name]);
    assert.equal(status, 1);
    assert.match(stdout, /^.*notes\.md:8:7 warning: .* \(output-key-result\)\n1 file: 1 warning\n$/);
    assert.deepEqual(okr(['check', file('README.md', 'Objective: in prose\n')]).stdout, '1 file: nothing to say\n');
    for (const command of ['inspect', 'adopt']) {
      const refused = okr([command, name]);
      assert.equal(refused.status, 2);
      assert.match(refused.stderr, /^okr: .+ reads \.okr files, not Markdown\n/);
    }
  });

  it('check says when there was nothing to check', () => {
    mkdirSync(path.join(folder, 'nothing'));
    const { status, stdout } = okr(['check', path.join(folder, 'nothing')]);
    assert.deepEqual([status, stdout], [0, '0 files: nothing was checked\n']);
  });

  it('takes the nearest okr.config.json', () => {
    file('house/okr.config.json', '{ "school": "input", "exclude": ["old/**"] }');
    file('house/team/okr.config.json', '{ "rules": { "output-key-result": "error" } }');
    file('house/a.okr', bad);
    file('house/old/b.okr', bad);
    file('house/team/c.okr', bad);
    const { status, stdout } = okr(['check', '--format', 'json', path.join(folder, 'house')]);
    assert.equal(status, 1);
    assert.deepEqual(
      JSON.parse(stdout).map(({ path: where, rule, level }: { path: string; rule: string; level: string }) => [
        path.basename(where),
        rule,
        level,
      ]),
      [
        ['a.okr', 'no-measure', 'information'],
        ['c.okr', 'output-key-result', 'error'],
      ],
    );
  });

  it('says where a configuration is not as it should be, goes on with the rest, and exits with 2', () => {
    file('wrong/okr.config.json', '{\n  "scool": "input",\n  "rules": { "output-key-result": "hint" }\n}');
    const { status, stdout, stderr } = okr(['check', file('wrong/a.okr', bad)]);
    assert.equal(status, 2);
    assert.match(stderr, /okr\.config\.json:2:3 Did you mean “school”\?\n$/);
    assert.match(stdout, /hint: .* \(output-key-result\)/);
  });

  it('adopt lets only new and changed lines speak, and prune takes out what is mended', () => {
    const name = file('adopting/a.okr', bad);
    const at = { cwd: path.join(folder, 'adopting') };
    assert.match(okr(['adopt', name], '', at).stdout, /^1 finding adopted in \.okr-adopted\.json\n$/);
    assert.deepEqual(okr(['check', name], '', at).stdout, '1 file: nothing to say\n');

    file('adopting/a.okr', `${bad}- KR: Publish the handbook\n`);
    assert.match(okr(['check', name], '', at).stdout, /handbook.*\n1 file: 1 warning\n$/);

    file('adopting/a.okr', good);
    assert.match(okr(['check', name], '', at).stderr, /1 adopted finding is mended; okr adopt --prune takes them out/);
    assert.match(okr(['adopt', '--prune', name], '', at).stdout, /^0 findings adopted in .*, 1 fewer than before\n$/);
    assert.equal(readFileSync(path.join(folder, 'adopting/.okr-adopted.json'), 'utf8'), '{}\n');
    assert.deepEqual(readdirSync(path.join(folder, 'adopting')).sort(), ['.okr-adopted.json', 'a.okr']);
  });

  for (const [what, text] of [
    ['a merge that is not resolved', '<<<<<<< ours\n{ "b.okr": ["x"] }\n'],
    ['the file of another program', '{ "b.okr": ["x"], "token": "secret" }'],
    ['a list', '["x"]'],
  ] as const) {
    it(`adopt leaves ${what} as it is`, () => {
      const name = file('merging/a.okr', bad);
      const adopted = file('merging/elsewhere.json', text);
      const link = path.join(folder, 'merging/.okr-adopted.json');
      rmSync(link, { force: true });
      symlinkSync('elsewhere.json', link);
      const { status, stdout, stderr } = okr(['adopt', name], '', { cwd: path.dirname(name) });
      assert.deepEqual([status, stdout], [2, '']);
      assert.equal(stderr, 'okr: .okr-adopted.json is not what adopt writes, so it is left as it is\n');
      assert.equal(readFileSync(adopted, 'utf8'), text);
    });
  }

  it('adopt writes through a link to such a file, and in the place of a link to nothing', () => {
    const name = file('linking/a.okr', bad);
    const at = { cwd: path.dirname(name) };
    const link = path.join(at.cwd, '.okr-adopted.json');
    symlinkSync('../nothing.json', link);
    assert.equal(okr(['adopt', name], '', at).status, 0);
    assert.ok(lstatSync(link).isFile() && !existsSync(path.join(folder, 'nothing.json')));
    renameSync(link, path.join(at.cwd, 'shared.json'));
    symlinkSync('shared.json', link);
    file('linking/a.okr', good);
    assert.equal(okr(['adopt', name], '', at).status, 0);
    assert.ok(lstatSync(link).isSymbolicLink());
    assert.equal(readFileSync(link, 'utf8'), '{}\n');
  });

  it('says one thing of a file that is no text', () => {
    const { status, stdout } = okr(['check', '--format', 'json', '-'], `\0${bad}`);
    assert.equal(status, 0);
    assert.deepEqual(
      JSON.parse(stdout).map(({ rule, level }: { rule: string; level: string }) => [rule, level]),
      [['not-checked', 'information']],
    );
  });

  it('inspect offers rewrites that know what the other files measure', () => {
    file('plan/shop.okr', 'Objective: Fast\n- KR: Launch the new search index\n');
    file('plan/all.okr', 'Objective: Shoppers find it\n- KR: Searches that end in an order: 12% -> 18%\n');
    const { files } = JSON.parse(okr(['inspect', path.join(folder, 'plan')]).stdout);
    const { objectives } = files.find((one: { path: string }) => one.path.endsWith('shop.okr'));
    assert.match(objectives[0].keyResults[0].rewrites[0].title, /^Raise searches that end in an order from /);
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
    for (const { start, end, text: words } of first.judgement.evidence)
      assert.equal(first.text.slice(start, end), words);
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
