import type { EvidenceRole, Judgement } from '../judgement/judgement.ts';
import type { KeyResult } from '../model/model.ts';
import { asObjective } from '../rewrite/asObjective.ts';
import { addDeadline } from '../rewrite/completeMeasure.ts';
import { completeMeasure } from '../rewrite/edits.ts';
import { spanAt } from '../syntax/prose.ts';
import { decidingJudgement, isOutcome, spanOfKeyResult, startOf, warningBar } from './kinds.ts';
import { type Circumstances, type Finding, nothingFound, type Rule } from './rule.ts';

/** In the schools whose key results are work: work that has no number, and in `output` no date either. */
function unmeasuredWork(keyResult: KeyResult, { school }: Circumstances): Finding[] {
  if (school !== 'output' && school !== 'input') return [];
  if (keyResult.type !== null && keyResult.type !== 'output') return [];
  const { sentence, deadline } = keyResult;
  if (sentence.quantities.length > 0 || sentence.placeholders.length > 0) return [];
  if (school === 'output' && deadline !== null) return [];
  const add = completeMeasure(keyResult, 'Add from how many to how many');
  return [
    {
      span: spanOfKeyResult(keyResult),
      message:
        school === 'output'
          ? 'Nothing to count or to date yet. How many, or by when?'
          : 'Nothing to count yet. How many, or how often?',
      fixes: () => (school === 'output' ? [addDeadline(keyResult, 'Add a date'), add] : [add]),
    },
  ];
}

/** A measure without a number: a zero-word or another word for how many, ‘from monthly to weekly’, ‘3:1’, ‘top three’. */
export const measureInWords =
  /\b(?:nobody|no one|none|never|nothing|no|gone|zero|always|all|every|everyone|everybody|each|half|most|without (?:an?|any|findings?|errors?|faults?|incidents?|accidents?|injur(?:y|ies)|complaints?|defects?|delays?|exceptions?)|top[ -]\w+)\b|\bfrom\b.+\bto\b|\d\s*[:/]\s*\d/i;

/** Whether a number stands in the line that is no year and no part of its date: ‘7h15’ is one that nobody reads as a target. */
function hasNumber({ prose, deadline }: KeyResult): boolean {
  const { text } = prose;
  const rest = deadline === null ? text : text.slice(0, deadline.start) + text.slice(deadline.end);
  return /(?<![\p{L}\d.])(?!(?:19|20)\d\d\b)\d+(?![\d/]|-\p{L}|\p{L}\b|[stnr][tdh]\b)/u.test(rest);
}

/** More than one of those who do something. */
const several = /(?:s|people|children|(?:wo)?men|staff)$/i;

/** What asks for the number: how many do it, from where a measure is to move, or what would show it. */
function messageFor({ prose }: KeyResult, judgement: Judgement | null): string {
  const evidence = judgement?.evidence.filter(({ toward }) => toward === 'outcome') ?? [];
  const has = (wanted: EvidenceRole) => evidence.some(({ role }) => role === wanted);
  const many = evidence.some(({ role, start, end }) => role === 'actor' && several.test(prose.text.slice(start, end)));
  const moves = has('change verb');
  const sure = judgement === null || judgement.confidence >= warningBar;
  const opening = sure || moves ? 'The right kind of thing, without a number yet.' : 'No number yet.';
  if (many && has('behaviour')) return `${opening} How many do so today, and how many should?`;
  return moves || judgement === null || (sure && evidence[0]?.role === 'metric')
    ? `${opening} From what to what?`
    : `${opening} How will you know that it is reached?`;
}

export const noMeasure: Rule = {
  code: 'no-measure',
  title: 'A key result without a measure',
  subject: 'keyResult',
  level: 'warning',
  draft: 'information',
  asksAlready: true,
  check(keyResult, _objective, circumstances) {
    const { target, change, placeholders, metric } = keyResult.measure;
    if (target || change || startOf(keyResult) || placeholders.length > 0) return nothingFound;
    if (!isOutcome(keyResult, circumstances)) return unmeasuredWork(keyResult, circumstances);
    const { prose } = keyResult;
    if (measureInWords.test(prose.text) || hasNumber(keyResult)) return nothingFound;
    return [
      {
        span: spanAt(prose, metric?.start ?? 0, metric?.end ?? prose.text.length),
        message: messageFor(keyResult, decidingJudgement(keyResult, circumstances)),
        fixes: () => [completeMeasure(keyResult, 'Add baseline and target'), asObjective(keyResult)],
      },
    ];
  },
  folded: (count) => ({
    message: `${count} key results have no number yet. How will you know that they are reached?`,
    fixes: () => [],
  }),
  why: 'Without a number two people can look at the same quarter and disagree on whether it worked. A rough measure beats none.',
  ask: 'What would we count, what is it today, and where should it be?',
  exceptions: [
    'Typed lines.',
    'A zero-word is a measure: “No customer waits for a refund”. So is any number that is no year and no date.',
    'What is work is asked for a number only where key results are work: in the schools `output`, where a date will do too, and `input`.',
    'In a draft it is only mentioned.',
  ],
  bad: [
    {
      text: 'Cycle: 2026-Q4\n\nObjective: Customers trust us with their data\n\n- KR: Improve [[customer satisfaction]]\n',
      fixed:
        'Cycle: 2026-Q4\n\nObjective: Customers trust us with their data\n\n- KR: Improve customer satisfaction from ‹now› to ‹target›\n',
    },
    {
      text: 'School: output\nCycle: 2026-Q4\n\nObjective: Customers trust us with their data\n\n- KR: [[Publish the security handbook]]\n',
      fixed:
        'School: output\nCycle: 2026-Q4\n\nObjective: Customers trust us with their data\n\n- KR: Publish the security handbook by ‹date›\n',
    },
  ],
  good: [
    'Objective: Customers trust us with their data\n\n- KR: Improve customer satisfaction from 3.9 to 4.4 out of 5\n',
    'School: output\n\nObjective: Customers trust us with their data\n\n- KR: Publish 12 security articles\n- KR: Publish the security handbook by 2026-11-30\n',
  ],
};
