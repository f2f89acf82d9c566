/** The words and signs that make a number a quantity, as data: magnitudes, units, currencies, numbers in words. */

/** Factor of a magnitude behind a number. `m` is not here: it is a million or minutes, which its sentence decides. */
export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['thousands', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['mm', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['mil', 1e6],
  ['million', 1e6],
  ['millions', 1e6],
  ['cr', 1e7],
  ['crore', 1e7],
  ['crores', 1e7],
  ['b', 1e9],
  ['bn', 1e9],
  ['billion', 1e9],
  ['billions', 1e9],
  ['tn', 1e12],
  ['trillion', 1e12],
]);

/** Units of measure by the words that name them. Time is in `times`, because it also makes rates and deadlines. */
export const units: ReadonlyMap<string, string> = new Map([
  ['percent', '%'],
  ['pct', '%'],
  ['pp', 'pp'],
  ['ppt', 'pp'],
  ['ppts', 'pp'],
  ['p.p', 'pp'],
  ['pt', 'points'],
  ['pts', 'points'],
  ['point', 'points'],
  ['points', 'points'],
  ['bps', 'bps'],
  ['x', 'x'],
  ['star', '★'],
  ['stars', '★'],
  ['kb', 'KB'],
  ['mb', 'MB'],
  ['gb', 'GB'],
  ['tb', 'TB'],
  ['pb', 'PB'],
  ['kib', 'KiB'],
  ['mib', 'MiB'],
  ['gib', 'GiB'],
  ['mg', 'mg'],
  ['g', 'g'],
  ['gram', 'g'],
  ['grams', 'g'],
  ['kg', 'kg'],
  ['kilo', 'kg'],
  ['kilos', 'kg'],
  ['kilogram', 'kg'],
  ['kilograms', 'kg'],
  ['lb', 'lb'],
  ['lbs', 'lb'],
  ['km', 'km'],
  ['kilometer', 'km'],
  ['kilometers', 'km'],
  ['kilometre', 'km'],
  ['kilometres', 'km'],
  ['cm', 'cm'],
  ['mi', 'miles'],
  ['mph', 'mph'],
  ['ml', 'ml'],
  ['l', 'l'],
  ['ft', 'ft'],
  ['kw', 'kW'],
  ['mw', 'MW'],
  ['kwh', 'kWh'],
  ['mwh', 'MWh'],
  ['gwh', 'GWh'],
  ['kcal', 'kcal'],
  ['rps', 'rps'],
  ['qps', 'qps'],
  ['tps', 'tps'],
  ['fps', 'fps'],
  ['rpm', 'rpm'],
  ['bpm', 'bpm'],
  ['db', 'dB'],
  ['hz', 'Hz'],
  ['mhz', 'MHz'],
  ['ghz', 'GHz'],
]);

/** Units of time, by every spelling, to the one that a quantity carries. */
export const times: ReadonlyMap<string, string> = new Map([
  ['ns', 'ns'],
  ['us', 'µs'],
  ['µs', 'µs'],
  ['ms', 'ms'],
  ['msec', 'ms'],
  ['millisecond', 'ms'],
  ['milliseconds', 'ms'],
  ['s', 's'],
  ['sec', 's'],
  ['secs', 's'],
  ['second', 's'],
  ['seconds', 's'],
  ['min', 'min'],
  ['mins', 'min'],
  ['minute', 'min'],
  ['minutes', 'min'],
  ['h', 'h'],
  ['hr', 'h'],
  ['hrs', 'h'],
  ['hour', 'h'],
  ['hours', 'h'],
  ['d', 'days'],
  ['day', 'days'],
  ['days', 'days'],
  ['w', 'weeks'],
  ['wk', 'weeks'],
  ['wks', 'weeks'],
  ['week', 'weeks'],
  ['weeks', 'weeks'],
  ['mo', 'months'],
  ['mos', 'months'],
  ['mth', 'months'],
  ['mths', 'months'],
  ['month', 'months'],
  ['months', 'months'],
  ['quarter', 'quarters'],
  ['quarters', 'quarters'],
  ['y', 'years'],
  ['yr', 'years'],
  ['yrs', 'years'],
  ['year', 'years'],
  ['years', 'years'],
]);

