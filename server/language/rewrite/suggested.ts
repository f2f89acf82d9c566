/** Rewrites that somebody else worded: only what comes out clean, in the writer's numbers, is offered to the writer. */
import { readObjective } from '../model/document.ts';
import type { KeyResult, Objective } from '../model/model.ts';
import { readMeasure } from '../model/readMeasure.ts';
import { readSentence } from '../prose/quantities.ts';
import type { Circumstances } from '../rules/rule.ts';
import { parse } from '../syntax/parser.ts';
import { deadlineWords } from './deadlineWords.ts';
import { imperativeOf } from './imperative.ts';
import { type Blank, date, filledOf, now, plainOf, type Template, target, wordsAt } from './template.ts';

/** A suggestion that can stand in the place of the key result, whose words become its first initiative. */
export interface SuggestedRewrite {
  readonly template: Template;
  readonly initiative: string;
}

/** How many are offered: more is a catalogue, not an answer. */
const most = 3;

/** Suggestions beyond these are not looked at, and longer ones are no key results. */
const mostCandidates = 12;
const longest = 200;

/** Numbers for the blanks: with one of these pairs a suggestion has to come out clean. What falls needs the greater one first. */
const samples: readonly (readonly [now: string, target: string])[] = [
  ['20%', '35%'],
  ['35%', '20%'],
  ['20', '35'],
  ['35', '20'],
];

/** What may stand around a suggestion that is no part of it: a bullet, a number, a keyword, quotes, a full stop. */
function bareOf(candidate: string): string {
  return candidate
    .trim()
    .replace(/^(?:[-*•–]|\d{1,2}[.)])\s+/, '')
    .replace(/^\[[ xX]\]\s+/, '')
    .replace(/^(?:KR|key result)\s?\d{0,2}:\s*/i, '')
    .replaceAll('**', '')
    .replace(/^["“'`](.+)["”'`]$/, '$1')
    .replace(/\.$/, '')
    .trim();
}

/** Whether a text is words alone: no tag, link or code, nothing invisible, and nothing that begins a line of another kind. */
function isSentence(text: string): boolean {
  if (/[#@`|\\\p{C}]|:\/\//u.test(text)) return false;
  const section = parse(`Objective: Any\n- ${text}`).sections.at(-1)!;
  const keyResult = readObjective(section)?.keyResults[0];
  return keyResult?.prose.text === text && keyResult.node.keyword === null;
}

/** The text with `‹now›`, `‹target›` and `‹date›` as blanks filled by `sample`; null where it has others. */
function templateOf(text: string, [low, high]: readonly [string, string]): Template | null {
  const blanks: Readonly<Record<string, Blank>> = {
    now: { ...now, sample: low },
    target: { ...target, sample: high },
    date,
  };
  // The unit of a share comes with the number that the writer puts there.
  const parts = text.split(/[‹<[](now|target|date)[›>\]]%?/i);
  if (parts.some((part, at) => at % 2 === 0 && /[‹›<>[\]]/.test(part))) return null;
  return parts.map((part, at) => (at % 2 === 0 ? part : blanks[part.toLowerCase()]!)).filter((part) => part !== '');
}

const digitsIn = (text: string): string[] => text.replaceAll(',', '').match(/\p{N}+(?:\.\p{N}+)*/gu) ?? [];

/** Whether each number of a text, in digits or in words, is one that `given` has, of the same unit where both have one. */
function keepsNumbers(text: string, given: string): boolean {
  const known = new Set(digitsIn(given));
  if (!digitsIn(text).every((digits) => known.has(digits))) return false;
  const { quantities } = readSentence(given);
  return readSentence(text).quantities.every(({ value, high, unit }) =>
    quantities.some(
      (one) => one.value === value && one.high === high && (one.unit === unit || one.unit === null || unit === null),
    ),
  );
}

/** Whether a text is due at no other time than `given` says; its own blank is no time. */
function keepsDeadline(text: string, given: string): boolean {
  const { deadline } = readMeasure(readSentence(text));
  return deadline === null || given.toLowerCase().includes(wordsAt(text, deadline).toLowerCase());
}

/**
 * Those of some suggested sentences that could have been the writer's: each an outcome with nothing to say against it, due
 * when the writer said, with no number but those of the key result and its objective. In their order, at most three.
 */
export function suggestedRewrites(
  candidates: readonly string[],
  keyResult: KeyResult,
  objective: Objective,
  circumstances: Circumstances,
): SuggestedRewrite[] {
  const given = `${objective.prose?.text ?? ''}\n${keyResult.prose.text}`;
  const taken = new Set(objective.keyResults.map(({ prose }) => prose.text.toLowerCase()));
  const initiative = imperativeOf(keyResult.prose.text);
  const due = deadlineWords(keyResult, objective, circumstances);
  const rewrites: SuggestedRewrite[] = [];
  for (const candidate of candidates.slice(0, mostCandidates)) {
    if (rewrites.length === most) break;
    const text = bareOf(candidate);
    if (text.length > longest || !isSentence(text)) continue;
    const plain = plainOf(templateOf(text, samples[0]!) ?? []);
    if (plain === '' || !keepsNumbers(plain, given) || !keepsDeadline(plain, given)) continue;
    const isDue = plain.includes(plainOf([date])) || readMeasure(readSentence(plain)).deadline !== null;
    const template = samples
      .map((sample): Template => [...templateOf(text, sample)!, ...(isDue ? [] : due)])
      .find((one) => circumstances.isClean(filledOf(one), objective));
    if (template === undefined || taken.has(plainOf(template).toLowerCase())) continue;
    taken.add(plainOf(template).toLowerCase());
    rewrites.push({ template, initiative });
  }
  return rewrites;
}
