/**
 * Measures as they are read out of sentences, against phrasings labelled by hand. Lines of the split `report` were
 * written before the reader was tuned and are never looked at while tuning: their share is the honest one.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readMeasure } from '../../../server/language/model/readMeasure.ts';
import { readSentence } from '../../../server/language/prose/quantities.ts';

/** A phrasing with what a person reads in it; `unit` is that of the target, else of the change, else of the baseline. */
interface Phrasing {
  readonly text: string;
  readonly metric: string | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly change?: number;
  readonly unit: string | null;
  readonly direction: string | null;
  readonly comparator: string | null;
  readonly deadline: string | null;
  readonly placeholders?: readonly string[];
  readonly split: 'tune' | 'report';
}

const phrasings = readFileSync('test/corpus/measures.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Phrasing);

const least = { tune: 0.99, report: 0.94, all: 0.98 };

describe('measures in prose', () => {
  for (const split of ['tune', 'report', 'all'] as const) {
    const lines = phrasings.filter((phrasing) => split === 'all' || phrasing.split === split);
    it(`are read exactly in at least ${least[split] * 100}% of the ${lines.length} phrasings of ${split}`, () => {
      const wrong = lines.filter((line) => JSON.stringify(read(line.text)) !== JSON.stringify(labelled(line)));
      const share = 1 - wrong.length / lines.length;
      console.log(`      ${split}: ${(share * 100).toFixed(1)}% of ${lines.length}`);
      const shown = split === 'tune' ? wrong.map((line) => `${line.text}\n${differences(line)}`).join('\n') : '';
      assert.ok(share >= least[split], `${(share * 100).toFixed(1)}%\n${shown}`);
    });
  }
});

function labelled({ split, ...phrasing }: Phrasing): object {
  const { text, metric, baseline, target, change = null, unit, direction, comparator, deadline } = phrasing;
  const placeholders = phrasing.placeholders ?? [];
  return { text, metric, baseline, target, change, unit, direction, comparator, deadline, placeholders };
}

function read(text: string): object {
  const { metric, baseline, target, change, direction, comparator, deadline, placeholders } = readMeasure(
    readSentence(text),
  );
  return {
    text,
    metric: metric && text.slice(metric.start, metric.end),
    baseline: baseline?.value ?? null,
    target: target?.value ?? null,
    change: change?.value ?? null,
    unit: (target ?? change ?? baseline)?.unit ?? null,
    direction,
    comparator,
    deadline: deadline?.text ?? null,
    placeholders: placeholders.map(({ start, end }) => text.slice(start, end)),
  };
}

function differences(line: Phrasing): string {
  const got = Object.entries(read(line.text));
  const wanted = new Map(Object.entries(labelled(line)));
  return got
    .filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(wanted.get(key)))
    .map(([key, value]) => `  ${key}: ${JSON.stringify(value)} instead of ${JSON.stringify(wanted.get(key))}`)
    .join('\n');
}
