/** Runs the rules and gives each finding its level. */
import type { Objective } from '../model/model.ts';
import type { Section } from '../syntax/tree.ts';
import { rules } from './index.ts';
import { isDraft } from './kinds.ts';
import type { Circumstances, Finding, Level, Rule, School } from './rule.ts';

/** A finding with its rule, its level under the circumstances, and its section. */
export interface Shown {
  readonly rule: Rule;
  readonly level: Exclude<Level, 'off'>;
  readonly finding: Finding;
  readonly section: Section;
}

/** From the most to the least important. */
const severity: readonly Level[] = ['error', 'warning', 'information', 'hint', 'off'];

export const isGraver = (one: Level, other: Level): boolean => severity.indexOf(one) < severity.indexOf(other);

const gentler = (one: Level, other: Level | undefined): Level =>
  other === undefined || isGraver(other, one) ? one : other;

/** The level of a rule in a school, before a person sets another one. */
export const ownLevel = (rule: Rule, school: School): Level =>
  typeof rule.level === 'string' ? rule.level : rule.level[school];

/** Whether the rule says anything at all under these circumstances. */
export const isOff = (rule: Rule, { settings, school }: Circumstances): boolean =>
  (settings.levels[rule.code] ?? ownLevel(rule, school)) === 'off';

/** The level of a finding: the one that a person set, else the rule's own, gentler where rule or draft say so. */
export function levelOf(rule: Rule, finding: Finding, draft: boolean, { settings, school }: Circumstances): Level {
  const set = settings.levels[rule.code];
  if (set !== undefined) return set;
  const own = gentler(ownLevel(rule, school), finding.level);
  return draft ? gentler(own, rule.draft) : own;
}

const speakingRules = new WeakMap<Circumstances, readonly Rule[]>();

/** The rules that are not off under these circumstances, in their order. */
export function rulesUnder(circumstances: Circumstances): readonly Rule[] {
  let speaking = speakingRules.get(circumstances);
  if (speaking === undefined) {
    speaking = rules.filter((rule) => !isOff(rule, circumstances));
    speakingRules.set(circumstances, speaking);
  }
  return speaking;
}

/** Everything that the rules on one section find in it, in the order of the rules. */
export function checkSection(section: Section, objective: Objective | null, circumstances: Circumstances): Shown[] {
  const found: Shown[] = [];
  const draft = objective !== null && isDraft(objective, circumstances);
  const add = (rule: Rule, findings: readonly Finding[]) => {
    for (const finding of findings) {
      const level = levelOf(rule, finding, draft, circumstances);
      if (level !== 'off') found.push({ rule, level, finding, section });
    }
  };
  for (const rule of rulesUnder(circumstances)) {
    if (rule.subject === 'section') add(rule, rule.check(section, circumstances));
    else if (objective === null) continue;
    else if (rule.subject === 'objective') add(rule, rule.check(objective, circumstances));
    else if (rule.subject === 'keyResult') {
      for (const keyResult of objective.keyResults) add(rule, rule.check(keyResult, objective, circumstances));
    }
  }
  return found;
}
