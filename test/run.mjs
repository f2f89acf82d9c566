// All tests: `npm test`. Installs what is missing, builds, checks types and style, runs the suites under plain Node and
// then those in a real VS Code. Its last line is `N passed, N failed`.
// usage: node test/run.mjs [--without-editor]      (or OKR_WITHOUT_EDITOR=1)
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages, npm } from './npm.mjs';

const withoutEditor = process.argv.includes('--without-editor') || process.env.OKR_WITHOUT_EDITOR === '1';
const countsFolder = mkdtempSync(join(tmpdir(), 'okr-test-'));
const total = { passed: 0, failed: 0 };

if (!installPackages()) {
  console.error('The packages could not be installed.');
  total.failed += 1;
} else {
  stage('Build', 'build');
  stage('Types and style', 'check');
  stage('Tests under Node', 'test:core');
  if (withoutEditor) console.log('\nThe tests in a real VS Code were left out, as asked.');
  else stage('Tests in a real VS Code', 'test:editor');
}
rmSync(countsFolder, { recursive: true, force: true });
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);

/** Runs one npm script and adds up what its reporters counted; a script that fails for another reason counts as one failure. */
function stage(title, script) {
  console.log(`\n── ${title}`);
  const started = Date.now();
  const counts = join(countsFolder, script.replace(':', '-'));
  process.env.OKR_TEST_COUNTS = counts;
  const succeeded = npm(['run', '--silent', script]);
  const { passed, failed } = countsIn(counts);
  total.passed += passed;
  total.failed += succeeded ? failed : Math.max(failed, 1);
  console.log(`── ${title}: ${succeeded ? 'done' : 'failed'} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/** The sum of the lines that reporters have written; each is one run's counts. */
function countsIn(file) {
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    // Not every stage runs tests.
  }
  const runs = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return {
    passed: runs.reduce((sum, run) => sum + run.passed, 0),
    failed: runs.reduce((sum, run) => sum + run.failed, 0),
  };
}
