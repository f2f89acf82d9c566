/** Files as the editor has them, remote and virtual ones too: by requests of ours that it announced to answer. */
import type { Connection } from 'vscode-languageserver';
import { type FileAccess, failed, type ReadFile } from './fileAccess.ts';

/**
 * The client's file system behind `connection`. `okr/findFiles` asks with `{ folder }` for the URIs of all `.okr` files of a
 * workspace folder, `okr/readFile` with `{ uri }` for one of them as a `ReadFile`.
 */
export function clientFiles(connection: Connection): FileAccess {
  const asked = async <Answer>(method: string, params: object): Promise<Answer | null> => {
    try {
      return await connection.sendRequest<Answer>(method, params);
    } catch (error) {
      connection.console.warn(`${method}: ${error instanceof Error ? error.message : String(error)}`);
      return null;
    }
  };
  return {
    async find(folder) {
      const uris = await asked<readonly string[]>('okr/findFiles', { folder });
      return (uris ?? []).map((uri) => ({ uri, stamp: null }));
    },
    async read(uri) {
      return (await asked<ReadFile>('okr/readFile', { uri })) ?? failed('unreadable');
    },
  };
}
