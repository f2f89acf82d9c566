// Mocha's own report for people, and the counts for the command that sums them up.
import { appendFileSync } from 'node:fs';
import Mocha from 'mocha';

/** Prints like mocha's `spec`; when OKR_TEST_COUNTS names a file, adds a line `{"passed":…,"failed":…}` to it. */
export default class CountingReporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    const file = process.env.OKR_TEST_COUNTS;
    if (!file) return;
    runner.once('end', () => {
      const { passes, failures } = runner.stats!;
      appendFileSync(file, `${JSON.stringify({ passed: passes, failed: failures })}\n`);
    });
  }
}
