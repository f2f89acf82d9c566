/** Hovers: what a key result promises and why we think so, how an objective is made up, what a keyword means. */
import type { Hover, Position } from 'vscode-languageserver';
import type { Analysis, SectionAnalysis, Shown } from '../language/analysis.ts';
import type { Evidence, Judgement, KeyResultClass, UnclearReason } from '../language/judgement/judgement.ts';
import type { Quantity } from '../language/model/measure.ts';
import type { KeyResult, Objective, Period } from '../language/model/model.ts';
import { brokenLevels, meaningOfScore, paceOf, progressOfAll } from '../language/model/pace.ts';
import { readScore } from '../language/model/values.ts';
import { questionFor } from '../language/question.ts';
import { confidenceBar, dueDate, warningBar } from '../language/rules/kinds.ts';
import type { Circumstances, School } from '../language/rules/rule.ts';
import { spansIn } from '../language/syntax/prose.ts';
import type { ChildNode, Prose, SectionNode, Span } from '../language/syntax/tree.ts';
import { countClasses, counted } from './classes.ts';
import { initiativeDoc, keyResultDoc, markdownOf, objectiveDoc, propertyDocs, typeDocs } from './keywordDocs.ts';
import { escapeMarkdown } from './markdown.ts';
import { rangeOfSpan } from './place.ts';
import { percent, progressBar } from './progress.ts';
import { referenceHoverAt } from './referenceHover.ts';

/** The hover at a position, or null where there is nothing to say. */
export function hoverAt(analysis: Analysis, position: Position): Hover | null {
  const index = analysis.sectionAt(position.line);
  const start = analysis.tree.starts[index]!;
  const place = { section: analysis.sections[index]!, shown: analysis.shown(index) };
  const found = inSection(place, position.line - start, position.character);
  if (!found) return titleHoverAt(analysis, index, position) ?? referenceHoverAt(analysis, position);
  return { contents: { kind: 'markdown', value: found.value }, range: rangeOfSpan(found.span, start) };
}

/** The hover on the document's title: how all of its objectives stand. */
function titleHoverAt(analysis: Analysis, index: number, { line, character }: Position): Hover | null {
  const { section } = analysis.sections[index]!;
  // A title stands before the objectives: beneath one nothing has to be read.
  if (section.objective !== null) return null;
  const { title, objectives } = analysis.document;
  const start = analysis.tree.starts[index]!;
  const span = title && section.nodes.includes(title) ? pieceAt(title.prose, line - start, character) : undefined;
  const own = objectives.filter(({ node }) => node !== null);
  if (!span || own.length === 0) return null;
  const { circumstances } = analysis;
  const cycles = new Set(own.map((objective) => circumstances.cycleOf(objective)));
  const [cycle = null] = cycles.size === 1 ? cycles : [];
  const value = [
    `**${own.length} ${own.length === 1 ? 'objective' : 'objectives'}**`,
    progressLine(progressOfAll(own), cycle, circumstances.today),
    ...own.flatMap(brokenLevels).map(({ prose }) => `**Broken:** ${escapeMarkdown(prose.text)}`),
  ];
  return {
    contents: { kind: 'markdown', value: value.filter((part) => part !== '').join('\n\n') },
    range: rangeOfSpan(span, start),
  };
}

/** The hover at a position of a document that some texts stand in, each somewhere else. */
export function hoverAmong(analyses: readonly Analysis[], position: Position): Hover | null {
  for (const analysis of analyses) {
    const hover = hoverAt(analysis, position);
    if (hover) return hover;
  }
  return null;
}

/** A section, and what the writer is told in it already. */
interface Place {
  readonly section: SectionAnalysis;
  readonly shown: readonly Shown[];
}

interface Found {
  readonly value: string;
  readonly span: Span;
}

const holds = (span: Span | null, line: number, character: number): span is Span =>
  span !== null && span.line === line && span.start <= character && character <= span.end;

const pieceAt = (prose: Prose, line: number, character: number): Span | undefined =>
  spansIn(prose, 0, prose.text.length).find((span) => holds(span, line, character));

function inSection(place: Place, line: number, character: number): Found | null {
  for (const node of place.section.section.nodes) {
    const found = atNode(node, place, line, character);
    if (found) return found;
  }
  return null;
}

