/** Code lenses: what an objective is made up of, above it. */
import type { CodeLens, Position } from 'vscode-languageserver';
import type { Analysis } from '../language/analysis.ts';
import { countClasses, counted } from './classes.ts';
import { rangeOfSpan } from './place.ts';
import { percent } from './progress.ts';

/** What a lens carries until it comes into view. */
export interface LensData {
  readonly uri: string;
  /** Whether it is to say who supports the objective, and not what that is made up of. */
  readonly supporters: boolean;
}

/** The command of the client behind a lens: shows what is known of the objective. */
export const showObjective = 'okr.showObjective';

/** A lens for each objective; what it says is worked out when it comes into view. */
export function codeLensesOf({ tree }: Analysis, uri: string): CodeLens[] {
  return tree.sections.flatMap(({ objective }, index) =>
    objective === null
      ? []
      : [
          {
            range: rangeOfSpan(objective.span, tree.starts[index]!),
            data: { uri, supporters: false } satisfies LensData,
          },
        ],
  );
}

/** The lens with its words: ‘3 outcomes · 1 output · 42%’. `canShow`: whether the client has the command. */
export function resolveCodeLens(lens: CodeLens, analysis: Analysis, canShow: boolean): CodeLens {
  const section = analysis.sections[analysis.sectionAt(lens.range.start.line)]!;
  const { objective } = section;
  if (!objective?.node) return { ...lens, command: { title: '', command: '' } };
  const counts = [...countClasses(objective, section)].map(([kind, count]) => counted(kind, count));
  const { progress } = objective;
  const title =
    counts.length === 0
      ? 'no key results yet'
      : [...counts, ...(progress === null ? [] : [percent(progress)])].join(' · ');
  const words = objective.prose!.pieces[0]!.span;
  const position: Position = { line: lens.range.start.line, character: words.start };
  const { uri } = lens.data as LensData;
  return { ...lens, command: { title, command: canShow ? showObjective : '', arguments: [uri, position] } };
}
