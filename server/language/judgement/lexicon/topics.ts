/** Words that tell which part of the world an outcome is about, beside the topics of the nouns. */
import type { Scope } from '../judgement.ts';
import type { Word } from '../read/words.ts';

export const SCOPES: readonly Scope[] = ['business', 'product', 'people', 'quality'];

const BY_WORD = new Map<string, Scope>();

function listTopic(scope: Scope, words: string): void {
  for (const word of words.trim().split(/\s+/)) BY_WORD.set(word, scope);
}

// Deals, money and the way to them.
listTopic(
  'business',
  `paid paying enterprise commercial financial billable recurring close closes closed win wins won sell sells sold upsell
   mid-market b2b vp renewals expansion qualified marketing-sourced sourced pipeline funding budget spend invoice invoices
   quarter-end fiscal invest investor investors debt savings series saas supplier procurement reseller resellers bookings
   sign signs signed grant grants donor donors sponsor sponsors market inbound win-back trial-to-paid discount discounts fiscal net gross`,
);
// What people do in or with the thing.
listTopic(
  'product',
  `use uses used using adopt adopts adopted activate active onboarding onboard self-serve themselves weekly-active monthly-active
   open opens opened click clicks clicked read reads visit visits visited return returns returning enable enables enabled finish
   finishes complete completes invite invites share shares publish publishes download try tries login log feature features
   app onboarding trial signup search first-time new-user app-store play-store feature-adoption newsletter docs documentation
   webinar article repeat workflow wizard integration checkout follower podcast plugin api package`,
);
// The house's own people, pupils, patients, oneself.
listTopic(
  'people',
  `staff internal workforce leadership women diverse voluntary regretted manager-effectiveness exit hiring hire hires offer
   candidate candidates interview pupil pupils student students patient patients apprentice learner learners nurse nurses
   body run running marathon sleep fitness weight exam exams skill skills training career mentoring career-growth
   engagement-score engaged promotion promoted peer joiners tenure leavers recruiting recruiter employee employees i my`,
);
// How well things run.
listTopic(
  'quality',
  `p50 p75 p90 p95 p99 median mean critical severity sev sev-1 sev-2 p0 p1 response respond resolve resolved resolves load loads
   load-time first-pass on-time on time ms deploy deploys deployment deployments build builds release releases test tests
   manual production prod incident incidents bug bugs line defects crash-free mttr audit backup backups pipeline-run
   within faster slower late early slow queue process processing delivery deliveries deliver delivered scrap energy emissions
   accurate accuracy correct flaky lead-time cycle review reviews turnaround service-level`,
);

const NONE: readonly Scope[] = [];
const ONE: Readonly<Record<Scope, readonly Scope[]>> = {
  business: ['business'],
  product: ['product'],
  people: ['people'],
  quality: ['quality'],
};

/** The parts of the world that a word points to, its noun's topic first. */
export function topicsOf(word: Word): readonly Scope[] {
  const { topic } = word.sense;
  const listed = BY_WORD.get(word.lower);
  if (topic === null) return listed === undefined ? NONE : ONE[listed];
  return listed === undefined || listed === topic ? ONE[topic] : [topic, listed];
}
