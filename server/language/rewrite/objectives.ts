/** The outcome behind an objective that is a thing to make, as far as the thing tells it. */
import { pictures } from './catalogue/pictures.ts';
import { subjectOf, subjectsIn, tellingOf } from './match.ts';
import { populationIn, withPopulation } from './population.ts';
import { capitalised } from './words.ts';

/** What is better when some things are there. */
interface Picture {
  readonly text: string;
  /** How much each subject speaks for it: the first ones most. */
  readonly subjects: ReadonlyMap<string, number>;
}

/** How much less a topic counts than the one before it. */
const later = 0.03;
/** What the subjects must count for together; where something stands ('in all schools') counts for nothing. */
const enough = 2;
const aside = 0.4;

let known: readonly Picture[] | undefined;

function readPictures(): readonly Picture[] {
  known ??= pictures
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', topics = ''] = line.split(' | ');
      const subjects = topics.split(' ').map((topic, at): [string, number] => [subjectOf(topic), 1 / (1 + later * at)]);
      return { text, subjects: new Map(subjects) };
    });
  return known;
}

/** What is better, and for whom, when the thing is there that an objective names; null where the thing does not tell. `around` is what else the objective says, for the people. */
export function objectiveBehind(thing: string, around: string): string | null {
  const all = readPictures();
  const own = new Map([...subjectsIn(thing)].filter(([, weight]) => weight > aside));
  let best: Picture | null = null;
  let most = enough;
  for (const picture of all) {
    let score = 0;
    for (const [subject, weight] of picture.subjects) score += (own.get(subject) ?? 0) * weight * tellingOf(subject);
    if (score > most) [best, most] = [picture, score];
  }
  if (best === null) return null;
  const people = populationIn(thing) ?? populationIn(around);
  return capitalised(withPopulation(best.text.replace('{Users}', '{users}'), people));
}
