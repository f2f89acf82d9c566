/** All rules, the most important first: of two findings alike in level on one line, the earlier rule's is shown. */
import { businessOnly } from './business-only.ts';
import { deadlineOutsideCycle } from './deadline-outside-cycle.ts';
import { deadlinePast } from './deadline-past.ts';
import { directionContradiction } from './direction-contradiction.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateKeyResult } from './duplicate-key-result.ts';
import { healthAsResult } from './health-as-result.ts';
import { hiddenCharacters } from './hidden-characters.ts';
import { invalidValue } from './invalid-value.ts';
import { keyResultCount } from './key-result-count.ts';
import { laggingOnly } from './lagging-only.ts';
import { learningWithoutDecision } from './learning-without-decision.ts';
import { longObjective } from './long-objective.ts';
import { meansInResult } from './means-in-result.ts';
import { mixedKeyResult } from './mixed-key-result.ts';
import { noBaseline } from './no-baseline.ts';
import { noCycle } from './no-cycle.ts';
import { noDeadline } from './no-deadline.ts';
import { noGuardrail } from './no-guardrail.ts';
import { noKeyResults } from './no-key-results.ts';
import { noMeasure } from './no-measure.ts';
import { noOwner } from './no-owner.ts';
import { noTarget } from './no-target.ts';
import { noUnit } from './no-unit.ts';
import { objectiveCount } from './objective-count.ts';
import { objectiveHasMeasure } from './objective-has-measure.ts';
import { onlyExceptions } from './only-exceptions.ts';
import { onlyOutputs } from './only-outputs.ts';
import { outputKeyResult } from './output-key-result.ts';
import { outputObjective } from './output-objective.ts';
import { percentComplete } from './percent-complete.ts';
import { placeholder } from './placeholder.ts';
import { relativeOnly } from './relative-only.ts';
import type { Rule } from './rule.ts';
import { scoreMismatch } from './score-mismatch.ts';
import { severalOwners } from './several-owners.ts';
import { staleCheckIn } from './stale-check-in.ts';
import { supportCycle } from './support-cycle.ts';
import { twoResults } from './two-results.ts';
import { unclearKeyResult } from './unclear-key-result.ts';
import { unexplainedSuppression } from './unexplained-suppression.ts';
import { unknownProperty } from './unknown-property.ts';
import { unresolvedReference } from './unresolved-reference.ts';
import { unusedSuppression } from './unused-suppression.ts';
import { vagueWording } from './vague-wording.ts';

export const rules: readonly Rule[] = [
  // What was not meant as it stands.
  hiddenCharacters,
  unknownProperty,
  invalidValue,
  unresolvedReference,
  duplicateId,
  supportCycle,
  directionContradiction,
  // What kind of thing a line is.
  percentComplete,
  outputKeyResult,
  onlyOutputs,
  mixedKeyResult,
  onlyExceptions,
  healthAsResult,
  twoResults,
  // What an objective is.
  noKeyResults,
  outputObjective,
  objectiveHasMeasure,
  // What is missing of a measure.
  placeholder,
  noMeasure,
  vagueWording,
  noTarget,
  noBaseline,
  noDeadline,
  duplicateKeyResult,
  // When.
  deadlineOutsideCycle,
  scoreMismatch,
  deadlinePast,
  noCycle,
  // Finer points.
  keyResultCount,
  meansInResult,
  relativeOnly,
  noUnit,
  unclearKeyResult,
  learningWithoutDecision,
  businessOnly,
  laggingOnly,
  noGuardrail,
  severalOwners,
  noOwner,
  longObjective,
  objectiveCount,
  unusedSuppression,
  staleCheckIn,
  unexplainedSuppression,
];

export const ruleByCode: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.code, rule]));
