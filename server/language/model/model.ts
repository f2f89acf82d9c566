/** What a document means: objectives, key results, initiatives and check-ins, read from a tree. */

import type { Sentence } from '../prose/quantities.ts';
import type {
  CheckInNode,
  HeadingNode,
  InitiativeNode,
  KeyResultNode,
  KeyResultType,
  ObjectiveNode,
  PropertyKey,
  PropertyNode,
  Prose,
  Section,
  Tree,
} from '../syntax/tree.ts';
import type { Deadline, Measure } from './measure.ts';
import type { Amount } from './progress.ts';

/** A stretch of days, ends included, ISO dates (`2026-10-01`). `text` is what the writer wrote. */
export interface Period {
  readonly start: string;
  readonly end: string;
  readonly text: string;
}

/** Properties by key; of a key given twice the last one counts. */
export type Properties = ReadonlyMap<PropertyKey, PropertyNode>;

/** A dated value of a measure. `date` and `value` are null where what stands there cannot be read. */
export interface CheckIn {
  readonly node: CheckInNode;
  readonly date: string | null;
  readonly value: number | null;
  readonly unit: string | null;
  /** 0 to 1. */
  readonly confidence: number | null;
  readonly note: string;
}

export interface Initiative {
  readonly node: InitiativeNode;
  readonly prose: Prose;
  readonly done: boolean;
  readonly initiatives: readonly Initiative[];
}

/**
 * What somebody has made of a key result, and under what: it is kept with the key result, because there are many of them and
 * the collector has to work for every entry of a WeakMap.
 */
export interface Remembered {
  readonly under: object;
  readonly value: unknown;
}

export interface KeyResult {
  readonly section: Section;
  readonly node: KeyResultNode;
  readonly id: string;
  readonly label: string | null;
  readonly prose: Prose;
  /** The prose as tokens and quantities: read once for all that look at it at about the same time. */
  readonly sentence: Sentence;
  /** What was last made of its words and the numbers beneath them. */
  remembered: Remembered | null;
  /** The type that the writer gave it, by keyword or by `Type:`; null when the judgement decides. */
  readonly type: KeyResultType | null;
  /**
   * What the sentence says, overridden by `Baseline:`, `Target:` and `By:`. Offsets of what a property says count in the
   * property's value.
   */
  readonly measure: Measure;
  readonly deadline: Deadline | null;
  readonly properties: Properties;
  readonly initiatives: readonly Initiative[];
  readonly checkIns: readonly CheckIn[];
  /** `Current:`, else the newest check-in's value, else null; in the measure's unit where that can be converted. */
  readonly current: Amount | null;
  /** Whether it is a level to keep (`Health:`, 'keep uptime at …'): kept or broken, never some percent done. */
  readonly isLevel: boolean;
  /** Of a level to keep, whether the current value keeps it; null when that cannot be told, and for all others. */
  readonly kept: boolean | null;
  /**
   * 0 to 1 for a measure with baseline, target and current value or a ticked box; null when it cannot be told, and for
   * levels to keep.
   */
  readonly progress: number | null;
}

export interface Objective {
  readonly section: Section;
  /** Null for key results that stand under no objective. */
  readonly node: ObjectiveNode | null;
  readonly id: string;
  readonly label: string | null;
  /** Null together with `node`. */
  readonly prose: Prose | null;
  /** The prose as tokens and quantities: of no words where there is no prose. */
  readonly sentence: Sentence;
  readonly properties: Properties;
  readonly keyResults: readonly KeyResult[];
  /** Initiatives that stand under the objective itself. */
  readonly initiatives: readonly Initiative[];
  /** Mean of the key results' progress, health levels left out; null when none can be told. */
  readonly progress: number | null;
}

export interface Document {
  readonly tree: Tree;
  readonly title: HeadingNode | null;
  /** Properties of the whole document: those before the first objective. */
  readonly properties: Properties;
  readonly objectives: readonly Objective[];
}