function atNode(node: SectionNode, place: Place, line: number, character: number): Found | null {
  const { section: analysis } = place;
  switch (node.kind) {
    case 'objective': {
      if (holds(node.keyword, line, character)) return { value: markdownOf(objectiveDoc), span: node.keyword };
      const span = pieceAt(node.prose, line, character);
      return span && analysis.objective ? { value: objectiveHover(analysis.objective, analysis), span } : null;
    }
    case 'keyResult': {
      if (holds(node.keyword, line, character)) {
        return { value: markdownOf(node.type === null ? keyResultDoc : typeDocs[node.type]), span: node.keyword };
      }
      const span = pieceAt(node.prose, line, character);
      const keyResult = span && analysis.objective?.keyResults.find((one) => one.node === node);
      if (span && keyResult) return { value: keyResultHover(keyResult, place), span };
      return amongChildren(node.children, place, line, character);
    }
    case 'initiative':
      if (holds(node.keyword, line, character)) return { value: markdownOf(initiativeDoc), span: node.keyword };
      return amongChildren(node.children, place, line, character);
    case 'property':
      return holds(node.keySpan, line, character)
        ? { value: `**${node.key}** — ${markdownOf(propertyDocs[node.key])}`, span: node.keySpan }
        : null;
    default:
      return null;
  }
}

function amongChildren(children: readonly ChildNode[], place: Place, line: number, character: number): Found | null {
  for (const child of children) {
    const found = atNode(child, place, line, character);
    if (found) return found;
  }
  return null;
}

const classNames: Readonly<Record<KeyResultClass, string>> = {
  outcome: 'Outcome',
  output: 'Output',
  mixed: 'Output and outcome',
  unclear: 'Hard to tell',
};

const scopeNames = { business: 'business', product: 'product', people: 'people', quality: 'quality and operations' };

/** How many pieces of evidence a hover shows: the rest adds nothing that a reader needs. */
const shownEvidence = 3;

