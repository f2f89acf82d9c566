/**
 * What decides for a document beside the settings of the editor, for commands that would change one of these: where a line
 * of the document or a config file goes before it, changing it would change nothing.
 */
import { OkrDocument } from '../documents/document.ts';
import { documentProperties } from '../language/model/document.ts';
import type { School } from '../language/rules/rule.ts';
import { schoolIn } from '../language/rules/schools.ts';
import { guarded } from './guarded.ts';
import type { Serving } from './serving.ts';

/** What a config file sets. */
export interface SetByConfig {
  /** URI of the file. */
  readonly config: string;
  readonly setsSchool: boolean;
  /** Codes of the rules whose level it sets. */
  readonly rules: readonly string[];
}

/** Who decides for a document. */
export interface Decided {
  /** The school in force. */
  readonly school: School;
  readonly schoolBy: 'document' | 'config' | 'settings';
  /** Null where there is no config file. */
  readonly byConfig: SetByConfig | null;
}

/** The command of the client that is interested. */
const selectSchool = 'okr.selectSchool';

/** Answers the request `okr/decided`. Returns what tells such a client to ask again, as something else may decide now. */
export function serveDeciding(
  { connection, documents, settings, settingsKnown, commands }: Serving,
  setByConfig: (uri: string) => SetByConfig | null,
): () => void {
  const ownSchool = (uri: string): School | null => {
    const document = documents.get(uri);
    if (!(document instanceof OkrDocument) || document.problem !== null) return null;
    return schoolIn(documentProperties(document.tree));
  };
  connection.onRequest(
    'okr/decided',
    guarded<{ uri: string }, Decided | null>(connection, 'decided', null, async ({ uri }) => {
      await settingsKnown(uri);
      const own = ownSchool(uri);
      const byConfig = setByConfig(uri);
      const schoolBy = own !== null ? 'document' : byConfig?.setsSchool ? 'config' : 'settings';
      return { school: own ?? settings(uri).school, schoolBy, byConfig };
    }),
  );
  return () => {
    // A client that has gone needs nothing.
    if (commands().includes(selectSchool)) connection.sendNotification('okr/decidedAnew').catch(() => {});
  };
}
