import type { Objective } from '../model/model.ts';
import { spanOf } from './kinds.ts';
import type { Rule } from './rule.ts';

/** An objective with key results about which there is nothing to say. */
const direction = (name: string): string =>
  `Objective: Direction number ${name}\n- KR: Members who come back every week of season ${name}: 22% -> 40%\n- KR: Cancellations of season ${name} fall from 30 to 12 a month\n`;

export const objectiveCount: Rule = {
  code: 'objective-count',
  title: 'More objectives than a team can keep in mind',
  subject: 'document',
  level: 'hint',
  check({ objectives }, { settings, propertyOf }) {
    const most = settings.mostObjectives;
    if (objectives.length <= most) return [];
    const byTeam = new Map<string, Objective[]>();
    for (const objective of objectives) {
      if (objective.node === null) continue;
      const key = JSON.stringify([propertyOf(objective, 'Team'), propertyOf(objective, 'Cycle')]);
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
