import type { Finding, Rule } from './rule.ts';

/**
 * Characters that show nothing and change what is read: controls of the writing direction, and zero-width ones that no
 * script needs. Joiners (U+200C, U+200D) belong to Persian, to Hindi and to emoji, and marks of direction to Hebrew and Arabic.
 */
const hidden = /[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]+/g;

/** Asked of every line, where hardly any has one. */
const anyHidden = new RegExp(hidden.source);

const isDirection = (characters: string): boolean => /[\u202a-\u202e\u2066-\u2069]/.test(characters);

export const hiddenCharacters: Rule = {
  code: 'hidden-characters',
  title: 'Characters that cannot be seen',
  subject: 'section',
  level: 'warning',
  check(section) {
    const findings: Finding[] = [];
    section.lines.forEach((text, line) => {
      if (!anyHidden.test(text)) return;
      for (const { 0: characters, index: start } of text.matchAll(hidden)) {
        // A byte-order mark belongs where a text begins.
        if (characters === '\ufeff' && line === 0 && start === 0) continue;
        const end = start + characters.length;
        const range = { start: { line, character: start }, end: { line, character: end } };
        findings.push({
          span: { line, start, end },
          message: isDirection(characters)
            ? 'Hidden characters turn the direction of the text here. What you see may not be what is written.'
            : 'There is something here that cannot be seen. Did it come along with a paste?',
          fixes: () => [
            { title: 'Remove what cannot be seen', preferred: true, edits: [{ section, range, snippet: '' }] },
          ],
        });
      }
    });
    return findings;
  },
  why: 'Characters without a shape come along with pasted text. They make two names differ that look alike, and can show a sentence in another order than it is written in.',
  ask: 'Where was this line pasted from?',
  exceptions: [
    'Joiners within words and emoji, marks of direction in Hebrew and Arabic, and a byte-order mark at the beginning.',
  ],
  bad: [
    {
      text: 'Cycle: 2026-Q4\n\nObjective: Delight our members\n\n- KR: Members who come[[\u200b]] back every week: 22% -> 40%\n',
      fixed: 'Cycle: 2026-Q4\n\nObjective: Delight our members\n\n- KR: Members who come back every week: 22% -> 40%\n',
    },
    {
      text: 'Cycle: 2026-Q4\n\nObjective: Delight our members\n\n- KR: Members who come back every week: 22% -> [[\u202e]]40%\n',
    },
  ],
  good: [
    'Cycle: 2026-Q4\n\nObjective: Delight our members 👩‍💻\n\n- KR: Members who come back every week: 22% -> 40%\n',
  ],
};
