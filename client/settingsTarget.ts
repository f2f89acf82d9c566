import * as vscode from 'vscode';

/** Where a setting is written that somebody changes in passing: with the workspace where there is one, else for the person. */
export function settingsTarget(): vscode.ConfigurationTarget.Workspace | vscode.ConfigurationTarget.Global {
  return vscode.workspace.workspaceFolders ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
}
