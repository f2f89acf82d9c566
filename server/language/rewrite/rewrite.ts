/** One way to say the effect of a key result. */
import type { Metric } from './catalogue/metric.ts';
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

/** What a rewrite measures, in its words: neither the verb that opens it nor the numbers behind. */
export const measureIn = ({ template }: Rewrite): string =>
  plainOf(template).split(' from ‹')[0]!.split(' ').slice(1).join(' ');

/** Whether a metric counts what somebody does. */
export const saysWhoDoes = ({ name }: Pick<Metric, 'name'>): boolean => /\b(?:who|that)\b/.test(name);

/** What moves when a metric of the catalogue does. */
export function kindOf(metric: Metric): RewriteKind {
  if (metric.scope === 'business') return 'business';
  if (saysWhoDoes(metric)) return 'behaviour';
  return metric.indicator === 'leading' ? 'leading' : 'business';
}
