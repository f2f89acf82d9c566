/** The words and signs that make a number a quantity, as data: magnitudes, units, currencies, numbers in words. */
import { roleOf } from './forms.ts';

/** A table from every spelling to what it is a spelling of. */
function spelled(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(table).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)),
  );
}

/** A table from every word to the number that it stands for. */
function numbered(table: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(table.flatMap(([number, words]) => words.split(' ').map((word) => [word, number] as const)));
}

/** Factor of a magnitude behind a number. `m` is not here: it is a million or minutes, which its sentence decides. */
export const magnitudes = numbered([
  [1e3, 'k thousand thousands'],
  [1e2, 'hundred'],
  [1e5, 'lakh lakhs lac'],
  [1e6, 'mm mn mln mio mil million millions'],
  [1e7, 'cr crore crores'],
  [1e9, 'b bn billion billions'],
  [1e12, 'tn trillion'],
]);

export const MAGNITUDE = roleOf(magnitudes.keys());

/** Units of measure by the words that name them. Time is in `times`, because it also makes rates and deadlines. */
export const units = spelled({
  '%': 'percent pct',
  pp: 'pp ppt ppts p.p',
  points: 'pt pts point points',
  bps: 'bps',
  x: 'x',
  '★': 'star stars',
  KB: 'kb',
  MB: 'mb',
  GB: 'gb',
  TB: 'tb',
  PB: 'pb',
  KiB: 'kib',
  MiB: 'mib',
  GiB: 'gib',
  mg: 'mg',
  g: 'g gram grams',
  kg: 'kg kilo kilos kilogram kilograms',
  lb: 'lb lbs',
  km: 'km kilometer kilometers kilometre kilometres',
  cm: 'cm',
  miles: 'mi',
  mph: 'mph',
  degrees: 'degree degrees',
  ml: 'ml',
  l: 'l',
  ft: 'ft',
  kW: 'kw',
  MW: 'mw',
  kWh: 'kwh',
  MWh: 'mwh',
  GWh: 'gwh',
  kcal: 'kcal',
  rps: 'rps',
  qps: 'qps',
  tps: 'tps',
  fps: 'fps',
  rpm: 'rpm',
  bpm: 'bpm',
  dB: 'db',
  Hz: 'hz',
  MHz: 'mhz',
  GHz: 'ghz',
});

export const UNIT = roleOf(units.keys());

/** Units of time, by every spelling, to the one that a quantity carries. */
export const times = spelled({
  ns: 'ns',
  µs: 'us µs',
  ms: 'ms msec millisecond milliseconds',
  s: 's sec secs second seconds',
  min: 'min mins minute minutes',
  h: 'h hr hrs hour hours',
  days: 'd day days',
  weeks: 'w wk wks week weeks',
  months: 'mo mos mth mths month months',
  quarters: 'quarter quarters',
  years: 'y yr yrs year years',
});

export const TIME = roleOf(times.keys());

/** Periods of a rate: `per week`, `/month`, `a day`. */
export const ratePeriods = spelled({
  s: 's sec second',
  min: 'min minute',
  h: 'h hr hour',
  day: 'day',
  night: 'night',
  week: 'wk week',
  weekend: 'weekend',
  sprint: 'sprint',
  month: 'mo month',
  quarter: 'qtr quarter',
  year: 'yr year annum',
});

/** Currencies by sign, code and word. */
export const currencies = spelled({
  $: '$ usd dollar dollars',
  '€': '€ eur euro euros',
  '£': '£ gbp pounds',
  '¥': '¥ jpy yen',
  '₹': '₹ inr rs rupees',
  '₩': '₩ krw',
  '₽': '₽',
  '₺': '₺',
  '₪': '₪',
  '₦': '₦ ngn',
  CHF: 'chf',
  AUD: 'aud',
  CAD: 'cad',
  NZD: 'nzd',
  SGD: 'sgd',
  HKD: 'hkd',
  CNY: 'cny rmb',
  BRL: 'brl',
  MXN: 'mxn',
  ZAR: 'zar',
  SEK: 'sek',
  NOK: 'nok',
  DKK: 'dkk',
  PLN: 'pln',
  CZK: 'czk',
  AED: 'aed',
});

export const CURRENCY = roleOf(currencies.keys());

/** Numbers in words that count whatever follows. `one` is first of all a pronoun and is read with care. */
export const numberWords = numbered([
  [0, 'zero'],
  [1, 'one'],
  [2, 'two'],
  [3, 'three'],
  [4, 'four'],
  [5, 'five'],
  [6, 'six'],
  [7, 'seven'],
  [8, 'eight'],
  [9, 'nine'],
  [10, 'ten'],
  [11, 'eleven'],
  [12, 'twelve dozen'],
  [13, 'thirteen'],
  [14, 'fourteen'],
  [15, 'fifteen'],
  [16, 'sixteen'],
  [17, 'seventeen'],
  [18, 'eighteen'],
  [19, 'nineteen'],
  [20, 'twenty'],
  [30, 'thirty'],
  [40, 'forty'],
  [50, 'fifty'],
  [60, 'sixty'],
  [70, 'seventy'],
  [80, 'eighty'],
  [90, 'ninety'],
  [100, 'hundred'],
  [1000, 'thousand'],
  [1e6, 'million'],
]);

