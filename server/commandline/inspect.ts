/** `inspect`: what a document means, as JSON for programs. */

import type { SectionAnalysis } from '../language/analysis.ts';
import type { Initiative, KeyResult, Objective } from '../language/model/model.ts';
import type { Rewrite } from '../language/rewrite/rewrite.ts';
import type { Plan } from '../language/rules/rule.ts';
import { Analysis, dueDate, escapeSnippet, plainOf, rewritesFor, snippetOf, today, whyNotText } from './core.ts';
import type { PlacedInput } from './input.ts';

/** The document as data: see docs/command-line.md for the shape. Rewrites know what the files around it measure. */
export function inspect({ path, text, settings, surroundings }: PlacedInput): object {
  const analysis = Analysis.of(whyNotText(text) === null ? text : '', settings, today(), surroundings);
  const { document } = analysis;
  return {
    path,
    title: document.title?.prose.text ?? null,
    cycle: document.properties.get('Cycle')?.value ?? null,
    objectives: analysis.sections.flatMap((section, index) => {
      const { objective } = section;
      return objective ? [objectiveData(objective, section, analysis, analysis.tree.starts[index]!)] : [];
    }),
  };
}

const objectiveData = (objective: Objective, section: SectionAnalysis, plan: Plan, start: number): object => ({
  id: objective.id,
  label: objective.label,
  text: objective.prose?.text ?? '',
  line: (objective.node?.span.line ?? 0) + start,
  progress: objective.progress,
  keyResults: objective.keyResults.map((keyResult) => keyResultData(keyResult, objective, section, plan, start)),
  initiatives: objective.initiatives.map(initiativeData),
});

function keyResultData(
  keyResult: KeyResult,
  objective: Objective,
  { circumstances }: SectionAnalysis,
  plan: Plan,
  start: number,
) {
  const judgement = circumstances.judgementOf(keyResult);
  const { text } = keyResult.prose;
  return {
    id: keyResult.id,
    label: keyResult.label,
    text,
    line: keyResult.node.span.line + start,
    type: keyResult.type,
    judgement: {
      class: judgement.class,
      confidence: judgement.confidence,
      evidence: judgement.evidence.map(({ start, end, role, toward, because }) => ({
        start,
        end,
        text: text.slice(start, end),
        role,
        toward,
        because,
      })),
      scope: judgement.scope,
      indicator: judgement.indicator,
    },
    measure: measureData(keyResult, dueDate(keyResult, objective, circumstances)),
    progress: keyResult.progress,
    rewrites: rewritesFor(keyResult, objective, circumstances, plan).map((rewrite) => ({
      title: plainOf(rewrite.template),
      text: replacement(keyResult, rewrite),
    })),
    initiatives: keyResult.initiatives.map(initiativeData),
    checkIns: keyResult.checkIns.map(({ date, value, unit, confidence, note }) => ({
      date,
      value,
      unit,
      confidence,
      note,
    })),
  };
}

/** The whole replacement in snippet syntax: the new key result, and beneath it the work that it named. */
function replacement({ section, node }: KeyResult, { template, initiative }: Rewrite): string {
  const { line, start } = node.prose.pieces[0]!.span;
  const prefix = section.lines[line]!.slice(node.span.start, start).replace(/\[[ xX]\]\s*/, '');
  const keyResult = escapeSnippet(prefix) + snippetOf(template);
  return initiative === null ? keyResult : `${keyResult}\n  - [ ] ${escapeSnippet(initiative)}`;
}

const measureData = ({ measure, prose, deadline }: KeyResult, due: string | null) => ({
  metric: measure.metric && prose.text.slice(measure.metric.start, measure.metric.end),
  baseline: measure.baseline?.value ?? null,
  target: measure.target?.value ?? null,
  change: measure.change?.value ?? null,
  unit: (measure.target ?? measure.change ?? measure.baseline)?.unit ?? null,
  direction: measure.direction,
  comparator: measure.comparator,
  deadline: due ?? deadline?.text ?? null,
});

const initiativeData = ({ prose, done, initiatives }: Initiative): object => ({
  text: prose.text,
  done,
  initiatives: initiatives.map(initiativeData),
});
