import type { School } from './rule.ts';

/** The schools, in the order in which they are offered. */
export const schools: readonly School[] = ['outcome', 'balanced', 'output', 'input'];
