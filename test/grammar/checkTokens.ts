import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const require = createRequire(import.meta.url);

/** A stand-in for VS Code's Markdown grammar, into which the grammar of fences is injected. */
const markdown = { scopeName: 'text.html.markdown', patterns: [{ match: '^# .*', name: 'markup.heading.markdown' }] };

const grammarFiles: Readonly<Record<string, string>> = {
  'source.okr': 'okr.tmLanguage.json',
  'markdown.okr.codeblock': 'okr-markdown.tmLanguage.json',
};

const registry = new textmate.Registry({
  onigLib: oniguruma
    .loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')))
    .then(() => oniguruma),
  loadGrammar: async (scope) => {
    const file = grammarFiles[scope];
    const json = file
      ? readFileSync(new URL(`../../syntaxes/${file}`, import.meta.url), 'utf8')
      : JSON.stringify(markdown);
    return textmate.parseRawGrammar(json, `${scope}.json`);
  },
  getInjections: (scope) => (scope === 'text.html.markdown' ? ['markdown.okr.codeblock'] : []),
});

/** A stretch of a line with its scopes, outermost first. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

/** The tokens of each line as an editor colours them. */
export async function tokensOf(lines: readonly string[], scope = 'source.okr'): Promise<Token[][]> {
  const grammar = (await registry.loadGrammar(scope))!;
  let state = textmate.INITIAL;
  return lines.map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({
      start: startIndex,
      end: Math.min(endIndex, line.length),
      scopes,
    }));
  });
}

/**
 * Compares the tokens of some lines with a drawing of them: under each line stand its tokens, `^^^` and the scopes that
 * they have, without `.okr`. The language's own scope, `meta` scopes and stretches without another are left out.
 */
export async function checkTokens(drawing: string, scope = 'source.okr'): Promise<void> {
  const expected = drawing.replace(/^\n/, '').replace(/\n\s*$/, '');
  const lines = expected.split('\n').filter((line) => !/^ *\^+ /.test(line));
  const tokens = await tokensOf(lines, scope);
  const actual = lines.flatMap((line, i) => [line, ...tokens[i]!.flatMap((token) => drawToken(token, scope))]);
  assert.equal(actual.join('\n'), expected);
}

function drawToken({ start, end, scopes }: Token, own: string): string[] {
  const shown = scopes
    .filter((scope) => scope !== own && !scope.startsWith('meta.') && scope !== 'source.okr')
    .map((scope) => scope.replace(/\.okr$/, ''));
  if (shown.length === 0 || start === end) return [];
  return [`${' '.repeat(start)}${'^'.repeat(end - start)} ${shown.join(' ')}`];
}
