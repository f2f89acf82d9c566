/** Forms of regular English words, and a list of the irregular ones that occur in plans. */

const IRREGULAR_VERBS: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  `be was been|beat beat beaten|become became become|begin began begun|bring brought brought|broadcast broadcast broadcast|
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
  'admit begin commit control defer equip format handicap input offset output permit program refer submit transfer transmit upset recap'.split(
    ' ',
  ),
);

const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  `person people|child children|man men|woman women|foot feet|alumnus alumni|analysis analyses|thesis theses|synthesis syntheses|
  hypothesis hypotheses|curriculum curricula|syllabus syllabi|index indices|matrix matrices|criterion criteria|phenomenon phenomena|
  medium media|symposium symposia|half halves|life lives|shelf shelves|leaf leaves|staff staff|personnel personnel|series series|
  datum data|taxonomy taxonomies|quiz quizzes|diagnosis diagnoses|consortium consortia|schema schemas`
    .split('|')
    .map((row) => row.trim().split(' ') as [string, string]),
);

const isVowel = (char: string | undefined): boolean => char !== undefined && 'aeiou'.includes(char);

function doubles(base: string): boolean {
  const n = base.length;
  const last = base[n - 1]!;
  if (n < 3 || isVowel(last) || 'wxy'.includes(last) || !isVowel(base[n - 2]) || isVowel(base[n - 3])) return false;
  const vowels = base.match(/[aeiou]+/g)?.length ?? 0;
  return vowels === 1 || DOUBLING.has(base) || /(?:plan|map|set|shop|ship|run|cut|log|tag|dup)$/.test(base);
}

/** The third person of a verb; the plural of a noun that has a regular one. */
export function withS(base: string): string {
  if (/(?:[sxz]|ch|sh)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  if (base === 'do' || base === 'go' || base === 'undergo') return `${base}es`;
  return `${base}s`;
}

export function pluralOf(noun: string): string {
  return IRREGULAR_PLURALS.get(noun) ?? withS(noun);
}

export interface VerbForms {
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
}

/** The forms of a verb; of a hyphenated one its first part is inflected ('rolled-out'). */
export function formsOf(verb: string): VerbForms {
  const hyphen = verb.search(/[-_]/);
  const compound = hyphen > 0 && (verb[hyphen] === '_' || /-(?:out|up|off|in|back)$/.test(verb));
  const base = compound ? verb.slice(0, hyphen) : verb;
  const tail = compound ? verb.slice(hyphen) : '';
  const irregular = IRREGULAR_VERBS.get(base);
  const silentE = /[^eoy]e$/.test(base);
  const stem = doubles(base) ? base + base.at(-1) : base;
  const ed = base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const ing = silentE ? `${base.slice(0, -1)}ing` : `${stem}ing`;
  return {
    third: withS(base) + tail,
    past: (irregular?.[0] ?? ed) + tail,
    participle: (irregular?.[1] ?? ed) + tail,
    ing: ing + tail,
  };
}
