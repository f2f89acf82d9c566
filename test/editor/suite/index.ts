// The module that VS Code runs inside its extension host.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';
import CountingReporter from '../../reporter.ts';

// The served editor tells the report by this mark from all else that its page says.
const mark = process.env.OKR_TEST_MARK ?? '';
Mocha.reporters.Base.consoleLog = (...args) => console.log(mark + format(...args));

/** Runs every bundled `*.suite.ts`; rejects when a test has failed. */
export async function run(): Promise<void> {
  const grep = process.env.OKR_TEST_GREP;
  const mocha = new Mocha({ timeout: 30_000, reporter: CountingReporter, ...(grep ? { grep } : {}) });
  for (const file of readdirSync(__dirname)) {
    if (file.endsWith('.suite.cjs')) mocha.addFile(join(__dirname, file));
  }
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
