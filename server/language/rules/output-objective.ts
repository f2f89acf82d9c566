import type { TextSpan } from '../model/measure.ts';
import type { Objective } from '../model/model.ts';
import { roleOf } from '../prose/forms.ts';
import { readSentence, type Sentence } from '../prose/quantities.ts';
import type { Token } from '../prose/tokens.ts';
import { insertAt } from '../rewrite/lines.ts';
import { objectiveBehind } from '../rewrite/objectives.ts';
import { type Blank, escapeSnippet, snippetOf, type Template } from '../rewrite/template.ts';
import { spanAt } from '../syntax/prose.ts';
import { lastLineUnder, replaceInProse } from './fixes.ts';
import { type Circumstances, type Fix, nothingFound, type Rule } from './rule.ts';

const whatIsBetter: Blank = { name: 'what is better, and for whom', sample: 'Members love to come back' };

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs that say nothing but that a thing gets delivered. ‘Build’ and ‘create’ are used for places and cultures too. */
const delivering = set(
  'launch ship release migrate roll-out rollout roll implement publish deploy install redesign rebuild rewrite refactor ' +
    'complete finish finalise finalize introduce upgrade integrate automate organise organize replace',
);
const making = set('build create develop deliver establish design produce set make');

/** Things that can be pointed at. */
const THING = roleOf(
  (
    'app apps platform website site portal dashboard dashboards tool tools tooling system systems feature features module ' +
    'page pages api apis pipeline prototype mvp handbook playbook guide report reports roadmap backlog database warehouse ' +
    'shop store checkout chatbot newsletter campaign software version release crm erp intranet'
  ).split(' '),
);

/** Behind these words an objective goes on to say what is better, or for whom. */
const GOES_ON = roleOf('that who which where so because until whose'.split(' '));

/** Where an objective says that a thing is to be made, and nothing of what for; null where it says more or else. */
function thingToMake({ tokens }: Sentence): TextSpan | null {
  let first: Token | null = null;
  let last: Token | null = null;
  let thing: Token | null = null;
  let count = 0;
  let saysIs = false;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    const { lower, form } = token;
    if ((form.roles & GOES_ON) !== 0) return null;
    if (thing === null && (form.roles & THING) !== 0) thing = token;
    if (lower === 'is') saysIs = true;
    first ??= token;
    last = token;
    count++;
  }
  if (first === null) return null;
  if (delivering.has(first.lower) || (making.has(first.lower) && thing !== null)) return first;
  return count <= 4 && last === thing && !saysIs ? thing : null;
}

/** As `thingToMake`: objectives are warm words, and many open with a verb of delivery, so grammar and judgement have to agree. */
function saysThingToMake(sentence: Sentence, circumstances: Circumstances): TextSpan | null {
  const words = thingToMake(sentence);
  return words !== null && circumstances.judgeObjective(sentence).deliverable ? words : null;
}

/** The objective says `what` is better, and the thing becomes its work. */
function sayWhatFor(objective: Objective, what: Template, title: string): Fix {
  const { section } = objective;
  const prose = objective.prose!;
  const line = lastLineUnder(objective);
  return {
    title,
    edits: [
      replaceInProse(section, prose, 0, prose.text.length, snippetOf(what)),
      insertAt(section, line, section.lines[line]!.length, `\n- [ ] ${escapeSnippet(prose.text)}`),
    ],
  };
}

/** What the thing is for, as far as the thing tells it; and the question. */
function fixesFor(objective: Objective, circumstances: Circumstances): Fix[] {
  const ask = sayWhatFor(objective, [whatIsBetter], 'Say what it is for, and keep this as an initiative');
  const around = objective.keyResults.map(({ prose }) => prose.text).join('\n');
  const behind = objectiveBehind(objective.prose!.text, around);
  return behind === null || saysThingToMake(readSentence(behind), circumstances)
    ? [ask]
    : [sayWhatFor(objective, [behind], behind), ask];
}

export const outputObjective: Rule = {
  code: 'output-objective',
  title: 'An objective that is a thing to make',
  subject: 'objective',
  level: { outcome: 'information', balanced: 'information', output: 'warning', input: 'information' },
  check(objective, circumstances) {
    const { prose } = objective;
    if (prose === null || prose.text === '') return nothingFound;
    const words = saysThingToMake(objective.sentence, circumstances);
    if (words === null) return nothingFound;
    return [
      {
        span: spanAt(prose, words.start, words.end),
        message: 'This reads as a thing to make. What will be better with it, and for whom?',
        fixes: () => fixesFor(objective, circumstances),
      },
    ];
  },
  why: 'An objective that is a thing to make is reached when the thing is there, whoever it helps. Said as what gets better, it leaves the team free to find the best way.',
  ask: 'We want what, for whom, so that this thing seemed a good idea?',
  exceptions: [
    'Places, cultures and habits are built too: “Build a place where people want to work” is no thing to make.',
    'An objective that says what the thing is for: “Ship a checkout that nobody has to think about”.',
  ],
  bad: [
    {
      text: 'Objective: [[Launch]] the new mobile app\n\n- KR: Members who order on the phone: 20% -> 45%\n',
      fixed:
        'Objective: Members get it done on their phone, wherever they are\n\n- KR: Members who order on the phone: 20% -> 45%\n- [ ] Launch the new mobile app\n',
    },
  ],
  good: [
    'Objective: Ordering is as easy as asking a friend\n\n- KR: Members who order on the phone: 20% -> 45%\n',
    'Objective: Build a place where people want to work\n\n- KR: Colleagues who would recommend us: 40% -> 60%\n',
  ],
};
