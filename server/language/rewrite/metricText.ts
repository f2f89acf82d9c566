/** A metric of the catalogue as a key result. */
import type { Metric } from './catalogue/metric.ts';
import { type Population, withPopulation } from './population.ts';
import type { Blank, Template } from './template.ts';

/** What a metric needs to say to be a key result. */
export type MetricWords = Pick<Metric, 'name' | 'unit' | 'better'>;

/** Sample numbers for the blanks, lower one first, and the words behind the second number. */
interface Spelling {
  readonly samples: readonly [string, string];
  readonly behind: string;
}

const spellings: Readonly<Record<string, Spelling>> = {
  '%': { samples: ['20%', '35%'], behind: '' },
  '/5': { samples: ['3.6', '4.4'], behind: ' out of 5' },
  count: { samples: ['120', '180'], behind: '' },
  money: { samples: ['€12k', '€18k'], behind: '' },
  x: { samples: ['1.5', '3'], behind: '' },
  points: { samples: ['20', '35'], behind: '' },
  pp: { samples: ['4', '9'], behind: ' percentage points' },
  kwh: { samples: ['20', '35'], behind: ' kWh' },
};

const spellingOf = (unit: string): Spelling => spellings[unit] ?? { samples: ['20', '35'], behind: ` ${unit}` };

/** Shares and scores are raised; what is counted grows. */
const verbOf = ({ better, unit }: MetricWords): string =>
  better === 'lower'
    ? 'Reduce'
    : unit === '%' || unit === '/5' || unit === 'points' || unit === 'x'
      ? 'Raise'
      : 'Increase';

/** Whether a metric speaks of the thing that the work makes. */
export const needsThing = ({ name }: Metric): boolean => name.includes('[it]');

/** The key result that a metric makes: 'Raise the share of new users who … from ‹now› to ‹target›', then the deadline. */
export function metricTemplate(
  metric: MetricWords,
  population: Population | null,
  thing: string | null,
  deadline: Template,
): Template {
  const { samples, behind } = spellingOf(metric.unit);
  const [from, to] = metric.better === 'higher' ? samples : [samples[1], samples[0]];
  const blank = (name: string, sample: string): Blank => ({ name, sample });
  const [name = '', afterThing] = withPopulation(metric.name, population).split('[it]');
  const subject: Template =
    afterThing === undefined ? [name] : [name, thing ?? blank('what is new', 'the calendar view'), afterThing];
  return [
    `${verbOf(metric)} `,
    ...subject,
    ' from ',
    blank('now', from),
    ' to ',
    blank('target', to),
    behind,
    ...deadline,
  ];
}
