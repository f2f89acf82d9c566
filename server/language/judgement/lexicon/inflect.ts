/** Forms of regular English words, and a list of the irregular ones that occur in plans. */

const IRREGULAR_VERBS: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  `breed bred bred|cling clung clung|feed fed fed|flee fled fled|forbid forbade forbidden|forget forgot forgotten|
  forgive forgave forgiven|hide hid hidden|hurt hurt hurt|lend lent lent|mow mowed mown|offset offset offset|
  outbid outbid outbid|overwrite overwrote overwritten|panic panicked panicked|preset preset preset|proofread proofread proofread|
  prove proved proven|re-write re-wrote re-written|recast recast recast|recut recut recut|redraw redrew redrawn|rehang rehung rehung|
  reread reread reread|resell resold resold|reshoot reshot reshot|retake retook retaken|retell retold retold|rid rid rid|sing sang sung|
  sow sowed sown|split split split|sublet sublet sublet|swear swore sworn|sweep swept swept|swing swung swung|telecast telecast telecast|
  throw threw thrown|typeset typeset typeset|misread misread misread|misunderstand misunderstood misunderstood|undergo underwent undergone|
  undo undid undone|unfreeze unfroze unfrozen|unwind unwound unwound|withhold withheld withheld|withstand withstood withstood|
  be was been|beat beat beaten|become became become|begin began begun|bring brought brought|broadcast broadcast broadcast|
  build built built|buy bought bought|catch caught caught|choose chose chosen|come came come|cost cost cost|cut cut cut|
  deal dealt dealt|dig dug dug|do did done|draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|feel felt felt|
  find found found|fit fitted fitted|forgo forwent forgone|get got got|give gave given|go went gone|withdraw withdrew withdrawn|freeze froze frozen|forecast forecast forecast|hang hung hung|stand stood stood|wake woke woken|weave wove woven|overcome overcame overcome|overtake overtook overtaken|outgrow outgrew outgrown|outsell outsold outsold|fly flew flown|cast cast cast|forge forged forged|bind bound bound|arise arose arisen|break broke broken|drink drank drunk|wear wore worn|re-run re-ran re-run|rerun reran rerun|reset reset reset|hand-over handed-over handed-over|think thought thought|sew sewed sewn|ride rode ridden|grow grew grown|hear heard heard|
  hit hit hit|hold held held|keep kept kept|know knew known|lay laid laid|lead led led|learn learned learnt|leave left left|
  let let let|lose lost lost|make made made|meet met met|oversee oversaw overseen|pay paid paid|put put put|quit quit quit|
  read read read|rebuild rebuilt rebuilt|rebuy rebought rebought|redo redid redone|remake remade remade|rethink rethought rethought|
  repay repaid repaid|rewrite rewrote rewritten|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|
  sell sold sold|send sent sent|set set set|shed shed shed|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|
  sink sank sunk|sit sat sat|sleep slept slept|speak spoke spoken|speed sped sped|spend spent spent|stick stuck stuck|strive strove striven|
  swell swelled swollen|swim swam swum|take took taken|teach taught taught|tell told told|think thought thought|
  understand understood understood|undertake undertook undertaken|uphold upheld upheld|upsell upsold upsold|win won won|write wrote written`
    .split('|')
    .map((row) => {
      const [base = '', past = '', participle = ''] = row.trim().split(' ');
      return [base, [past, participle]];
    }),
);

/** Longer verbs that double their last letter all the same; of one syllable all do. */
const DOUBLING = new Set(
  `admit begin commit concur confer control debug defer deter distil embed emit enrol equip forbid forget format
  fulfil handicap incur infer input instil occur offset outbid outfit output patrol permit prefer program propel
  rebel recap recur refer refit regret remit repel retrofit sublet submit transfer transmit unplug upset`.split(/\s+/),
);

const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  `foot feet|alumnus alumni|analysis analyses|thesis theses|synthesis syntheses|
  hypothesis hypotheses|curriculum curricula|syllabus syllabi|index indices|matrix matrices|criterion criteria|phenomenon phenomena|
  medium media|symposium symposia|half halves|life lives|shelf shelves|leaf leaves|staff staff|personnel personnel|series series|
  datum data|taxonomy taxonomies|quiz quizzes|diagnosis diagnoses|consortium consortia|schema schemas|synopsis synopses|addendum addenda|memorandum memoranda|corpus corpora|
  passer-by passers-by`
    .split('|')
    .map((row) => row.trim().split(' ') as [string, string]),
);

const isVowel = (char: string | undefined): boolean =>
  char === 'a' || char === 'e' || char === 'i' || char === 'o' || char === 'u';

/** Ends of longer verbs that double their last letter: 'format', 'reset', 'relog'. */
const DOUBLING_ENDS = ['plan', 'map', 'set', 'shop', 'ship', 'run', 'cut', 'log', 'tag', 'dup'];

function doubles(base: string): boolean {
  const n = base.length;
  const last = base[n - 1]!;
  if (n < 3 || isVowel(last) || 'wxy'.includes(last) || !isVowel(base[n - 2])) return false;
  // The 'u' of 'quit' is none.
  if (isVowel(base[n - 3]) && base[n - 4] !== 'q') return false;
  let syllables = 0;
  for (let i = 0; i < n; i++) if (isVowel(base[i]) && !isVowel(base[i - 1])) syllables++;
  return syllables === 1 || DOUBLING.has(base) || DOUBLING_ENDS.some((end) => base.endsWith(end));
}

