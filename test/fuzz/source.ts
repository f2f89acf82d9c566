/** Texts to try the product on that nobody would write: made of real ones, and the same ones for the same seed. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { TextChange } from '../../server/language/syntax/tree.ts';
import { chance } from '../support/chance.ts';

export class Source {
  readonly #chance: () => number;
  readonly texts: readonly string[];

  constructor(seed: number) {
    this.#chance = chance(seed);
    this.texts = examples;
  }

  /** A whole number from 0 up to, but not including, `end`. */
  below(end: number): number {
    return Math.floor(this.#chance() * end);
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)]!;
  }

  /** Any characters at all, half surrogates and control characters among them. */
  noise(length: number): string {
    let text = '';
    for (let at = 0; at < length; at++)
      text += String.fromCharCode(this.pick([1, 0x80, 0x300, 0xffff]) * this.#chance());
    return text;
  }

  /** A stretch of one of the texts. */
  stretch(): string {
    const text = this.pick(this.texts);
    const start = this.below(text.length);
    return text.slice(start, start + this.below(this.pick([4, 40, 400])));
  }

  /** One of the texts with some stretches taken out, put elsewhere, or replaced. */
  mutation(): string {
    let text = this.pick(this.texts);
    for (let times = this.below(6); times >= 0; times--) {
      const start = this.below(text.length + 1);
      const end = Math.min(text.length, start + this.below(this.pick([2, 20, 200])));
      text = text.slice(0, start) + this.insertion() + text.slice(end);
    }
    return text;
  }

  /** Something that may be typed or pasted. */
  insertion(): string {
    return this.pick([
      () => '',
      () => this.pick(tokens),
      () => this.pick(tokens),
      () => this.pick(tokens).repeat(this.below(50)),
      () => this.stretch(),
      () => this.noise(this.below(8)),
    ])();
  }

  /** A change of a text of so many lines; its places may lie outside. */
  change(lines: number): TextChange {
    const place = () => ({ line: this.below(lines + 2), character: this.below(this.pick([3, 12, 80])) });
    const start = place();
    const near = { line: start.line + this.below(2), character: start.character + this.below(6) };
    return { range: { start, end: this.pick([start, start, near, place()]) }, text: this.insertion() };
  }
}

const folder = path.join(import.meta.dirname, '..', '..', 'examples');
const examples = readdirSync(folder)
  .filter((name) => /\.(?:okr|md)$/.test(name))
  .map((name) => readFileSync(path.join(folder, name), 'utf8'));

/** What decides how lines are read. */
const tokens = [
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '  ',
  '\t',
  ' ',
  '- ',
  '* ',
  '1. ',
  '- [ ] ',
  '- [x] ',
  '# ',
  '## ',
  '**',
  '*',
  '_',
  '`',
  '|',
  '---',
  'Objective: ',
  'Objective 2: ',
  'O1: ',
  '- KR: ',
  'KR1.1: ',
  'Key results:',
  'Initiatives:',
  '- Initiative: ',
  'Milestone: ',
  'Baseline: ',
  'Target: ',
  'Current: ',
  'By: ',
  'Cycle: 2026-Q4',
  'Owner: @kim',
  'Id: one',
  'Supports: #one',
  'Supports: #O1',
  'School: output',
  'Type: health',
  'Score: 0.7',
  '2026-11-14: 31%',
  '// ',
  '// okr-ignore-line',
  '// okr-ignore-next-line output-key-result: why',
  '// okr-ignore-file',
  '<!-- okr-ignore-next-line -->',
  '<!--',
  '-->',
  'Launch the app',
  'from 22% to 40%',
  '10k',
  '5%',
  '€',
  'by 31 December',
  '‹target›',
  '\u{1F680}',
  '\u202E',
  '\u200B',
  '\uFEFF',
  'é',
  'e\u0301',
  '中文',
];
