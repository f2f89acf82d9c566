/** Plans of any length to measure with: no sentence is a real one, hardly any comes twice, the same seed gives the same plan. */
import { chance } from '../../support/chance.ts';

const people = [
  'members',
  'new teachers',
  'paying customers',
  'nurses on nights',
  'store owners',
  'first-time donors',
  'drivers',
  'tenants',
  'field engineers',
  'students',
  'volunteers',
  'visitors from abroad',
];
const acts = [
  'come back within a week',
  'finish the first lesson',
  'invite a colleague',
  'renew in time',
  'reorder without help',
  'find what they look for',
  'report a fault themselves',
  'give a second time',
  'book the next visit',
  'publish a second listing',
];
const measures = [
  'Weekly retention',
  'Time to first value',
  'Share of orders on time',
  'Tickets a thousand orders',
  'Median load time',
  'Renewal rate',
  'Unplanned absence',
  'Cost of a delivery',
  'Repeat purchases',
  'Waiting time at the counter',
];
const things = [
  'the mobile app',
  'a partner portal',
  'the new price list',
  'an onboarding course',
  'the data warehouse',
  'a monthly newsletter',
  'the incident handbook',
  'single sign-on',
  'the referral campaign',
  'an accessibility audit',
];
const verbs = ['Launch', 'Ship', 'Build', 'Write', 'Set up', 'Roll out', 'Finish', 'Migrate', 'Design', 'Publish'];

class Writer {
  readonly #chance: () => number;

  constructor(seed: number) {
    this.#chance = chance(seed);
  }

  #pick(items: readonly string[]): string {
    return items[Math.floor(this.#chance() * items.length)]!;
  }

  #number(from: number, to: number): number {
    return from + Math.floor(this.#chance() * (to - from + 1));
  }

  #keyResult(): string {
    const low = this.#number(2, 48);
    const [what, who] = [this.#number(0, 9), this.#pick(people)];
    if (what < 3)
      return `Raise the share of ${who} who ${this.#pick(acts)} from ${low}% to ${low + this.#number(3, 40)}%`;
    if (what < 5)
      return `${this.#pick(measures)} of ${who}: ${low} -> ${low + this.#number(2, 60)} by 2026-${this.#pick(['03-31', '06-30', '12-31'])}`;
    if (what < 6) return `At least ${low} of 50 ${who} ${this.#pick(acts)}`;
    if (what < 8) return `${this.#pick(verbs)} ${this.#pick(things)} for ${this.#number(2, 40)} ${who}`;
    if (what < 9) return `${this.#pick(verbs)} ${this.#pick(things)} so that ${low}% of ${who} ${this.#pick(acts)}`;
    return `Improve how ${who} see ${this.#pick(things)} in season ${low}`;
  }

  objective(): { lines: string[]; keyResults: string[] } {
    const keyResults = Array.from({ length: this.#number(3, 5) }, () => this.#keyResult());
    const work = () => (this.#chance() < 0.4 ? [`  - [ ] ${this.#pick(verbs)} ${this.#pick(things)}`] : []);
    const lines = keyResults.flatMap((text) => [`- KR: ${text}`, ...work()]);
    return { lines: [`Objective: ${this.#pick(people)} ${this.#pick(acts)} gladly`, ...lines, ''], keyResults };
  }
}

/** A plan of so many lines, as `.okr`. */
export function planOf(lines: number, seed: number): string {
  const writer = new Writer(seed);
  const text: string[] = [];
  while (text.length < lines) text.push(...writer.objective().lines);
  return `${text.slice(0, lines).join('\n')}\n`;
}

/** So many key results, as `.okr` and as the same content in JSON. */
export function keyResultsOf(count: number, seed: number): { okr: string; json: string } {
  const writer = new Writer(seed);
  const lines: string[] = [];
  const objectives: { text: string; keyResults: string[] }[] = [];
  for (let left = count; left > 0; ) {
    const { lines: own, keyResults } = writer.objective();
    left -= keyResults.length;
    lines.push(...own);
    objectives.push({ text: own[0]!, keyResults });
  }
  return { okr: lines.join('\n'), json: JSON.stringify({ objectives }, null, 2) };
}
