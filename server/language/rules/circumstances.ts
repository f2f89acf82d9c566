/** What a document's own properties and the settings make of the circumstances under which its sections are checked. */
import { judge } from '../judgement/judge.ts';
import type { Judgement } from '../judgement/judgement.ts';
import { judgeObjective } from '../judgement/objective.ts';
import { readObjective } from '../model/document.ts';
import type { TextSpan } from '../model/measure.ts';
import type { KeyResult, Objective, Period, Properties } from '../model/model.ts';
import { parsePeriod } from '../model/period.ts';
import { parse } from '../syntax/parser.ts';
import { isGraver, isOff, levelOf } from './check.ts';
import { rules } from './index.ts';
import { confidenceBar } from './kinds.ts';
import type { Circumstances, InheritedKey, Settings } from './rule.ts';
import { schoolIn } from './schools.ts';

const inherited: readonly InheritedKey[] = ['Cycle', 'Level', 'Owner', 'School', 'Team'];

/** The circumstances of a document with these properties. `today` is an ISO date. */
export function circumstancesOf(properties: Properties, settings: Settings, today: string): Circumstances {
  const cycle = periodIn(properties, settings);
  const masked = masking(settings.names);
  const circumstances: Circumstances = {
    settings,
    school: schoolIn(properties) ?? settings.school,
    today,
    cycleOf: (objective) => periodIn(objective.properties, settings) ?? cycle,
    propertyOf: (objective, key) => (objective.properties.get(key) ?? properties.get(key))?.value ?? null,
    judgementOf: judging(settings),
    judgeObjective: (sentence) => {
      const text = masked(sentence.text);
      return judgeObjective(text === sentence.text ? sentence : text, settings.vocabulary);
    },
    isClean: (text, objective) => isCleanKeyResult(text, objective, circumstances),
  };
  return circumstances;
}

/** Whether what two versions of a document say of all of it bears on the findings in its sections in the same way. */
export const isUnderSame = (one: Properties, other: Properties): boolean =>
  inherited.every((key) => one.get(key)?.value === other.get(key)?.value);

function periodIn(properties: Properties, settings: Settings): Period | null {
  const property = properties.get('Cycle');
  return property ? parsePeriod(property.value, settings.fiscalYearStart) : null;
}

/** Judges key results under some settings. The last judgement is remembered: an edit leaves most of a section's key results as they are. */
function judging(settings: Settings): Circumstances['judgementOf'] {
  const masked = masking(settings.names);
  return (keyResult) => {
    const { remembered } = keyResult;
    if (remembered?.under === settings) return remembered.value as Judgement;
    const value = judgeKeyResult(keyResult, masked, settings);
    keyResult.remembered = { under: settings, value };
    return value;
  };
}

/** The sentence with the numbers that stand beneath it: `Baseline:` and `Target:` say as much as ‘from … to …’. */
function judgeKeyResult(
  { prose, properties, sentence }: KeyResult,
  masked: (text: string) => string,
  settings: Settings,
): Judgement {
  const text = masked(prose.text);
  const numbers = properties.size === 0 || sentence.quantities.length > 0 ? '' : measureBeneath(properties);
  if (numbers === '') return judge(text === sentence.text ? sentence : text, settings.vocabulary);
  const judgement = judge(text + numbers, settings.vocabulary);
  const { unclear, confidence, purpose, means, evidence, halves, scope, indicator } = judgement;
  const inside = <Place extends TextSpan>(place: Place | null) => (place && place.end <= text.length ? place : null);
  return {
    class: judgement.class,
    unclear,
    confidence,
    scope,
    indicator,
    evidence: evidence.filter((one) => inside(one) !== null),
    halves: halves && halvesWithin(halves, text.length),
    purpose: inside(purpose),
    means: inside(means),
  };
}

/** The halves as far as they stand before `end`: the last one goes on in the numbers. Null where nothing of one is left. */
function halvesWithin({ output, outcome }: NonNullable<Judgement['halves']>, end: number): Judgement['halves'] {
  const within = (half: TextSpan): TextSpan => ({ start: half.start, end: Math.min(half.end, end) });
  return output.start < end && outcome.start < end ? { output: within(output), outcome: within(outcome) } : null;
}

function measureBeneath(properties: Properties): string {
  const [baseline, target] = [properties.get('Baseline')?.value, properties.get('Target')?.value];
  return `${baseline ? ` from ${baseline}` : ''}${target ? ` to ${target}` : ''}`;
}

/** Puts names that mean nothing out of the judgement's sight: each word of theirs becomes a name of the same length. */
function masking(names: readonly string[]): (text: string) => string {
  if (names.length === 0) return (text) => text;
  const longestFirst = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const anyName = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) =>
    text.replace(anyName, (name) => name.replace(/[\p{L}\p{N}]+/gu, (word) => `Z${'z'.repeat(word.length - 1)}`));
}

/** Judges and checks a key result that is not written yet: a sure outcome with nothing to say against it. */
function isCleanKeyResult(text: string, objective: Objective, circumstances: Circumstances): boolean {
  const section = parse(`Objective: ${objective.prose?.text ?? ''}\n- KR: ${text}`).sections.at(-1)!;
  const read = readObjective(section);
  const keyResult = read?.keyResults[0];
  if (!read || !keyResult || keyResult.prose.text !== text) return false;
  const judgement = circumstances.judgementOf(keyResult);
  if (judgement.class !== 'outcome' || judgement.confidence < confidenceBar) return false;
  return rules.every(
    (rule) =>
      rule.subject !== 'keyResult' ||
      isOff(rule, circumstances) ||
      rule
        .check(keyResult, read, circumstances)
        .every((finding) => !isGraver(levelOf(rule, finding, false, circumstances), 'hint')),
  );
}
