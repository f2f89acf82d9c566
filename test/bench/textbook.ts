/**
 * What the method's textbooks say of plain sentences, as patterns filled with words of the lexicon. They teach the model
 * what no corpus of this size can: that every verb of a class behaves like the others, also those that nobody wrote yet.
 */
import { readFileSync } from 'node:fs';
import { formsOf, pluralOf } from '../../server/language/judgement/lexicon/inflect.ts';
import { NOUNS } from '../../server/language/judgement/lexicon/nouns.ts';
import { VERBS } from '../../server/language/judgement/lexicon/verbs.ts';

/** Lines with slots: `{deliver}` a verb (`{deliver:ed}` its participle, `:ing`, `:s`), `{metric}` a noun (`{metric:s}` its plural), `{n}` a number. */
const patternsOf = (label: string): string[] =>
  readFileSync(new URL(`textbook/${label}s.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n');

const UNKNOWN = ['zorvex', 'Kalpin', 'mirto', 'Taluna', 'quorrel', 'bexim'];
const QUALITY = ['happy', 'fast', 'reliable', 'easy', 'satisfied', 'stable', 'smooth', 'secure'];

function groupsOf(groups: readonly { readonly class: string; readonly words: string }[], name: string): string[] {
  return groups
    .filter((group) => group.class === name)
    .flatMap((group) => group.words.trim().split(/\s+/))
    .filter((word) => !word.includes('_') && !word.includes('-'));
}

const words = new Map<string, readonly string[]>([
  ['unknown', UNKNOWN],
  ['quality', QUALITY],
]);
for (const { class: name } of NOUNS) words.set(name, groupsOf(NOUNS, name));
for (const { class: name } of VERBS) words.set(name, groupsOf(VERBS, name));

/** Numbers that look random and are the same each time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function fill(pattern: string, next: () => number): string {
  const text = pattern.replace(/\{(\w+)(?::(\w+))?\}/g, (_slot, name: string, form: string | undefined) => {
    if (name === 'n') return String(2 + Math.floor(next() * 95));
    const list = words.get(name) ?? [name];
    const word = list[Math.floor(next() * list.length)]!;
    if (form === undefined) return word;
    if (form === 'ed') return formsOf(word).participle;
    if (form === 'ing') return formsOf(word).ing;
    const isVerb = VERBS.some((group) => group.class === name);
    return isVerb ? formsOf(word).third : pluralOf(word);
  });
  return capital(text);
}

/** Each pattern filled `times` times. */
export function textbookLines(times: number): { readonly text: string; readonly label: 'outcome' | 'output' }[] {
  const next = chance(20261231);
  const lines: { text: string; label: 'outcome' | 'output' }[] = [];
  for (const label of ['output', 'outcome'] as const) {
    for (const pattern of patternsOf(label)) {
      for (let i = 0; i < times; i++) lines.push({ text: fill(pattern, next), label });
    }
  }
  return lines;
}
