/** What a measure is. How one is read out of a sentence is in `readMeasure.ts`. */
import type { Quantity } from '../prose/quantities.ts';
import type { TextSpan } from '../prose/tokens.ts';

export type { Quantity } from '../prose/quantities.ts';
export type { TextSpan } from '../prose/tokens.ts';

/** Which way the number is to move. `reach` is a level to get to from nothing ('reach 50 customers'). */
export type Direction = 'increase' | 'decrease' | 'maintain' | 'reach';

export type Comparator = '>=' | '<=' | '>' | '<' | '=';

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
