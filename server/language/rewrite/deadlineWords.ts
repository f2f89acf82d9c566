/** When a result is due, in a rewrite: the writer's own words, the cycle, or a blank. */
import type { KeyResult, Objective } from '../model/model.ts';
import type { Circumstances } from '../rules/rule.ts';
import { date, type Template, wordsAt } from './template.ts';

/**
 * What a rewrite says at its end: the deadline of the line in the writer's words; nothing where the cycle or a property
 * gives one; else a blank.
 */
export function deadlineWords(keyResult: KeyResult, objective: Objective, circumstances: Circumstances): Template {
  const { deadline } = keyResult.measure;
  const cycle = circumstances.cycleOf(objective);
  const written = deadline && wordsAt(keyResult.prose.text, deadline);
  // 'The strategy for 2027' is due before, and 'in May and June' is no day.
  const goesOn = deadline !== null && /^\s*(?:and|&|\+)\s/.test(keyResult.prose.text.slice(deadline.end));
  if (written && !goesOn && !keyResult.properties.has('By') && !/^for\b/i.test(written)) {
    const words = ` ${written}`;
    // A day outside the cycle stays with the work: the result is due when the cycle ends.
    return !cycle || circumstances.isClean(`Raise NPS from 20 to 35${words}`, objective) ? [words] : [];
  }
  return keyResult.deadline || cycle ? [] : [' by ', date];
}

/** A stretch of the line without its deadline words, should they stand in it. */
export function withoutDeadline(keyResult: KeyResult, start: number, end: number): string {
  const { text } = keyResult.prose;
  const { deadline } = keyResult.measure;
  if (!deadline || deadline.end <= start || deadline.start >= end) return text.slice(start, end).trim();
  return `${text.slice(start, deadline.start).trimEnd()}${text.slice(deadline.end, end)}`.trim();
}
