/** Nouns of what a team makes and does, and of what is there already. */
import type { NounGroup } from '../nouns.ts';

export const THINGS: readonly NounGroup[] = [
  // Something written, drawn or recorded: it exists once somebody has made it.
  {
    class: 'deliverable',
    words: `abstract accreditation ad addendum adr advert advisory affidavit agenda agreement album amendment analysis
      animation annotation announcement appraisal apqp article assessment atlas attestation audiobook autoresponder
      badge band banner battlecard battleplan benchmark bibliography billboard binding bio biography blog blogpost
      blogsite blueprint bom book booklet bootcamp brief briefing brochure bulletin bylaw byline cad calendar caption
      case-study catalog catalogue cert certificate certification cfp changelist changelog charter cheat-sheet
      cheatsheet checklist checksheet cissp cka clause clip codebook collateral column comp comparison concept
      constitution consultation convention cookbook copy course courseware creative credential crib criterion
      curriculum cv datacard datalog datasheet decision deck declaration definition description design design-system
      devlog dfmea diagram diary dictionary digest diploma directory disclaimer dissertation doc docs docstring
      document documentary documentation doi dossier dpa dpia draft drawing e-book ebook edition elearning elevation
      ep episode errata essay estimate evaluation evidence example explainer explanation exposé factsheet faq fedramp
      filing film flashcard floorplan flyer fmea footage footer forecast framework game-plan gameplan gazette
      gazetteer gerber glossary graph guidance guide guideline handbook handout header headline heatmap hipaa homepage
      how-to howto hub hypothesis icon illustration image indicator infographic intranet intro inventory irb iso
      itinerary jingle job-description journey kit kpi ladder landing-page leaflet ledger lesson letter licence
      license lineage list listicle log logbook loi longread lookbook mailshot mandate manual manuscript map material
      matrix memo memorandum menu merch method methodology metric microsite minutes mission mixtape mock-up mockup
      model module mooc mood-board moodboard mou mous narrative nda netlist newsletter note notice novel novella okr
      okrs one-pager ontology op-ed ordinance org-chart organigram orgchart outline overview pact page painting
      palette paper paperwork patent pattern pci pdf persona petition pfmea photo photograph picture pitchbook plan
      playbook playlist pmp poc podcast poem policy poll portal portfolio portrait post post-mortem poster postmortem
      ppap prd preprint preregistration presentation pricelist primer principle probe procedure proceeding process
      profile program programme proof-of-concept proposal prospectus protocol prototype publication questionnaire
      quick-start quickstart quiz raci rationale reaccreditation readme readout recertification recipe recording
      reference register registry regulation release-note render report requirement resume retrospective rfc rfp
      risk-assessment roadmap roster rota rubric rule rulebook runbook sample sbom scenario scene schedule schema
      schematic scorecard screencast screenplay screenshot script sheet shortlist site sitemap sketch slide slidedeck
      snippet soc soc2 song sop soundtrack sow spec specification split standard statement statute stencil sticker
      storyboard storyline strategy study styleguide subtitle summary surtitle survey swag swap syllabus synonym
      synopsis synthesis t-shirt tariff taxonomy teardown teaser template tender term-sheet terms termsheet testbook
      testimony textbook thesis thread thumbnail timeline timetable tisax title toolkit tos tracker trademark trailer
      training transcript translation tutorial variant video vision vpat waiver walkthrough webinar website
      white-paper whitepaper wiki will wireframe wording work-plan workflow workplan worksheet write-up writeup zine`,
  },
  // Something built: software, a machine, a room.
  {
    class: 'deliverable',
    words: `2fa access adapter add-in add-on alerting algorithm allocator allotment alpha alternative ambulance api
      app architecture archive assistant attic auth authentication authorization autocomplete automation autosave
      autoscaler autoscaling back-end backbone backend backup bastion bathroom bay bench beta bike-lane biome board
      boiler boilerplate booth bootloader borehole bot branch breadcrumb bridge bsp bucket bus button cache calculator
      callback canary cart cd cdp character charger chart chat chatbot checker checkout checkpoint chip ci classifier
      classroom cleanroom cli cmdb cms cobot codec codegen codemod codeowners compiler compost config configuration
      configurator connector console container controller converter conveyor copilot corner court cpq crawler crm cron
      crosswalk cutover cutscene daemon dag dam dashboard dashboarding data-mart database datalake datamart datastore
      db debugger decoder deeplink detector die display dlc dlp drainage edr embedding emulator enclosure encoder
      encryption engine env environment erp etl eval explorer export extension fabric facility failover fallback
      faucet feature feed feeder fence filter firewall firmware fix fixture flag flow form formatter foundation
      front-end frontend functionality fuzzer gantt garden gate gateway generator go-live golive greenhouse guardrail
      gui hal hardware harness heat-pump help-center help-centre historian hotfix hotkey hris iam ide idp ids
      implementation import inbox infra infrastructure ingestion installation installer instrumentation insulation
      integration interface internationalization inverter ips irrigation iterator jig job kanban kiosk lake lakehouse
      latrine launch layer layout leaderboard lib library lighting limiter linter lms loader lobby localisation
      localization logger logging logic lora machine macro manifest marketplace mart matchmaker matchmaking mes mesh
      messenger metadata mfa mic microgrid migration mini-grid mirror modal mode monitoring monorepo mvp nav navbar
      navigation network noticeboard notification observability office offline oidc ota package packaging pane panel
      pantry parser partitioning passcode passkey path paywall pcb permission personalization pim pixel platform
      playground plc plug-in polyfill polytunnel pool port pos pre-commit precommit preview preview-env product prompt
      provenance proxy pump quantization quest rbac rebrand rebuild recommender redesign redo refactor refactoring
      relaunch relay release reminder renderer replacement replica replication repo reporting repository reranker
      resolver retriever retrofit rewrite rfid rig robot roll-out rollout roof rooftop room rtos saml sandbox scada
      scaffolding scanner scheduler scim scoreboard scraper screen sdk search secret sensor sequence server set-up
      setup shader sharding shell shim shop shortcut sidebar sidecar siem sign sign-on signage signing simulation
      simulator skin software solar solver sso stack station status-page statuspage storage storefront studio
      subcommand subledger subsystem suite switch-over switcher system tab telemetry terminal terraform terrain test
      test-bed test-case testbed testcase theme timer toggle tokenizer tool toolchain tooling tooltip tracing tracking
      turbine twin two-factor typing ui undo updater uploader ux valve vault ventilation version vm vpn waf wall
      webhook webshop well widget wizard wms workcell wrapper`,
  },
  // Something organised: an event, a campaign, a role, a routine.
  {
    class: 'deliverable',
    words: `8d a/b-test abm academy acquisition advertisement agm all-hands alliance ama apprenticeship approval
      assortment auction audit bake-off banquet baseline blood_drive bonus bounty breakfast brown-bag brunch bug-bash
      bundle bursary buy-in camp campaign capsule carnival ceremony challenge channel circle class clean-up cleanup
      coaching code_freeze collab collaboration colloquium commissioning competition concert conf conference congress
      consensus consent construction contest cook-along counselling decommissioning demolition dinner discovery
      divestment dojo drill drip drop-in early-access edit-a-thon election entity epic event excursion exercise
      exhibition experiment expo fair feature_freeze feature_parity feedback fellowship fest festival fireside fit-out
      forum gala gameday general_availability gig giveaway go-to-market governance habit hackathon hackday hackfest
      hackweek hiring hotline incentive induction initiative inspection internship investigation kick-off kickoff
      kickoff_meeting lease lecture mapathon masterclass mechanism meet-up meetup mentoring mentorship merger
      milestone mixer move offsite on-call open_day open_mic opening orientation outing oversight parade partnership party
      pathway pentest perk phase pilot plays plenary practice premiere pricing promotion proof raffle rca rebranding
      reception recital recruitment refurb refurbishment regatta rehearsal relocation renegotiation renovation reorg
      reorganisation reorganization repositioning research residency restructuring retreat ritual roadshow role
      rotation roundtable routine ruling sabbatical scheme scholarship scoping secondment seminar series show-and-tell
      sign-off signoff site-visit sku spike spin-off sprint stewardship stipend stocktake stream structure subsidiary
      summit supervision supper symposium tabletop telethon tidy-up tier tour tournament town-hall townhall track
      training_day traineeship uat usergroup vernissage wave working-group workshop workstream`,
  },
  // Counting it counts what the team itself did.
  {
    class: 'work',
    words: `1:1 action activity assignment backlog bug-fix call card catch-up check-up checkin chore coaching_session
      coffee cold-call conversation cool-down correction deliverable demo dial discussion doorstep drop-in_session
      dry-run e-mail edit effort email feedback_session field-visit follow-up followup gym handshake hike home-visit
      homework hour housework huddle idea improvement information_session inmail interview iteration jog kaizen kata
      keynote knock knockdoor lap leetcode livestream mail mailer mailing meditation meeting mentoring_session merge
      one-on-one one-to-one onsite outreach patrol pitch planning_session playtest pop-up popup postcard posting
      progress pull-up pull_request push-up pushup q&a_session qbr reachout readiness reconciliation reel refresher
      repetition retro retro_session review review_session ride ride-along round run run-through screening short
      sit-up situp speech squat stall stand-up standup story sweep swim talk task tasting testing_session tiktok to-do
      todo touch touchpoint training_session trip tweak tweet update upload usability_session userstory walk warm-up
      work working_session workload workout workshop_session yoga`,
  },
  // How much and how fast the team works: not an effect, whatever its number.
  {
    class: 'pace',
    words: `commit backlog_item line_of_code mr_rate pr_rate roadmap_item sprint_goal loc man-day person-day
      planned_work point sprint_backlog sprint_velocity story_point storypoint team_velocity timesheet velocity`,
  },
  // What is there already, and what work is done to: a share of them may be a level or a project.
  {
    class: 'asset',
    words: `acre airflow aisle alarm-asset alert animal answer antenna apartment apiary application area artefact
      artifact asset balcony barge basin batch battery bed bedroom bike bin binary biopsy bird block boat box bug
      build building bulb cabin cabinet cable camera campus canteen capa car carrier cartridge case category cellar
      center centre centrifuge chair change chapter city claim clubhouse cluster code codebase collection component
      compressor contact content control corpus corridor cottage counter country coupon courtroom courtyard cow crane
      crate crop culvert cupboard currency curtain dashcam data dataset dbt defibrillator delivery dependency
      deployment depot desktop device dish dishwasher disk dispenser district dock dog domain door dose drawer
      endpoint entrance equipment estate extinguisher factory field file flat fleet floodlight floor folder font
      forklift format freezer fridge function furniture garage grafana hall hallway handset hash headset heater
      hectare hedge hedgerow helmet hen herd hive home hook host hostname house hubspot hydrant index instrument
      insurance invoice ip issue item jacket jenkins keg key keyword kiln kitchen label lamp lane language lantern
      laptop lathe limit line listing locale location locker loft login lookup loop lot lounge mailbox mainframe
      makerspace market mask match mattress meal meter microphone microscope microservice monolith mower mr namespace
      nest node notebook orchard oven pallet parameter parcel park part pass passport password patch payout payslip pc
      permit phone pii pipeline place plant plate plot plugin pole pond postgres pot pr prescription printer project
      property query question queue quote rack range receipt record region req request requisition result road route
      router row scan scooter seal seat seed seedling sentence service settings settlement sheep shelf shipment shirt
      shoe shower showroom slot source space spectrometer spreadsheet square stair stamp state step store street
      string subnet substation suggestion swab switch table tablet tag tank tanker tent term terrace text thermostat
      ticket tile till toilet token topic tower trace trade trail train tram trap tray tree trolley truck tunnel
      uniform url vaccine van vehicle venue vial vine voucher wardrobe warehouse wetland wheel wifi wire word workbook
      workplace workstation wound xray yard zendesk zone`,
  },
];
