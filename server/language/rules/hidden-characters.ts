import type { Finding, Rule } from './rule.ts';

/**
 * Characters that show nothing and change what is read: controls of the writing direction and of old renderers, zero-width
 * ones that no script needs, hyphens that show only where a line ends, and tags, which spell whole sentences for machines. Joiners
 * (U+200C, U+200D) belong to Persian, to Hindi and to emoji, and marks of direction to Hebrew and Arabic.
 */
const hidden = /(?:[\u00ad\u200b\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|\udb40[\udc00-\udc7f])+/g;

/** Asked of every line, where hardly any has one. The last begins a few others than tags, too. */
const mayBeHidden = /[\u00ad\u200b\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\udb40]/;

/** The tags behind a black flag that make it one of a region: Scotland's is ‘gbsct’ and an end. */
const region = /^(?:\udb40[\udc30-\udc39\udc61-\udc7a]){3,6}\udb40\udc7f$/;

const isDirection = (characters: string): boolean => /[\u202a-\u202e\u2066-\u2069]/.test(characters);

export const hiddenCharacters: Rule = {
  code: 'hidden-characters',
  title: 'Characters that cannot be seen',
  subject: 'section',
  level: 'warning',
  check(section) {
    const findings: Finding[] = [];
    section.lines.forEach((text, line) => {
      if (!mayBeHidden.test(text)) return;
      for (const { 0: characters, index: start } of text.matchAll(hidden)) {
        // A byte-order mark belongs where a text begins.
        if (characters === '\ufeff' && line === 0 && start === 0) continue;
        if (region.test(characters) && text.slice(0, start).endsWith('🏴')) continue;
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
    'Joiners within words and emoji, flags of regions, marks of direction in Hebrew and Arabic, and a byte-order mark at the beginning.',
  ],
  bad: [
    {
      text: 'Cycle: 2026-Q4\n\nObjective: Delight our members\n\n- KR: Members who come[[\u200b\u00ad]] back every week: 22% -> 40%\n',
      fixed: 'Cycle: 2026-Q4\n\nObjective: Delight our members\n\n- KR: Members who come back every week: 22% -> 40%\n',
    },
    {
      text: 'Cycle: 2026-Q4\n\nObjective: Delight our members\n\n- KR: Members who come back every week: 22% -> [[\u202e]]40%\n',
    },
    {
      text: 'Cycle: 2026-Q4\n\nObjective: Delight our members 🏴[[\u{e0068}\u{e0069}]]\n\n- KR: Members who come back every week: 22% -> 40%\n',
      fixed:
        'Cycle: 2026-Q4\n\nObjective: Delight our members 🏴\n\n- KR: Members who come back every week: 22% -> 40%\n',
    },
  ],
  good: [
    'Cycle: 2026-Q4\n\nObjective: Delight our members 👩‍💻 in 🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}\n\n- KR: Members who come back every week: 22% -> 40%\n',
  ],
};
