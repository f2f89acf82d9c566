/**
 * Fits the weights of the judgement on the tuning corpus and writes them to server/language/judgement/weights.ts.
 * usage: npm run train:judgement (deterministic; a test fails when the committed weights are stale)
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fireFeatures } from '../../server/language/judgement/features.ts';
import { clauseSpace, type Firing } from '../../server/language/judgement/fired.ts';
import { guarded } from '../../server/language/judgement/guards.ts';
import { fireHalves, type Half, halvesSpace, mayDeliver } from '../../server/language/judgement/halves.ts';
import type { Entry } from '../../server/language/judgement/lexicon/entries.ts';
import { SCOPES } from '../../server/language/judgement/lexicon/topics.ts';
import type { Term } from '../../server/language/judgement/neighbours.ts';
import { kindFeatures, kindSpace } from '../../server/language/judgement/outcomeKind.ts';
import { type Clause, readClause } from '../../server/language/judgement/read/clause.ts';
import { readSplits } from '../../server/language/judgement/read/splits.ts';
import { type WeightRow, weightRow } from '../../server/language/judgement/weightRows.ts';
import { readKeyResult } from '../support/readKeyResult.ts';
import { fitLogistic, type Penalty, type Row, scoreOf } from './logistic.ts';
import { cellsOf, mixWeights, readMix } from './mix.ts';
import { textbookLines } from './textbook.ts';

/** A labelled key result of the corpus. */
export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly label: 'outcome' | 'output' | 'mixed' | 'unclear';
  readonly scope?: string;
  readonly indicator?: string;
}

export const corpusFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../corpus');
const weightsFile = path.resolve(corpusFolder, '../../server/language/judgement/weights.ts');

/** Penalties on the squares of weights and on their size, chosen on lines that the weights were not fitted on. */
export const CLASS_PENALTY: Penalty = { squares: 4, size: 1 };
const HALVES_PENALTY: Penalty = { squares: 2, size: 0 };
const KIND_PENALTY: Penalty = { squares: 2, size: 1 };

/**
 * Lines in the manner of real plans, by their ids, weigh this many others: those are cleaner than what people write, and what
 * was learned from them alone warned wrongly of one in five outcomes of real plans (docs/judgement.md).
 */
const MANNER_WEIGHT = 2;
const mannerWeight = (id: string): number => (id.startsWith('mn') ? MANNER_WEIGHT : 1);

/** Each pattern of the textbook is filled so often, and each such line weighs this much of a real one. */
const TEXTBOOK_TIMES = 6;
const TEXTBOOK_WEIGHT = 0.5;

/** A word that fewer lines say has no weight of its own. */
const OFTEN = 7;

/** Nor has a pair of words: there are many more of them. */
const PAIR_OFTEN = 9;

/** To take an outcome for two results is worse than to miss the second one. */
const OUTCOME_WEIGHT = 1.5;

/** Weights smaller than this change no judgement and are not worth shipping. */
const NEGLIGIBLE = 0.04;

/** There are more pairs of words than any other feature. */
const PAIR_NEGLIGIBLE = 0.06;

export function readLabelled(file: string): Labelled[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Labelled);
}

/** All lines of a split, in the order of its files. */
export function readSplit(name: 'tune' | 'report'): Labelled[] {
  const folder = path.join(corpusFolder, name);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readLabelled(path.join(folder, file)));
}

/** All features that fire, each once, and all words. */
class Fired implements Firing {
  readonly #features = new Set<number>();
  readonly words: Entry[] = [];
  readonly pairs: string[] = [];

  get features(): number[] {
    return [...this.#features];
  }

  add(feature: number): void {
    this.#features.add(feature);
  }

  word(entry: Entry): void {
    this.words.push(entry);
  }

  pair(first: Term, second: Term): void {
    this.pairs.push(pairName(first.name, second.name));
  }
}

/** No term has a space in its name. */
const pairName = (first: string, second: string): string => `${first} ${second}`;

/** How many of the lines say each of something. */
function counted(lines: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const names of lines) for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** The words and pairs that weigh something: those that the lines say often enough, each with a feature behind those of the clause. */
export class Lexis {
  readonly #words = new Map<string, number>();
  readonly #pairs = new Map<string, number>();

