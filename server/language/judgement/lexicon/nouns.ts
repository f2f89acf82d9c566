/** Nouns by what a sentence about them is about, singular; `inflect.ts` makes the plurals. One reason a group. */
import type { Scope } from '../judgement.ts';

export type NounClass =
  | 'metric'
  | 'trouble'
  | 'taken'
  | 'people'
  | 'staff'
  | 'team'
  | 'deliverable'
  | 'work'
  | 'asset'
  | 'amount'
  | 'unit';

export interface NounGroup {
  readonly class: NounClass;
  /** The part of the world that it belongs to, where it says so. */
  readonly topic?: Scope;
  /** A measure of this kind moves only at the end. */
  readonly lagging?: true;
  readonly why: string;
  readonly words: string;
}

export const NOUNS: readonly NounGroup[] = [
  {
    class: 'metric',
    topic: 'business',
    lagging: true,
    why: 'The health of the business as its books show it.',
    words: `acv arpa arpdau arppu arpu arr aum bookings burn capex capital cash cashflow churn clty clv debt default
      deficit dio dividend dpo dso earning ebit ebitda endowment equity expenditure funding fundraising gbv giving
      gmv grr income liquidity loss ltv margin money mrr ndr npl nrr opex overhead payback profit profitability
      renewal revenue revpar roas roi runway sales saving savings shrinkage surplus tcv tpv turnover valuation
      wealth worth write-off writeoff yield`,
  },
  {
    class: 'metric',
    topic: 'business',
    why: 'What a sale costs or promises on the way to the books.',
    words: `aov awareness basket bill budget cac cost cpa cpc cpl cpm csql demand discount expense fee mindshare mql
      pipe pipeline pql price quota reach sal sov spend spending sql traffic visibility`,
  },
  {
    class: 'metric',
    topic: 'product',
    why: 'How much people do in or with the product.',
    words: `abandonment activation adoption attach attendance bounce completion conversion ctr cvr dau drop-off drop-out
      dropoff dropout engagement impression interaction k-factor listenership loyalty mau occupancy opt-in opt-out
      pageview participation readership recall retention reuse ridership self-service session stickiness
      subscribership turnout uptake usage use viewership virality wac wau`,
  },
  {
    class: 'metric',
    topic: 'product',
    lagging: true,
    why: 'What people say of the product afterwards.',
    words: `ces csat delight dissatisfaction happiness nps preference rating reputation satisfaction sentiment star
      trust`,
  },
  {
    class: 'metric',
    topic: 'people',
    why: 'How the people of the house, or their pupils and patients, are doing.',
    words: `absence absenteeism anxiety attainment attrition belonging bmi burnout cholesterol competence competency
      confidence depression diversity employability endurance enps fitness flexibility fluency glucose gpa grade
      graduation hba1c health hr inclusion knowledge literacy longevity mastery mood morale morbidity mortality
      numeracy pain proficiency readmission representation salary sleep stamina strength stress tenure vo2 vo2max
      wage weight well-being wellbeing wellness`,
  },
  {
    class: 'metric',
    topic: 'quality',
    why: 'How well, fast and reliably product and operations run.',
    words: `accessibility accuracy adherence age apdex auc auroc availability average backlog bandwidth biodiversity
      bleu capacity carbon cls co2 completeness complexity compliance concurrency conformity consistency
      consumption correctness coverage cpu cycle-time delay deviation distance downtime dpmo drift duplication
      durability duration effectiveness efficacy efficiency electricity emission f1 fcp fid findability footprint
      fps fpy frequency freshness hallucination humidity hygiene index inp integrity interval lag latency lcp
      lead-time length level life lifetime load mae maintainability mape mean median memory mtbf mtta mttd mttr
      ndcg noise oee otif p50 p75 p90 p95 p99 pace percentage percentile performance perplexity pollution posture
      ppm precision proportion pue punctuality qps quality queue ram range rate ratio readability reliability
      resilience responsiveness rework rmse rpo rps rto safety saidi saifi scalability score scrap share size sla
      slo speed stability takt temperature throughput time timeliness toil tolerance tps ttfb tti turnaround
      uptime usability utilisation utilization variance wait waste wer`,
  },
  {
    class: 'metric',
    why: 'A word that says that something is measured, whatever it is.',
    words: `achievement balance benefit concentration decline decrease density drop fraction gain gap growth impact
      improvement incidence increase intensity lift likelihood majority mix odds outcome parity percent position
      prevalence probability rank ranking reduction rise severity split standing success total uplift value wtp`,
  },
  {
    class: 'trouble',
    topic: 'quality',
    why: 'What goes wrong: fewer of them is a change in the world.',
    words: `accident anomaly anr attack blocker breach breakdown cancellation chargeback complaint conflict crash death
      defect dispute double-booking duplicate error escalation escape exception exploit failure fall
      false-negative false-positive fatality fault fine fire flake flood fraud freeze glitch grievance hand-off
      handoff handover hang incident infection injury interruption intrusion lawsuit leak leakage malware misfire
      mistake no-show non-conformance nonconformance nonconformity noshow outage overrun penalty phishing refund
      rejection retry rollback shortage slippage spill stock-out stockout stoppage threat timeout violation
      vulnerability workaround`,
  },
  {
    class: 'taken',
    topic: 'business',
    why: 'Others decide it: a prospect, a funder or the press says yes.',
    words: `appointment award backlink bid booking cross-sell deal deposit donation enquiry gift inquiry investment
      invitation lead logo mention opp opportunity order payment pledge pre-order preorder purchase referral
      reservation retainer rfp sale sponsor sponsorship subscription tender transaction upsell win`,
  },
  {
    class: 'taken',
    topic: 'product',
    why: 'What people choose to do, counted.',
    words: `adopter application attendee bookmark click comment contribution download enrollment enrolment entrant
      follower fork install like listener log-in login membership pin play reaction reader recommendation
      registrant registration regular repost response retweet rsvp sign-up signatory signup subscriber testimonial
      trial upgrade upvote view viewer visit vote wishlist`,
  },
  {
    class: 'people',
    topic: 'product',
    why: 'They act for themselves: what they do is not in the hands of the team.',
    words: `account admin administrator adult affiliate alumnus applicant apprentice athlete audience backer beneficiary
      blogger borrower boy business buyer bystander candidate cardholder caregiver carer charity child citizen
      citizenry client cohort college community commuter company competitor completer constituent consumer
      contributer contributor council couple creditor customer cyclist dealer debtor demographic diner distributor
      donor driver end-user enduser enterprise family fan farmer female finisher firm franchisee freelancer funder
      gamer girl government graduate grandparent grantee group grower guest homeowner host household implementer
      influencer inpatient insured integrator intern investor isv jobseeker journalist kid landlord learner lender
      male man media member merchant ministry modder msp municipality neighbor neighbour newcomer ngo nonprofit
      operator org organisation organization outpatient owner parent participant partner passenger patient patron
      payer people person persona player playtester policyholder population power-user press prospect public pupil
      recipient refugee reporter reseller resident respondent retailer retiree rider runner saver scholar school
      segment seller sender senior shareholder shopper si smallholder smb sme starter startup student supplier
      supporter survivor swimmer taxpayer teenager tenant tester third-party tourist trainee traveler traveller
      university user vendor veteran visitor voter walker wallet wikipedian woman workspace youth`,
  },
  {
    class: 'staff',
    topic: 'people',
    why: 'People of the house: they choose for themselves, or the work is done to them; the verb decides.',
    words: `accountant ae agent ambassador analyst attorney auditor author barista bdr ceo cfo champion chef chief ciso
      clinician co-founder coach colleague committer consultant contractor controller coo cook counsel coworker
      crew csm cto dean designer dev developer director doctor editor electrician employee engineer exec executive
      faculty foreman founder gp hire housekeeper ic ics instructor joiner lawyer leader leadership leaver
      lecturer librarian maintainer management manager mechanic mentee mentor midwife nurse officer on-caller
      oncaller personnel pharmacist physician picker pm pms practitioner principal professor provider recruiter
      rep researcher responder reviewer salesperson scientist sdr se specialist staff stakeholder steward
      successor supervisor surgeon teacher teammate technician therapist volunteer vp waiter ward worker workforce
      writer`,
  },
  {
    class: 'team',
    why: 'The ones who promise the result.',
    words: `bureau chapter commcomm committee consortium department desk division engineering finance guild it legal
      marketing noc ops pmo pod secretariat soc squad task-force taskforce team tribe us we workgroup`,
  },
  {
    class: 'deliverable',
    why: 'Something written, drawn or recorded: it exists once somebody has made it.',
    words: `accreditation ad adr advert agenda agreement album analysis animation announcement article assessment banner
      blog blogpost blogsite blueprint bom book bootcamp brief briefing brochure calendar caption case-study
      catalog catalogue certificate certification changelist changelog charter checklist concept contract cookbook
      copy course creative curriculum cv decision deck definition design diagram diary dissertation doc docs
      document documentation dpia draft e-book ebook episode essay evaluation example faq flyer framework glossary
      guide guideline handbook handout homepage how-to howto hub hypothesis illustration image infographic
      intranet inventory job-description journey kit ladder landing-page leaflet ledger lesson licence license
      list log logbook manual manuscript map matrix memo menu merch method methodology microsite minutes mission
      mock-up mockup model module mou narrative nda newsletter note novel okr okrs one-pager ontology org-chart
      outline page painting paper patent permit photo plan playbook poc podcast poem policy portal portfolio post
      post-mortem poster postmortem prd presentation procedure process profile program programme proof-of-concept
      proposal protocol prototype publication questionnaire raci readme readout recipe recording register registry
      release-note render report requirement resume retrospective rfc roadmap roster rota rubric runbook sample
      sbom scenario schedule schema scorecard screencast screenplay screenshot script site sketch slide slidedeck
      snippet song sop spec specification standard statement sticker storyboard strategy study styleguide subtitle
      summary survey swag syllabus synthesis taxonomy teardown template terms thesis timetable toolkit tos
      trademark training transcript translation tutorial video vision walkthrough webinar website whitepaper wiki
      wireframe workflow worksheet write-up writeup`,
  },
  {
    class: 'deliverable',
    why: 'Something built: software, a machine, a room.',
    words: `adapter alerting algorithm alpha api app archive assistant authentication authorization autocomplete
      automation backup bay beta booth bootloader bot branch bridge broker bucket bus button cache callback cd cdp
      character charger chart chat chatbot chip ci classifier cli cmdb cms compiler component configuration
      connector console container copilot crawler credential crm cron cutover daemon dag dam dashboard database
      datalake datastore dlc emulator enclosure encryption engine environment erp etl exporter extension facility
      feature feed filter firewall firmware fix fixture flag flow form functionality garden gate gateway go-live
      golive greenhouse gui hardware harness hotfix hris ide implementation importer inbox infra infrastructure
      ingestion installation instrumentation integration interface internationalization job kiosk lab lake
      lakehouse launch leaderboard library linter lms localisation localization logging machine macro manifest
      marketplace mes messenger mfa migration mirror modal mode monitoring monorepo mvp network notification
      observability office package panel parser patch paywall pcb personalization pim pixel platform playground
      plug-in plugin port pos product proxy quest rbac rebrand rebuild recommender redesign refactor refactoring
      relaunch release reminder repo repository rewrite rig robot roll-out rollout room sandbox scoreboard scraper
      screen sdk search secret sensor sequence server set-up setup shell shop simulation simulator skin sso
      station storage storefront studio suite switch-over system tab telemetry terminal terraform test test-case
      testcase theme toggle tool tooling tracing tracking twin ui ux vault version vm vpn warehouse webhook
      webshop widget wizard wms`,
  },
  {
    class: 'deliverable',
    why: 'Something organised: an event, a campaign, a role, a routine.',
    words: `a/b-test acquisition advertisement alignment all-hands alliance ama approval assortment audit baseline bonus
      bundle buy-in cadence campaign capsule challenge channel class collaboration competition conference
      consensus consent contest discovery drill entity epic event exercise exhibition experiment expo fair
      feedback fireside gala giveaway governance habit hackathon hackday hackweek hiring incentive initiative
      inspection internship investigation kick-off kickoff lecture mechanism meetup merger milestone offer offsite
      partnership party pentest perk phase pilot practice pricing project promotion proof recruitment rehearsal
      research resolution retreat ritual roadshow role rotation routine ruling scheme scholarship scoping seminar
      series sign-off signoff sku spike spin-off sprint stream structure subsidiary summit symposium tier tour
      town-hall townhall track wave working-group workshop workstream`,
  },
  {
    class: 'work',
    why: 'Counting it counts what the team itself did.',
    words: `1:1 action activity assignment call card checkin chore cold-call commit conversation correction deliverable
      demo dial discussion e-mail edit effort email follow-up followup gym homework hour idea inmail interview
      iteration jog kaizen kata keynote knock lap letter mailer mailing meeting merge one-on-one outreach pitch
      point posting pr qbr reachout repetition retro review run speech stand-up standup story storypoint talk task
      to-do todo touch touchpoint trip tweak tweet update userstory velocity work workload workout`,
  },
  {
    class: 'asset',
    why: 'What is there already, and what work is done to: a share of them may be a level or a project.',
    words: `alert animal artefact artifact asset batch bed bird block bug build building capa carrier case change city
      claim clinic cluster code codebase column content control country data dataset delivery dependency
      deployment desktop device district endpoint farm field file finding fleet floor folder function hectare home
      hospital invoice issue item lane laptop listing lot mailbox market match meal meter microservice monolith
      notebook opening pallet parcel park part payslip plant plot pole property query record region req request
      requisition risk road row seat service settlement shipment spreadsheet store street substation table ticket
      trade tree truck vacancy vaccine van vehicle workbook workstation`,
  },
  {
    class: 'amount',
    why: 'Says only that something is counted; what is counted stands behind it.',
    words: `amount bit bulk count dozen fifth figure half handful instance kind number pair piece plenty pool portion
      quantity remainder rest set sort sum third type variety volume`,
  },
  {
    class: 'unit',
    why: 'Only says in what a number is counted.',
    words: `apr april aug august billion bn bpm bps cent cm crore day dec december degree dollar eom eoq eoy eur euro
      evening feb february fold fortnight friday fy gallon gb gbp gram h1 h2 hrs hundred jan january jul july jun
      june k kb kg kilo km kwh lakh lb lbs liter litre m mar march mb metre mile million millisecond min mins
      minute mm mo monday month morning ms mwh night nov november oct october pound pp pt pts q1 q2 q3 q4 qtr
      quarter rupee saturday sec second secs sep sept september sunday tb thousand thursday ton tonne tuesday usd
      watt wednesday week weekend wk wpm x year yen yr ytd`,
  },
];
