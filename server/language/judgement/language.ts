/** Whether a text is written in English, the one language that can be judged. Unknown words alone do not make it foreign. */
import { roleOf } from '../prose/forms.ts';
import type { Sentence } from '../prose/quantities.ts';

/** Frequent words of other languages that plans in English do not use. */
const FOREIGN = roleOf(
  (
    'der die das und nicht mit für auf von den dem des ein eine einer eines einen ist sind wird werden wurde haben hat bis zur zum bei nach über unter durch ' +
    'pro mindestens unserer unsere unser kunden nutzer mitarbeiter einführen steigern erhöhen senken ' +
    'le la les une des du au aux et dans pour avec sur est sont par que qui nos notre leur plus moins augmenter réduire lancer atteindre ' +
    'el los las una unos del al y con por para que se su sus es más menos aumentar reducir lanzar lograr usuarios nuestra nuestro ' +
    'o os um uma uns umas do dos da das ao à no nos na nas e com por para que se seu sua são mais menos aumentar reduzir lançar clientes usuários nosso nossa ' +
    'il gli un uno di del della dei delle nel nella con per che si non sono è aumentare ridurre lanciare clienti ' +
    'het een van en met voor op te zijn wordt naar bij niet onze klanten verhogen verlagen lanceren'
  ).split(' '),
);

/** Of those, the ones that English writes too, as words, names or initials: 'no', 'pour', 'OS', 'Los' … count only beside others. */
const SHARED = roleOf(
  (
    'die des no do per pro den a o e on per plus us in la le con al as son un se te met en van ' +
    'os dos das sus mit hat par est nos nas pour los las el uno non si da com na y um su es del von di op ist bis'
  ).split(' '),
);

/** Words that nothing but English uses; one of them outweighs a foreign one. */
const ENGLISH = roleOf(
  'the of and to with by for from at least is are our users customers increase reduce per within than all have been that who'.split(
    ' ',
  ),
);

/** CJK, Hangul, Cyrillic, Arabic, Hebrew, Greek, Thai, Devanagari. */
function isOtherScript(code: number): boolean {
  return (
    (code >= 0x370 && code <= 0x7ff) ||
    (code >= 0x900 && code <= 0x1cff) ||
    (code >= 0x3040 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7af)
  );
}

/** Whether most of the text is in another script, or its small words are those of another language. */
export function isForeign({ text, tokens }: Sentence): boolean {
  let foreign = 0;
  let shared = 0;
  let english = 0;
  let words = 0;
  let other = 0;
  let letters = 0;
  for (const { kind, start, end, form } of tokens) {
    if (kind !== 'word') continue;
    words++;
    letters += end - start;
    const { roles } = form;
    if (isOtherScript(text.charCodeAt(start))) other += end - start;
    else if ((roles & ENGLISH) !== 0) english++;
    else if ((roles & FOREIGN) === 0) continue;
    else if ((roles & SHARED) !== 0) shared++;
    else foreign++;
  }
  // A character of Chinese or Japanese says what takes several Latin letters.
  if (other > 0 && other * 2 >= letters - other) return true;
  if (foreign === 0) return shared >= 3 && english === 0 && shared * 3 >= words;
  return (foreign + shared >= 2 || words <= 4) && foreign + shared > 2 * english && (foreign + shared) * 5 >= words;
}
