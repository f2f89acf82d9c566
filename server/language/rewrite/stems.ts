/** Words cut to what their forms and spellings share: 'programmes' and 'program', 'organised' and 'organize'. */
import { stemmer } from 'stemmer';
import { BASE, MARK, senseOf } from '../judgement/lexicon/lexicon.ts';
import { type Token, tokenize } from '../prose/tokens.ts';

/** Words that carry no subject. */
const empty = new Set(
  (
    'a an and the of to for in on at by with from into onto over under about as per via or our my your their its his her this that ' +
    'these those all every each any some no not is are was were be been being has have had will would can could should may it we ' +
    'they i you us them who which what when where how than then so more most new first next own other between within across after before'
  ).split(' '),
);

/** British spellings that the stemmer would keep apart from American ones. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/isation/, 'ization'],
  [/([a-z]{3})is(e|ed|es|ing|er)$/, '$1iz$2'],
  [/ogues?$/, 'og'],
  [/programmes?$/, 'program'],
  [/centre(s?)$/, 'center$1'],
  [/([^aeio])our(s|ed|ing)?$/, '$1or$2'],
  [/(l)led$|(l)ling$/, '$1$2'],
  [/licence/, 'license'],
  [/cheque/, 'check'],
];

/** Words that the stemmer would take for forms of others. */
const keptApart = new Map(
  (
    'documentation documentation|house house|houses house|housing housing|certificate certificate|certificates certificate|clinical clinical|filing filing|filings filing|generation generation|accessibility accessibility|accessible accessibility|receivable receivable|receivables receivable|university university|' +
    'universities university|universe universe|organisation organisation|organization organisation|commission commission|' +
    'added add|adds add|adding add|reference reference|references reference|referral referral|referrals referral|' +
    'marketing marketing|staffing staffing|building building|buildings building|' +
    'packaging packaging|personal personal|personally personal|paging paging|maintainer maintainer|maintainers maintainer|' +
    'officer officer|officers officer|appointment appointment|appointments appointment|staging staging|provider provider|' +
    'providers provider|communication communication|communications communication|publication publication|' +
    'publications publication|fairness fairness|enablement enablement|positioning positioning|positive positive|positively positive|wellness wellness|' +
    'succession succession|successor successor|successors successor|planting planting|parking parking|savings savings|saving saving|management management|watering watering'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Stems that were worked out before: plans and the catalogue say the same words again and again. */
const known = new Map<string, string>();
const mostKnown = 10_000;
/** What is longer is no word. */
const longest = 40;

/** The stem of a word in lower case. */
function stemOf(word: string): string {
  const before = keptApart.get(word) ?? known.get(word);
  if (before !== undefined) return before;
  if (word.length > longest) return word;
  let spelt = word.replace(/'s?$/, '');
  for (const [british, american] of spellings) spelt = spelt.replace(british, american);
  const stem = stemmer(spelt);
  if (known.size >= mostKnown) known.clear();
  known.set(word, stem);
  return stem;
}

/** Whether a stem is that of one of these words. Stems take their time, and to look at a plan asks for none. */
export function stemsAmong(words: string): (stem: string) => boolean {
  let stems: ReadonlySet<string> | null = null;
  return (stem) => {
    stems ??= new Set(words.split(' ').map(stemOf));
    return stems.has(stem);
  };
}

/**
 * Verbs that say that something gets made, whatever it is. At the head of a line and as participles they name no
 * subject: 'Write battlecards', 'The policy is set up'.
 */
const isMaking = stemsAmong(
  'write run build set connect launch release ship deliver create develop implement introduce roll hold host make send ' +
    'publish share take use add put move open start complete finish define bring get give go draft produce prepare ' +
    'commission replace obtain secure provide install establish organise organize do conduct perform carry execute have hand close live ready done place ' +
    'book kill work cut drop fire spec map approve announce upload demonstrate visit tag keep meet find list exist check adopt record relaunch attend building ' +
    'deploy offer update maintain document support enable',
);

/** Verbs that say by themselves what the work is about: 'Migrate billing', 'Train all managers'. */
const isTelling = stemsAmong(
  'train coach mentor hire recruit migrate upgrade redesign rebrand refactor restructure automate translate ' +
    'localise interview survey audit patch monitor test forecast onboard digitise renegotiate negotiate renovate ' +
    'refurbish vaccinate screen pilot budget personalise label triage instrument benchmark rotate encrypt decommission ' +
    'modernise integrate scan segment standardise simplify reorganise meditate exercise cook reconcile containerise insulate',
);

/** A stem and where its word stands in the text. */
export interface Stem {
  readonly stem: string;
  readonly start: number;
  /** Whether it is the verb of an order that is about something else: 'appoint' of 'Appoint a head of sales' is no appointment. */
  readonly orders: boolean;
  /** Whether the word can be what something is called: no number, no adjective, no mere verb. */
  readonly calls: boolean;
}

const counts = new Set(
  'two three four five six seven eight nine ten twelve twenty old free next self small large type i ii iii'.split(' '),
);

/** Endings of adjectives. */
const qualifying = /(?:al|ic|ive|ous|ful|less|able|ible|ly|ant|ent)$/;

/** Whether a word can be part of what something is called. */
function callsSomething(word: string): boolean {
  const sense = senseOf(word);
  return sense === undefined ? !counts.has(word) && !qualifying.test(word) : sense.noun !== null;
}

/** Words of that kind that say the same wherever they stand. */
const happening = new Set(['live', 'ready', 'done', 'place', 'works', 'exists', 'deploy']);

/** Verbs by which things come; their nouns are subjects: 'Procurement portal'. */
const buying = new Set([
  'buy',
  'purchase',
  'purchased',
  'procure',
  'procured',
  'acquire',
  'acquired',
  'equip',
  'equipped',
]);

/** Whether a word only says that something is made: the first word of a text, or one in a form of the past. */
const onlyMakes = (word: string, at: number): boolean =>
  happening.has(word) ||
  (at === 0 && buying.has(word)) ||
  ((at === 0 || word.endsWith('ed')) && isMaking(stemOf(word)));

/** Behind a word that could be a noun, too, these show that it is a verb: 'Close the books', 'Talk to 20 customers'. */
const behindVerbs = new Set(['to', 'at', 'with', 'all', 'every', 'each']);

/** Whether the first word of a text is a verb, and what the work is about comes behind it. */
function isOrder([first, next]: readonly Token[]): boolean {
  const sense = first?.kind === 'word' ? senseOf(first.lower) : undefined;
  if (!first || !sense?.verb || (sense.forms & BASE) === 0) return false;
  // 'Train for a marathon' trains nobody else.
  if (isTelling(stemOf(first.lower))) return next?.lower === 'for';
  if (sense.noun === null) return true;
  const marks = next?.kind === 'word' ? (senseOf(next.lower)?.marks ?? 0) : 0;
  return next?.kind === 'number' || behindVerbs.has(next?.lower ?? '') || (marks & (MARK.determiner | MARK.own)) !== 0;
}

/** 'Open data' and 'open source' are not opened by anybody. */
const isOpen = ({ lower }: Token, next: Token | undefined): boolean =>
  lower === 'open' && (next?.lower === 'data' || next?.lower === 'source');

/** 'Series B', and no series of talks. */
const isRound = ({ lower }: Token, next: Token | undefined): boolean =>
  lower === 'series' && next !== undefined && next.lower.length === 1;

/** 'The train' teaches nobody. */
const isRailway = ({ lower }: Token, before: Token | undefined): boolean =>
  lower === 'train' && (before?.lower === 'the' || before?.lower === 'a' || before?.lower === 'by');

/** What 'IT' names. */
const department = 'IT';

/** Text all in capitals: its 'IT' may be any 'it'. */
const isShouted = (text: string): boolean => text.length > 12 && text === text.toUpperCase();

/** Hyphenated words of which the parts alone would say something else, or nothing. */
const inseparable =
  /\b(on|check|pick|add|at|all|drop|burn|first|thank|over-the|hand|how|walk|sign|log|e)-(call|ins?|ons?|risk|hands|aid|you|air|over|to|through|up|mails?|books?)|one-(?:on-one|to-one|stop)|well-being/g;
const joined = (word: string): string =>
  word.includes('-') ? word.replace(inseparable, (whole) => whole.replaceAll('-', '')) : word;

/** The stems of the words of a term: 'sales-training'. */
export const stemsOfTerm = (term: string): string[] =>
  joined(term)
    .split(/[-/&]/)
    .filter((word) => word === 'it' || (word !== '' && !empty.has(word)))
    .map((word) => (word === 'it' ? department : stemOf(word)));

/** The stems of the words that carry a subject, in order; the parts of a hyphenated word count one by one. */
export const stemsOf = (text: string): Stem[] => stemsOfTokens(tokenize(text), text);

/** The same of a text that is cut into tokens already. */
export function stemsOfTokens(tokens: readonly Token[], text: string): Stem[] {
  const stems: Stem[] = [];
  const order = isOrder(tokens);
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' && token.kind !== 'name' && !/^\d+[a-z]/.test(token.lower)) continue;
    if (token.kind === 'name' && token.lower.includes('://')) continue;
    if (token.lower === 'up' && tokens[at - 1]?.lower === 'set') continue;
    if (onlyMakes(token.lower, at) && !isOpen(token, tokens[at + 1])) continue;
    // The department; the word in lower case says nothing.
    if (token.lower === 'it' && text.startsWith('IT', token.start) && !isShouted(text)) {
      stems.push({ stem: department, start: token.start, orders: false, calls: true });
      continue;
    }
    if (isRailway(token, tokens[at - 1])) {
      stems.push({ stem: stemOf('railway'), start: token.start, orders: false, calls: true });
      continue;
    }
    if (isRound(token, tokens[at + 1])) {
      stems.push({ stem: stemOf('seriesround'), start: token.start, orders: false, calls: true });
      continue;
    }
    let start = token.start;
    for (const part of joined(token.lower).split(/[-_/&]/)) {
      if (part !== '' && !empty.has(part)) {
        stems.push({ stem: stemOf(part), start, orders: order && at === 0, calls: callsSomething(part) });
      }
      start += part.length + 1;
    }
  }
  return stems;
}

/** The stem of the verb at the head of a text, where the verb says by itself what the work is about; else null. */
export function tellingVerbOf(text: string): string | null {
  const tokens = tokenize(text);
  const stem = tokens[0]?.kind === 'word' ? stemOf(tokens[0].lower) : '';
  return isTelling(stem) && !isOrder(tokens) ? stem : null;
}

/** The stems of the words that carry a subject, each once. */
export const stemsIn = (text: string): ReadonlySet<string> => new Set(stemsOf(text).map(({ stem }) => stem));
