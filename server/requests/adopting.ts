/** The request behind ‘Adopt today's findings’: what the file of each open folder is to say. The client writes it. */
import { RequestType0 } from 'vscode-languageserver';
import { fingerprintsOf } from '../configuration/adopt.ts';
import { writeAdopted } from '../configuration/adoptedFile.ts';
import { adoptedName } from '../configuration/names.ts';
import { today } from '../documents/document.ts';
import type { FileAccess } from '../workspace/fileAccess.ts';
import { isWithin, keyOf } from '../workspace/uri.ts';
import { guarded } from './guarded.ts';
import type { Serving } from './serving.ts';

/** A file to write, with how many findings it holds. */
export interface AdoptedFile {
  readonly uri: string;
  readonly text: string;
  readonly findings: number;
}

const adoptRequest = new RequestType0<readonly AdoptedFile[], void>('okr/adopt');

/** Answers the request for the folders that are open, by the files as they were last saved. */
export function serveAdopting(
  { connection, settings, settingsKnown, isExcluded }: Serving,
  access: FileAccess,
  folders: () => readonly string[],
): void {
  const adopt = guarded<void, readonly AdoptedFile[]>(connection, 'adopt', [], async () => {
    const files: AdoptedFile[] = [];
    for (const folder of folders()) {
      const base = folder.endsWith('/') ? folder : `${folder}/`;
      const key = keyOf(base);
      const adopted = new Map<string, ReadonlySet<string>>();
      for (const { uri } of key === null ? [] : await access.find(folder)) {
        await settingsKnown(uri);
        const { text } = isExcluded(uri) ? { text: null } : await access.read(uri, [folder]);
        const file = keyOf(uri);
        if (text === null || file === null || !isWithin(file, key!)) continue;
        adopted.set(file.slice(key!.length), fingerprintsOf(text, settings(uri), today()));
      }
      const findings = [...adopted.values()].reduce((sum, { size }) => sum + size, 0);
      files.push({ uri: base + adoptedName, text: writeAdopted(adopted), findings });
    }
    return files;
  });
  connection.onRequest(adoptRequest, (token) => adopt(undefined, token));
}
