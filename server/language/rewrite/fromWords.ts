/** Rewrites in the writer's own words: the effect that a line has already, its purpose, and what the objective says. */
import type { KeyResult, Objective } from '../model/model.ts';
import type { Circumstances } from '../rules/rule.ts';
import { withoutDeadline } from './deadlineWords.ts';
import { halvesIn, standingAlone, withToday } from './halves.ts';
import { gerundAsOrder, imperativeOf } from './imperative.ts';
import { behaviourIn, halvesOf, isDirection, metricIn } from './ownWords.ts';
import type { Purpose } from './purpose.ts';
import type { Rewrite } from './rewrite.ts';
import { stemsIn, stemsOf } from './stems.ts';
import { filledOf, plainOf, type Template, wordsAt } from './template.ts';
import { capitalised } from './words.ts';

/** The halves of a line that promises both, where one is a clean result and the other is not. */
export function fromEffect(keyResult: KeyResult, objective: Objective, circumstances: Circumstances): Rewrite[] {
  const { text } = keyResult.prose;
  const { metrics } = circumstances.settings.vocabulary;
  const judged = halvesIn(text, circumstances.judgementOf(keyResult));
  const cut = halvesOf(text, metrics).flatMap((halves) => standingAlone(halves) ?? []);
  for (const { work, effect } of judged === null ? cut : [judged, ...cut]) {
    const template = withToday(gerundAsOrder(effect));
    if (!circumstances.isClean(filledOf(template), objective) || circumstances.isClean(work, objective)) continue;
    return [{ template, initiative: imperativeOf(work), kind: 'leading', metric: null }];
  }
  return [];
}

/** What a sentence of the writer's aims at, as a key result. */
export function fromAim(words: string, deadline: Template, initiative: string, metrics: readonly string[]): Rewrite[] {
  const rewrites: Rewrite[] = [];
  const metric = metricIn(words, metrics);
  if (metric) rewrites.push({ template: [...metric, ...deadline], initiative, kind: 'leading', metric: null });
  const behaviour = behaviourIn(words);
  if (behaviour) rewrites.push({ template: [...behaviour, ...deadline], initiative, kind: 'behaviour', metric: null });
  return rewrites;
}

/** What the purpose of the line aims at; the work loses the purpose where every word of it has moved to the result. */
export function fromPurpose(
  keyResult: KeyResult,
  purpose: Purpose | null,
  deadline: Template,
  metrics: readonly string[],
): Rewrite[] {
  if (!purpose) return [];
  const { aim, work } = purpose;
  const { text } = keyResult.prose;
  const words = withoutDeadline(keyResult, aim.start, aim.end);
  return fromAim(words, deadline, imperativeOf(text), metrics).flatMap((aimed) => {
    const rewrite = withName(aimed, wordsAt(text, work));
    if (rewrite === null) return [];
    const moved = stemsIn(plainOf(rewrite.template));
    const said = stemsOf(text.slice(aim.start, aim.end)).every(
      ({ stem, start }) => moved.has(stem) || isDirection(wordAt(text, aim.start + start)),
    );
    return said ? { ...rewrite, initiative: imperativeOf(capitalised(text.slice(work.start, work.end))) } : rewrite;
  });
}

/** With the thing that the work makes where the rewrite only says 'it'; null where there is none. */
function withName(rewrite: Rewrite, work: string): Rewrite | null {
  const [effect, ...rest] = rewrite.template;
  if (typeof effect !== 'string' || !/\b(?:its?|them)\b/.test(effect)) return rewrite;
  const alone = standingAlone({ work, effect });
  return alone && { ...rewrite, template: [alone.effect, ...rest] };
}

const wordAt = (text: string, at: number): string => /^[\p{L}-]*/u.exec(text.slice(at))![0].toLowerCase();
