/** The command line: `check` and `inspect`. */
import { parseArgs } from 'node:util';
import { check, humanReport, isSerious } from './commandline/check.ts';
import { type Input, readInputs } from './commandline/input.ts';
import { inspect } from './commandline/inspect.ts';
import { defaultSettings } from './language/analysis.ts';
import { version } from './version.ts';

const usage = `okr ${version}

usage:
  okr check [--format human|json] FILES…|-     what there is to say about each line
  okr inspect [--format json] FILES…|-         objectives and key results as data
  okr --help | --version

FILES are .okr files or folders of them; - reads standard input.
exit status: 0 nothing serious, 1 warnings or errors, 2 a file cannot be read or the call is wrong`;

/** Carries out a call and returns the exit status. */
function run(args: readonly string[]): number {
  let call: ReturnType<typeof parseCall>;
  try {
    call = parseCall(args);
  } catch (error) {
    console.error(`okr: ${(error as Error).message}\n\n${usage}`);
    return 2;
  }
  if (call.help || call.version) {
    console.log(call.help ? usage : version);
    return 0;
  }
  const { inputs, unreadable } = readInputs(call.paths);
  for (const { path, why } of unreadable) console.error(`okr: ${path} cannot be read: ${why}`);
  const status = call.command === 'check' ? runCheck(inputs, call.format) : runInspect(inputs);
  return unreadable.length > 0 ? 2 : status;
}

function parseCall(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { format: { type: 'string' }, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } },
  });
  const [command, ...paths] = positionals;
  const { help = false, version = false } = values;
  if (help || version) return { help, version, command, paths, format: 'human' };
  if (command !== 'check' && command !== 'inspect') {
    throw new Error(command === undefined ? 'check or inspect?' : `there is no command “${command}”`);
  }
  const format = values.format ?? (command === 'check' ? 'human' : 'json');
  if (format !== 'json' && (format !== 'human' || command === 'inspect')) {
    throw new Error(`${command} has no format “${format}”`);
  }
  if (paths.length === 0) throw new Error('which files?');
  return { help, version, command, paths, format };
}

function runCheck(inputs: readonly Input[], format: string): number {
  const reported = inputs.flatMap((input) => check(input, defaultSettings));
  console.log(format === 'json' ? JSON.stringify(reported, null, 2) : humanReport(reported, inputs.length));
  return reported.some(isSerious) ? 1 : 0;
}

function runInspect(inputs: readonly Input[]): number {
  console.log(JSON.stringify({ files: inputs.map((input) => inspect(input, defaultSettings)) }, null, 2));
  return 0;
}

process.exitCode = run(process.argv.slice(2));
