import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import {
  asideLabels,
  bullets,
  initiativeKeywords,
  initiativeLabels,
  keyResultKeywords,
  keyResultLabels,
  objectiveKeywords,
  propertyKeywords,
} from '../../server/language/syntax/keywords.ts';
import { splitLines } from '../../server/language/syntax/lines.ts';
import { parse } from '../../server/language/syntax/parser.ts';
import type { SectionNode } from '../../server/language/syntax/tree.ts';
import { type Token, tokensOf } from './checkTokens.ts';

/** The scope of each kind of opening, as the grammar has it. */
const scopes: Readonly<Record<string, string>> = {
  'keyword.other.objective.okr': 'objective',
  'keyword.control.key-result.okr': 'key result',
  'keyword.control.type.okr': 'type',
  'keyword.other.initiative.okr': 'initiative',
  'keyword.other.label.okr': 'label',
  'support.type.property-name.okr': 'property',
};

/** What opens a line, and where: `KR1 key result`. */
type Openings = Map<number, string>;

function openingsOfTree(text: string): Openings {
  const openings: Openings = new Map();
  const { sections, starts } = parse(text);
  for (const [i, { lines, nodes }] of sections.entries()) {
    const add = (node: SectionNode) => {
      const kind = node.kind === 'keyResult' ? (node.type === null ? 'key result' : 'type') : node.kind;
      const isLabel =
        node.kind === 'label' || (node.kind === 'note' && asideLabels.some((one) => reads(node.text, one)));
      const span = 'keyword' in node ? node.keyword : node.kind === 'property' ? node.keySpan : null;
      const line = starts[i]! + node.span.line;
      if (isLabel) openings.set(line, 'label');
      else if (span !== null) openings.set(line, `${lines[span.line]!.slice(span.start, span.end)} ${kind}`);
      if ('children' in node) for (const child of node.children) add(child);
    };
    for (const node of nodes) add(node);
  }
  return openings;
}

/** True when nothing but a label, its dress and its colon stands on a line. */
const reads = (line: string, label: string) =>
  line
    .replace(/^[\s\-*+•–◦▪●○‣·]+/, '')
    .replace(/(\([^)]*\))?[:\s*]*$/, '')
    .trimEnd()
    .toLowerCase() === label;

function openingsOfGrammar(lines: readonly string[], tokens: readonly (readonly Token[])[]): Openings {
  const openings: Openings = new Map();
  for (const [i, line] of lines.entries()) {
    for (const { start, end, scopes: own } of tokens[i]!) {
      const kind = own.map((scope) => scopes[scope]).find((one) => one !== undefined);
      if (kind !== undefined) openings.set(i, kind === 'label' ? kind : `${line.slice(start, end)} ${kind}`);
    }
  }
  return openings;
}

/** Compares what opens each line of a text as the parser and as the grammar see it; returns how many lines are opened. */
async function checkAgreement(text: string): Promise<number> {
  const { lines } = splitLines(text);
  const ofTree = openingsOfTree(text);
  const ofGrammar = openingsOfGrammar(lines, await tokensOf(lines));
  for (const [i, line] of lines.entries()) assert.equal(ofGrammar.get(i), ofTree.get(i), line);
  return ofTree.size;
}

const keywords = [...objectiveKeywords, ...Object.keys(keyResultKeywords), ...initiativeKeywords];
const labels = [...keyResultLabels, ...initiativeLabels, ...asideLabels];

/** A line in the dress that it may wear. */
const dresses: readonly ((line: string) => string)[] = [
  (line) => line,
  (line) => `\t${line}`,
  ...[...bullets].map((bullet) => (line: string) => `${bullet} ${line}`),
  (line) => `1. ${line}`,
  (line) => `  2) [x] ${line}`,
  (line) => `- [ ] ${line}`,
  (line) => `## ${line}`,
  (line) => `🎯 ${line}`,
  (line) => `- **${line}**`,
];

const upper = (word: string) => word[0]!.toUpperCase() + word.slice(1);

describe('the grammar and the parser', () => {
  for (const keyword of keywords) {
    it(`agree on '${keyword}'`, async () => {
      const separators = [
        ': a',
        ' : A',
        '：A',
        ' 1: a',
        '2. A',
        ' 3) a',
        ' 4 - a',
        ' #5 — A',
        '6 A',
        '7 a',
        ' A',
        ' a',
        ' - a',
      ];
      const forms = [keyword, upper(keyword), keyword.toUpperCase()].flatMap((word) =>
        [...separators, '', '8', '1.2: a', '-1.10b: a', '365: a', '1365: a', 's: a', 'x a', '\t9. a'].map(
          (end) => word + end,
        ),
      );
      for (const dress of dresses) {
        assert.ok((await checkAgreement(forms.map(dress).join('\n'))) > 20);
      }
    });
  }

  it('agree on keywords in bold', async () => {
    for (const keyword of keywords) {
      const word = upper(keyword);
      await checkAgreement(
        [`**${word}:** a`, `**${word}**: a`, `- **${word} 1** — A`, `__${word} 2:__ a`, `*${word}*: a`].join('\n'),
      );
    }
  });

  it('agree on key results that name their objective', async () => {
    const lines = ['O1 KR2: a', 'O1-KR2. a', 'Objective 1.KR2 - a', 'o1kr2: a', '- O1/KR2 A', 'O1 KRs: a'];
    assert.equal(await checkAgreement(lines.join('\n')), lines.length);
  });

  it('agree on labels', async () => {
    for (const label of labels) {
      const lines = [
        `${label}:`,
        `${upper(label)} :`,
        `**${label}**`,
        `- **${upper(label)}:**`,
        `* ${label} (2026):`,
        `${label}: a`,
        `${label}x:`,
      ];
      assert.ok((await checkAgreement(`Objective: a\n${lines.join('\n')}`)) > 4, label);
    }
  });

  it('agree on keys', async () => {
    for (const key of Object.keys(propertyKeywords)) {
      const lines = [
        `${key}: 20`,
        `${upper(key)} : 20`,
        `- **${upper(key)}:** 20`,
        `\t* ${key}：20`,
        `${key} 20`,
        `${key}s: 20`,
      ];
      assert.ok((await checkAgreement(`Objective: a\n${lines.join('\n')}`)) > 4, key);
    }
  });

  const examples = new URL('../../examples/', import.meta.url);
  for (const name of readdirSync(examples).filter((one) => one.endsWith('.okr'))) {
    it(`agree on ${name}`, async () => {
      assert.ok((await checkAgreement(readFileSync(new URL(name, examples), 'utf8'))) > 10);
    });
  }
});
