/** What an output could say instead: results that the writer could have typed, best first. */
import type { KeyResult, Objective } from '../model/model.ts';
import type { Circumstances, Fix } from '../rules/rule.ts';
import { replaceKeyResult } from './edits.ts';
import { plainOf, type Template } from './template.ts';

/** What moves when the rewrite comes true. */
export type RewriteKind = 'behaviour' | 'leading' | 'business';

/** One way to say the effect of a key result, and what becomes of the work that it named. */
export interface Rewrite {
  readonly template: Template;
  /** The work in the imperative; null when the line named none. */
  readonly initiative: string | null;
  readonly kind: RewriteKind;
  /** The metric of the catalogue that it comes from; null when the words are the writer's own. */
  readonly metric: string | null;
}

/** Up to three rewrites, different in kind, the best first; none where nothing fits. */
export function rewritesFor(_keyResult: KeyResult, _objective: Objective, _circumstances: Circumstances): Rewrite[] {
  return [];
}

/** The rewrites as fixes, each titled with its own text. */
export const rewriteFixes = (keyResult: KeyResult, objective: Objective, circumstances: Circumstances): Fix[] =>
  rewritesFor(keyResult, objective, circumstances).map(({ template, initiative }, at) => ({
    title: plainOf(template),
    preferred: at === 0,
    edits: replaceKeyResult(keyResult, template, initiative),
  }));
