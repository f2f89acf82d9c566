/** Text from a file wherever it is shown beside the hover: as it stands, in one line, in its own order, and nothing of it acts. */
import assert from 'node:assert/strict';
import { codeActionsAt } from '../../server/features/codeActions.ts';
import { codeLensesOf, resolveCodeLens } from '../../server/features/codeLens.ts';
import { completionsAt, resolveCompletion } from '../../server/features/completion.ts';
import { inlayHintsIn, resolveInlayHint } from '../../server/features/inlayHints.ts';
import { symbolsOf } from '../../server/features/symbols.ts';
import { prepareTypeHierarchy } from '../../server/features/typeHierarchy.ts';
import { workspaceSymbols } from '../../server/features/workspaceSymbols.ts';
import { Analysis, defaultSettings } from '../../server/language/analysis.ts';
import { diagnosticsOf } from '../support/diagnosticsOf.ts';
import { uriOf, workspaceOf } from '../support/files.ts';

const hostile = [
  '[run](command:workbench.action.quit)',
  '<img src=https://example.com/spy.png>',
  '$(sync~spin)',
  '${CLIPBOARD}$1',
  'abc\u202Edcba\u2066x\u2069',
  'zero\u200bwidth\u2060joined',
  'esc\u001b]0;name\u0007\u009b31m',
  'next\u0085line\u2028and\u2029page',
];

/** What turns the order of the others round, steers a terminal or begins a line. */
const acting = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

const textWith = (words: string): string =>
  `Team: ${words}\n\nObjective: Feel ${words} gladly\nId: one\nOwner: ${words}\n\n- KR: Launch ${words} for 20 ${words} members\n  Owner: \n- KR: Share of ${words} members: 22% -> 40%\n  Ownr: ${words}\n  Status: ${words}\n  2026-11-14: ${words}\n\nObjective: Other\nSupports: #one, ${words}.okr#x, ${words}\nCycle: ${words}\nTeam: \n`;

const whole = ({ length }: { readonly length: number }) => ({
  start: { line: 0, character: 0 },
  end: { line: length, character: 0 },
});

const abilities = { snippets: true, documentChanges: true, setRuleLevel: true, addWord: () => ({}) };

const asked = { snippets: true, insertReplace: false, suggestAgain: true };

const target = { uri: uriOf('a.okr'), version: 1, lineEnd: '\n' };

describe('hostile text', () => {
  for (const words of hostile) {
    const text = textWith(words);
    const analysis = Analysis.of(text, defaultSettings, '2026-11-14');
    const lines = text.split('\n');

    it(`${JSON.stringify(words)} is inserted by completions as it stands`, () => {
      let found = 0;
      for (const [line, { length: character }] of lines.entries()) {
        for (const item of completionsAt(analysis, { line, character }, asked)) {
          const { newText } = item.textEdit!;
          if (item.insertTextFormat === 2) assert.doesNotMatch(newText, /CLIPBOARD|command:|<img|\$\(/);
          else if (newText.includes(words)) found++;
          for (const shown of [item.label, item.detail ?? '']) assert.doesNotMatch(shown, acting);
          const { documentation } = resolveCompletion(item);
          assert.ok(!JSON.stringify(documentation ?? '').includes(words));
        }
      }
      assert.ok(found > 0, 'the owner and the team are offered');
    });

    it(`${JSON.stringify(words)} is not in hints and lenses, and their tooltips are hovers`, () => {
      const hints = inlayHintsIn(analysis, whole(lines), uriOf('a.okr'), { class: true, progress: true });
      const lenses = codeLensesOf(analysis, uriOf('a.okr')).map((lens) => resolveCodeLens(lens, analysis, true));
      const shown = [...hints.map(({ label }) => label as string), ...lenses.map(({ command }) => command!.title)];
      assert.ok(shown.length > 1);
      for (const one of shown) assert.match(one, /^[\w\s·%?☑☐]*$/);
      for (const hint of hints) {
        const { tooltip } = resolveInlayHint(hint, analysis);
        assert.doesNotMatch(JSON.stringify(tooltip), /(?<!\\)<img|\]\(command|[^\\]\$\(|[\u202a-\u202e\u2066-\u2069]/);
      }
    });

    it(`${JSON.stringify(words)} keeps its order in names and messages`, async () => {
      const { made } = await workspaceOf(`--- a.okr\n${text}`);
      const file = made.workspace.file(uriOf('a.okr'))!;
      const names = [
        ...symbolsOf(analysis).flatMap(({ name, detail, children }) => [
          name,
          detail,
          ...children!.map((one) => one.name),
        ]),
        ...workspaceSymbols('', made.workspace.all()).flatMap(({ name, containerName }) => [name, containerName]),
        ...prepareTypeHierarchy(file, { line: 2, character: 12 }, made.workspace).flatMap(({ name, detail }) => [
          name,
          detail,
        ]),
        ...diagnosticsOf(analysis, true).map(({ message }) => message as string),
        ...codeActionsAt(analysis, whole(lines), target, abilities, () => null).map(({ title }) => title),
      ];
      assert.ok(names.length > 8);
      for (const name of names) {
        assert.doesNotMatch(name ?? '', acting);
      }
    });
  }
});