/** 'y' behind a consonant becomes 'i' before an ending. */
const softens = (base: string): boolean => base.length > 1 && base.endsWith('y') && !isVowel(base.at(-2));

const hisses = (base: string): boolean =>
  base.endsWith('s') || base.endsWith('x') || base.endsWith('z') || base.endsWith('ch') || base.endsWith('sh');

const TAKES_ES = new Set(['do', 'go', 'undergo', 'undo', 'redo', 'forgo']);

/** The third person of a verb; the plural of a noun that has a regular one. */
export function withS(base: string): string {
  if (hisses(base)) return `${base}es`;
  if (softens(base)) return `${base.slice(0, -1)}ies`;
  if (TAKES_ES.has(base)) return `${base}es`;
  return `${base}s`;
}

/** Ends that a compound has the plural of: 'policeman', 'salesperson', 'grandchild', 'midwife'. */
const PLURAL_ENDS: readonly (readonly [one: string, many: string])[] = [
  ['man', 'men'],
  ['person', 'people'],
  ['child', 'children'],
  ['wife', 'wives'],
];

/** The other form of a compound whose end is inflected as a noun of its own; null for other words. */
function withEnd(word: string, from: 0 | 1, to: 0 | 1): string | null {
  for (const ends of PLURAL_ENDS) if (word.endsWith(ends[from])) return word.slice(0, -ends[from].length) + ends[to];
  return null;
}

export function pluralOf(noun: string): string {
  return IRREGULAR_PLURALS.get(noun) ?? withEnd(noun, 0, 1) ?? withS(noun);
}

export interface VerbForms {
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
}

const PARTICLES = ['-out', '-up', '-off', '-in', '-back'];

/** Where a verb's particle starts, with its joint: the '_' of 'log_in', the '-' of 'roll-out'; the length of a verb without one. */
function jointOf(verb: string): number {
  for (let i = 1; i < verb.length; i++) {
    if (verb[i] === '_') return i;
    if (verb[i] === '-') return PARTICLES.some((particle) => verb.endsWith(particle)) ? i : verb.length;
  }
  return verb.length;
}

/** The forms of a verb; of a hyphenated one its first part is inflected ('rolled-out'). */
export function formsOf(verb: string): VerbForms {
  const joint = jointOf(verb);
  const base = verb.slice(0, joint);
  const tail = verb.slice(joint);
  const irregular = IRREGULAR_VERBS.get(base);
  const silentE = base.length > 1 && base.endsWith('e') && !'eoy'.includes(base.at(-2)!);
  const stem = doubles(base) ? base + base.at(-1) : base;
  const ed = base.endsWith('e') ? `${base}d` : softens(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const ing = base.endsWith('ie') ? `${base.slice(0, -2)}ying` : silentE ? `${base.slice(0, -1)}ing` : `${stem}ing`;
  return {
    third: withS(base) + tail,
    past: (irregular?.[0] ?? ed) + tail,
    participle: (irregular?.[1] ?? ed) + tail,
    ing: ing + tail,
  };
}

const PAST_OF = new Map<string, string[]>();
for (const [base, forms] of IRREGULAR_VERBS)
  for (const form of new Set(forms)) PAST_OF.set(form, [...(PAST_OF.get(form) ?? []), base]);

/** What a form may be a form of by its ending, itself among them; some of it is no word: 'release' and 'releas' of 'released'. */
function plainBases(form: string): string[] {
  const bases = [form, ...(PAST_OF.get(form) ?? [])];
  const without = (count: number) => form.slice(0, -count);
  if (form.endsWith('s')) {
    bases.push(without(1));
    if (form.endsWith('es')) bases.push(without(2));
    if (form.endsWith('ies')) bases.push(`${without(3)}y`);
  } else if (form.endsWith('ed')) {
    bases.push(without(1), without(2));
    if (form.endsWith('ied')) bases.push(`${without(3)}y`);
    else if (form.at(-3) === form.at(-4)) bases.push(without(3));
  } else if (form.endsWith('ing')) {
    bases.push(without(3), `${without(3)}e`);
    if (form.endsWith('ying')) bases.push(`${without(4)}ie`);
    if (form.at(-4) === form.at(-5)) bases.push(without(4));
  }
  return bases;
}

/** A form of a verb as it is made here: 'labeled' for 'labelled', which is as good. */
export function oneL(base: string, form: string): string {
  return base.endsWith('l') && form.startsWith(`${base}l`) ? base + form.slice(base.length + 1) : form;
}

/** The verbs that a form may be of. Whether one of them is a verb and has that form is for the caller to see. */
export function basesOf(form: string): string[] {
  const joint = jointOf(form);
  if (joint === form.length) return plainBases(form);
  const tail = form.slice(joint);
  return plainBases(form.slice(0, joint)).map((base) => base + tail);
}

const SINGULARS = new Map([...IRREGULAR_PLURALS].map(([singular, plural]) => [plural, singular]));

/** The nouns that a form may be the plural of. Whether one of them is a noun is for the caller to see. */
export function singularsOf(form: string): string[] {
  const singulars: string[] = [];
  const irregular = SINGULARS.get(form);
  if (irregular !== undefined) singulars.push(irregular);
  const compound = withEnd(form, 1, 0);
  if (compound !== null) singulars.push(compound);
  if (form.endsWith('s')) singulars.push(form.slice(0, -1));
  if (form.endsWith('es')) singulars.push(form.slice(0, -2));
  if (form.endsWith('ies')) singulars.push(`${form.slice(0, -3)}y`);
  return singulars;
}
