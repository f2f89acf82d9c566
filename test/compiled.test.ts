/** What the engine compiled of a program is there at its next start, and never stands for another program. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const said = 'Too little is said to tell work from its effect.';

describe('a program that was compiled before', function () {
  // Each starts the command line two or three times.
  this.timeout(60_000);

  let folder: string;
  let program: string;
  let kept: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'okr-compiled-'));
    program = path.join(folder, 'web/server.js');
    kept = path.join(folder, 'cli.compiled');
    cpSync('dist/cli.cjs', path.join(folder, 'cli.cjs'));
    cpSync('dist/web/server.js', program);
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  /** Runs the command line, which says what it has to say of a line in any case, and returns that. */
  function run(): string {
    const call = [path.join(folder, 'cli.cjs'), 'check', '-'];
    const { stdout, stderr } = spawnSync(process.execPath, call, { input: '- KR: x\n', encoding: 'utf8' });
    assert.equal(stderr, '');
    return stdout;
  }

  /** What a kept file holds besides the program. */
  const compiled = () => readFileSync(kept).subarray(statSync(program).size);

  it('is kept once, and used from then on', () => {
    const first = run();
    assert.ok(first.includes(said));
    const written = statSync(kept).mtimeMs;
    assert.equal(run(), first);
    assert.equal(statSync(kept).mtimeMs, written);
    assert.deepEqual(readdirSync(folder).sort(), ['cli.cjs', 'cli.compiled', 'web']);
  });

  it('says what the program says now, also where it is as long as before', () => {
    run();
    const other = 'Too much is said to tell work from its effect...';
    assert.equal(other.length, said.length);
    writeFileSync(program, readFileSync(program, 'latin1').replace(said, other), 'latin1');
    assert.ok(run().includes(other));
    assert.ok(run().includes(other));
  });

  for (const [what, spoil] of [
    ['nothing', () => Buffer.alloc(0)],
    ['a half of it', (all: Buffer) => all.subarray(0, all.length - 100_000)],
    ['nearly all of it', (all: Buffer) => all.fill(0, all.length - 100_000, all.length - 90_000)],
    [
      'something else',
      (all: Buffer) => Buffer.concat([all.subarray(0, statSync(program).size), Buffer.alloc(5000, 7)]),
    ],
  ] as const) {
    it(`is compiled anew where ${what} was kept`, () => {
      const first = run();
      const { length } = compiled();
      writeFileSync(kept, spoil(readFileSync(kept)));
      assert.equal(run(), first);
      assert.ok(Math.abs(compiled().length - length) < length / 10);
    });
  }

  it('runs where nothing can be kept, and leaves nothing behind', () => {
    mkdirSync(kept);
    writeFileSync(path.join(kept, 'in the way'), '');
    assert.ok(run().includes(said));
    assert.deepEqual(readdirSync(folder).sort(), ['cli.cjs', 'cli.compiled', 'web']);
  });
});
