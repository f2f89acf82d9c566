/** Files as the editor has them, remote and virtual ones too: by requests of ours that it announced to answer. */
import type { Connection } from 'vscode-languageserver';
import { type FileAccess, failed, type ReadFile } from './fileAccess.ts';

/** `okr/findFiles`: all `.okr` files of a workspace folder. */
interface FindFiles {
  readonly folder: string;
}

/** `okr/readFile`: the text of a file of a workspace folder, or why there is none. */
type ReadAnswer = { readonly text: string } | { readonly problem: Exclude<ReadFile['problem'], null> };

/** The client's file system behind `connection`. */
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
      const uris = await asked<readonly string[]>('okr/findFiles', { folder } satisfies FindFiles);
      return (uris ?? []).map((uri) => ({ uri, stamp: null }));
    },
    async read(uri) {
      const answer = await asked<ReadAnswer>('okr/readFile', { uri });
      if (answer === null) return failed('unreadable');
      return 'text' in answer ? { text: answer.text, problem: null } : failed(answer.problem);
    },
  };
}
