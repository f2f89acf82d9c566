/**
 * Loads a program along with what the engine compiled of it the last time: compiling anew takes a third of a start.
 *
 * What is compiled lies beside the program that loads the other one, so that it goes with it, and so that nobody can
 * change it who could not change the program. Where nothing can be written there, all is compiled at each start.
 */
import { closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';
import { asLoading } from './engine.ts';

/** How long after the start it is kept: a first plan has been read by then, and little else. */
const soon = 5000;

/** What a program exports, by its path from the one that calls: one that requires nothing. */
export function load(program: string): object {
  const script = compiled(path.join(__dirname, program));
  const module = { exports: {} };
  script.runInThisContext()(module, module.exports);
  return module.exports;
}

/** A program as a function of its module. The files that it is made of are let go of before it runs: else they would stay for long. */
function compiled(filename: string): Script {
  const kept = path.join(__dirname, `${path.basename(__filename, '.cjs')}.compiled`);
  const code = readFileSync(filename);
  const cachedData = compiledOf(code, kept);
  // It is in ASCII, which the build sees to.
  const head = '(function (module, exports) {';
  const script = new Script(`${head}${code.toString('latin1')}\n})`, {
    filename,
    columnOffset: -head.length,
    cachedData,
  });
  if (cachedData === undefined || script.cachedDataRejected) keepSoon(script, code, kept);
  return script;
}

/** What was compiled of exactly this program, by whichever engine; undefined where there is nothing. */
function compiledOf(code: Buffer, kept: string): Buffer | undefined {
  try {
    const all = readFileSync(kept);
    return code.equals(all.subarray(0, code.length)) ? all.subarray(code.length) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what has been compiled after a while, or before if the program ends. */
function keepSoon(script: Script, code: Buffer, kept: string): void {
  const keep = () => {
    clearTimeout(timer);
    process.off('exit', keep);
    // Another process may read it right now: it gets the old one or the new one, and never a part.
    const written = `${kept}-${process.pid}`;
    try {
      const file = openSync(written, 'w');
      writeFileSync(file, code);
      // The engine takes it only when it is as it was when it gave it.
      writeFileSync(
        file,
        asLoading(() => script.createCachedData()),
      );
      closeSync(file);
      renameSync(written, kept);
    } catch {
      rmSync(written, { force: true });
    }
  };
  const timer = setTimeout(keep, soon);
  timer.unref();
  process.once('exit', keep);
}
