/** Nouns that say what somebody does: 'introduction of a price list' promises what 'introduce a price list' does. */
import { smallRole } from './smallWords.ts';

/** Verb and noun, in turn. */
const PAIRS = `
accept acceptance achieve achievement acquire acquisition activate activation adapt adaptation adopt adoption align alignment
allocate allocation analyse analysis approve approval assess assessment attain attainment attract attraction automate
automation build construction calibrate calibration centralise centralisation centralise centralization certify certification
clarify clarification close closure collect collection commission commissioning complete completion conduct conduction
configure configuration connect connection consolidate consolidation convert conversion create creation decrease decrease define
definition deliver delivery deploy deployment deprecate deprecation describe description design design develop development
digitise digitisation digitise digitization digitalise digitalisation distribute distribution document documentation eliminate
elimination engage engagement enhance enhancement establish establishment evaluate evaluation execute execution expand expansion
extend extension finalise finalisation finalise finalization finish finalisation harmonise harmonisation harmonise
harmonization identify identification implement implementation improve improvement increase increase initiate initiation
install installation integrate integration introduce introduction investigate investigation launch launch localise localisation
localise localization maintain maintenance migrate migration minimise minimisation modernise modernisation modernise
modernization move relocation open opening optimise optimisation optimise optimization organise organisation outsource
outsourcing perform performance pilot piloting plan planning prepare preparation present presentation process processing procure
procurement produce production promote promotion publish publication purchase purchase qualify qualification raise raising
realise realisation realise realization recruit recruitment redesign redesign reduce reduction refactor refactoring release
release renew renewal reorganise reorganisation reorganise reorganization replace replacement restructure restructuring review
review revise revision rewrite rewrite rollout rollout rollout roll-out setup setup setup set-up simplify simplification
stabilise stabilisation stabilise stabilization standardise standardisation standardise standardization submit submission
train training transfer transfer transform transformation translate translation update update upgrade upgrade validate validation
verify verification write writing
`;

/** The verb that a noun is made of, by the noun. */
const VERB_OF: ReadonlyMap<string, string> = new Map(
  PAIRS.trim()
    .split(/\s+/)
    .flatMap((word, i, words) => (i % 2 === 1 ? [[word, words[i - 1]!] as const] : [])),
);

export const NOMINALISED = smallRole(VERB_OF.keys());

/** The base form of the verb that a noun in lower case is made of; null for other words. */
export const verbOf = (lower: string): string | null => VERB_OF.get(lower) ?? null;