/** Words that multiply what they are said of. */
export const multipliers = numbered([
  [2, 'double doubles doubled doubling twofold two-fold'],
  [3, 'triple triples tripled tripling treble threefold three-fold'],
  [4, 'quadruple quadrupled fourfold four-fold'],
  [5, 'fivefold five-fold'],
  [10, 'tenfold ten-fold'],
  [0.5, 'halve halves halved halving'],
]);

/** Fractions in one word, in percent. */
export const fractions = numbered([
  [50, 'one-half'],
  [33.33, 'one-third'],
  [66.67, 'two-thirds'],
  [25, 'one-quarter one-fourth'],
  [75, 'three-quarters three-fourths'],
  [20, 'one-fifth'],
  [40, 'two-fifths'],
  [60, 'three-fifths'],
  [80, 'four-fifths'],
  [10, 'one-tenth'],
  [90, 'nine-tenths'],
]);

/** Denominators in words, in percent of one: `two thirds`, `three quarters of`. */
export const denominators = numbered([
  [50, 'half'],
  [100 / 3, 'third thirds'],
  [25, 'quarter quarters fourths'],
  [20, 'fifth fifths'],
  [10, 'tenth tenths'],
]);

export const months = numbered([
  [1, 'january jan'],
  [2, 'february feb'],
  [3, 'march mar'],
  [4, 'april apr'],
  [5, 'may'],
  [6, 'june jun'],
  [7, 'july jul'],
  [8, 'august aug'],
  [9, 'september sep sept'],
  [10, 'october oct'],
  [11, 'november nov'],
  [12, 'december dec'],
]);

export const MONTH = roleOf(months.keys());

/** Words whose bare number is a name: `Tier 1`, `phase 2`, `Windows 11`, `ISO 27001`. */
export const NUMBERED_THING = roleOf(
  [
    // parts, steps and ranks of something
    'tier phase level stage version release part chapter section article step wave track group zone region batch cohort',
    'scope title type class category grade round rule layer generation gen horizon episode season act block unit series',
    'p sev severity priority pillar volume page figure schedule exhibit annex appendix revision rev form case line',
    // stretches of time
    'week day month quarter half year q h fy cy sprint iteration cycle',
    // the method's own
    'kr o objective milestone goal mission vision agenda initiative epic story task req ticket issue pr bug patch build draft pilot',
    'plan update model option item number no',
    // places
    'room building site office plant gate hall floor district ward route highway bus terminal area lab studio',
    // rankings of companies
    'fortune ftse forbes',
    // standards
    'iso iatf iec ieee soc pci cmmc cis asvs wcag rfc http tls fips nist cve en din pep es ip ipv usb hl fhir oauth sdg basel haccp',
    // products
    'windows ios ipados macos android ubuntu debian rhel python java jdk node php ruby rails react angular vue next django',
    'postgres postgresql mysql kubernetes web html css net dynamics drupal wordpress magento apollo gpt gemini claude llama industry',
    'api sdk',
  ].flatMap((names) => names.split(' ')),
);

/** Things that a number names where the number alone tells: a code or a year-like term, never a count. */
export const namedNumbers: ReadonlySet<string> = new Set(['360', '101', '911', '365', '404', '27001', '9001', '14001']);

/** Words that end a run of words behind a number: what stands before them is what the number counts. */
export const COUNT_STOP = roleOf(
  (
    'a an the this that these those and or but nor so as at by for from in into of on onto off over under to up down with ' +
    'within without via per than then when while where who whom whose which what if because until till before after during ' +
    'between among across through throughout towards toward against about around above below beyond behind beside besides ' +
    'each every all any some no not only both either neither more less fewer is are was were be been being am has have had do ' +
    'does did will would shall should can could may might must their our your his her its my we they you it i he she using ' +
    'thanks plus minus versus vs ie eg i.e e.g etc ' +
    'reaches reach grows rises drops falls goes increases decreases improves exceeds stays remains hits passes'
  ).split(' '),
);

/** Plurals without an `s`. */
export const IRREGULAR_PLURAL = roleOf(
  'people men women children staff feedback alumni media criteria data personnel'.split(' '),
);

/** Plurals that as often stand in front of what is counted: `data incidents`, `staff hours`. */
export const modifierPlurals: ReadonlySet<string> = new Set(['data', 'media', 'staff', 'feedback', 'sales']);

/** End in `s` and are no plurals. */
export const SINGULAR_IN_S = roleOf(
  'nps enps saas aws ios gps sms dns os devops ops news series always sometimes perhaps gas vs'.split(' '),
);

/** Numbered things that are verbs at the head of a sentence: `Build 40 opportunities`, `Track 15 groups`. */
export const numberedVerbs: ReadonlySet<string> = new Set(
  'build draft pilot patch update plan issue form act group track model figure schedule title stage release host case line'.split(
    ' ',
  ),
);
