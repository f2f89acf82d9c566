import { daysBetween } from '../model/calendar.ts';
import type { KeyResult } from '../model/model.ts';
import { type Blank, snippetOf } from '../rewrite/template.ts';
import { addProperty } from './fixes.ts';
import { isClosed, isRunning, spanOfKeyResult } from './kinds.ts';
import { type Fix, nothingFound, type Rule } from './rule.ts';

const value: Blank = { name: 'value', sample: '30%' };

const checkIn = (keyResult: KeyResult, today: string): Fix => ({
  ...addProperty(keyResult, today, snippetOf([value]), `Check in today, ${today}`),
  preferred: true,
});

export const staleCheckIn: Rule = {
  code: 'stale-check-in',
  title: 'No check-in for a while',
  subject: 'keyResult',
  level: 'hint',
  check(keyResult, objective, circumstances) {
    const { settings, today } = circumstances;
    if (!isRunning(objective, circumstances) || isClosed(keyResult)) return nothingFound;
    // Work and promises have a tick, levels are looked at when they break, and without a number there is nothing to say.
    if (keyResult.type !== null && keyResult.type !== 'outcome') return nothingFound;
    if (!keyResult.measure.target && !keyResult.measure.change) return nothingFound;
    const last = keyResult.checkIns.reduce<string | null>(
      (newest, { date }) => (date !== null && (newest === null || date > newest) ? date : newest),
      null,
    );
    // Whoever keeps `Current:` up to date does not say when.
    if (last === null && keyResult.properties.has('Current')) return nothingFound;
    const days = daysBetween(last ?? circumstances.cycleOf(objective)!.start, today);
    if (days <= settings.checkInDays) return nothingFound;
    return [
      {
        span: spanOfKeyResult(keyResult),
        message:
          last === null
            ? 'No check-in yet. How far has it come?'
            : `${days} days since the last check-in. How far has it come?`,
        fixes: () => [checkIn(keyResult, today)],
      },
    ];
  },
  folded: (count) => ({
    message: `${count} key results wait for a check-in. How far have they come?`,
    fixes: () => [],
  }),
  why: 'A number that is looked at every week or two changes what people do; one that is looked at in the end only says how it went.',
  ask: 'What would you do differently if you knew it today?',
  exceptions: [
    'Drafts, cycles that are over and closed key results.',
    'Typed lines, and key results that keep a `Current:` instead of check-ins.',
    'After how many days is a setting (`okr.checkInDays`).',
  ],
  bad: [
    {
      text: 'Cycle: 2026-Q4\n\nObjective: Members keep coming back\n\n- KR: [[Raise weekly retention from 22% to 40%]]\n  2026-10-12: 24%\n',
      fixed:
        'Cycle: 2026-Q4\n\nObjective: Members keep coming back\n\n- KR: Raise weekly retention from 22% to 40%\n  2026-10-12: 24%\n  2026-11-14: ‹value›\n',
    },
  ],
  good: [
    'Cycle: 2026-Q4\n\nObjective: Members keep coming back\n\n- KR: Raise weekly retention from 22% to 40%\n  2026-11-09: 31%\n',
  ],
};
