import type { Objective } from '../model/model.ts';
import { insertAt } from '../rewrite/lines.ts';
import { spanAt } from '../syntax/prose.ts';
import type { Section } from '../syntax/tree.ts';
import { isUndated, spanOf } from './kinds.ts';
import type { Circumstances, Fix, Rule } from './rule.ts';

/** The quarter that a day lies in, as a cycle is written: `2026-Q4`. */
const quarterOf = (day: string): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

function nextQuarter(quarter: string): string {
  const [year, number] = [Number(quarter.slice(0, 4)), Number(quarter.slice(6))];
  return number === 4 ? `${year + 1}-Q1` : `${year}-Q${number + 1}`;
}

/** The cycle goes beneath the title, with the file's other properties, else before the first objective. */
function addCycle(section: Section, hasHead: boolean, cycle: string): Fix {
  const title = `Add \`Cycle: ${cycle}\``;
  if (!hasHead) return { title, edits: [insertAt(section, 0, 0, `Cycle: ${cycle}\n\n`)] };
  const property = section.nodes.findLast(({ kind }) => kind === 'property');
  const heading = section.nodes.find(({ kind }) => kind === 'heading');
  const after = property ?? heading;
  if (!after) return { title, edits: [insertAt(section, 0, 0, `Cycle: ${cycle}\n`)] };
  const { line } = after.span;
  const between = property ? '\n' : '\n\n';
  return { title, edits: [insertAt(section, line, section.lines[line]!.length, `${between}Cycle: ${cycle}`)] };
}

/** Whether something in the objective ends on no day at all. */
const isOpenEnded = (objective: Objective, { cycleOf }: Circumstances): boolean =>
  objective.node !== null &&
  cycleOf(objective) === null &&
  !objective.properties.has('Cycle') &&
  objective.keyResults.length > 0 &&
  isUndated(objective);

export const noCycle: Rule = {
  code: 'no-cycle',
  title: 'Objectives without a cycle',
  subject: 'document',
  level: 'information',
  dependsOn: (_section, objective, circumstances) =>
    objective !== null && isOpenEnded(objective, circumstances) ? ['open'] : [],
  check(overview, circumstances) {
    // A cycle that cannot be read is said at its words.
    if (overview.properties.has('Cycle')) return [];
    const first = overview.objectives.find((objective) => isOpenEnded(objective, circumstances));
    if (!first) return [];
    const { head } = overview;
    const hasHead = head.objective === null;
    const title = hasHead ? head.nodes.find((node) => node.kind === 'heading') : undefined;
    const now = quarterOf(circumstances.today);
    return [
      {
        section: title ? head : first.section,
        span: title ? spanAt(title.prose, 0, title.prose.text.length) : spanOf(first),
        message: 'Until when? A cycle gives every key result its deadline.',
        fixes: () => [now, nextQuarter(now)].map((cycle) => addCycle(head, hasHead, cycle)),
      },
    ];
  },
  why: 'A cycle says until when all of this counts and when to look back. With it the file knows which key results are due, and how far along they should be.',
  ask: 'When do we sit down and look at what came of it?',
  exceptions: [
    'Where the key results have dates of their own, those do.',
    'It is said once a file, at its title or its first objective.',
  ],
  bad: [
    {
      text: '# [[Members team]]\n\nObjective: Members keep coming back\n\n- KR: Raise weekly retention from 22% to 40%\n',
      fixed:
        '# Members team\n\nCycle: 2026-Q4\n\nObjective: Members keep coming back\n\n- KR: Raise weekly retention from 22% to 40%\n',
    },
    {
      text: 'Objective: [[Members keep coming back]]\n\n- KR: Raise weekly retention from 22% to 40%\n',
      fixed: 'Cycle: 2026-Q4\n\nObjective: Members keep coming back\n\n- KR: Raise weekly retention from 22% to 40%\n',
    },
  ],
  good: [
    'Cycle: 2026-Q4\n\nObjective: Members keep coming back\n\n- KR: Raise weekly retention from 22% to 40%\n',
    'Objective: Members keep coming back\n\n- KR: Raise weekly retention from 22% to 40% by 2026-12-31\n',
  ],
};
