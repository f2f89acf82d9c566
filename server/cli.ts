/** The command line: `check`, `inspect` and `adopt`. */
import { parseArgs } from 'node:util';
import { adopt, mendedIn } from './commandline/adopt.ts';
import { check, humanReport, isSerious } from './commandline/check.ts';
import { CallConfiguration } from './commandline/configuration.ts';
import { inOrder } from './commandline/core.ts';
import { type Input, readInputs } from './commandline/input.ts';
import { inspect } from './commandline/inspect.ts';
import { readSurroundings } from './commandline/surroundings.ts';
import type { Surroundings } from './language/model/links.ts';
import { version } from './version.ts';

const usage = `okr ${version}

usage:
  okr check [--format human|json] FILES…|-     what there is to say about each line
  okr inspect [--format json] FILES…|-         objectives and key results as data
  okr adopt [--prune] FILES…                   let only new and changed lines speak from now on;
                                               --prune takes out what is mended, and adopts nothing
  okr --help | --version

FILES are .okr files or folders of them; - reads standard input. The nearest okr.config.json on the way up counts.
exit status: 0 nothing serious, 1 warnings or errors, 2 a file or the configuration cannot be read or the call is wrong`;

/** A line on standard error. Names of files may hold anything. */
const complain = (line: string): void => console.error(`okr: ${inOrder(line)}`);

/** Carries out a call and returns the exit status. */
async function run(args: readonly string[]): Promise<number> {
  let call: Call;
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
  const { inputs: all, unreadable } = readInputs(call.paths);
  for (const { path, why } of unreadable) complain(`${path} cannot be read: ${why}`);
  const configuration = new CallConfiguration();
  await configuration.read(all);
  const inputs = configuration.included(all, call.paths);
  const problems = configuration.problems();
  for (const problem of problems) complain(problem);
  const status = carryOut(call, inputs, configuration, await readSurroundings(inputs, call.paths));
  return unreadable.length > 0 || problems.length > 0 ? 2 : status;
}

function carryOut(
  call: Call,
  inputs: readonly Input[],
  configuration: CallConfiguration,
  surroundingsOf: (path: string) => Surroundings,
): number {
  if (call.command === 'check') return runCheck(inputs, configuration, surroundingsOf, call.format);
  if (call.command === 'inspect') return runInspect(inputs, configuration, surroundingsOf);
  try {
    console.log(adopt(inputs, (path) => configuration.settingsFor(path), surroundingsOf, call.prune));
    return 0;
  } catch (error) {
    complain((error as Error).message);
    return 2;
  }
}

type Call = ReturnType<typeof parseCall>;

const commands = ['check', 'inspect', 'adopt'];

function parseCall(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      prune: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
    },
  });
  const [command, ...paths] = positionals;
  const { help = false, version = false, prune = false } = values;
  if (help || version) return { help, version, command, paths, prune, format: 'human' };
  if (command === undefined || !commands.includes(command)) {
    throw new Error(command === undefined ? 'check, inspect or adopt?' : `there is no command “${command}”`);
  }
  const format = values.format ?? (command === 'inspect' ? 'json' : 'human');
  const formats = { check: ['human', 'json'], inspect: ['json'], adopt: ['human'] }[command] ?? [];
  if (!formats.includes(format)) throw new Error(`${command} has no format “${format}”`);
  if (prune && command !== 'adopt') throw new Error(`${command} prunes nothing`);
  if (paths.length === 0) throw new Error('which files?');
  if (command === 'adopt' && paths.includes('-')) throw new Error('adopt needs files: standard input has no name');
  return { help, version, command, paths, prune, format };
}

function runCheck(
  inputs: readonly Input[],
  configuration: CallConfiguration,
  surroundingsOf: (path: string) => Surroundings,
  format: string,
): number {
  const of = ({ path }: Input) => [configuration.settingsFor(path), surroundingsOf(path)] as const;
  const reported = inputs.flatMap((input) => check(input, ...of(input)));
  const mended = inputs.reduce((sum, input) => sum + mendedIn(input, ...of(input)), 0);
  if (mended > 0)
    complain(
      `${mended} adopted ${mended === 1 ? 'finding is' : 'findings are'} mended; okr adopt --prune takes them out`,
    );
  console.log(format === 'json' ? JSON.stringify(reported, null, 2) : humanReport(reported, inputs.length));
  return reported.some(isSerious) ? 1 : 0;
}

function runInspect(
  inputs: readonly Input[],
  configuration: CallConfiguration,
  surroundingsOf: (path: string) => Surroundings,
): number {
  const files = inputs.map((input) =>
    inspect(input, configuration.settingsFor(input.path), surroundingsOf(input.path)),
  );
  console.log(JSON.stringify({ files }, null, 2));
  return 0;
}

run(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