/** Periods of a rate: `per week`, `/month`, `a day`. */
export const ratePeriods: ReadonlyMap<string, string> = new Map([
  ['s', 's'],
  ['sec', 's'],
  ['second', 's'],
  ['min', 'min'],
  ['minute', 'min'],
  ['h', 'h'],
  ['hr', 'h'],
  ['hour', 'h'],
  ['day', 'day'],
  ['night', 'night'],
  ['wk', 'week'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['sprint', 'sprint'],
  ['mo', 'month'],
  ['month', 'month'],
  ['qtr', 'quarter'],
  ['quarter', 'quarter'],
  ['yr', 'year'],
  ['year', 'year'],
  ['annum', 'year'],
]);

/** Currencies by sign, code and word. */
export const currencies: ReadonlyMap<string, string> = new Map([
  ['$', '$'],
  ['€', '€'],
  ['£', '£'],
  ['¥', '¥'],
  ['₹', '₹'],
  ['₩', '₩'],
  ['₽', '₽'],
  ['₺', '₺'],
  ['₪', '₪'],
  ['₦', '₦'],
  ['usd', '$'],
  ['dollar', '$'],
  ['dollars', '$'],
  ['eur', '€'],
  ['euro', '€'],
  ['euros', '€'],
  ['gbp', '£'],
  ['pounds', '£'],
  ['jpy', '¥'],
  ['yen', '¥'],
  ['inr', '₹'],
  ['rs', '₹'],
  ['rupees', '₹'],
  ['chf', 'CHF'],
  ['aud', 'AUD'],
  ['cad', 'CAD'],
  ['nzd', 'NZD'],
  ['sgd', 'SGD'],
  ['hkd', 'HKD'],
  ['cny', 'CNY'],
  ['rmb', 'CNY'],
  ['brl', 'BRL'],
  ['mxn', 'MXN'],
  ['zar', 'ZAR'],
  ['sek', 'SEK'],
  ['nok', 'NOK'],
  ['dkk', 'DKK'],
  ['pln', 'PLN'],
  ['czk', 'CZK'],
  ['aed', 'AED'],
  ['ngn', '₦'],
  ['krw', '₩'],
]);

/** Numbers in words that count whatever follows. `one` is first of all a pronoun and is read with care. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
]);

/** Words that multiply what they are said of. */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['doubles', 2],
  ['doubled', 2],
  ['doubling', 2],
  ['twofold', 2],
  ['two-fold', 2],
  ['triple', 3],
  ['triples', 3],
  ['tripled', 3],
  ['tripling', 3],
  ['treble', 3],
  ['threefold', 3],
  ['three-fold', 3],
  ['quadruple', 4],
  ['quadrupled', 4],
  ['fourfold', 4],
  ['four-fold', 4],
  ['fivefold', 5],
  ['five-fold', 5],
  ['tenfold', 10],
  ['ten-fold', 10],
  ['halve', 0.5],
  ['halves', 0.5],
  ['halved', 0.5],
  ['halving', 0.5],
]);

/** Fractions in one word, in percent. */
export const fractions: ReadonlyMap<string, number> = new Map([
  ['one-half', 50],
  ['one-third', 33.33],
  ['two-thirds', 66.67],
  ['one-quarter', 25],
  ['three-quarters', 75],
  ['one-fourth', 25],
  ['three-fourths', 75],
  ['one-fifth', 20],
  ['two-fifths', 40],
  ['three-fifths', 60],
  ['four-fifths', 80],
  ['one-tenth', 10],
  ['nine-tenths', 90],
]);

/** Denominators in words, in percent of one: `two thirds`, `three quarters of`. */
export const denominators: ReadonlyMap<string, number> = new Map([
  ['half', 50],
  ['third', 100 / 3],
  ['thirds', 100 / 3],
  ['quarter', 25],
  ['quarters', 25],
  ['fourths', 25],
  ['fifth', 20],
  ['fifths', 20],
  ['tenth', 10],
  ['tenths', 10],
]);

export const months: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['jan', 1],
  ['february', 2],
  ['feb', 2],
  ['march', 3],
  ['mar', 3],
  ['april', 4],
  ['apr', 4],
  ['may', 5],
  ['june', 6],
  ['jun', 6],
  ['july', 7],
  ['jul', 7],
  ['august', 8],
  ['aug', 8],
  ['september', 9],
  ['sep', 9],
  ['sept', 9],
  ['october', 10],
  ['oct', 10],
  ['november', 11],
  ['nov', 11],
  ['december', 12],
  ['dec', 12],
]);

/** Words that a bare number behind them numbers or names: `Tier 1`, `phase 2`, `Windows 11`, `ISO 27001`. */
export const numberedThings: ReadonlySet<string> = new Set(
  (
    'tier phase level stage version release part chapter section article step wave sprint iteration week day month quarter ' +
    'half year q h fy cy p sev severity priority pillar track group zone region batch cohort scope title type class category ' +
    'grade round rule layer kr kr1 o objective milestone goal option plan room building site line model gen generation horizon ' +
    'episode season act block item ticket issue pr bug epic story task req case figure no number mission cycle vision agenda ' +
    'iso soc iec pci wcag rfc http tls fips nist gpt cve en din pep es ip usb hl fhir oauth ipv sdg asvs cis ieee cmmi-dev ' +
    'windows ios ipados macos android ubuntu debian rhel python java jdk node php ruby rails react angular vue next django ' +
    'postgres postgresql mysql kubernetes web html css net sap salesforce dynamics drupal wordpress magento office basel ' +
    'industry apollo studio falcon gemini claude llama form schedule exhibit annex appendix area district ward route highway ' +
    'interstate bus terminal gate hall floor studio unit lab pilot draft draft- revision rev update patch build sdk api series'
  ).split(' '),
);

/** Things that a number names where the number alone tells: a code or a year-like term, never a count. */
export const namedNumbers: ReadonlySet<string> = new Set(['360', '101', '911', '365', '404', '27001', '9001', '14001']);

/** Words that end a run of words behind a number: what stands before them is what the number counts. */
export const countStops: ReadonlySet<string> = new Set(
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
export const irregularPlurals: ReadonlySet<string> = new Set(
  'people men women children staff feedback alumni media criteria data personnel'.split(' '),
);

/** Plurals that as often stand in front of what is counted: `data incidents`, `staff hours`. */
export const modifierPlurals: ReadonlySet<string> = new Set(['data', 'media', 'staff', 'feedback', 'sales']);

/** End in `s` and are no plurals. */
export const singularsInS: ReadonlySet<string> = new Set(
  'nps enps saas aws ios gps sms dns os devops ops news series always sometimes perhaps gas vs'.split(' '),
);

/** Numbered things that are verbs at the head of a sentence: `Build 40 opportunities`, `Track 15 groups`. */
export const numberedVerbs: ReadonlySet<string> = new Set(
  'build draft pilot patch update plan issue form act group track model figure schedule title stage release host case line'.split(
    ' ',
  ),
);
