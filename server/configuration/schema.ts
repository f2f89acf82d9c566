/**
 * What can be set, as data: the shape of `okr.config.json`, from which its JSON schema, the editor's settings and the
 * check of a file are made.
 */
import { rules } from '../language/rules/index.ts';
import { levels } from '../language/rules/levels.ts';
import { schools } from '../language/rules/schools.ts';
import { longestWord, mostWords } from '../settings.ts';
import { longestPattern, mostPatterns } from './patterns.ts';

/** The part of JSON schema that is used here. */
export interface Schema {
  readonly type: 'object' | 'array' | 'string' | 'integer';
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: false;
}

const wordList = (description: string): Schema => ({
  type: 'array',
  description,
  default: [],
  maxItems: mostWords,
  items: { type: 'string', minLength: 1, maxLength: longestWord },
});

const count = (description: string, standard: number, maximum: number): Schema => ({
  type: 'integer',
  description,
  default: standard,
  minimum: 0,
  maximum,
});

/** What the editor's settings and the file have in common, beside school, levels and fiscal year. */
export const sharedSettings: Readonly<Record<string, Schema>> = {
  words: {
    type: 'object',
    description: 'Words of your own house that the judgement cannot know.',
    default: {},
    additionalProperties: false,
    properties: {
      deliverables: wordList('Things that you make: “widget”, “playbook”.'),
      metrics: wordList('Numbers that you watch: “gross bookings”.'),
      actors: wordList('People who choose for themselves what they do: “hosts”, “pupils”.'),
      names: wordList('Names that mean nothing by themselves: a product called “Launch”.'),
    },
  },
  keyResults: {
    type: 'object',
    description: 'How many key results an objective should have.',
    default: { fewest: 2, most: 5 },
    additionalProperties: false,
    properties: {
      fewest: count('Fewer than this are remarked on.', 2, 100),
      most: count('More than this are remarked on.', 5, 100),
    },
  },
  objectives: count('More objectives than this in one file, for one team and cycle, are remarked on.', 5, 1000),
  objectiveLength: count('An objective with more characters than this is remarked on.', 100, 10_000),
  checkInDays: count('A key result of a running cycle is asked for a check-in after this many days.', 14, 10_000),
};

/** The whole of `okr.config.json`. */
export const configSchema: Schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string', description: 'Where the schema of this file is.' },
    school: {
      type: 'string',
      description: 'Which view of key results decides what is warned of.',
      enum: schools,
      enumDescriptions: [
        'A key result is a change that somebody would notice.',
        'Outputs are welcome beside outcomes.',
        'The objective is the outcome; key results are measurable outputs.',
        'Key results are what the team controls.',
      ],
      default: 'outcome',
    },
    rules: {
      type: 'object',
      description: 'Levels of single rules. What is not named keeps the level of the school.',
      default: {},
      additionalProperties: false,
      properties: Object.fromEntries(
        rules.map(({ code, title }) => [code, { type: 'string', description: title, enum: levels }]),
      ),
    },
    ...sharedSettings,
    fiscalYearStart: {
      type: 'integer',
      description: 'First month of your fiscal year, 1 to 12. Cycles like FY27-Q1 are read by it.',
      default: 1,
      minimum: 1,
      maximum: 12,
    },
    exclude: {
      type: 'array',
      description: 'Files that are left out, as patterns from the folder of this file: “archive/**”.',
      default: [],
      maxItems: mostPatterns,
      items: { type: 'string', minLength: 1, maxLength: longestPattern },
    },
  },
};
