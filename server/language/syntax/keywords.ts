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

/** English words that stand close to a key and mean themselves: never a misspelt key. */
export const wordsNearKeys: ReadonlySet<string> = new Set([
  ...['core', 'cores', 'scores', 'shore', 'snore', 'sore', 'spore', 'store', 'stores', 'slope', 'scopes', 'scoped'],
  ...['beam', 'cream', 'dream', 'ream', 'seam', 'steam', 'stream', 'tea', 'teams', 'tear', 'term', 'terms', 'them'],
  ...['node', 'none', 'nose', 'not', 'noted', 'notes', 'quote', 'rote', 'vote', 'votes', 'wrote'],
  ...['tape', 'typed', 'types', 'typo', 'tyre', 'hype'],
  ...['lever', 'levels', 'novel', 'revel', 'owned', 'owns', 'over', 'power', 'tower', 'lower'],
  ...['cycles', 'recycle', 'periods', 'periodic', 'quarters', 'quarterly', 'quartet', 'schools', 'scholar', 'cool'],
  ...['support', 'supported', 'supporter', 'supporters', 'sports', 'reports', 'imports', 'exports'],
  ...['currents', 'currency', 'currently', 'correct', 'baselines', 'headline', 'headlines', 'deadlines', 'bassline'],
  ...['targets', 'targeted', 'market', 'budget', 'gadget', 'garden', 'largest', 'ticket'],
  ...['conference', 'confident', 'confidential', 'scored', 'scorer', 'states', 'stats', 'statue', 'statute', 'stages'],
  ...['indicators', 'indicated', 'sources', 'sourced', 'sauce', 'course', 'courses', 'force', 'resource', 'bounce'],
]);
