/** What is to be said of one section: found once, and kept for as long as the section and its circumstances are. */
import { readObjective } from './model/document.ts';
import type { Objective } from './model/model.ts';
import { fingerprintOf } from './rules/adopted.ts';
import { calm } from './rules/calm.ts';
import { checkSection, isOff, levelOf, type Shown } from './rules/check.ts';
import { ruleByCode, rules } from './rules/index.ts';
import type { Circumstances, Rule } from './rules/rule.ts';
import { covers, lineOf, type Suppression, suppressionsOf } from './rules/suppression.ts';
import type { Section } from './syntax/tree.ts';

/** What bears on the findings of a section from outside of it. */
export interface Others {
  /** What the rules on the whole document found in it. */
  readonly fromDocument: readonly Shown[];
  /** Comments at the end of the section above that speak of its first line. */
  readonly above: readonly Suppression[];
  /** What there is on the first line of the section below. */
  readonly onNextLine: () => readonly Shown[];
}

/** A suppression with the line of the section that it speaks of. */
interface Aimed {
  readonly suppression: Suppression;
  readonly line: number;
}

/** Suppressions by the line of the section that they speak of. */
type AimedByLine = ReadonlyMap<number, readonly Suppression[]>;

const nothing: readonly Suppression[] = [];

const noneAimed: AimedByLine = new Map();

/** One section under some circumstances. */
export class SectionAnalysis {
  readonly section: Section;
  readonly circumstances: Circumstances;
  readonly #ignoredInFile: readonly Suppression[];
  #objective: Objective | null | undefined;
  #found: readonly Shown[] | undefined;
  #shown: readonly Shown[] | undefined;
  #aimed: readonly Aimed[] | undefined;

  constructor(section: Section, circumstances: Circumstances, ignoredInFile: readonly Suppression[]) {
    this.section = section;
    this.circumstances = circumstances;
    this.#ignoredInFile = ignoredInFile;
  }

  /** The section's objective with its key results; null where it has neither. */
  get objective(): Objective | null {
    if (this.#objective === undefined) this.#objective = readObjective(this.section);
    return this.#objective;
  }

  /** Everything that the rules on this section find, suppressed or not. */
  get found(): readonly Shown[] {
    this.#found ??= checkSection(this.section, this.objective, this.circumstances);
    return this.#found;
  }

  /** The suppressions at the section's end that speak of the first line of the next one. */
  get reachingBeyond(): readonly Suppression[] {
    if (this.#own.length === 0) return nothing;
    const { lines } = this.section;
    return this.#own.filter(({ line }) => line >= lines.length).map(({ suppression }) => suppression);
  }

  /** The section's own suppressions of single lines. */
  get #own(): readonly Aimed[] {
    this.#aimed ??= suppressionsOf(this.section)
      .filter(({ scope }) => scope !== 'file')
      .map((suppression) => ({ suppression, line: lineOf(suppression, this.section) }));
    return this.#aimed;
  }

  /** What speaks here: neither suppressed nor adopted. */
  speaking(others: Others): readonly Shown[] {
    const { fromDocument } = others;
    const found = fromDocument.length === 0 ? this.found : [...this.found, ...fromDocument];
    const kept = this.#notSuppressed(found, others);
    const { adopted } = this.circumstances.settings;
    return adopted.size === 0 ? kept : kept.filter((one) => !adopted.has(fingerprintOf(one)));
  }

  #notSuppressed(found: readonly Shown[], { above, onNextLine }: Others): readonly Shown[] {
    const aimed = this.#aimedHere(above);
    if (aimed.size === 0 && this.#ignoredInFile.length === 0) return found;
    const used = new Set<Suppression>();
    const kept = found.filter(({ rule, finding }) => {
      const covering = aimedAt(aimed, rule, finding.span.line);
      for (const one of [...covering, ...this.#ignoringFolds(rule, aimed)]) used.add(one);
      return covering.length === 0 && !this.#ignoredInFile.some((one) => covers(one, rule.code));
    });
    for (const one of this.reachingBeyond) {
      if (onNextLine().some(({ rule }) => covers(one, rule.code))) used.add(one);
    }
    const own = this.#own.map(({ suppression }) => suppression);
    return [...kept, ...suppressionFindings(own, used, this.section, this.circumstances)];
  }

  /** What is shown to the writer, at most one finding a line, in the order of the lines. */
  shown(others: Others): readonly Shown[] {
    const alone = others.fromDocument.length + others.above.length + this.reachingBeyond.length === 0;
    if (!alone) return this.#calm(others);
    this.#shown ??= this.#calm(others);
    return this.#shown;
  }

  #calm(others: Others): readonly Shown[] {
    const aimed = this.#aimedHere(others.above);
    const isSilent = (rule: Rule) => this.#ignoringFolds(rule, aimed).length > 0;
    return calm(this.speaking(others), this.objective, isSilent);
  }

  /** The section's own suppressions, and those from above, which speak of its first line. */
  #aimedHere(above: readonly Suppression[]): AimedByLine {
    const all =
      above.length === 0 ? this.#own : [...this.#own, ...above.map((suppression) => ({ suppression, line: 0 }))];
    if (all.length === 0) return noneAimed;
    const byLine = new Map<number, Suppression[]>();
    for (const { suppression, line } of all) {
      const others = byLine.get(line);
      if (others) others.push(suppression);
      else byLine.set(line, [suppression]);
    }
    return byLine;
  }

  /** The suppressions on the objective's line that keep it from speaking for its key results. */
  #ignoringFolds(rule: Rule, aimed: AimedByLine): readonly Suppression[] {
    const line = this.section.objective?.span.line;
    return rule.folded === undefined || line === undefined ? [] : aimedAt(aimed, rule, line);
  }
}

const aimedAt = (aimed: AimedByLine, { code }: Rule, line: number): readonly Suppression[] =>
  aimed.get(line)?.filter((one) => covers(one, code)) ?? nothing;

/** What there is to say of suppressions, of which some were needed. */
export function suppressionFindings(
  suppressions: readonly Suppression[],
  used: ReadonlySet<Suppression>,
  section: Section,
  circumstances: Circumstances,
): Shown[] {
  const found: Shown[] = [];
  if (suppressions.length === 0) return found;
  for (const rule of rules) {
    if (rule.subject !== 'suppression' || isOff(rule, circumstances)) continue;
    for (const suppression of suppressions) {
      // A rule that is off here may speak in another school or for another reader.
      const waiting = suppression.rules.some((code) => {
        const named = ruleByCode.get(code);
        return named !== undefined && isOff(named, circumstances);
      });
      for (const finding of rule.check(suppression, waiting || used.has(suppression), section)) {
        const level = levelOf(rule, finding, false, circumstances);
        if (level !== 'off') found.push({ rule, level, finding, section });
      }
    }
  }
  return found;
}
