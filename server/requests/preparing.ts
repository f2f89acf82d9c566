/** Work ahead of quick fixes, while nobody asks for anything. */
import type { OpenDocument } from '../documents/openDocument.ts';
import { preparingFixes } from '../features/codeActions.ts';
import { turn } from '../workspace/burst.ts';
import { guarded, handledSoFar } from './guarded.ts';
import type { Serving } from './serving.ts';

/** For so long nobody has asked for anything when it begins, in milliseconds. */
const prepareAfter = 300;

/**
 * What comes back sees to it that the fixes of a document need not wait for what they are found by: once, and of many documents
 * for the last one.
 */
export function preparingFixesOf({ connection, settings }: Serving): (document: OpenDocument) => void {
  const prepared = new WeakSet<OpenDocument>();
  let preparing: OpenDocument | undefined;
  return (document) => {
    if (prepared.has(document)) return;
    prepared.add(document);
    preparing = document;
    const steps = preparingFixes(() => document.analyses(settings(document.uri)));
    const takeSteps = guarded(connection, 'fixes', undefined, async () => {
      while (preparing === document) {
        const before = handledSoFar();
        await new Promise((resolve) => setTimeout(resolve, prepareAfter));
        while (preparing === document && handledSoFar() === before) {
          if (steps.next().done) preparing = undefined;
          await turn();
        }
      }
    });
    void takeSteps(undefined);
  };
}
