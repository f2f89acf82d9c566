// A chat model for the tests. Which models there are, what they answer and how they fail is in the settings; what they
// were asked is what the extension exports.
const vscode = require('vscode');

exports.activate = (context) => {
  const asked = [];
  const settings = () => vscode.workspace.getConfiguration('okrTest');
  const changed = new vscode.EventEmitter();
  const provider = {
    onDidChangeLanguageModelChatInformation: changed.event,
    provideLanguageModelChatInformation: () =>
      settings()
        .get('models')
        .map((name) => ({
          id: name,
          name,
          family: 'test',
          version: '1',
          maxInputTokens: 10_000,
          maxOutputTokens: 1_000,
          capabilities: {},
        })),
    async provideLanguageModelChatResponse(_model, messages, _options, progress, token) {
      asked.push(messages.map(({ content }) => content.map(({ value }) => value).join('')));
      const failure = settings().get('failure');
      if (failure === 'silent') await new Promise((resolve) => token.onCancellationRequested(resolve));
      else if (failure) throw vscode.LanguageModelError[failure]('as the test wants it');
      // In pieces that end anywhere, as a model speaks.
      for (const piece of settings()
        .get('answer')
        .match(/[\s\S]{1,20}/g) ?? []) {
        progress.report(new vscode.LanguageModelTextPart(piece));
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    provideTokenCount: async () => 1,
  };
  context.subscriptions.push(
    // Absent before VS Code 1.104.
    vscode.lm.registerLanguageModelChatProvider?.('okr-test', provider) ?? { dispose: () => {} },
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('okrTest.models')) changed.fire();
    }),
  );
  return { asked };
};
