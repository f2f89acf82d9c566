/** Where no metric of the catalogue answers some work: whether people use what it makes, or take part in it. */
import { type Population, usersOf } from './population.ts';
import { now, type Template, target } from './template.ts';
import type { Thing } from './thing.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What people use again and again; a plan or a report is used by nobody that could be counted. */
const used = set(
  'app apps application tool tools toolkit system portal website site feature features module widget library ' +
    'plugin extension cli sdk api assistant bot copilot calculator configurator simulator view mode editor kiosk terminal ' +
    'playground park lane lanes studio lab gym platform hub marketplace ' +
    'capability functionality function integration connector planner tracker catalogue catalog directory finder map maps ' +
    'wallet gateway workspace console cockpit archive pool court repository tablet tablets beta path trail track field',
);

/** What they use when they need it, and not again and again. */
const usedAtNeed = set('service services hotline helpline shuttle scheme');

/** What people take part in. */
const joined = set('programme program club group league camp choir initiative circle bootcamp challenge');

/** Whether people can be said to use a thing every week: a tool, a named one, several; no observation. */
export const isUsed = ({ name, noun }: Thing): boolean => used.has(noun) || !name.startsWith('the ');

/** Those who use the thing, or take part in it, as a key result without deadline; null for a thing of another sort. */
export function adoptionOf({ name, noun }: Thing, population: Population | null): Template | null {
  const does = usedAtNeed.has(noun)
    ? `use ${name}`
    : used.has(noun)
      ? `use ${name} every week`
      : joined.has(noun)
        ? `take part in ${name}`
        : null;
  if (does === null) return null;
  return population
    ? [`Raise the share of ${usersOf(population)} ${does}`, ' from ', now, ' to ', target]
    : [
        `Increase the number of people who ${does}`,
        ' from ',
        { ...now, sample: '120' },
        ' to ',
        { ...target, sample: '180' },
      ];
}