  constructor(lines: readonly Pick<Labelled, 'text' | 'label'>[]) {
    const said = lines.filter(isOneResult).map(({ text }) => fire(text));
    const words = counted(said.map((fired) => fired.words.map(({ lemma }) => lemma)));
    for (const [word, count] of words) if (count >= OFTEN) this.#words.set(word, this.size);
    const pairs = counted(said.map((fired) => fired.pairs));
    for (const [pair, count] of pairs) if (count >= PAIR_OFTEN) this.#pairs.set(pair, this.size);
  }

  /** How many features there are with those of the clause. */
  get size(): number {
    return clauseSpace.size + this.#words.size + this.#pairs.size;
  }

  /** All features of a clause. */
  features({ features, words, pairs }: Fired): number[] {
    return [
      ...features,
      ...words.flatMap(({ lemma }) => this.#words.get(lemma) ?? []),
      ...pairs.flatMap((pair) => this.#pairs.get(pair) ?? []),
    ];
  }

  /** What each word weighs. */
  writeWords(weights: Float64Array): WeightRow {
    const cells = [...this.#words].sort().map(([lemma, id]) => [lemma, [weights[id]!]] as const);
    return weightRow('', cells, NEGLIGIBLE)!;
  }

  /** What each pair weighs, a row for each first word. */
  writePairs(weights: Float64Array): WeightRow[] {
    const rows = new Map<string, [string, number[]][]>();
    for (const [pair, id] of [...this.#pairs].sort()) {
      const [first, second] = pair.split(' ');
      const cells = rows.get(first!) ?? [];
      rows.set(first!, cells);
      cells.push([second!, [weights[id]!]]);
    }
    return [...rows].flatMap(([first, cells]) => {
      const row = weightRow(first, cells, PAIR_NEGLIGIBLE);
      return row === null ? [] : [row];
    });
  }
}

function fire(text: string): Fired {
  const { words, line } = readKeyResult(text);
  const fired = new Fired();
  fireFeatures(words, line.main, line.labelled, fired);
  return fired;
}

/** Only lines with one result say what an outcome and what an output is like. */
export const isOneResult = ({ label }: Pick<Labelled, 'label'>): boolean => label === 'outcome' || label === 'output';

const classRow = ({ text, label }: Pick<Labelled, 'text' | 'label'>, lexis: Lexis, weight: number): Row => ({
  features: lexis.features(fire(text)),
  label: label === 'output' ? 1 : 0,
  weight,
});

/** The rows of the outcome-or-output model from the textbook. */
export const textbookRows = (lexis: Lexis): Row[] =>
  textbookLines(TEXTBOOK_TIMES).map((line) => classRow(line, lexis, TEXTBOOK_WEIGHT));

/** Its rows from the corpus, which count as often as lines of their kind are published; a row for each line with one result. */
export function corpusRows(lines: readonly Labelled[], lexis: Lexis): Row[] {
  const told = lines.filter(isOneResult);
  const counted = told.map(({ id, text, label }) => ({
    cells: cellsOf(readKeyResult(text).main, label),
    weight: mannerWeight(id),
  }));
  const factors = mixWeights(counted, readMix());
  return told.map((line, at) => classRow(line, lexis, counted[at]!.weight * factors[at]!));
}

/** The features of each place where a line may fall into two results, with halves judged by these weights. */
export function splitRows(text: string, weights: Float64Array, lexis: Lexis): number[][] {
  const { words, line } = readKeyResult(text);
  const half = (clause: Clause, labelled: boolean): Half => {
    const fired = new Fired();
    fireFeatures(words, clause, labelled, fired);
    return { clause, score: guarded(words, clause, scoreOf(weights, lexis.features(fired))) };
  };
  const main = half(line.main, line.labelled);
  return readSplits(words, line.first, line.end).flatMap((split) => {
    const left = half(readClause(words, line.first, split.end), false);
    const right = half(readClause(words, split.next, split.to), false);
    if (!mayDeliver(left, right)) return [];
    const fired = new Fired();
    fireHalves(words, split, left, right, main.score, fired);
    return [fired.features];
  });
}

/**
 * Fits the model of two results. A mixed line says of one of its places that it joins two results, and not of which: each
 * round takes the place that the round before holds for likeliest.
 */
export function fitHalves(lines: readonly Labelled[], classes: Float64Array, lexis: Lexis): Float64Array {
  const judged = lines
    .filter(({ label }) => label !== 'unclear')
    .map(({ id, text, label }) => ({ id, label, splits: splitRows(text, classes, lexis) }));
  let weights: Float64Array | null = null;
  for (let round = 0; round < 3; round++) {
    const before: Float64Array | null = weights;
    const rows = judged.flatMap(({ id, label, splits }): Row[] => {
      const weight = mannerWeight(id) * (label === 'outcome' ? OUTCOME_WEIGHT : 1);
      if (label !== 'mixed') return splits.map((features) => ({ features, label: 0, weight }));
      if (before === null) return splits.map((features) => ({ features, label: 1, weight: weight / splits.length }));
      const scores = splits.map((features) => scoreOf(before, features));
      return splits.slice(0, 1).map(() => ({
        features: splits[scores.indexOf(Math.max(...scores))]!,
        label: 1,
        weight,
      }));
    });
    weights = fitLogistic(rows, halvesSpace.size, HALVES_PENALTY);
  }
  return weights!;
}

/** The rows of a model of outcomes; `isOne` says which lines are of the class that the model tells. */
export function kindRows(lines: readonly Labelled[], isOne: (line: Labelled) => boolean): Row[] {
  return lines
    .filter(({ label, scope }) => label === 'outcome' && scope !== undefined)
    .map((labelled) => {
      const { words, line } = readKeyResult(labelled.text);
      return { features: kindFeatures(words, line.main), label: isOne(labelled) ? 1 : 0, weight: 1 };
    });
}

/** The weights that the tuning corpus gives, by the names under which they are shipped. */
export function fitWeights() {
  const lines = readSplit('tune');
  const lexis = new Lexis(lines);
  const rows = [...corpusRows(lines, lexis), ...textbookRows(lexis)];
  const classes = fitLogistic(rows, lexis.size, CLASS_PENALTY);
  const kind = (isOne: (line: Labelled) => boolean) =>
    fitLogistic(kindRows(lines, isOne), kindSpace.size, KIND_PENALTY);
  return {
    classWeights: clauseSpace.write([classes], NEGLIGIBLE),
    wordWeights: lexis.writeWords(classes),
    neighbourWeights: lexis.writePairs(classes),
    halvesWeights: halvesSpace.write([fitHalves(lines, classes, lexis)], NEGLIGIBLE),
    kindWeights: kindSpace.write(
      [...SCOPES.map((scope) => kind((line) => line.scope === scope)), kind((line) => line.indicator === 'lagging')],
      NEGLIGIBLE,
    ),
  };
}

/** The text of the file of weights. */
function weightsText(): string {
  const { classWeights, wordWeights, neighbourWeights, halvesWeights, kindWeights } = fitWeights();
  const literal = (text: string) => `JSON.parse(\`${text.replace(/[`\\$]/g, '\\$&')}\`)`;
  const row = (one: WeightRow) => JSON.stringify(one);
  const rows = (all: readonly WeightRow[]) => literal(`[${all.map(row).join(',\n')}]`);
  return `/** Generated by test/bench/train-judgement.ts from the tuning corpus: the weights of features, by block and name. */
import type { WeightRow } from './weightRows.ts';

/** Above zero speaks for output. */
export const classWeights: readonly WeightRow[] = ${rows(classWeights)};

/** What a word adds to that, by its lemma. */
export const wordWeights: WeightRow = ${literal(row(wordWeights))};

/** What two words add that stand beside each other or with one between them, by the first and the second. */
export const neighbourWeights: readonly WeightRow[] = ${rows(neighbourWeights)};

/** Above zero speaks for two results in one line. */
export const halvesWeights: readonly WeightRow[] = ${rows(halvesWeights)};

/** One model a scope, in the order business, product, people, quality, and one that above zero speaks for lagging. */
export const kindWeights: readonly WeightRow[] = ${rows(kindWeights)};
`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(weightsFile, weightsText());
