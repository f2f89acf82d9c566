/** Words by what an outcome with them is about, one reason a group: the families of the guide in docs/judgement.md. */
import type { Scope } from '../judgement.ts';

export const SCOPES: readonly Scope[] = ['business', 'product', 'people', 'quality'];

/** What an outcome can be about, finer than its scope. */
export const TOPICS = [
  'money',
  'loss',
  'deal',
  'lead',
  'market',
  'brand',
  'giving',
  'use',
  'step',
  'unaided',
  'outside',
  'customer',
  'opinion',
  'rating',
  'return',
  'staff',
  'staff state',
  'hiring',
  'learner',
  'learning',
  'course',
  'patient',
  'body',
  'health',
  'habit',
  'volunteer',
  'self',
  'time',
  'flow',
  'fault',
  'contact',
  'service',
  'load',
  'plant',
  'audit',
  'system',
] as const;
export type Topic = (typeof TOPICS)[number];

interface TopicGroup {
  readonly topic: Topic;
  /** In lower case, singular or base form; forms of them are found by `topicsOf`. */
  readonly words: string;
}

const GROUPS: readonly TopicGroup[] = [
  // The books settle it, however small the sum.
  {
    topic: 'money',
    words: `retail merchandise cent pence settlement-value coverage-ratio purse sponsor-income salary subsidy revenue arr
      mrr acv tcv gmv tpv arpu arpa arppu arpdau aov ltv clv nrr grr ndr cac cpa cpc cpl cpm roi roas cost cogs bom
      spend spending expense bill budget profit profitability margin ebit ebitda cash cashflow runway burn saving
      save price fee income funding fund seed series capital asset-value valuation debt dso dpo dio receivable
      invoice overdue deposit dividend rent arrear revpar combined opex capex overhead payback premium discount
      break-even net gross financial fiscal economic basket spend-per-head earning earn earned interchange royalty
      paycheck reserve payment repay interest loan credit turnover take-rate monetise monetize euro dollar
      financially finance invest investor lender facility bid liquidity surplus deficit tax delinquent negotiated
      procurement wage aum`,
  },
  // What goes out of the till or off the shelf is money too.
  {
    topic: 'loss',
    words: 'shrink shrinkage fraud write-off write-offs chargeback default portfolio-at-risk leakage npl',
  },
  // A sale, a renewal or a loss of a customer: the end of the way to the money.
  {
    topic: 'deal',
    words: `booked brokers booking broker bookings customer-count store-sale box boxes deal contract close closed
      closed-won sign signed renew renewal renewing churn churned churner upsell cross-sell expansion expand paying
      sell sale sold order pre-order preorder reorder repurchase repeat logo licence licensed annual lifetime member
      membership subscription win-back winback tenant anchor lapsed copy ticket-sale purchase buy bought buyer quota
      intake retainer tender enterprise mid-market reseller dealer franchise occupancy overnight stay seat paid-for
      lighthouse design-partner logo-retention customer-retention first-deal plan win`,
  },
  // Those on the way to a sale move from week to week.
  {
    topic: 'lead',
    words: `lead mql sql sal sao pql csql opp opps opportunity pipe prospect inbound outbound enquiry inquiry demo meeting
      proposal rfp loi letter shortlist shortlisted qualified sales-qualified marketing-qualified product-qualified
      win-rate pipeline_coverage sales_pipeline qualified_pipeline cold reply referral refer referred introduction
      sales-cycle cycle quote rfq sourced marketing-sourced partner-sourced outbound-sourced negotiation legal
      redline nda msa counterparty paper reference sdr ae champion callback waiting-list applicant-pool
      sales-accepted stage bid pitch win`,
  },
  // Attention before anybody uses anything.
  {
    topic: 'market',
    words: `traffic visitor visit follower following subscriber press media mention backlink rank ranking keyword google
      seo organic impression reach voice sov share-of-voice view listener linkedin instagram mastodon youtube
      twitter tiktok facebook newsletter discord social authority star github coverage tier-1 tier-one journalist
      analyst gartner forrester search branded unbranded footfall citation cite quote audience pageview blog website
      landing channel viewer podcast domain follow advertiser publication`,
  },
  // What a market thinks or has decided is known only when it is measured.
  {
    topic: 'brand',
    words: `awareness brand recall unaided-recall reputation market-share leader award recognised recognized known
      respected consideration preference aided mindshare perceived respect first-choice share-of-market`,
  },
  // Money that is given.
  {
    topic: 'giving',
    words: `donor donate donation giver giving gift grant sponsor sponsorship fundraise fundraiser fundraising
      unrestricted multi-year foundation endowment endowed pledge philanthropic bequest supporter raise raised
      alumni award awarded trust`,
  },
  // What people do in or with the thing.
  {
    topic: 'use',
    words: `stream streamed listening playtime lookup look-up look-ups library-card visit-museum museum catalogue-order
      use-of use used user usage adopt adoption adopter active activity feature wau mau dau session app portal
      module install installation download login log-in account tool toolkit dashboard workspace template widget
      plugin plug-in extension integration integrate api sdk call node client library package component platform
      stickiness uptake take-up play player game wishlist ridership rider passenger loan e-book borrower borrow
      participation turnout vote voter attend attendee event webinar conference meetup summit workshop reader read
      reading listen watch query explore rely habitual choose chosen prefer switch switched digital online mobile
      self-service kiosk channel-shift open-source production recycle share shared community forum post comment
      message chat upload weekly-active monthly-active daily-active viral k-factor referral-link opt-in opt-out
      enable enabled engagement engaged interaction interact like retweet mcp sandbox docs page article guide
      help-centre help-center wiki catalog catalogue documentation publish published create created build-own reuse
      re-use consume catalogued`,
  },
  // From one state of the journey to the next.
  {
    topic: 'step',
    words: `conversion convert activation activate signup sign-up sign_up register registration registrant trial
      onboarding onboard abandonment abandon bounce drop-off dropoff drop-out funnel checkout cart click
      click-through ctr open open-rate opened complete completed completion finish finished task invite invitation
      profile step wizard tutorial setup set-up first-time try tried accept accepted activated upgrade unsubscribe
      freemium free free-to-paid trial-to-paid visitor-to-signup sign-in enrolment-form form no-show noshow skip
      first first-value success-task time-to-value time-to-first-value ttfv onboarding-flow waitlist attach scroll
      tap fill submit submitted filed`,
  },
  // They manage without help: what users can do now.
  {
    topic: 'unaided',
    words: `themselves self-serve self-serves self-service self-served unaided alone unassisted independently ourselves
      own unprompted help without deflection deflect deflected self voluntarily`,
  },
  // Those outside who contribute to the thing or build on it.
  {
    topic: 'outside',
    words: `contributor contribute contribution contributing pr prs patch maintainer committer merged fork downstream
      dependent dependents implementation implementer adopters third-party external outside non-staff independent
      upstream vendor plugin-author modder modders integrator distribution crate ecosystem community-built developer
      dev first-time-contributor newcomer newcomers translator translators localisation-volunteer researcher lab
      university companies`,
  },
  // Those whom the thing is for.
  {
    topic: 'customer',
    words: `customer user client buyer shopper guest citizen resident household visitor admin merchant consumer cardholder
      traveller traveler parent taxpayer farmer grower team squad business agency partner supplier viewer
      participant organisation organization owner seller host driver council department ministry family tester
      playtester`,
  },
  // What people say of it when asked: known afterwards.
  {
    topic: 'opinion',
    words: `feels felt worth calm calmer lost proud comfortable safe rate-it heard easier easiest trustworthy helped liked
      nps csat ces sus satisfaction satisfied dissatisfaction recommend promoter net_promoter sentiment delight
      happy happiness happier trust say tell feel agree disappointed helpful helpfulness hcahps survey surveyed
      pulse thumbs-up thumbs useful clear easy experience welcome welcoming confident confidence sean ellis would
      loyalty detractor opinion recommendation perceive perceived neutral vote-of-trust apdex-survey hear respondent
      love happy-with`,
  },
  // Stars and scores that others give.
  {
    topic: 'rating',
    words: `rating rate-us rated rate star review reviews score scored positive trustpilot g2 app-store play-store store
      steam google_rating ★ ⭐ usability ux`,
  },
  // Whether they are still there after a while.
  {
    topic: 'return',
    words: `weeks-later twelve-months-later months-later later remain again evening retention retain retained d1 d7 d28
      d30 d60 d90 day-1 day-7 day-30 day-one week-4 week-one 30-day 90-day return returns returning come back still
      stay longer habit month-3 cohort keep day-28 7-day 1-day`,
  },
  // The people of the house.
  {
    topic: 'staff',
    words: `worker plant-worker supervisor librarian workforce-share team-members executive board steward nurses employee
      staff nurse manager engineer hire joiner team-member colleague workforce leadership leader director women
      woman agent rep operator clerk teacher crew management people-manager new-hire new-hires intern apprentice
      mentor mentee personnel trainee hr people recruiter shift report ward team-health caseworker analyst pm pms
      doctor clinician consultant`,
  },
  // How the people of the house are, as known at the end of a year.
  {
    topic: 'staff state',
    words: `senior supervisor disability disabilities leave-rate retire diverse speak engaged prepared attrition enps
      turnover voluntary regretted regrettable women diversity underrepresented representation inclusion belonging
      burnout promotion promoted internally pay-gap gap tenure well-being wellbeing engagement engagement-score
      manager-effectiveness career growth priorities leave leaver quit exit morale succession vacancy ramp
      productive psychological health-check team-health mood workplace gender minority minorities`,
  },
  // Those who might become staff.
  {
    topic: 'hiring',
    words: `candidate applicant application offer acceptance hiring recruit recruiting recruitment interview careers
      career-page role vacancies time-to-hire time-to-fill position sourced-candidate onsite internship inmail
      finalist job shortlists`,
  },
  // Those who learn.
  {
    topic: 'learner',
    words: `student pupil learner apprentice trainee graduate undergraduate participant school class classroom mentee
      children child kid first-year first-years adult scholar cohort-student year-group doctoral sixth-former grade
      kindergartner teenager youth`,
  },
  // What they know or have become in the end.
  {
    topic: 'learning',
    words: `mark marks degree diploma spelling fluent vocabulary reading-age alphabet conversation spanish french italian
      german english language chess scale scales graduation exam test pass proficiency proficient literacy numeracy
      maths math mathematics reading score gpa grade attainment level a1 a2 b1 b2 c1 quiz assessment certified
      certification qualification knowledge skill fluency exam-pass mastery master mastered paid_work employment
      dropout drop-out work job wpm typing post-test pre-test standard`,
  },
  // What learners do week by week.
  {
    topic: 'course',
    words: `attendance attend course lesson module homework assignment enrol enroll enrolled enrolment enrollment
      absenteeism absence programme program tutoring mentoring class training learning session exclusion mooc`,
  },
  // Those who are treated or cared for.
  {
    topic: 'patient',
    words: 'patient inpatient outpatient ward clinic hospital nurse physician resident-care gp bed carer woman mother',
  },
  // One's own body.
  {
    topic: 'body',
    words: `run weight kg lb 5k 10k marathon half-marathon pull-up push-up plank squat deadlift bench resting heart pulse
      hr body fat waist hba1c cholesterol ldl blood pressure bmi vo2 pain strength fitness km lift swim`,
  },
  // Health as it shows in the end, harm to bodies among it.
  {
    topic: 'health',
    words: `tenancy tenancies debt-free pressure relapse care recover independence shelter antipsychotic malnutrition
      obese survive readmission readmissions readmitted mortality infection injury injured lost-time lti fatality
      fatal death killed fall ulcer sepsis smoking anaemic obesity hypertensive diabetes depression anxiety stress
      morbidity a1c harm recordable accident poverty homeless homelessness hunger meal food-bank rough unemployment
      overdose crime wellbeing hapu hapus line-infection drowning suicide vaccination-rate unhurt`,
  },
  // What one does from day to day.
  {
    topic: 'habit',
    words: `bed nights night dinner diet vegetables fruit truancy book-club gym training-day breastfeeding volunteering
      reading-minutes unplug sleep screen steps habit phishing phish vaccination vaccinated immunised immunized
      screening adherence vacation overtime sick sickness budget-learning 1:1 1:1s one-on-one one-on-ones day-off
      bedtime practise practice exercise meditation focus check-in check-ins oura hours-per-week dose cigarette
      alcohol`,
  },
  // Those who give their time.
  {
    topic: 'volunteer',
    words: 'volunteer volunteers foster mentor befriender ambassador chapter activist steward',
  },
  // The writer alone.
  {
    topic: 'self',
    words: 'i my me myself',
  },
  // How long it takes.
  {
    topic: 'time',
    words: `time latency p50 p75 p90 p95 p99 median mean response respond lead-time cycle-time cycle_time turnaround
      faster slower wait waiting queue mttr mttd mtta hour minute second day duration within delay late frt aht
      delivery-time load-time lag speed quick quickly shorten accelerate ttfb lcp inp fcp ttf older age freshness
      fresh stale before clock time-to-hire`,
  },
  // The work of engineering and of offices, as it runs.
  {
    topic: 'flow',
    words: `deploy deployment release build ci pipeline merge lead change cycle commit review backlog issue test suite
      coverage rollback hotfix regression automation automated close_time month-end books close-books process
      processing permit claim decision request approval licence-processing ticket-age settle settlement payout
      handover discharge`,
  },
  // What goes wrong.
  {
    topic: 'fault',
    words: `bug defect error incident crash crash-free failure fail failed outage downtime vulnerability cve finding
      complaint rollback regression flaky scrap rework ppm warranty mistake false missed sev-1 sev1 sev-2 sev-3 p0
      p1 s1 s2 blocker critical severity leak breach exception anomaly duplicate damaged loss data-loss escaped
      escape reject rejection hallucination spoilage stock-out stockout violation fraud-alert broken stuck revert
      reverted return-rate dispute misfire oom cancellation correction corrected reopened wrong`,
  },
  // Calls for help: the fewer, the better the thing runs.
  {
    topic: 'contact',
    words:
      'ticket contact helpdesk support call-centre call-center escalation page pages pager alert alarm on-call call toil calls',
  },
  // The level at which things run.
  {
    topic: 'service',
    words: `validation conform valid agree agreement-rater consistent parity finish finished-by green survive survival
      on-time-in-full punctual headway response-level solved uptime availability available sla slo service-level
      on-time otif oee punctuality reliability reliable rto rpo first-pass fpy yield first-contact fcr accuracy
      accurate precision recall quality compliance compliant adherence-schedule completeness correct correctness
      recovery restore restored backup mtbf first-attempt shipped dispatch promise promised deliver delivered
      same-day success reconcile f1 wer map bleu auc mape forecast variance patched patch patching mfa encryption
      secret accessibility wcag axe lighthouse a11y resolve resolved acknowledge acknowledged answer answered
      forecast_accuracy`,
  },
  // What the machine takes.
  {
    topic: 'load',
    words: `draw current current-draw connection packet relay mirror converge memory cpu ram gpu bundle battery fps
      throughput bandwidth power size mb kb gb storage disk capacity cache idle binary frame ms concurrency qps rps
      weight-page page-weight benchmark render cold-start startup boot index compute`,
  },
  // Making, moving and growing things.
  {
    topic: 'plant',
    words: `inventory stock supplier line machine changeover shift takt unit part parcel shipment warehouse truck pallet
      energy emission emissions co2 carbon waste landfill water electricity recycling packaging crop hectare soil
      herd lift route punctuality fleet delivery freight picking kitchen table room menu maize renewable recycled
      scope habitat lapwing nitrate pollution utilisation utilization noise air heating building site`,
  },
  // Somebody else checks once.
  {
    topic: 'audit',
    words:
      'audit auditor inspection fine reprimand warning certification-audit regulator nonconformity non-conformity regulatory finding',
  },
  // Things that run.
  {
    topic: 'system',
    words: `system server service endpoint api cluster database query gateway website page search model app device sensor
      robot firmware host network job parser renderer dataset table record data request pipeline backup environment
      cloud aws dag dbt software hardware node`,
  },
];

