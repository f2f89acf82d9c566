/** What a section has, as bits: most questions about a section are answered by what it does not have, without a look at its nodes. */
import type { PropertyKey, Section, SectionNode } from './tree.ts';

/** A kind of node, or the key of a property. */
export type Content = SectionNode['kind'] | PropertyKey;

const places: Readonly<Record<Content, number>> = {
  heading: 0,
  objective: 1,
  keyResult: 2,
  initiative: 3,
  label: 4,
  property: 5,
  checkIn: 6,
  comment: 7,
  note: 8,
  Cycle: 9,
  Team: 10,
  Level: 11,
  School: 12,
  Owner: 13,
  Id: 14,
  Supports: 15,
  Current: 16,
  Baseline: 17,
  Target: 18,
  By: 19,
  Confidence: 20,
  Score: 21,
  Status: 22,
  Type: 23,
  Indicator: 24,
  Scope: 25,
  Source: 26,
  Note: 27,
};

/** The bit of a content. */
export const bitOf = (content: Content): number => 1 << places[content];

/** Whether a section has such a node or property, beneath its key results and initiatives too. */
export const has = ({ contents }: Section, content: Content): boolean => (contents & bitOf(content)) !== 0;
