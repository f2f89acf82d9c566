/** Nouns that only say that something is counted, or in what. */
import type { NounGroup } from '../nouns.ts';

export const COUNTS: readonly NounGroup[] = [
  // Says only that something is counted; what is counted stands behind it.
  {
    class: 'amount',
    words: `amount bit bulk count dozen fifth figure half handful instance kind number pair piece plenty portion
      quantity remainder rest set sort sum tenth third type variety volume`,
  },
  // Only says in what a number is counted.
  {
    class: 'unit',
    words: `afternoon apr april aug august billion bn bpm bps byte cent centimetre cm crore day dec december degree
      dollar eom eoq eoy eur euro evening feb february fold fortnight friday fy gallon gb gbp gram h1 h2 hrs hundred jan
      january jul july jun june k kb kg kilo kilometer kilometre km kwh lakh lb lbs liter litre m mar march mb metre
      mile million millisecond min mins minute mm mo monday month morning ms mwh night nov november oct october pound pp
      pt pts q1 q2 q3 q4 qtr quarter rupee saturday sec second secs sep sept september sunday tb thousand thursday ton
      tonne tuesday usd watt wednesday week weekend wk wpm x year yen yr ytd`,
  },
];
