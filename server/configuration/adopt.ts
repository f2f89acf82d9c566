/** What `adopt` records of a text, for the command line and the editor alike. */
import { whyNotText } from '../documents/document.ts';
import { Analysis } from '../language/analysis.ts';
import type { Surroundings } from '../language/model/links.ts';
import { fingerprintOf } from '../language/rules/adopted.ts';
import type { Settings } from '../language/rules/rule.ts';

/** Fingerprints of everything that there is to say of a text when nothing is adopted. `today` is an ISO date. */
export function fingerprintsOf(
  text: string,
  settings: Settings,
  today: string,
  surroundings?: Surroundings,
): ReadonlySet<string> {
  if (whyNotText(text) !== null) return new Set();
  const analysis = Analysis.of(text, { ...settings, adopted: new Set() }, today, surroundings);
  return new Set(analysis.speaking().map(fingerprintOf));
}
