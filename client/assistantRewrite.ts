/** A rewrite by a language model, from the question to the writer's yes. Nothing changes before that. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { CheckedRewrite, Rewritable } from '../server/features/suggestedRewrites.ts';
import type { Preview, Previews } from './assistantPreview.ts';
import { linesOf, promptFor } from './assistantPrompt.ts';

/** Enough rewrites to choose from, and more characters than their wording could take. */
const enough = 3;
const longestAnswer = 8_000;

/** How long a line in the status bar stays, in milliseconds. */
const lineTime = 8_000;

const unchanged = 'Your text is unchanged.';
const changed = 'The text has changed meanwhile, so nothing was replaced.';

/** What came of asking: rewrites that passed every check, or null where the text has changed meanwhile. */
type Outcome = readonly CheckedRewrite[] | null;

/** Asks the model to reword the key result at a line, shows what is clean as a diff, and makes the edit once accepted. */
export async function rewriteWith(
  model: vscode.LanguageModelChat,
  client: BaseLanguageClient,
  previews: Previews,
  document: vscode.TextDocument,
  line: number,
): Promise<void> {
  const textDocument = { uri: client.code2ProtocolConverter.asUri(document.uri), version: document.version };
  const position = { line, character: 0 };
  const check = (candidates: readonly string[]) =>
    client.sendRequest<Outcome>('okr/checkRewrites', { textDocument, position, candidates });
  const preview = previews.of(document, model.name);
  const options = { location: vscode.ProgressLocation.Notification, title: `Asking ${model.name}…`, cancellable: true };
  try {
    const told = await client.sendRequest<Rewritable | null>('okr/rewritable', { textDocument, position });
    if (told === null) {
      tell(changed);
      return;
    }
    const rewrites = await vscode.window.withProgress(options, (progress, token) => {
      const answered = ask(model, told, check, token, async (found) => {
        progress.report({ message: found.length === 1 ? '1 rewrite so far' : `${found.length} rewrites so far` });
        await preview.show(found[0]!.preview);
      });
      return Promise.race([answered, cancelled(token)]);
    });
    if (rewrites === null) tell(changed);
    else if (rewrites.length === 0) {
      tell(`${model.name} found no outcome that can be measured and keeps to your numbers. ${unchanged}`);
    } else {
      const accepted = await decide(rewrites, preview, model.name);
      await preview.close();
      if (accepted) await apply(accepted, preview.text, document, client);
    }
  } catch (error) {
    tellFailure(error, model.name, client);
  } finally {
    await preview.close();
  }
}

/** Rejects as soon as the writer cancels: a model may not listen. */
const cancelled = (token: vscode.CancellationToken): Promise<never> =>
  new Promise((_, reject) => token.onCancellationRequested(() => reject(new vscode.CancellationError())));

/** Reads the answer as it comes in, and has every line of it checked as soon as it is finished. */
async function ask(
  model: vscode.LanguageModelChat,
  told: Rewritable,
  check: (candidates: readonly string[]) => Promise<Outcome>,
  token: vscode.CancellationToken,
  show: (rewrites: readonly CheckedRewrite[]) => Promise<void>,
): Promise<Outcome> {
  const request = new vscode.CancellationTokenSource();
  const listener = token.onCancellationRequested(() => request.cancel());
  let answer = '';
  let checked = 0;
  let rewrites: readonly CheckedRewrite[] = [];
  const take = async (lines: readonly string[]): Promise<boolean> => {
    if (lines.length === checked) return true;
    checked = lines.length;
    const found = await check(lines);
    if (token.isCancellationRequested) throw new vscode.CancellationError();
    if (found === null) return false;
    const isMore = found.length > rewrites.length;
    rewrites = found;
    if (isMore) await show(found);
    return true;
  };
  try {
    const messages = promptFor(told).map((message) => vscode.LanguageModelChatMessage.User(message));
    const justification = 'To word the key result that you chose as an outcome.';
    const response = await model.sendRequest(messages, { justification }, request.token);
    for await (const part of response.text) {
      answer += part;
      if (!(await take(linesOf(answer, false)))) return null;
      if (rewrites.length >= enough || answer.length > longestAnswer) return rewrites;
    }
    if (token.isCancellationRequested) throw new vscode.CancellationError();
    return (await take(linesOf(answer, true))) ? rewrites : null;
  } finally {
    // A model that is still speaking need not go on.
    request.cancel();
    request.dispose();
    listener.dispose();
  }
}

/** The rewrite that the writer accepts, each one in the diff while it is asked about; undefined for none. */
async function decide(
  rewrites: readonly CheckedRewrite[],
  preview: Preview,
  author: string,
): Promise<CheckedRewrite | undefined> {
  const apply = 'Apply';
  for (let at = 0; ; at = (at + 1) % rewrites.length) {
    const rewrite = rewrites[at]!;
    await preview.show(rewrite.preview);
    const other = `Show ${((at + 1) % rewrites.length) + 1} of ${rewrites.length}`;
    const choice = await vscode.window.showInformationMessage(
      `This is how ${author} would put it. Your text changes only when you apply it.`,
      apply,
      ...(rewrites.length > 1 ? [other] : []),
      'Discard',
    );
    if (choice === apply) return rewrite;
    if (choice !== other) return undefined;
  }
}

/** Makes the edit as a quick fix would, with tab stops for the blanks. */
async function apply(
  { edit }: CheckedRewrite,
  text: string,
  { uri }: vscode.TextDocument,
  client: BaseLanguageClient,
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  if (document.getText() !== text) {
    tell(changed);
    return;
  }
  await vscode.window.showTextDocument(document);
  await vscode.workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit));
}

function tell(line: string): void {
  void vscode.window.showInformationMessage(line);
}

/** One line for whatever went wrong; what the writer did not mean to happen is in the output as well. */
function tellFailure(error: unknown, author: string, client: BaseLanguageClient): void {
  if (error instanceof vscode.CancellationError) {
    vscode.window.setStatusBarMessage(`Cancelled. ${unchanged}`, lineTime);
    return;
  }
  client.warn(`${author}: ${error instanceof Error ? error.message : String(error)}`, undefined, false);
  void vscode.window.showWarningMessage(`${reasonOf(error, author)} ${unchanged}`);
}

function reasonOf(error: unknown, author: string): string {
  switch (error instanceof vscode.LanguageModelError ? error.code : undefined) {
    case vscode.LanguageModelError.NoPermissions.name:
      return `${author} may not be used by the OKR extension.`;
    case vscode.LanguageModelError.Blocked.name:
      return `${author} declined: a limit is reached, or the request is not allowed.`;
    case vscode.LanguageModelError.NotFound.name:
      return `${author} is no longer there.`;
    default:
      return `${author} did not answer. The OKR output says more.`;
  }
}
