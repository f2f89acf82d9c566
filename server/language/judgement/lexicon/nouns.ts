/** Nouns by what a sentence about them is about, singular; `inflect.ts` makes the plurals. One reason a group. */
import type { Scope } from '../judgement.ts';

export type NounClass =
  | 'gauge'
  | 'metric'
  | 'trouble'
  | 'taken'
  | 'people'
  | 'staff'
  | 'team'
  | 'deliverable'
  | 'work'
  | 'pace'
  | 'asset'
  | 'amount'
  | 'unit';

export interface NounGroup {
  readonly class: NounClass;
  /** The part of the world that it belongs to, where it says so. */
  readonly topic?: Scope;
  /** A measure of this kind moves only at the end. */
  readonly lagging?: true;
  readonly words: string;
}

export const NOUNS: readonly NounGroup[] = [
  // What the books and the sales figures call by one number.
  {
    class: 'gauge',
    topic: 'business',
    lagging: true,
    words: `acv arpa arppu arpu arr aum churn clv dio dpo dso ebit ebitda gbv gmv grr ltv margin mrr ndr nrr profit
      profitability revenue revpar roas roi runway tcv turnover`,
  },
  // That which the books and the sales figures call by one number.
  {
    class: 'gauge',
    topic: 'business',
    words: `aov cac cpa cpc cpl cpm market-share sov win-rate`,
  },
  // What counts use and opinion by one number.
  {
    class: 'gauge',
    topic: 'product',
    lagging: true,
    words: `ces csat nps rating`,
  },
  // That which counts use and opinion by one number.
  {
    class: 'gauge',
    topic: 'product',
    words: `abandonment activation bounce conversion ctr cvr dau drop-off k-factor mau open-rate retention stickiness
      wac wau`,
  },
  // What counts people's state by one number.
  {
    class: 'gauge',
    topic: 'people',
    lagging: true,
    words: `attrition enps mortality readmission`,
  },
  // That which counts people's state by one number.
  {
    class: 'gauge',
    topic: 'people',
    words: `absenteeism bmi gpa hba1c`,
  },
  // That which counts speed and quality by one number.
  {
    class: 'gauge',
    topic: 'quality',
    words: `accuracy aht apdex auc availability average bleu cls cpk cycle-time downtime dpmo duration error-rate f1 fcp
      fpy frequency frt index inp latency lcp lead-time mae mape mean median mtbf mtta mttd mttr ndcg oee otif p50
      p75 p90 p95 p99 percentage percentile ppm precision proportion rate ratio recall rmse rpo rto score sla slo
      throughput ttf ttfb ttm ttr turnaround uptime wer`,
  },
  // The health of the business as its books show it.
  {
    class: 'metric',
    topic: 'business',
    lagging: true,
    words: `arpdau bookings burn capex capital cash cash_flow cashflow clty debt default deficit dividend earning
      endowment equity expenditure funding fundraising giving income liquidity loss money npl opex overhead
      payback renewal sales saving savings shrinkage surplus tpv valuation wealth worth write-off writeoff yield`,
  },
  // What a sale costs or promises on the way to the books.
  {
    class: 'metric',
    topic: 'business',
    words: `awareness basket bill budget cost csql demand discount expense fee mindshare mql pipe pipeline_coverage pql
      price qualified_pipeline quota reach sal sales_pipeline spend spending sql traffic visibility`,
  },
  // How much people do in or with the product.
  {
    class: 'metric',
    topic: 'product',
    words: `adoption attach attendance completion drop-out dropoff dropout engagement impression interaction
      listenership loyalty occupancy opt-in opt-out pageview participation readership reuse ridership self-service
      subscribership turnout uptake usage use viewership virality`,
  },
  // What people say of the product afterwards.
  {
    class: 'metric',
    topic: 'product',
    lagging: true,
    words: `delight dissatisfaction happiness preference reputation satisfaction sentiment star trust`,
  },
  // How the people of the house, or their pupils and patients, are doing.
  {
    class: 'metric',
    topic: 'people',
    words: `absence anxiety attainment belonging burnout cholesterol competence competency confidence depression
      diversity employability endurance fitness flexibility fluency glucose grade graduation health hr inclusion
      knowledge literacy longevity mastery mood morale morbidity numeracy pain proficiency representation salary
      sleep stamina strength stress tenure vo2 vo2max wage weight well-being wellbeing wellness`,
  },
  // How well, fast and reliably product and operations run.
  {
    class: 'metric',
    topic: 'quality',
    words: `a1c accessibility adherence age asa auroc backhaul bandwidth battery biodiversity bod boot-time bp
      brightness build_time cadence capacity carbon changeover co2 cod cold-start completeness complexity
      compliance concurrency conformity consistency consumption contrast correctness coverage cpu cycle cycle_time
      decibel deflection delay demurrage detention deviation distance drift duplication durability dwell
      effectiveness efficacy efficiency electricity elo emission energy exposure fallout fcr fid findability
      focus_time footprint fpr fps freshness fuel grip hallucination hdl hrv humidity hygiene integrity interval
      iou jitter kpl lag ldl lead_time length level life lifetime lighthouse load load-time load_time los
      luminance maintainability map50 memory meteor mileage mpg mttp mttx noise nox nrw otd otp p100 pace
      page-weight page_weight pagespeed particulate performance perplexity ph pm2.5 pollution posture ppk psnr pue
      punctuality qps quality queue ram range re-open readability readmissions reliability render-time resilience
      resolution response_time responsiveness rework risk rouge rps rty safety saidi saifi scalability scrap
      sensitivity share shrink sigma signal size smed snr sox specificity speed ssim stability start-up
      startup-time takt temperature time timeliness toil tolerance tpr tps truancy ttfv tti turbidity turns
      usability utilisation utilization variance waist wait wait_time waste winrate work_in_progress`,
  },
  // A word that says that something is measured, whatever it is.
  {
    class: 'metric',
    words: `achievement agility alignment attractiveness autonomy balance benefit break-even clarity comfort
      competitiveness concentration credibility culture decline decrease density drop ease experience focus
      fraction friction gain gap goal growth headway impact incidence increase independence innovation intensity
      lift likelihood limit majority maturity mindset mix neutrality odds outcome ownership parity percent
      popularity position positioning presence prevalence probability productivity rank ranking reduction
      relationship relevance rise severity split success target threshold total transparency trust-level uplift
      value velocity-of-learning wtp`,
  },
  // What goes wrong: fewer of them is a change in the world.
  {
    class: 'trouble',
    topic: 'quality',
    words: `false_positive false_negative abuse accident alarm finding anomaly anr assault attack backorder bankruptcy blocker breach breakdown bribery
      bullying burglary cancellation chargeback churner cold_start collision complaint compromise conflict
      congestion corruption crash crime cve ddos deadlock death defect defection deficiency detractor
      discrimination dispute disruption double-booking downgrade drought duplicate error escalation escape escapee
      eviction exception exploit failure fall false-negative false-positive famine fatality fault fine fire flake
      flood foreclosure fracture fraud freeze glitch grievance hand-off handoff handover hang harassment hardship
      homelessness hunger incident infection injury insolvency interference interruption intrusion jam landslide
      lawsuit layoff leak leakage lti malware misconduct misconfig misconfiguration misdiagnosis misfire mislabel
      mispick misship mistake near-miss nearmiss neglect no-show non-conformance nonconformance nonconformity
      noshow objection oom outage overdose overrun oversell overstock penalty phish phishing pothole poverty
      ransomware redundancy refund regression reject rejection relapse retry robbery rollback sepsis shortage
      slippage slowdown spam spill spoilage stock-out stockout stockouts stoppage strain suicide theft threat
      throttling timeout ulcer unsubscribe vacancy vandalism violation void vulnerability wake-up wakeup walkout
      wildfire workaround workaround-use`,
  },
  // Others decide it: a prospect, a funder or the press says yes.
  {
    class: 'taken',
    topic: 'business',
    words: `demo_request quote_request join_request access_request booking_request acceptance accolade acquisition_offer airtime appointment award backlink bequest bid booking citation
      commitment contract cover cross-sell deal deposit donation endorsement enquiry gift grant inquiry investment
      invitation job_offer lead logo medal mention nomination opp opportunity order payment pledge pre-order
      preorder presale prize purchase referral reservation retainer rfp sale sponsor sponsorship subscription
      tender transaction upsell win`,
  },
  // What people choose to do, counted.
  {
    class: 'taken',
    topic: 'product',
    words: `api_call bookmark click click-through clickthrough clone comment contribution dependent dependents download
      enrollment enrolment entrant entry favorite favourite following fork inbound_application install
      job_application like log-in login membership pin play playthrough reaction recommendation redemption
      registrant registration regular repost reshare response retweet rsvp search_volume session sign-up signatory
      signup streak submission subs swipe tap testimonial trial unique uniques upgrade upvote view visit vote
      wishlist`,
  },
  // They act for themselves: what they do is not in the hands of the team.
  {
    class: 'people',
    topic: 'product',
    words: `account accountancy actor admin administrator adolescent adopter adult affiliate agency airline airport alumnus
      amateur angel appellant applicant apprentice artisan assembly asylum-seeker athlete attendee audience author
      authority baby backer backpacker bakery bank banker base beekeeper beginner benefactor beneficiary bidder blogger
      bookseller borough borrower boy brewery broker business buyer bystander cafe caller camper candidate cardholder
      cardmember caregiver carer centenarian chapter charity chatter child church cinema citizen citizenry claimant
      client climber clinic club co-op cohort collective college columnist comedian community commuter company
      competitor complainant completer concertgoer congregation constituent consumer contestant contributer contributor
      cooperative councillor couple courier crafter creator creditor critic customer customer-base cyclist dancer dealer
      dealership debtor defendant delegate demographic detainee dev developer diner distributor distro donor driver
      elder embassy employer end-user enduser enterprise enthusiast entrepreneur executor exhibitor exporter family fan
      fanbase farm farmer father female finisher firm fisher florist follower footfall forager forwarder franchisee
      freelancer freshman funder gallery gamer girl godparent golfer government graduate grandparent grantee grocer
      group grower guarantor guest guildmate hacker hairdresser haulage haulier heir herder hiker hobbyist homebuyer
      homeless homeowner hospital hostel hotel household hunter imitator immigrant implementer importer infant
      influencer inmate inpatient institute insured insurer integrator intern investor isv jobseeker journalist juror
      kid kindergarten knitter lab laboratory landlord lawmaker league learner legislator lender lessee listener
      litigant locksmith lodger lurker maker male man manufacturer mapper media member merchant migrant ministry modder
      mosque mother motorist moviegoer mp msp municipality museum musician neighbor neighbour neighbourhood newcomer ngo
      non-maintainer non-member nonprofit novelist novice nursery occupant odm oem offender operator opponent optician
      org organisation organization orphan outpatient outsider owner packager panelist panellist parent parish
      parliament participant partner passenger patient patron payer pedestrian peer pensioner people performer person
      petitioner pharmacy philanthropist player player-base playerbase playtester podcaster poet policyholder
      policymaker population power-user press prisoner professional prospect province pub publisher pupil raider railway
      rater reader recipient referee refugee regulator renter reporter researcher reseller resident respondent
      restaurant retailer retiree returner rider rival runner sailor saver scholar school segment seller senator sender
      senior shareholder shipper shopkeeper shopper si sibling singer skier skipper sleeper smallholder smb sme
      sophomore speaker spectator speedrunner spouse starter startup streamer student subscriber supermarket supplier
      supporter survivor swimmer taxpayer teen teenager temple tenant tester texter theater theatre third-party toddler
      tourist town trainee translator traveler traveller trucker trustee undergraduate underwriter union university user
      user-base userbase var vc vendor veteran victim viewer village villager visitor vlogger volunteer voter walk-in
      walker wallet wholesaler widow wikipedian winemaker winery witness woman workspace youth youtuber`,
  },
  // People of the house: they choose for themselves, or the work is done to them; the verb decides.
  {
    class: 'staff',
    topic: 'people',
    words: `accountant actuary adjuster adviser advisor ae agent aide ambassador anaesthetist analyst animator approver
      architect archivist artist attorney auditor baker barista bartender bdr bellhop brewer butcher caretaker carpenter
      caseworker ceo cfo champion chef chief ciso cleaner clerk clinician co-founder coach coinvestigator colleague
      committer composer concierge conductor conservator constable consultant contractor controller coo cook copyeditor
      copywriter counsel counsellor coworker crew csm cto curator dba dean dentist designer detective devops dietitian
      director dispatcher doctor draughtsman editor electrician em employee engineer enumerator estimator exec executive
      facilitator faculty fellow fieldworker firefighter first-aider fitter foreman founder gp guard hca head
      headteacher hire housekeeper hygienist ic ics illustrator instructor janitor joiner keyholder laborer labourer
      lawyer leader leadership leaver lecturer librarian lifeguard line-manager machinist maintainer management manager
      marketer mason mechanic mentee mentor merchandiser midwife new-joiner new-starter nurse nutritionist officer
      on-caller oncaller optometrist paramedic pathologist personnel pharmacist phlebotomist physician physiotherapist
      pi picker pis planner plumber pm pms po policeman porter postdoc practitioner preceptor principal probationer
      producer professor provider psychologist quant radiologist ranger rapporteur receptionist recruiter registrar rep
      responder reviewer roofer salesperson scientist sdr se secretary shift soldier sommelier specialist squad_lead sre
      staff stakeholder steward stewardess strategist subcontractor successor supervisor surgeon surveyor sysadmin teacher
      team-lead team_lead teamlead teammate tech_lead technician teller therapist tpm trader trainer tutor usher vet vp
      waiter waitress ward warden welder worker workforce writer`,
  },
  // The ones who promise the result.
  {
    class: 'team',
    words: `bureau business_unit commcomm committee consortium council department desk division engineering finance guild it
      legal marketing noc ops pmo pod secretariat squad task-force taskforce team tribe unit us we workgroup`,
  },
  // Something written, drawn or recorded: it exists once somebody has made it.
  {
    class: 'deliverable',
    words: `abstract accreditation ad adr advert affidavit agenda agreement album amendment analysis animation
      annotation announcement apqp article assessment atlas attestation autoresponder badge band banner battlecard
      battleplan bibliography blog blogpost blogsite blueprint bom book bootcamp brief briefing brochure bylaw
      byline cad calendar caption case-study catalog catalogue certificate certification changelist changelog
      charter cheat-sheet cheatsheet checklist checksheet cissp cka codebook column comp concept consultation
      cookbook copy course courseware creative credential crib curriculum cv datacard datalog datasheet decision
      deck definition design design-system dfmea diagram diary diploma disclaimer dissertation doc docs document
      documentation dossier dpia draft drawing e-book ebook elearning elevation episode essay evaluation example
      exposé factsheet faq fedramp filing flashcard floorplan flyer fmea footer framework game-plan gameplan
      gazetteer gerber glossary guide guideline handbook handout header headline hipaa homepage how-to howto hub
      hypothesis icon illustration image infographic intranet inventory irb iso itinerary jingle job-description
      journey kit ladder landing-page leaflet ledger lesson letter licence license list listicle log logbook loi
      longread lookbook mailshot manual manuscript map matrix memo menu merch method methodology microsite minutes
      mission mixtape mock-up mockup model module mood-board moodboard mou mous narrative nda netlist newsletter
      note notice novel okr okrs one-pager ontology op-ed ordinance org-chart organigram orgchart outline page
      painting palette paper patent pci permit petition pfmea photo pitchbook plan playbook playlist pmp poc
      podcast poem policy portal portfolio post post-mortem poster postmortem ppap prd preprint preregistration
      presentation pricelist procedure proceeding process profile program programme proof-of-concept proposal
      prospectus protocol prototype publication questionnaire quick-start quickstart quiz raci readme readout
      recipe recording reference register registry release-note render report requirement resume retrospective rfc
      risk-assessment roadmap roster rota rubric rulebook runbook sample sbom scenario schedule schema schematic
      scorecard screencast screenplay screenshot script site sketch slide slidedeck snippet soc soc2 song sop
      soundtrack sow mandate persona estimate shortlist probe swap film poll spec specification standard statement statute stencil sticker storyboard storyline strategy
      study styleguide subtitle summary survey swag syllabus synthesis taxonomy teardown teaser template
      term-sheet terms termsheet testbook testimony textbook thesis thread timetable tisax toolkit tos trademark
      trailer training transcript translation tutorial video vision waiver walkthrough webinar website white-paper
      whitepaper wiki will wireframe work-plan workflow workplan worksheet write-up writeup`,
  },
  // Something built: software, a machine, a room.
  {
    class: 'deliverable',
    words: `relay polyfill 2fa access adapter alerting algorithm allotment alpha alternative ambulance api app architecture archive
      assistant attic authentication authorization autocomplete automation autosave autoscaler autoscaling
      backbone backup bastion bathroom bay bench beta bike-lane biome board boiler boilerplate booth bootloader
      borehole bot branch breadcrumb bridge bsp bucket bus button cache calculator callback cart cd cdp character
      charger chart chat chatbot checkout checkpoint chip ci classifier classroom cleanroom cli cmdb cms cobot
      codegen codeowners compiler component compost configuration configurator connector console container
      conveyor copilot court cpq crawler crm cron crosswalk cutover cutscene daemon dag dam dashboard dashboarding
      data-mart database datalake datamart datastore deeplink die dlc dlp drainage edr embedding emulator
      enclosure encryption engine env environment erp etl eval export extension fabric facility failover feature
      feed feeder fence filter firewall firmware fix fixture flag flow form formatter foundation functionality
      gantt garden gate gateway generator go-live golive greenhouse gui hal hardware harness heat-pump help-center
      help-centre historian hotfix hotkey hris iam ide idp ids implementation import inbox infra infrastructure
      ingestion installation installer instrumentation insulation integration interface internationalization
      inverter ips jig job kanban kiosk lake lakehouse latrine launch layer layout leaderboard library lighting
      linter lms lobby localisation localization logging lora machine macro manifest marketplace mart matchmaker
      matchmaking mes mesh messenger metadata mfa microgrid migration mini-grid mirror modal mode monitoring
      monorepo mvp navbar navigation network notification observability office offline oidc ota package panel
      pantry parser partitioning passcode passkey patch path paywall pcb permission personalization pim pixel
      platform playground plc plug-in plugin pool port pos pre-commit precommit preview preview-env product prompt
      provenance proxy pump quantization quest rbac rebrand rebuild recommender redesign redo refactor refactoring
      relaunch release reminder renderer replacement replication repo reporting repository reranker retriever
      retrofit rewrite rfid rig robot roll-out rollout roof rooftop room rtos saml sandbox scada scaffolding
      scanner scheduler scim scoreboard scraper screen sdk search secret sensor sequence server set-up setup
      shader sharding shell shop shortcut sidebar sidecar siem sign signage signing simulation simulator skin
      solar sso stack station status-page statuspage storage storefront studio subledger suite switch-over system
      tab telemetry terminal terraform terrain test test-bed test-case testbed testcase theme toggle tokenizer
      tool tooling tooltip tracing tracking turbine twin two-factor typing ui undo updater ux valve vault version
      vm vpn waf wall webhook webshop well widget wizard wms workcell`,
  },
  // Something organised: an event, a campaign, a role, a routine.
  {
    class: 'deliverable',
    words: `8d a/b-test abm acquisition advertisement agm all-hands alliance ama apprenticeship approval assortment
      auction audit banquet baseline bonus bundle bursary buy-in campaign capsule ceremony challenge channel class
      clean-up cleanup coaching code_freeze collaboration commissioning competition concert conference consensus
      consent construction contest counselling decommissioning demolition discovery divestment dojo drill drip
      early-access entity epic event excursion exercise exhibition experiment expo fair feature_freeze
      feature_parity feedback fellowship fest festival fireside fit-out gala gameday general_availability gig
      giveaway go-to-market governance habit hackathon hackday hackweek hiring incentive induction initiative
      inspection internship investigation kick-off kickoff kickoff_meeting lease lecture masterclass mechanism
      meetup mentoring mentorship merger milestone mixer move offer offsite on-call opening orientation oversight
      parade partnership party pentest perk phase pilot plays practice premiere pricing project promotion proof
      raffle rca rebranding reception recital recruitment refurb refurbishment rehearsal relocation renegotiation
      renovation reorg reorganisation reorganization repositioning research residency restructuring retreat ritual
      roadshow role rotation routine ruling sabbatical scheme scholarship scoping secondment seminar series
      sign-off signoff site-visit sku spike spin-off sprint stewardship stocktake stream structure subsidiary
      summit supervision symposium tabletop telethon tier tour town-hall townhall track traineeship usergroup
      vernissage wave working-group workshop workstream`,
  },
  // Counting it counts what the team itself did.
  {
    class: 'work',
    words: `1:1 action activity assignment backlog bug-fix call card checkin chore coaching_session coffee cold-call
      conversation correction deliverable demo dial discussion doorstep drop-in_session dry-run e-mail edit effort
      email feedback_session field-visit follow-up followup gym handshake hike home-visit homework hour idea
      improvement information_session inmail interview iteration jog kaizen kata keynote knock knockdoor lap
      leetcode livestream mail mailer mailing meditation meeting mentoring_session merge one-on-one onsite
      outreach patrol pitch planning_session pop-up popup postcard posting pr progress pull-up pull_request
      push-up pushup q&a_session qbr reachout readiness reel repetition retro retro_session review review_session
      ride round run screening short sit-up situp speech squat stall stand-up standup story sweep swim talk task
      testing_session tiktok to-do todo touch touchpoint training_session trip tweak tweet update upload
      usability_session userstory walk work working_session workload workout workshop_session`,
  },
  // How much and how fast the team works: not an effect, whatever its number.
  {
    class: 'pace',
    words: `commit backlog_item line_of_code mr_rate pr_rate roadmap_item sprint_goal loc man-day overtime person-day planned_work point sprint_backlog sprint_velocity
      story_point storypoint team_velocity timesheet velocity`,
  },
  // What is there already, and what work is done to: a share of them may be a level or a project.
  {
    class: 'asset',
    words: `result label tag hash hook tile stamp seed switch seal instrument phone source trace text swab contact acre aisle alarm-asset alert animal answer apartment application artefact artifact asset batch bed bike bin
      biopsy bird block bug build building cable capa carrier case change city claim cluster code codebase content
      control country cow crate data dataset delivery dependency deployment desktop device district domain dose
      endpoint field file flat fleet floor folder function garage hectare hen herd hive home host
      hostname house invoice ip issue item key lamp lane laptop listing locker lot mailbox market match meal meter
      microservice monolith mr namespace node notebook pallet parcel park part pass payslip pipeline plant plot
      pole prescription property query question quote rack record region req request requisition road row scan
      scooter seat sentence service settlement sheep shelf shipment spreadsheet store street string subnet
      substation suggestion table term ticket token trade train tram tree truck vaccine van vehicle vial vine
      warehouse wire word workbook workstation wound xray`,
  },
  // Says only that something is counted; what is counted stands behind it.
  {
    class: 'amount',
    words: `amount bit bulk count dozen fifth figure half handful instance kind number pair piece plenty portion
      quantity remainder rest set sort sum third type variety volume`,
  },
  // Only says in what a number is counted.
  {
    class: 'unit',
    words: `apr april aug august billion bn bpm bps cent cm crore day dec december degree dollar eom eoq eoy eur euro
      evening feb february fold fortnight friday fy gallon gb gbp gram h1 h2 hrs hundred jan january jul july jun
      june k kb kg kilo km kwh lakh lb lbs liter litre m mar march mb metre mile million millisecond min mins
      minute mm mo monday month morning ms mwh night nov november oct october pound pp pt pts q1 q2 q3 q4 qtr
      quarter rupee saturday sec second secs sep sept september sunday tb thousand thursday ton tonne tuesday usd
      watt wednesday week weekend wk wpm x year yen yr ytd`,
  },
  // A crowd that grows: its size is what is meant.
  {
    class: 'metric',
    topic: 'product',
    words:
      'email_list fan_base mailing_list newsletter_list player_base subscriber_base subscriber_list user_base waiting_list wait_list',
  },
  // What others give when they mean it.
  {
    class: 'taken',
    topic: 'business',
    words: 'customer_reference letter_of_intent term_sheet',
  },
  // How well somebody speaks a language, by the common scale.
  {
    class: 'gauge',
    topic: 'people',
    words: 'b1 b2 c1 c2 cefr',
  },
];
