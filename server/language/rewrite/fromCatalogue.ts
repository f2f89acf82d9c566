/** Rewrites by metrics of the catalogue that the work is likely to move. */
import type { KeyResult, Objective } from '../model/model.ts';
import type { Circumstances } from '../rules/rule.ts';
import { adoptionOf, isUsed } from './adoption.ts';
import { imperativeOf } from './imperative.ts';
import { type Match, matchMetrics } from './match.ts';
import { metricTemplate } from './metricText.ts';
import { type Population, populationIn } from './population.ts';
import { kindOf, type Rewrite } from './rewrite.ts';
import type { Template } from './template.ts';
import { thingIn } from './thing.ts';

/** A metric this much weaker than the best one is a guess; one of a field that comes up nowhere in the plan even sooner. */
const guess = 0.6;
const guessElsewhere = 0.85;

/** Beside what the writer says the work is for, a metric has to answer the work as well as this. */
const sure = 6;

/** Where no metric answers the work better, it is sooner asked whether what it makes gets used. */
const weak = 3.2;
const weakElsewhere = 5.5;

/** More are not looked at: some may not come out clean. */
const most = 6;

/** What the catalogue is asked. */
interface Asked {
  readonly work: string;
  /** What the work is for, in its own words. */
  readonly purpose: string;
  readonly deadline: Template;
  /** Whether the writer's own words say already what should move. */
  readonly isSaid: boolean;
}

/** What the catalogue answers: metrics, best first, and whether people use what the work makes where no metric fits well. */
interface Answer {
  readonly metrics: readonly Rewrite[];
  readonly adoption: readonly Rewrite[];
}

/** The people whom a result would be about; who gets trained is seldom who gains by it. */
function populationOf(work: string, aim: string): Population | null {
  const trained = /\b(?:train(?:s|ed|ings?)?|teach|coach|workshops?|seminars?|courses?)\b/i.test(work);
  return (trained ? null : populationIn(work)) ?? populationIn(aim);
}

/** Rewrites by what the catalogue knows of the work, told apart by the objective. */
export function fromCatalogue(
  keyResult: KeyResult,
  objective: Objective,
  circumstances: Circumstances,
  { work, purpose, deadline, isSaid }: Asked,
): Answer {
  const aim = objective.prose?.text ?? '';
  const around = [
    circumstances.propertyOf(objective, 'Team') ?? '',
    circumstances.propertyOf(objective, 'Level') ?? '',
    ...objective.keyResults.filter((one) => one !== keyResult).map(({ prose }) => prose.text),
  ].join('\n');
  const matches = matchMetrics(work, `${purpose}\n${aim}`, around);
  const [best] = matches;
  const least = ({ metric, field }: Match) =>
    (best?.score ?? 0) * (field > 0 || metric.domain === best?.metric.domain ? guess : guessElsewhere);
  const population = populationOf(work, aim);
  const initiative = imperativeOf(keyResult.prose.text);
  const thing = thingIn(imperativeOf(work));
  const metrics = matches
    .filter((match) => match.score >= Math.max(isSaid ? sure : 0, least(match)))
    .slice(0, most)
    .map(
      ({ metric }): Rewrite => ({
        template: metricTemplate(metric, population, thing && isUsed(thing) ? thing.name : null, deadline),
        initiative,
        kind: kindOf(metric),
        metric: metric.id,
      }),
    );
  const isWeak = !isSaid && (best?.score ?? 0) < (best?.field ? weak : weakElsewhere);
  const adopted = isWeak && thing ? adoptionOf(thing, population) : null;
  if (adopted === null) return { metrics, adoption: [] };
  return {
    metrics: [],
    adoption: [{ template: [...adopted, ...deadline], initiative, kind: 'behaviour', metric: null }, ...metrics],
  };
}
