/** The school in force, shown beside the language's name, and the command that changes it. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { configName } from '../server/configuration/names.ts';
import { type Decided, decidedInFront, sayThatConfigDecides } from './decided.ts';
import { settingsTarget } from './settingsTarget.ts';

const schoolOfSettings = () => vscode.workspace.getConfiguration('okr').get<string>('school');

/** Shows the school that counts for the OKR document in front, and who decides that. */
export function schoolStatus(client: Promise<BaseLanguageClient>): vscode.Disposable {
  const status = vscode.languages.createLanguageStatusItem('okr.school', { language: 'okr' });
  status.name = 'OKR School';
  status.command = { title: 'Change', command: 'okr.selectSchool' };
  status.text = `School: ${schoolOfSettings()}`;
  let asked = 0;
  const show = async () => {
    if (vscode.window.activeTextEditor?.document.languageId !== 'okr') return;
    const question = ++asked;
    const decided = await decidedInFront(client);
    if (question !== asked) return;
    status.text = `School: ${decided?.school ?? schoolOfSettings()}`;
    status.detail = detailOf(decided);
  };
  void show();
  const shown = () => void show();
  void client.then((running) => running.onNotification('okr/decidedAnew', shown)).catch(() => {});
  return vscode.Disposable.from(
    status,
    vscode.window.onDidChangeActiveTextEditor(shown),
    vscode.workspace.onDidSaveTextDocument(shown),
  );
}

function detailOf(decided: Decided | null): string {
  if (decided?.schoolBy === 'document') return 'as this file says itself';
  if (decided?.schoolBy === 'config') return `as ${configName} says`;
  return 'decides what is warned of';
}

/**
 * Asks for a school and writes it into the workspace's settings where there is a workspace, else the person's own. Where
 * something goes before these, it says so instead.
 */
export async function selectSchool(
  extension: vscode.Extension<unknown>,
  client: Promise<BaseLanguageClient>,
): Promise<void> {
  const decided = await decidedInFront(client);
  if (decided?.schoolBy === 'document') {
    void vscode.window.showInformationMessage(
      `This file has a line “School: ${decided.school}”, which goes before the settings: change it there.`,
    );
    return;
  }
  if (decided?.schoolBy === 'config') {
    await sayThatConfigDecides(decided.byConfig!.config, `the school “${decided.school}”`);
    return;
  }
  const { properties } = extension.packageJSON.contributes.configuration;
  const { enum: schools, enumDescriptions } = properties['okr.school'] as Record<string, string[]>;
  const settings = vscode.workspace.getConfiguration('okr');
  const chosen = await vscode.window.showQuickPick(
    schools!.map((school, index) => ({ label: school, detail: enumDescriptions![index]! })),
    { placeHolder: `Which school? Now: ${schoolOfSettings()}` },
  );
  if (!chosen) return;
  await settings.update('school', chosen.label, settingsTarget());
}
