import type { Level } from './rule.ts';

/** The levels of a rule, from the lowest. */
export const levels: readonly Level[] = ['off', 'hint', 'information', 'warning', 'error'];
