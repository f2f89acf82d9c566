/** What each keyword of the format means, for hovers and completion: a sentence, then how it is written. */
import type { KeyResultType, PropertyKey } from '../language/syntax/tree.ts';

export interface KeywordDoc {
  readonly meaning: string;
  readonly example: string;
}

/** What is known of a keyword, as Markdown. */
export const markdownOf = ({ meaning, example }: KeywordDoc): string => `${meaning}\n\n\`\`\`okr\n${example}\n\`\`\``;

export const objectiveDoc: KeywordDoc = {
  meaning: 'Where to go, in words that people remember. The numbers belong to the key results beneath.',
  example: 'Objective: New customers feel at home from the first day',
};

export const keyResultDoc: KeywordDoc = {
  meaning: 'How we will know that we got there: a measure that moves from where it is to where it should be.',
  example: '- KR: New customers who finish set-up on day one: 35% -> 60%',
};

export const typeDocs: Readonly<Record<KeyResultType, KeywordDoc>> = {
  outcome: { meaning: 'The writer says that this is an outcome.', example: 'Type: outcome' },
  output: { meaning: 'Work, on purpose: it gets done or not.', example: '- Output: Launch the guided tour' },
  milestone: {
    meaning: 'A point on the way that is reached on a day or not.',
    example: '- Milestone: Pilot customers live by 2026-11-30',
  },
  health: {
    meaning: 'A level to keep while other things change. It is kept or broken, and counts for no progress.',
    example: '- Health: Uptime stays above 99.9%',
  },
  baseline: {
    meaning: 'Finding the number comes first. It needs no target yet.',
    example: '- Baseline: Measure how many trials become customers',
  },
  learning: {
    meaning: 'Evidence that a decision waits for.',
    example: '- Learning: Decide on the price with answers from 20 customers',
  },
  commitment: {
    meaning: 'Must be done, whatever else happens: a law, a contract.',
    example: '- Commitment: New invoices follow the VAT rules by 2026-12-31',
  },
};

export const initiativeDoc: KeywordDoc = {
  meaning: 'Work that should move the key result above it. It is ticked off when done.',
  example: '  - [ ] Launch the guided tour',
};

export const propertyDocs: Readonly<Record<PropertyKey, KeywordDoc>> = {
  Cycle: { meaning: 'The time that the objectives run for.', example: 'Cycle: 2026-Q4' },
  Team: { meaning: 'Whose objectives these are.', example: 'Team: Discovery' },
  Level: { meaning: '`company`, `team` or `personal`.', example: 'Level: team' },
  School: {
    meaning: 'How this file sees key results: `outcome`, `balanced`, `output` or `input`.',
    example: 'School: outcome',
  },
  Owner: { meaning: 'Who to ask. One is better than several.', example: 'Owner: @sam' },
  Id: { meaning: 'A short name by which others can refer to this.', example: 'Id: habits' },
  Supports: { meaning: 'What this contributes to.', example: 'Supports: company.okr#grow' },
  Current: {
    meaning: 'Where the number is today. A dated check-in beneath says the same and keeps the history.',
    example: 'Current: 31%',
  },
  Baseline: { meaning: 'Where the number started.', example: 'Baseline: 22%' },
  Target: { meaning: 'Where the number should be.', example: 'Target: 40%' },
  By: { meaning: 'The day by which it should be there.', example: 'By: 2026-12-31' },
  Confidence: { meaning: 'How sure you are to get there.', example: 'Confidence: 0.7' },
  Score: { meaning: 'At the end: 0.0 to 1.0.', example: 'Score: 0.7' },
  Status: { meaning: '`on track`, `at risk`, `off track`, `done` or `dropped`.', example: 'Status: on track' },
  Type: {
    meaning: 'What kind of key result this is. Your word goes before the judgement.',
    example: 'Type: milestone',
  },
  Indicator: { meaning: '`leading` moves early, `lagging` at the end.', example: 'Indicator: leading' },
  Scope: { meaning: '`business` or `product`.', example: 'Scope: product' },
  Source: { meaning: 'Where the number is read.', example: 'Source: https://example.com/dashboard' },
  Note: { meaning: 'Anything worth remembering.', example: 'Note: Agreed with finance' },
};
