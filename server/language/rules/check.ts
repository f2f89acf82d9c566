/** Runs the rules and gives each finding its level. */
import type { Objective } from '../model/model.ts';
import type { Section } from '../syntax/tree.ts';
import { rules } from './index.ts';
import { isDraft } from './kinds.ts';
import {
  type Circumstances,
  type Finding,
  type Fix,
  type Level,
  nothingFound,
  type Plan,
  type Rule,
  type School,
} from './rule.ts';

/** A finding with its rule, its level under the circumstances, and its section. */
export interface Shown {
  readonly rule: Rule;
  readonly level: Exclude<Level, 'off'>;
  readonly finding: Finding;
  readonly section: Section;
  /** Where it speaks for key results on other lines: what gave way to it on its own, the gravest first. */
  readonly behind?: readonly Shown[];
}

/** The fixes of a finding, then those of what gave way to it, of which none is the one to be preferred. */
export function fixesOf({ finding, behind }: Shown, plan: Plan): readonly Fix[] {
  const own = finding.fixes(plan);
  if (behind === undefined) return own;
  const others = behind.flatMap((one) => one.finding.fixes(plan));
  return [...own, ...others.map(({ preferred: _, ...fix }) => fix)];
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
  return settings.levels[rule.code] ?? levelFrom(ownLevel(rule, school), rule, finding, draft);
}

/** The level of a finding of a rule whose own level is known. */
function levelFrom(own: Level, rule: Rule, finding: Finding, draft: boolean): Level {
  const level = gentler(own, finding.level);
  return draft ? gentler(level, rule.draft) : level;
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

/** A rule on a section and what stands in it: all are of one shape, since the loop over them is the busiest of all. */
interface Check {
  readonly rule: Rule;
  /** The level that a person set, else null. */
  readonly set: Level | null;
  readonly own: Level;
  readonly ofSection: Extract<Rule, { subject: 'section' }>['check'] | null;
  readonly ofObjective: Extract<Rule, { subject: 'objective' }>['check'] | null;
  readonly ofKeyResult: Extract<Rule, { subject: 'keyResult' }>['check'] | null;
}

const checks = new WeakMap<Circumstances, readonly Check[]>();

/** The rules on sections that are not off under these circumstances, in their order. */
function checksUnder(circumstances: Circumstances): readonly Check[] {
  let known = checks.get(circumstances);
  if (known === undefined) {
    const { settings, school } = circumstances;
    known = rulesUnder(circumstances)
      .filter(({ subject }) => subject === 'section' || subject === 'objective' || subject === 'keyResult')
      .map((rule) => ({
        rule,
        set: settings.levels[rule.code] ?? null,
        own: ownLevel(rule, school),
        ofSection: rule.subject === 'section' ? rule.check : null,
        ofObjective: rule.subject === 'objective' ? rule.check : null,
        ofKeyResult: rule.subject === 'keyResult' ? rule.check : null,
      }));
    checks.set(circumstances, known);
  }
  return known;
}

/** Everything that the rules on one section find in it, in the order of the rules. */
export function checkSection(section: Section, objective: Objective | null, circumstances: Circumstances): Shown[] {
  const found: Shown[] = [];
  const draft = objective !== null && isDraft(objective, circumstances);
  const keyResults = objective?.keyResults ?? [];
  for (const check of checksUnder(circumstances)) {
    const { ofKeyResult, ofObjective, ofSection } = check;
    if (ofKeyResult !== null) {
      for (let i = 0; i < keyResults.length; i++) {
        const findings = ofKeyResult(keyResults[i]!, objective!, circumstances);
        if (findings.length > 0) add(found, check, findings, draft, section);
      }
      continue;
    }
    const findings =
      ofSection !== null
        ? ofSection(section, circumstances)
        : objective === null
          ? nothingFound
          : ofObjective!(objective, circumstances);
    if (findings.length > 0) add(found, check, findings, draft, section);
  }
  return found;
}

/** Adds what a rule found, each with its level. */
function add(
  found: Shown[],
  { rule, set, own }: Check,
  findings: readonly Finding[],
  draft: boolean,
  section: Section,
): void {
  for (const finding of findings) {
    const level = set ?? levelFrom(own, rule, finding, draft);
    if (level !== 'off') found.push({ rule, level, finding, section });
  }
}
