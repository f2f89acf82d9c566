import type { Objective } from '../model/model.ts';
import { spanOf } from './kinds.ts';
import type { Circumstances, Rule } from './rule.ts';

/** An objective with key results about which there is nothing to say. */
const direction = (name: string): string =>
  `Objective: Direction number ${name}\n- KR: Members who come back every week of season ${name}: 22% -> 40%\n- KR: Cancellations of season ${name} fall from 30 to 12 a month\n`;

/** Whose objectives of when. */
const groupOf = (objective: Objective, { propertyOf }: Circumstances): string =>
  `${propertyOf(objective, 'Team')}\n${propertyOf(objective, 'Cycle')}`;

export const objectiveCount: Rule = {
  code: 'objective-count',
  title: 'More objectives than a team can keep in mind',
  subject: 'document',
  level: 'hint',
  dependsOn: (_section, objective, circumstances) =>
    objective === null || objective.node === null ? [] : [groupOf(objective, circumstances)],
  check({ objectives }, circumstances) {
    const { settings } = circumstances;
    const most = settings.mostObjectives;
    if (objectives.length <= most) return [];
    const byTeam = new Map<string, Objective[]>();
    for (const objective of objectives) {
      if (objective.node === null) continue;
      const key = groupOf(objective, circumstances);
      const others = byTeam.get(key);
      if (others) others.push(objective);
      else byTeam.set(key, [objective]);
    }
    return [...byTeam.values()]
      .filter((own) => own.length > most)
      .map((own) => ({
        section: own[most]!.section,
        span: spanOf(own[most]!),
        message: `${own.length} objectives at once. Which of them could wait?`,
        fixes: () => [],
      }));
  },
  why: 'Objectives are what a team says yes to, and each one more makes the others smaller. Three or four are plenty for a quarter.',
  ask: 'If you could reach only one of these, which would it be?',
  exceptions: [
    'Objectives of other teams or cycles in the same file are counted apart.',
    'How many are too many is a setting (`okr.objectives`).',
  ],
  bad: [
    {
      text: `Cycle: 2026-Q4\n\n${['one', 'two', 'three', 'four', 'five'].map((name) => `${direction(name)}\n`).join('')}${direction('six').replace(/: (.*)/, ': [[$1]]')}`,
    },
  ],
  good: ['O1: Members keep coming back\nO2: Members tell their friends\n'],
};
