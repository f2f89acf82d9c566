/** What a measure is. How one is read out of a sentence is in `readMeasure.ts`. */

/** Which way the number is to move. `reach` is a level to get to from nothing ('reach 50 customers'). */
export type Direction = 'increase' | 'decrease' | 'maintain' | 'reach';

export type Comparator = '>=' | '<=' | '>' | '<' | '=';

/** Offsets in the text that was read, UTF-16, end exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A number with its unit, where it stands. `value` is in the unit's own scale: `10k` is 10000, `22%` is 22 with unit `%`. */
export interface Quantity extends TextSpan {
  readonly value: number;
  /** `%`, `pp`, `x`, `€`, `days`, `customers`, `/5`, `★` …; null for a bare number. */
  readonly unit: string | null;
}

/** When a measure is due: the words, and their last day (ISO) where they name one without looking at a clock or a cycle. */
export interface Deadline extends TextSpan {
  readonly text: string;
  readonly date: string | null;
}

/** What a sentence says of the number it is about. What it does not say is null. */
export interface Measure {
  /** What is measured, in the writer's words: 'members who interview customers every week'. */
  readonly metric: TextSpan | null;
  readonly baseline: Quantity | null;
  readonly target: Quantity | null;
  /** 'by 25%', 'double' (unit `x`, value 2): a target relative to a baseline. */
  readonly change: Quantity | null;
  readonly direction: Direction | null;
  readonly comparator: Comparator | null;
  readonly deadline: Deadline | null;
  /** `X%`, `TBD`, `??`: blanks where a number should be. */
  readonly placeholders: readonly TextSpan[];
}
