/** What reading a value that a person typed comes to. */

/** A value that could be read, or what is wrong with it in words for the writer. */
export type Parsed<Value> =
  | { readonly value: Value; readonly problem: null }
  | { readonly value: null; readonly problem: string };

export const parsed = <Value>(value: Value): Parsed<Value> => ({ value, problem: null });
export const unreadable = (problem: string): { readonly value: null; readonly problem: string } => ({
  value: null,
  problem,
});
