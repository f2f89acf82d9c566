/** Text from a file is shown in hovers and never acts. */
import assert from 'node:assert/strict';
import { hoverAt } from '../../server/features/hover.ts';
import { Analysis, defaultSettings } from '../../server/language/analysis.ts';

const hostile = [
  '[run](command:workbench.action.quit)',
  '![x](https://example.com/spy.png)',
  '<img src=https://example.com/spy.png>',
  '<a href="command:workbench.action.quit">run</a>',
  'https://example.com/spy',
  'command:workbench.action.quit',
  '**bold** `code` # heading | table',
  '$(sync~spin)',
  '&lt;script&gt;',
  'abc\u202Edcba\u2066x\u2069',
];

/** What a renderer of Markdown would make something of, when no backslash stands before it. */
const acting = /(?<!\\)(?:\[|\]|\(|<|>|`|\$|&|:)/;

/** The parts of a hover that come from the file: our own words have neither of these. */
const quoted = (value: string): string[] => [...value.matchAll(/“(.*?)”/g)].map(([, words]) => words!);

describe('hovers of hostile text', () => {
  for (const words of hostile) {
    it(`shows ${JSON.stringify(words)} as it stands`, () => {
      const text = `Objective: ${words} gladly\n- KR: Launch ${words} for 20 ${words} members\n- KR: Share of ${words} members: 22% -> 40%\n`;
      const analysis = Analysis.of(text, defaultSettings, '2026-11-14');
      const lines = text.split('\n');
      for (let line = 0; line < lines.length; line++) {
        for (let character = 0; character <= lines[line]!.length; character += 3) {
          const hover = hoverAt(analysis, { line, character });
          if (hover === null) continue;
          const { value } = hover.contents as { value: string };
          for (const part of quoted(value)) assert.doesNotMatch(part, acting);
          assert.doesNotMatch(
            value,
            /(?<!\\)\]\\?\(command|(?<!\\)<(?:img|a|script)|command:|[\u202a-\u202e\u2066-\u2069]/,
          );
        }
      }
    });
  }
});
