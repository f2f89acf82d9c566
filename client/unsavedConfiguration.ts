/** Quick fixes that change `okr.config.json` do so to the file as it is on disk: not while somebody is changing it. */
import * as vscode from 'vscode';
import { configName } from '../server/configuration/names.ts';

/** The same actions; those that would write over unsaved changes of a configuration cannot be chosen, and say why. */
export function sparingUnsaved<Action extends vscode.Command | vscode.CodeAction>(
  actions: Action[] | null | undefined,
): Action[] | null | undefined {
  for (const action of actions ?? []) {
    if (!('edit' in action) || !action.edit?.entries().some(([uri]) => isUnsaved(uri))) continue;
    delete action.edit;
    action.disabled = { reason: `${configName} has changes that are not saved: save them first.` };
  }
  return actions;
}

const isUnsaved = (uri: vscode.Uri): boolean =>
  uri.path.endsWith(`/${configName}`) &&
  vscode.workspace.textDocuments.some((document) => document.isDirty && document.uri.toString() === uri.toString());
