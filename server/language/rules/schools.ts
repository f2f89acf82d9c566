import type { Properties } from '../model/model.ts';
import type { School } from './rule.ts';

/** The schools, in the order in which they are offered. */
export const schools: readonly School[] = ['outcome', 'balanced', 'output', 'input'];

/** The school that a document names for itself by its properties; null where it names none. */
export function schoolIn(properties: Properties): School | null {
  const written = properties.get('School')?.value.toLowerCase();
  return schools.find((school) => school === written) ?? null;
}