function keyResultHover(keyResult: KeyResult, { section, shown }: Place): string {
  const { circumstances, objective } = section;
  const due = objective && dueDate(keyResult, objective, circumstances);
  const judgement = circumstances.judgementOf(keyResult);
  return [
    headline(keyResult, judgement),
    evidence(keyResult, judgement),
    measureLine(keyResult, judgement, due),
    paceLine(keyResult, objective, circumstances),
    isAsked(keyResult, shown) ? '' : `*${questionFor(keyResult, judgement)}*`,
    otherView(keyResult, judgement, circumstances.school),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Whether a message on one of its lines asks the writer already. */
function isAsked({ prose }: KeyResult, shown: readonly Shown[]): boolean {
  const lines = spansIn(prose, 0, prose.text.length).map(({ line }) => line);
  return shown.some(({ rule, finding }) => rule.asksAlready && lines.includes(finding.span.line));
}

const reasons: Readonly<Record<UnclearReason, string>> = {
  language: ' — not in English, so nothing is claimed',
  short: ' — too little is said',
  torn: ' — as much speaks for work as for its effect',
};

/** How sure the judgement is, in as many steps as the rules know: 'probably' is mentioned, and nobody is warned. */
function doubtOf({ class: side, confidence, unclear }: Judgement): string {
  if (unclear !== null) return reasons[unclear];
  if (confidence < confidenceBar) return ' — not sure';
  return side === 'output' && confidence < warningBar ? ' — probably' : '';
}

function headline(keyResult: KeyResult, judgement: Judgement): string {
  if (keyResult.type !== null) {
    const name = keyResult.type.charAt(0).toUpperCase() + keyResult.type.slice(1);
    return `**${name}** — as you say. ${typeDocs[keyResult.type].meaning}`;
  }
  const details = [judgement.scope && scopeNames[judgement.scope], judgement.indicator].filter(Boolean);
  return `**${classNames[judgement.class]}**${doubtOf(judgement)}${details.map((detail) => ` · ${detail}`).join('')}`;
}

/** What speaks against the judgement is shown where it is in doubt: elsewhere it only confuses. */
function evidence({ type }: KeyResult, judgement: Judgement): string {
  if (type !== null) return '';
  const isSure = doubtOf(judgement) === '';
  // What it is for and how it is to be reached hold whatever the line is judged to be.
  const against = ({ role, toward }: Evidence) =>
    judgement.class !== 'mixed' && toward !== judgement.class && role !== 'purpose' && role !== 'means';
  return judgement.evidence
    .filter((one) => !isSure || !against(one))
    .slice(0, shownEvidence)
    .map((one) => `- ${against(one) ? 'Yet ' : ''}${escapeMarkdown(one.because)}`)
    .join('\n');
}

const currency = /^[€£$¥₹]/;

/** '12,500': digits in groups of three. The engine's own formats take milliseconds when they are first asked for. */
const inThousands = (digits: string): string =>
  /\d{4}$/.test(digits) ? `${inThousands(digits.slice(0, -3))},${digits.slice(-3)}` : digits;

/** A number with its unit, unless the words before it, `named`, say what it counts. */
function quantity({ value, unit }: Pick<Quantity, 'value' | 'unit'>, named: string): string {
  const number = Number.isInteger(value) ? inThousands(String(value)) : String(Number(value.toPrecision(6)));
  if (unit === null) return number;
  if (currency.test(unit)) return unit.charAt(0) + number + unit.slice(1);
  if (/^[%★x]/.test(unit) || unit.startsWith('/')) return number + unit;
  const words = named.toLowerCase().split(/\s+/);
  return unit.split('/').every((word) => words.includes(word.toLowerCase())) ? number : `${number} ${unit}`;
}

function measureLine(
  { measure, prose, current, progress, deadline, type }: KeyResult,
  judgement: Judgement,
  due: string | null,
): string {
  const { metric, baseline, target, change, comparator } = measure;
  // Where the words between the numbers are of another language, only an arrow says which of them is to be reached.
  if (judgement.unclear === 'language' && (baseline === null || target === null)) return '';
  const named = metric === null ? '' : prose.text.slice(metric.start, metric.end);
  const parts: string[] = [];
  if (named !== '') parts.push(escapeMarkdown(named));
  if (target) {
    const goal = `${comparator && comparator !== '=' ? `${comparator} ` : ''}${quantity(target, named)}`;
    parts.push(escapeMarkdown(baseline ? `${quantity(baseline, named)} → ${goal}` : goal));
  } else if (baseline) parts.push(escapeMarkdown(`from ${quantity(baseline, named)}`));
  if (change) parts.push(escapeMarkdown(change.unit === 'x' ? `× ${change.value}` : `by ${quantity(change, named)}`));
  const isDated = deadline !== null && parts.length === 0;
  if (deadline) parts.push(escapeMarkdown(due === null ? deadline.text : isDated ? due : `until ${due}`));
  if (current !== null) parts.push(escapeMarkdown(`now ${quantity(current, named)}`));
  if (progress !== null) parts.push(progressBar(progress));
  if (parts.length === 0) return '';
  // What is counted of the work measures nothing.
  const label = isDated ? 'Due' : type === null && judgement.class === 'output' ? 'Counted' : 'Measure';
  return `${label}: ${parts.join(' · ')}`;
}

const scoreMeanings = {
  reached: 'reached',
  good: 'good for an aspiration',
  missed: 'what was learnt?',
} as const;

/** How it stands against the cycle, whether a level is kept, and what its score says. */
function paceLine(keyResult: KeyResult, objective: Objective | null, { cycleOf, today }: Circumstances): string {
  const { kept, progress, properties, type } = keyResult;
  const parts: string[] = [];
  if (kept !== null) parts.push(kept ? 'Kept' : '**Broken**');
  const pace = paceOf(progress, objective && cycleOf(objective), today);
  if (pace) parts.push(`${percent(pace.elapsed)} of the cycle gone: ${pace.standing}`);
  const score = readScore(properties.get('Score')?.value ?? '').value;
  if (score !== null) {
    const missed = type === 'commitment' && score < 1;
    parts.push(`Score ${score}: ${missed ? 'a commitment is met at 1' : scoreMeanings[meaningOfScore(score, type)]}`);
  }
  return parts.join(' · ');
}

/** Sources disagree on what a key result is: a writer of the other school should see that we know. */
function otherView({ type }: KeyResult, judgement: Judgement, school: School): string {
  if (type !== null || judgement.class !== 'output') return '';
  return school === 'outcome' || school === 'balanced'
    ? 'Where key results are outputs on purpose (`School: output`), this line is fine.'
    : 'Where key results are outcomes (`School: outcome`), this line would be an initiative.';
}

function objectiveHover(objective: Objective, analysis: SectionAnalysis): string {
  const { circumstances } = analysis;
  const counts = countClasses(objective, analysis);
  const made = [...counts].map(([kind, count]) => counted(kind, count)).join(' · ');
  const cycle = circumstances.cycleOf(objective);
  return [
    `**Objective**${made === '' ? ' — no key results yet' : ` — ${made}`}`,
    cycle ? `${escapeMarkdown(cycle.text)}: ${cycle.start} to ${cycle.end}` : '',
    progressLine(objective.progress, cycle, circumstances.today),
    ...brokenLevels(objective).map(({ prose }) => `**Broken:** ${escapeMarkdown(prose.text)}`),
    `*${objectiveQuestion(counts)}*`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function progressLine(progress: number | null, cycle: Period | null, today: string): string {
  if (progress === null) return '';
  const pace = paceOf(progress, cycle, today);
  return `${progressBar(progress)}${pace ? ` · ${percent(pace.elapsed)} of the cycle gone: ${pace.standing}` : ''}`;
}

function objectiveQuestion(counts: ReadonlyMap<string, number>): string {
  if (counts.size === 0) return 'How will you know when you have done that?';
  if (!counts.has('outcome') && !counts.has('mixed'))
    return 'When all of this is done, what would you see more of, and less of?';
  return 'If all of these are reached, is the objective?';
}