const BY_WORD = new Map<string, readonly Topic[]>();
for (const { topic, words } of GROUPS) {
  const alone: readonly Topic[] = [topic];
  for (const word of words.trim().split(/\s+/)) {
    const before = BY_WORD.get(word);
    BY_WORD.set(word, before === undefined ? alone : [...before, topic]);
  }
}

/** Every listed word. */
export const LISTED_WORDS: readonly string[] = [...BY_WORD.keys()];

/** The listed word that a written form is of; null without one. */
export function listedWord(lower: string, base: string): string | null {
  for (const form of [lower, base, singular(lower)]) if (BY_WORD.has(form)) return form;
  return null;
}

const NONE: readonly Topic[] = [];

/** The topics of a written form in lower case: as it stands, else without its ending, else those of the parts of a compound. */
export function topicsOf(lower: string, base: string): readonly Topic[] {
  const found = BY_WORD.get(lower) ?? BY_WORD.get(base) ?? BY_WORD.get(singular(lower));
  if (found !== undefined) return found;
  const hyphen = lower.lastIndexOf('-');
  if (hyphen <= 0) return NONE;
  const head = lower.slice(hyphen + 1);
  const front = lower.slice(0, hyphen);
  return [...(BY_WORD.get(head) ?? BY_WORD.get(singular(head)) ?? NONE), ...(BY_WORD.get(front) ?? NONE)];
}

/** Plurals of 'class', 'dish', 'branch', 'box': their 'e' belongs to the ending. */
const HISSING = ['sses', 'shes', 'ches', 'xes'];

/** A noun without the ending of its plural or genitive, as far as the spelling tells. */
export function singular(lower: string): string {
  if (lower.endsWith("'s") || lower.endsWith('’s')) return lower.slice(0, -2);
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  if (HISSING.some((end) => lower.endsWith(end))) return lower.slice(0, -2);
  return lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
}
