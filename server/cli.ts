/** The command line: `check`, `inspect` and `adopt`. */
import { parseArgs } from 'node:util';
import { adopt, mendedIn } from './commandline/adopt.ts';
import { check, humanReport, isSerious } from './commandline/check.ts';
import { CallConfiguration } from './commandline/configuration.ts';
import { inOrder } from './commandline/core.ts';
import { isMarkdown, type PlacedInput, readInputs } from './commandline/input.ts';
import { inspect } from './commandline/inspect.ts';
import { readSurroundings } from './commandline/surroundings.ts';
import { version } from './version.ts';

const usage = `okr ${version}

usage:
  okr check [--format human|json] FILES…|-     what there is to say about each line
  okr inspect [--format json] FILES…|-         objectives and key results as data
  okr adopt [--prune] FILES…                   let only new and changed lines speak from now on;
                                               --prune takes out what is mended, and adopts nothing
  okr --help | --version

FILES are .okr files or folders of them; - reads standard input. Of Markdown files, check reads the okr blocks.
The nearest okr.config.json on the way up counts.
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
  const included = configuration.included(all, call.paths);
  const problems = configuration.problems();
  for (const problem of problems) complain(problem);
  const surroundingsOf = await readSurroundings(included, call.paths);
  const inputs = included.map((input): PlacedInput => {
    const { path } = input;
    return { ...input, settings: configuration.settingsFor(path), surroundings: surroundingsOf(path) };
  });
  const status = carryOut(call, inputs);
  return unreadable.length > 0 || problems.length > 0 ? 2 : status;
}

function carryOut({ command, format, prune }: Call, inputs: readonly PlacedInput[]): number {
  if (command === 'check') return runCheck(inputs, format);
  if (command === 'inspect') {
    console.log(JSON.stringify({ files: inputs.map(inspect) }, null, 2));
    return 0;
  }
  try {
    console.log(adopt(inputs, prune));
    return 0;
  } catch (error) {
    complain((error as Error).message);
    return 2;
  }
}

type Call = ReturnType<typeof parseCall>;

/** The formats of each command, the one that it has by itself first. */
const formats: ReadonlyMap<string, readonly string[]> = new Map([
  ['check', ['human', 'json']],
  ['inspect', ['json']],
  ['adopt', ['human']],
]);

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
  const known = formats.get(command ?? '');
  if (known === undefined) {
    throw new Error(command === undefined ? 'check, inspect or adopt?' : `there is no command “${command}”`);
  }
  const { format = known[0]! } = values;
  if (!known.includes(format)) throw new Error(`${command} has no format “${format}”`);
  if (prune && command !== 'adopt') throw new Error(`${command} prunes nothing`);
  if (paths.length === 0) throw new Error('which files?');
  if (command === 'adopt' && paths.includes('-')) throw new Error('adopt needs files: standard input has no name');
  if (command !== 'check' && paths.some(isMarkdown)) throw new Error(`${command} reads .okr files, not Markdown`);
  return { help, version, command, paths, prune, format };
}

function runCheck(inputs: readonly PlacedInput[], format: string): number {
  const reported = inputs.flatMap(check);
  const mended = inputs.reduce((sum, input) => sum + mendedIn(input), 0);
  if (mended > 0)
    complain(
      `${mended} adopted ${mended === 1 ? 'finding is' : 'findings are'} mended; okr adopt --prune takes them out`,
    );
  console.log(format === 'json' ? JSON.stringify(reported, null, 2) : humanReport(reported, inputs.length));
  return reported.some(isSerious) ? 1 : 0;
}

run(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
