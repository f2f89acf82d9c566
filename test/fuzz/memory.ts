/**
 * Edits one document very often, then opens and closes another one very often, and prints the memory of the built server on
 * the way: it is to stay flat. Linux only. The server's heap is limited, so what is kept for good ends it.
 * usage: npm run fuzz:memory -- [edits, default 100000] [openings, default 1000]
 */
import { readFileSync } from 'node:fs';
import { fullCapabilities, ServerAtWork } from '../support/languageServer.ts';
import { Source } from './source.ts';

const [edits, openings] = [Number(process.argv[2] ?? 100_000), Number(process.argv[3] ?? 1_000)];
const server = await ServerAtWork.start(fullCapabilities, [], {}, ['--max-old-space-size=128']);
const source = new Source(1);

/** The server's resident memory in megabytes. */
const memory = (): string => {
  const status = readFileSync(`/proc/${server.process.pid}/status`, 'utf8');
  return `${Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)![1]) / 1024)} MB`;
};

const uri = 'file:///memory/team.okr';
const text = source.texts.join('\n').repeat(5);
const lines = text.split('\n').length;
await server.open(uri, text);
await server.diagnostics(uri);
console.log(`one document of ${lines} lines: ${memory()}`);
for (let edit = 1; edit <= edits; edit++) {
  // The text goes back to what it was now and then, as random edits would make it ever longer.
  const change = edit % 500 === 0 ? { text } : source.change(lines);
  await server.change(uri, edit + 1, change);
  if (edit % 10 === 0) await server.diagnostics(uri);
  if (edit % (edits / 10) === 0) console.log(`${edit} edits: ${memory()}`);
}
await server.close(uri);
for (let opening = 1; opening <= openings; opening++) {
  const other = `file:///memory/${opening}.okr`;
  await server.open(other, `${text}\n// ${opening}\n`);
  await server.diagnostics(other);
  await server.close(other);
  if (opening % (openings / 10) === 0) console.log(`${opening} openings: ${memory()}`);
}
await server.stop();
