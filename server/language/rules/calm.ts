/** What of all that was found a writer sees: one thing a line, and one line where most key results share a finding. */
import type { Objective } from '../model/model.ts';
import { isGraver, type Shown } from './check.ts';
import { spanOf } from './kinds.ts';
import type { Rule } from './rule.ts';

/** From how many key results with the same finding on the objective speaks for them. */
const foldFrom = 3;

/** `isSilent` says of which rules the objective is not to speak. The most important finding of each line, in the order of the lines; of those alike in level the earlier rule's. */
export function calm(
  found: readonly Shown[],
  objective: Objective | null,
  isSilent: (rule: Rule) => boolean,
): readonly Shown[] {
  if (found.length === 0) return found;
  const calmed: Shown[] = [];
  const all = folded(found, objective, isSilent);
  // Those of one line stay in the order of their rules.
  for (const shown of all.slice().sort((one, other) => one.finding.span.line - other.finding.span.line)) {
    const last = calmed.at(-1);
    if (last?.finding.span.line !== shown.finding.span.line) calmed.push(shown);
    else if (isGraver(shown.level, last.level)) calmed[calmed.length - 1] = shown;
  }
  const at = calmed.findIndex((shown) => speaksForOthers(shown, objective));
  if (at >= 0) calmed[at] = withBehind(calmed[at]!, all);
  return calmed;
}

/** Whether a finding on the objective speaks for its key results. What is said of the objective itself may stand behind it. */
const speaksForOthers = ({ rule, finding }: Shown, objective: Objective | null): boolean =>
  rule.speaksFor !== undefined || (rule.folded !== undefined && finding.span.line === objective?.node?.span.line);

function withBehind(shown: Shown, all: readonly Shown[]): Shown {
  const behind = all
    .filter((other) => other !== shown && other.finding.span.line === shown.finding.span.line)
    .sort((one, other) => Number(isGraver(other.level, one.level)) - Number(isGraver(one.level, other.level)));
  return behind.length === 0 ? shown : { ...shown, behind };
}

/** Whether there are enough findings of a kind that an objective may speak of. */
function canFold(found: readonly Shown[]): boolean {
  let count = 0;
  for (const { rule } of found) if (rule.folded !== undefined) count++;
  return count >= foldFrom;
}

/** Findings that most key results share are said once, on the objective; the lines themselves keep a hint with its fixes. */
function folded(
  found: readonly Shown[],
  objective: Objective | null,
  isSilent: (rule: Rule) => boolean,
): readonly Shown[] {
  if (objective?.node == null || !canFold(found)) return found;
  // Lists, as few rules find something in a section.
  const folding: string[] = [];
  for (const { rule } of found) {
    if (rule.folded === undefined || folding.includes(rule.code)) continue;
    const count = countOf(found, rule);
    if (count >= foldFrom && count * 2 > objective.keyResults.length) folding.push(rule.code);
  }
  if (folding.length === 0) return found;
  const span = spanOf(objective);
  const result: Shown[] = [];
  const said: Rule[] = [];
  for (const shown of found) {
    const { rule, finding, section } = shown;
    const { code, folded, foldsWith } = rule;
    if (!folding.includes(foldsWith ?? code)) {
      result.push(shown);
      continue;
    }
    if (!said.includes(rule)) {
      said.push(rule);
      if (folded && !isSilent(rule) && !found.some((other) => other.rule.speaksFor === code))
        result.push({ ...shown, finding: { span, ...folded(countOf(found, rule), objective) } });
    }
    result.push({ rule, level: 'hint', finding, section });
  }
  return result;
}

/** How often a rule found something. */
function countOf(found: readonly Shown[], rule: Rule): number {
  let count = 0;
  for (const other of found) if (other.rule === rule) count++;
  return count;
}
