/** What a metric of the catalogue is, and how the text of a domain is read. */
import type { Indicator, Scope } from '../../judgement/judgement.ts';

/** A measure that a field knows, with what it is good for. */
export interface Metric {
  /** Unique in the catalogue. */
  readonly id: string;
  readonly domain: string;
  /**
   * How it stands in a sentence, with its article: 'the share of new {users} who finish set-up'. `{users}` gives way to
   * the writer's own people, `[it]` to the thing that the writer names.
   */
  readonly name: string;
  /** `%`, `hours`, `/5` …; `count` for a bare number, `money` where the writer knows the currency. */
  readonly unit: string;
  /** Whether a higher number is better. */
  readonly better: 'higher' | 'lower';
  readonly indicator: Indicator;
  readonly scope: Scope;
  /** The deliverables and subjects that it answers; words of one are joined by hyphens. */
  readonly topics: readonly string[];
  /** The question that it answers. */
  readonly question: string;
}

/** A field with its metrics and the words by which one notices that a plan is about it. */
export interface Domain {
  readonly name: string;
  readonly words: readonly string[];
  readonly metrics: readonly Metric[];
}

/**
 * Reads a domain: `name | words of the field` first, then two lines a metric:
 *
 *     id: name in a sentence
 *       +% lagging people | topics two-word-topics | Question? | Source
 *
 * `+` means that higher is better, `-` lower; an indicator that is not `lagging` is leading, a scope that is not given is
 * `quality`. The source, who defined it where that is well known, is for readers of the text. A text that is not of this form is
 * a fault of the catalogue and throws.
 */
export function readDomain(text: string): Domain {
  const [head = '', ...lines] = text.split('\n').filter((line) => line.trim() !== '');
  const [name = '', words = ''] = head.split(' | ');
  const metrics: Metric[] = [];
  for (let i = 0; i + 1 < lines.length; i += 2) {
    const [, id, phrase] = /^([a-z0-9-]+): (.+)$/.exec(lines[i]!) ?? [];
    const [kind = '', topics = '', question = ''] = lines[i + 1]!.trim().split(' | ');
    const [, sign, unit, indicator, scope] = /^([+-])(\S+)( lagging)?(?: (business|product|people))?$/.exec(kind) ?? [];
    if (!id || !phrase || !sign || !unit) throw new Error(`Unreadable metric in ${name}: ${lines[i]}`);
    metrics.push({
      id,
      domain: name,
      name: phrase,
      unit,
      better: sign === '+' ? 'higher' : 'lower',
      indicator: indicator ? 'lagging' : 'leading',
      scope: (scope as Scope | undefined) ?? 'quality',
      topics: topics.split(' '),
      question,
    });
  }
  return { name, words: words.split(' '), metrics };
}
