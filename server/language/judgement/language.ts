/** The small words of the languages that plans are written in. */

/** Frequent words of other languages that plans in English do not use. */
const FOREIGN = new Set(
  (
    'der die das und nicht mit für auf von den dem des ein eine einer eines einen ist sind wird werden wurde haben hat bis zur zum bei nach über unter durch ' +
    'pro mindestens unserer unsere unser kunden nutzer mitarbeiter einführen steigern erhöhen senken ' +
    'le la les une des du au aux et dans pour avec sur est sont par que qui nos notre leur plus moins augmenter réduire lancer atteindre clients ' +
    'el los las una unos del al y con por para que se su sus es más menos aumentar reducir lanzar lograr usuarios nuestra nuestro ' +
    'o os um uma uns umas do dos da das ao à no nos na nas e com por para que se seu sua são mais menos aumentar reduzir lançar clientes usuários nosso nossa ' +
    'il gli un uno di del della dei delle nel nella con per che si non sono è aumentare ridurre lanciare clienti ' +
    'het een van en met voor op te zijn wordt naar bij niet onze klanten verhogen verlagen lanceren'
  ).split(' '),
);

/** Of those, the ones that English writes too: 'no', 'des', 'die' … count only beside others. */
const SHARED = new Set(
  'die des no do per pro den a o e on per plus us in la le con al as son un se te met en van'.split(' '),
);

/** Words that nothing but English uses; one of them outweighs a foreign one. */
const ENGLISH = new Set(
  'the of and to with by for from at least is are our users customers increase reduce per within than all have been that who'.split(
    ' ',
  ),
);

/** Whose small word a word is; `both` counts for the other language only beside words of `other`. */
export type Language = 'english' | 'other' | 'both' | null;

/** The language that a written form in lower case tells. */
export function languageOf(lower: string): Language {
  if (ENGLISH.has(lower)) return 'english';
  if (!FOREIGN.has(lower)) return null;
  return SHARED.has(lower) ? 'both' : 'other';
}
