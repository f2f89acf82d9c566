/** Plans that nobody writes, of thousands of lines: they cost no more than their length. A time limit is there for what would never end. */
import assert from 'node:assert/strict';
import { documentEdits } from '../../server/features/formatting.ts';
import { hoverAt } from '../../server/features/hover.ts';
import { DocumentTokens } from '../../server/features/semanticTokens.ts';
import { symbolsOf } from '../../server/features/symbols.ts';
import { Analysis, defaultSettings } from '../../server/language/analysis.ts';
import { diagnosticsOf } from '../support/diagnosticsOf.ts';
import { uriOf, WorkspaceInMemory } from '../support/files.ts';

const times = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('');

const shapes: Readonly<Record<string, string>> = {
  'a list as deep as it is long': `Objective: A\n- KR: b\n${times(4_000, (at) => `${' '.repeat(at + 2)}- [ ] do\n`)}`,
  'one id for everything': times(5_000, () => 'Objective: A\nId: x\nSupports: #x\n'),
  'one label for everything': `Objective: A\n${times(5_000, () => '- KR1: b\n  Supports: #KR1\n')}`,
  'one circle through everything': times(
    10_000,
    (at) => `Objective: A\nId: i${at}\nSupports: #i${(at + 1) % 10_000}\n`,
  ),
  'everything supporting everything': times(
    100,
    (at) => `Objective: A\nId: i${at}\nSupports: ${times(100, (other) => `#i${other}, `)}\n`,
  ),
  'one reference to everything': `Objective: A\nSupports: ${times(10_000, (at) => `#i${at}, a${at}.okr, `)}\n`,
  'references that nearly lead somewhere': times(
    12_000,
    (at) => `Objective: A\nId: idea${at}\nSupports: #ideal${at}\n`,
  ),
  'one suppression after another': `Objective: A\n${times(8_000, () => '// okr-ignore-next-line output-key-result: so\n- KR: Launch it\n')}`,
  'one key result after another': `Objective: A\n${times(4_000, (at) => `- KR: Members who come back: ${at}% -> 40%\n`)}`,
};

describe('a plan that is', function () {
  this.timeout(60_000);

  for (const [name, text] of Object.entries(shapes)) {
    it(`${name} is read, and what is said of it stays short`, async () => {
      const made = await WorkspaceInMemory.of(new Map([['closed.okr', text]]));
      made.open('a.okr', text);
      await made.workspace.settled();
      const analysis = Analysis.of(text, defaultSettings, '2026-11-14', made.workspace.around(uriOf('a.okr')));
      const edited = analysis.edit([
        { range: { start: { line: 0, character: 11 }, end: { line: 0, character: 12 } }, text: 'B' },
      ]);
      for (const one of [analysis, edited]) {
        for (const { message, relatedInformation = [] } of diagnosticsOf(one, true)) {
          assert.ok((message as string).length < 1_000, message as string);
          assert.ok(relatedInformation.length <= 10);
        }
      }
      for (const { finding } of analysis.findings.flat().slice(0, 20)) finding.fixes(analysis);
      JSON.stringify(symbolsOf(analysis));
      documentEdits(analysis.tree, { tabSize: 2, insertSpaces: true });
      new DocumentTokens().full('', analysis);
      hoverAt(analysis, { line: 1, character: 8 });
    });
  }
});
