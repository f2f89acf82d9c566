/** Files as the editor has them, remote and virtual ones too: by requests of ours that it announced to answer. */
import type { Connection } from 'vscode-languageserver';
import { type FileAccess, failed, type ReadFile } from './fileAccess.ts';

/**
 * The client's file system behind `connection`. `okr/findFiles` asks with `{ folder }` for the URIs of all `.okr` files of a
 * workspace folder, `okr/readFile` with `{ uri }` for one of them as a `ReadFile`.
 */
export function clientFiles(connection: Connection): FileAccess {
  const asked = async (method: string, params: object): Promise<unknown> => {
    try {
      return await connection.sendRequest(method, params);
    } catch (error) {
      connection.console.warn(`${method}: ${error instanceof Error ? error.message : String(error)}`);
      return null;
    }
  };
  return {
    async find(folder) {
      const uris = await asked('okr/findFiles', { folder });
      return Array.isArray(uris) ? uris.flatMap((uri) => (typeof uri === 'string' ? { uri, stamp: null } : [])) : [];
    },
    async read(uri) {
      return readFileIn(await asked('okr/readFile', { uri }));
    },
  };
}

/** A client's answer as what it should be; of any other shape it is a file that cannot be read. */
function readFileIn(answer: unknown): ReadFile {
  const { text, problem } = (answer ?? {}) as { readonly text?: unknown; readonly problem?: unknown };
  if (typeof text === 'string') return { text, problem: null };
  return failed(problems.find((one) => one === problem) ?? 'unreadable');
}

const problems = ['missing', 'too large', 'unreadable', 'outside'] as const;
