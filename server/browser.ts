/** The language server in a web worker. The one for Node and the command line take from this program what they have in common. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { serve } from './server.ts';
import { noFiles } from './workspace/fileAccess.ts';

export * from './commandline/core.ts';
export * as library from './library.ts';
export { serve };

/** What is needed of a worker's own: the types of all the rest would be there for every file. */
export interface WorkerScope {
  close(): void;
}

/** Serves the editor that has made this worker, until it says that it is done. */
export function serveIn(worker: WorkerScope): void {
  // Browsers have no such turn, and make timers within timers wait for milliseconds.
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.addEventListener('message', () => waiting.shift()?.());
  port1.start();
  globalThis.setImmediate = ((run: () => void) => {
    waiting.push(run);
    port2.postMessage(null);
  }) as typeof setImmediate;

  const [reader, writer] = [new BrowserMessageReader(worker as never), new BrowserMessageWriter(worker as never)];
  const connection = createConnection(ProposedFeatures.all, reader, writer);
  connection.onExit(() => worker.close());
  serve(connection, { rulePages: null, disk: noFiles, joined: (diagnostics) => diagnostics.flat() });
}
