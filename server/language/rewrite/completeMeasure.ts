/** What is missing of a measure, added to the writer's own sentence as blanks. */
import type { TextSpan } from '../model/measure.ts';
import type { KeyResult } from '../model/model.ts';
import type { Fix, FixEdit } from '../rules/rule.ts';
import { insertBeneath, insertInProse } from './lines.ts';
import { type Blank, date, now, snippetOf, type Template, target, unit } from './template.ts';

/** Where the sentence can take a number at its end: before its deadline, its means and its full stop. */
function endOfMetric(keyResult: KeyResult): number {
  const { text } = keyResult.prose;
  const { deadline } = keyResult.measure;
  const means = /\s+by\s+\p{L}+ing\b/u.exec(text);
  let end = Math.min(deadline?.start ?? text.length, means?.index ?? text.length);
  const before = (pattern: RegExp) => {
    const found = pattern.exec(text.slice(0, end));
    if (found && found.index > 0) end = found.index;
  };
  before(/[\s,;(–-]+(?:by|before|until|till|in|within|on|at|through|during)?(?:\s+the)?[\s(]*$/i);
  before(/[.!;,:]+$/);
  return end;
}

const afterMetric = (keyResult: KeyResult, template: Template): FixEdit =>
  insertInProse(keyResult.section, keyResult.prose, endOfMetric(keyResult), snippetOf(template));

const beneath = (keyResult: KeyResult, key: string, blank: Blank): FixEdit =>
  insertBeneath(keyResult.section, keyResult.node, snippetOf([`${key}: `, blank]));

/** Whether a number stands in the sentence and not in a property beneath it. */
const inSentence = (keyResult: KeyResult, property: 'Baseline' | 'Target'): boolean =>
  !keyResult.properties.has(property);

/** 'from 22%' alone: no measure yet, but where it starts. */
const startingPoint = ({ prose, sentence }: KeyResult): TextSpan | undefined =>
  sentence.quantities.find(({ start }) => /\bfrom\s+$/i.test(prose.text.slice(0, start)));

/** The target behind where the measure starts: 'from 22% to …', '(currently 22%) to …', 'currently 22%, to …'. */
function afterStart({ section, prose }: KeyResult, start: TextSpan): FixEdit {
  const { text } = prose;
  const bracket = text.indexOf(')', start.end);
  const opening = text.lastIndexOf('(', start.start);
  if (opening >= 0 && bracket >= 0 && !text.slice(opening, start.start).includes(')')) {
    return insertInProse(section, prose, bracket + 1, snippetOf([' to ', target]));
  }
  const today = /^ (?:today|now|currently)\b/i.exec(text.slice(start.end));
  const apart = today || /\b(?:currently|now|today|baseline|at)[\s:]$/i.test(text.slice(0, start.start));
  const end = start.end + (today?.[0].length ?? 0);
  return insertInProse(section, prose, end, snippetOf([apart ? ', to ' : ' to ', target]));
}

function editFor(keyResult: KeyResult): FixEdit {
  const { section, prose, measure } = keyResult;
  const { baseline, target: goal, change } = measure;
  if (goal) {
    const to = inSentence(keyResult, 'Target') && /\bto\s+\S*$/i.exec(prose.text.slice(0, goal.start));
    if (!to) return beneath(keyResult, 'Baseline', now);
    return insertInProse(section, prose, to.index, snippetOf(['from ', now, ' ']));
  }
  if (baseline && !inSentence(keyResult, 'Baseline')) return beneath(keyResult, 'Target', target);
  const start = baseline ?? startingPoint(keyResult);
  if (start) return afterStart(keyResult, start);
  if (change) return insertInProse(section, prose, change.end, snippetOf([', from ', now, ' to ', target]));
  return afterMetric(keyResult, [' from ', now, ' to ', target]);
}

/** Adds the baseline, the target or both: what the measure lacks. */
export const completeMeasure = (keyResult: KeyResult, title: string): Fix => ({ title, edits: [editFor(keyResult)] });

/** Adds a deadline at the end of the sentence. */
export function addDeadline(keyResult: KeyResult, title: string): Fix {
  const { section, prose } = keyResult;
  const end = prose.text.replace(/[.!;,:\s]+$/, '').length;
  return { title, edits: [insertInProse(section, prose, end, snippetOf([' by ', date]))] };
}

/** Adds a unit after the last bare number of the measure; a measure without one gets no fix. */
export function addUnit(keyResult: KeyResult, title: string): Fix[] {
  const { section, prose, measure } = keyResult;
  const bare = measure.target ?? measure.change ?? measure.baseline;
  if (bare === null || bare.unit !== null) return [];
  return [{ title, edits: [insertInProse(section, prose, bare.end, snippetOf([' ', unit]))] }];
}
