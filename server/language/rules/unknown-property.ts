import { has } from '../syntax/contents.ts';
import { allNodes } from './nodes.ts';
import type { Finding, Rule } from './rule.ts';

export const unknownProperty: Rule = {
  code: 'unknown-property',
  title: 'A key that is nearly one of ours',
  subject: 'section',
  level: 'warning',
  check(section) {
    const findings: Finding[] = [];
    if (!has(section, 'note')) return findings;
    for (const node of allNodes(section)) {
      if (node.kind !== 'note' || !node.nearMiss) continue;
      const { key, written } = node.nearMiss;
      const { line, start, end } = written;
      const range = { start: { line, character: start }, end: { line, character: end } };
      findings.push({
        span: written,
        message: `Did you mean “${key}”? As it stands, this line is a note.`,
        fixes: () => [
          { title: `Change to “${key}”`, preferred: true, automatic: true, edits: [{ section, range, snippet: key }] },
        ],
      });
    }
    return findings;
  },
  why: 'A key with a slip in it is read as a note, and what you meant by it is lost without a word.',
  ask: 'Is this one of the keys, or a note?',
  exceptions: ['Other words before a colon are notes, and nothing is said of them.'],
  bad: [
    {
      text: 'Cycle: 2026-Q4\n\nObjective: Delight our members\n\n- KR: Members who come back every week: 22% -> 40%\n  [[Onwer]]: @sam\n',
      fixed:
        'Cycle: 2026-Q4\n\nObjective: Delight our members\n\n- KR: Members who come back every week: 22% -> 40%\n  Owner: @sam\n',
    },
  ],
  good: [
    'Cycle: 2026-Q4\n\nObjective: Delight our members\n\n- KR: Members who come back every week: 22% -> 40%\n  Owner: @sam\n  Remark: agreed in June\n',
  ],
};
