/** The school in force, shown beside the language's name, and the command that changes it. */
import * as vscode from 'vscode';
import { settingsTarget } from './settingsTarget.ts';

/** Shows the school of the settings while an OKR document is in front. */
export function schoolStatus(): vscode.Disposable {
  const status = vscode.languages.createLanguageStatusItem('okr.school', { language: 'okr' });
  status.name = 'OKR School';
  status.detail = 'decides what is warned of, unless the file has a line School:';
  status.command = { title: 'Change', command: 'okr.selectSchool' };
  const show = () => {
    status.text = `School: ${vscode.workspace.getConfiguration('okr').get<string>('school')}`;
  };
  show();
  const listener = vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('okr.school')) show();
  });
  return vscode.Disposable.from(status, listener);
}

/** Asks for a school and writes it into the workspace's settings where there is a workspace, else the person's own. */
export async function selectSchool(extension: vscode.Extension<unknown>): Promise<void> {
  const { properties } = extension.packageJSON.contributes.configuration;
  const { enum: schools, enumDescriptions } = properties['okr.school'] as Record<string, string[]>;
  const settings = vscode.workspace.getConfiguration('okr');
  const chosen = await vscode.window.showQuickPick(
    schools!.map((school, index) => ({ label: school, detail: enumDescriptions![index]! })),
    { placeHolder: `Which school? Now: ${settings.get<string>('school')}` },
  );
  if (!chosen) return;
  await settings.update('school', chosen.label, settingsTarget());
}
