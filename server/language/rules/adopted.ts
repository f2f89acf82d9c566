/**
 * Adopted findings: a team that takes the product to an old file records what there is to say today, and only new or
 * changed lines speak. A fingerprint holds the rule and the words, so that it moves with its line and ends with its words.
 */
import type { Section } from '../syntax/tree.ts';
import type { Shown } from './check.ts';

/** What a finding is recognised by: its rule and the words of its line. */
export function fingerprintOf({ rule, finding, section }: Pick<Shown, 'rule' | 'finding' | 'section'>): string {
  return hash(`${rule.code}\n${wordsOf(section, finding.span.line)}`);
}

/** A line without what changes while its meaning stays: indentation, bullets, a tick, white space. */
const wordsOf = (section: Section, line: number): string =>
  section.lines[line]!.replace(/^[\s\p{Pd}*+•]+/u, '')
    .replace(/^\[[ xX]\]/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** 53 bits in base 36: enough for the findings of a file, and short enough to read a diff of. */
function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
