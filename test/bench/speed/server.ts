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
  readonly start: number;
  readonly key: number;
  readonly key99: number;
  readonly hover: number;
  readonly burst: number;
  readonly published: number;
  readonly memory: number;
}

/** What a server takes for a text: from its start to its first diagnostics, a keystroke, a hover, 1,000 keystrokes at once. */
export async function timeServer(program: string, text: string, env: Record<string, string> = {}): Promise<Figures> {
  const begun = performance.now();
  const child = spawn(process.execPath, [program, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  let published = 0;
  let version = 1;
  let awaited: { version: number; resolve: () => void } | null = null;
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published++;
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
    textDocument: { uri, languageId: 'okr', version, text },
  });
  await first;
  const start = performance.now() - begun;

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
  published = 0;
  const settled = saidOf(version + 1000);
  const from = performance.now();
  for (let at = 0; at < 1000; at++) void type(places[0]!, 20 + at, 'burst '[at % 6]!);
  await settled;
  const burst = performance.now() - from;
  const memory = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024;
  const exited = once(child, 'exit');
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await exited;
  connection.dispose();
  return {
    start,
    key: median(keys),
    key99: quantile(keys, 0.99),
    hover: quantile(hovers, 0.95),
    burst,
    published,
    memory,
  };
}
