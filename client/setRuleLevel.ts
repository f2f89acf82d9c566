/** The command that gives a rule another level, also behind the quick fix that turns a rule off. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { decidedInFront, sayThatConfigDecides } from './decided.ts';
import { isRuleLevel, type RuleLevel, type RuleLevels, ruleLevels, withRuleLevel } from './ruleLevels.ts';
import { settingsTarget } from './settingsTarget.ts';

/** How long the way back stays in the status bar, in milliseconds. */
const undoTime = 20_000;

/** Sets levels, and keeps the last one undoable in the status bar for a while. */
export class RuleLevelCommand implements vscode.Disposable {
  readonly #extension: vscode.Extension<unknown>;
  readonly #client: Promise<BaseLanguageClient>;
  readonly #undo = vscode.window.createStatusBarItem('okr.undoRuleLevel', vscode.StatusBarAlignment.Left);
  #hiding: ReturnType<typeof setTimeout> | undefined;

  constructor(extension: vscode.Extension<unknown>, client: Promise<BaseLanguageClient>) {
    this.#extension = extension;
    this.#client = client;
    this.#undo.name = 'OKR: Undo Rule Level';
  }

  /** Sets the level of a rule; asks for what is not given. Where a config file sets it, it says so instead. */
  async run(givenCode: unknown, givenLevel: unknown): Promise<void> {
    const code = typeof givenCode === 'string' ? givenCode : await this.#askForRule();
    if (code === undefined) return;
    const byConfig = (await decidedInFront(this.#client))?.byConfig;
    if (byConfig?.rules.includes(code)) {
      await sayThatConfigDecides(byConfig.config, `the level of “${code}”`);
      return;
    }
    const settings = vscode.workspace.getConfiguration('okr');
    const now = settings.get<RuleLevels>('rules')?.[code] ?? 'default';
    const level = isRuleLevel(givenLevel) ? givenLevel : await askForLevel(code, now);
    if (level === undefined) return;
    const target = settingsTarget();
    const written = settings.inspect<RuleLevels>('rules');
    const before = target === vscode.ConfigurationTarget.Workspace ? written?.workspaceValue : written?.globalValue;
    await settings.update('rules', withRuleLevel(before, code, level), target);
    this.#offerUndo(code, level, before?.[code] ?? 'default');
  }

  async #askForRule(): Promise<string | undefined> {
    const { properties } = this.#extension.packageJSON.contributes.configuration;
    const rules: Record<string, { description: string }> = properties['okr.rules'].properties;
    const chosen = await vscode.window.showQuickPick(
      Object.entries(rules).map(([label, { description }]) => ({ label, detail: description })),
      { placeHolder: 'Which rule?', matchOnDetail: true },
    );
    return chosen?.label;
  }

  #offerUndo(code: string, level: RuleLevel, before: RuleLevel): void {
    clearTimeout(this.#hiding);
    if (level === before) {
      this.#undo.hide();
      return;
    }
    this.#undo.text = `$(discard) ${code}: ${level}`;
    this.#undo.tooltip = `Set ${code} back to “${before}” (setting okr.rules)`;
    this.#undo.command = { title: 'Undo', command: 'okr.setRuleLevel', arguments: [code, before] };
    this.#undo.show();
    this.#hiding = setTimeout(() => this.#undo.hide(), undoTime);
  }

  dispose(): void {
    clearTimeout(this.#hiding);
    this.#undo.dispose();
  }
}

async function askForLevel(code: string, now: RuleLevel): Promise<RuleLevel | undefined> {
  const chosen = await vscode.window.showQuickPick(
    ruleLevels.map((label) => ({ label })),
    { placeHolder: `Which level for ${code}? Now: ${now}` },
  );
  return chosen?.label;
}
