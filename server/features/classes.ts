/** What a key result is in one word, as lists and hints name it. */
import type { SectionAnalysis } from '../language/analysis.ts';
import type { KeyResultClass } from '../language/judgement/judgement.ts';
import type { KeyResult, Objective } from '../language/model/model.ts';
import type { KeyResultType } from '../language/syntax/tree.ts';

/** What the writer says that it is, else what the judgement says. */
export const classOf = (keyResult: KeyResult, { circumstances }: SectionAnalysis): KeyResultType | KeyResultClass =>
  keyResult.type ?? circumstances.judgementOf(keyResult).class;

/** How many key results of an objective are what, in the order in which they come. */
export function countClasses(
  objective: Objective,
  analysis: SectionAnalysis,
): ReadonlyMap<KeyResultType | KeyResultClass, number> {
  const counts = new Map<KeyResultType | KeyResultClass, number>();
  for (const keyResult of objective.keyResults) {
    // One that is only begun is nothing yet.
    if (keyResult.prose.text === '') continue;
    const kind = classOf(keyResult, analysis);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

/** Kinds whose one and many are not a word and the word with an `s`. */
const forms: Readonly<Record<string, readonly [one: string, many: string]>> = {
  health: ['health level', 'health levels'],
  mixed: ['mixed', 'mixed'],
  unclear: ['unclear', 'unclear'],
};

/** ‘1 outcome’, ‘3 outputs’, ‘2 unclear’. */
export function counted(kind: KeyResultType | KeyResultClass, count: number): string {
  const [one, many] = forms[kind] ?? [kind, `${kind}s`];
  return `${count} ${count === 1 ? one : many}`;
}
