/** A language server as a program, spoken to over stdio and timed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { median, quantile } from './measure.ts';

const uri = 'file:///bench/plan.okr';

/** Times in milliseconds, memory in MB. */
export interface Figures {
  readonly key: number;
  readonly key99: number;
  readonly hover: number;
  readonly burst: number;
  readonly published: number;
  readonly memory: number;
}

/** A server that has a text open and has said what there is to say of it. */
async function started(program: string, text: string, env: Record<string, string> = {}) {
  const begun = performance.now();
  const child = spawn(process.execPath, [program, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const counted = { published: 0 };
  let awaited: { version: number; resolve: () => void } | null = null;
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    counted.published++;
    if (awaited && (params.version ?? 0) >= awaited.version) awaited.resolve();
  });
  connection.onRequest(() => null);
  connection.listen();
  const saidOf = (wanted: number) =>
    new Promise<void>((resolve) => {
      awaited = { version: wanted, resolve };
    });
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  await connection.sendNotification('initialized', {});
  const first = saidOf(1);
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'okr', version: 1, text },
  });
  await first;
  const time = performance.now() - begun;
  const stop = async () => {
    const exited = once(child, 'exit');
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    await exited;
    connection.dispose();
  };
  return { child, connection, saidOf, counted, time, stop };
}

/** The time from the start of each of some servers to its first diagnostics: the median of starts in turns. */
export async function timeStarts(programs: readonly string[], text: string, rounds: number): Promise<number[]> {
  const times = programs.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, program] of programs.entries()) {
      const { time, stop } = await started(program, text);
      await stop();
      times[at]!.push(time);
    }
  }
  return times.map(median);
}

/** What a server takes for a text: a keystroke, a hover, 1,000 keystrokes at once. */
export async function timeServer(program: string, text: string, env: Record<string, string> = {}): Promise<Figures> {
  const { child, connection, saidOf, counted, stop } = await started(program, text, env);
  let version = 1;
  const lines = text.split('\n');
  const places = lines.flatMap((line, at) => (line.length > 30 ? [at] : []));
  const type = (line: number, character: number, letter: string) => {
    version++;
    const range = { start: { line, character }, end: { line, character } };
    return connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range, text: letter }],
    });
  };
  const keys: number[] = [];
  for (let at = 0; at < 160; at++) {
    const said = saidOf(version + 1);
    const from = performance.now();
    await type(places[(at * 97) % places.length]!, 20, 'x');
    await said;
    if (at >= 60) keys.push(performance.now() - from);
  }
  const hovers: number[] = [];
  for (let at = 0; at < 60; at++) {
    const from = performance.now();
    const position = { line: places[(at * 31) % places.length]!, character: 12 };
    await connection.sendRequest('textDocument/hover', { textDocument: { uri }, position });
    if (at >= 20) hovers.push(performance.now() - from);
  }
  counted.published = 0;
  const settled = saidOf(version + 1000);
  const from = performance.now();
  for (let at = 0; at < 1000; at++) void type(places[0]!, 20 + at, 'burst '[at % 6]!);
  await settled;
  const burst = performance.now() - from;
  const memory = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024;
  const { published } = counted;
  await stop();
  return {
    key: median(keys),
    key99: quantile(keys, 0.99),
    hover: quantile(hovers, 0.95),
    burst,
    published,
    memory,
  };
}
