/** The words of the format: data only. The grammar, the documentation and the completion speak of the same words. */
import type { KeyResultType, PropertyKey } from './tree.ts';

/** Bullets, each followed by white space; a number with `.` or `)` is one too. */
export const bullets = '-*+•◦▪●○‣·–';

/** Words that begin an objective; `O` alone needs a number or a colon. */
export const objectiveKeywords = ['objective', 'o'] as const;

/** Words that begin a key result, each with the type that it gives. `Baseline` is among the properties. */
export const keyResultKeywords: Readonly<Record<string, KeyResultType | null>> = {
  'key result': null,
  keyresult: null,
  kr: null,
  milestone: 'milestone',
  health: 'health',
  guardrail: 'health',
  learning: 'learning',
  commitment: 'commitment',
  output: 'output',
};

export const initiativeKeywords = ['initiative', 'task', 'action', 'action item'] as const;

/** Labels that say that the bullets below are key results. */
export const keyResultLabels = [
  'key results',
  'keyresults',
  'krs',
  'results',
  'measures',
  'metrics',
  'success metrics',
  'success criteria',
  'measured by',
  'as measured by',
] as const;

/** Labels that say that the bullets below are work. */
export const initiativeLabels = [
  'initiatives',
  'tasks',
  'actions',
  'action items',
  'activities',
  'projects',
  'deliverables',
  'milestones',
  'next steps',
  'to do',
  'todo',
] as const;

/** Labels that say that the bullets below are neither: they are notes. */
export const asideLabels = [
  'assumptions',
  'background',
  'comments',
  'constraints',
  'context',
  'dependencies',
  'learnings',
  'lessons',
  'links',
  'motivation',
  'non-goals',
  'notes',
  'open questions',
  'out of scope',
  'questions',
  'rationale',
  'references',
  'resources',
  'retrospective',
  'risks',
  'stakeholders',
  'why',
  'why now',
] as const;

/** Keys as they may be written, in lower case, with the key that each means. */
export const propertyKeywords: Readonly<Record<string, PropertyKey>> = {
  cycle: 'Cycle',
  period: 'Cycle',
  quarter: 'Cycle',
  team: 'Team',
  level: 'Level',
  school: 'School',
  owner: 'Owner',
  id: 'Id',
  supports: 'Supports',
  current: 'Current',
  baseline: 'Baseline',
  target: 'Target',
  by: 'By',
  due: 'By',
  'due date': 'By',
  deadline: 'By',
  confidence: 'Confidence',
  score: 'Score',
  status: 'Status',
  type: 'Type',
  indicator: 'Indicator',
  scope: 'Scope',
  source: 'Source',
  note: 'Note',
};

/** How a value of `Baseline:` may begin that has no digit: other words make it a key result, `Baseline: Find out …`. */
export const baselineValueWords: ReadonlySet<string> = new Set([
  ...['about', 'above', 'almost', 'approximately', 'around', 'at', 'below', 'circa', 'currently', 'estimated', 'half'],
  ...['less', 'more', 'nearly', 'no', 'none', 'not', 'one', 'over', 'roughly', 'some', 'tbc', 'tbd', 'to', 'two'],
  ...['three', 'under', 'unknown', 'zero'],
]);

/** Words a slip or two away from a key that mean themselves: never taken for a misspelt key. */
export const wordsNearKeys: ReadonlySet<string> = new Set([
  ...['baselines', 'bassline', 'beam', 'bevel', 'coincidence', 'conference', 'confident', 'cope', 'core'],
  ...['currents', 'cycled', 'cycles', 'dateline', 'deadlines', 'dealing', 'decline', 'dote', 'downer'],
  ...['gasoline', 'headline', 'headlines', 'hype', 'indicate', 'indicated', 'indicates', 'indication'],
  ...['indicators', 'levee', 'levels', 'lever', 'node', 'nome', 'none', 'nope', 'nose', 'nota', 'noted'],
  ...['notes', 'owned', 'periods', 'quarters', 'quartet', 'ream', 'redline', 'revel', 'rote', 'scare'],
  ...['schools', 'scone', 'scoped', 'scopes', 'scopo', 'scored', 'scorer', 'scores', 'scorn', 'seam', 'shore'],
  ...['slope', 'snore', 'sore', 'sourced', 'sources', 'spore', 'sports', 'states', 'stats', 'statue'],
  ...['statues', 'steam', 'store', 'stratus', 'support', 'supported', 'supporter', 'supporters', 'supposes'],
  ...['tape', 'targets', 'teak', 'teal', 'teams', 'tear', 'tema', 'term', 'tope', 'tram', 'typed', 'types'],
  ...['typo', 'tyre', 'vaseline', 'vote'],
]);
