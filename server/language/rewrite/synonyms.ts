/** Words for the same thing, one group a line; the words of one term are joined by hyphens. Inflection needs no entry. */
export const synonyms = `
onboarding onboarding-flow set-up-assistant getting-started first-run-experience welcome-flow welcome-screen onboard ftue first-time-experience activation-flow
setup set-up install-wizard configuration-wizard
guided-tour product-tour walkthrough in-app-guide walk-through coach-mark
tutorial lesson-video screencast
email e-mail mail
welcome-email welcome-mail welcome-series onboarding-email onboarding-series email-course
newsletter mailing-list email-newsletter
help-centre help-site support-site help-section knowledge-centre support-portal help-page
knowledge-base kb wiki-articles support-articles help-article knowledge-article
how-to howto
faq frequently-asked-questions q&a-page
chatbot chat-bot voicebot voice-bot virtual-agent ai-agent conversational-assistant
chat live-chat in-app-chat chat-widget
survey questionnaire poll feedback-form
pulse-survey pulse-check
customer-feedback user-feedback client-feedback
self-service self-serve
dashboard cockpit scoreboard
report reporting
kpi key-figure
documentation docs
docs-site documentation-site documentation-portal
readme read-me
quickstart quick-start getting-started-guide
sdk client-library software-development-kit
api rest-api graphql-api public-api endpoint
integration connection interoperability
pipeline ci/cd ci-cd-pipeline build-pipeline deployment-pipeline delivery-pipeline
ci continuous-integration travis jenkins github-actions gitlab-ci
deployment deploy rollout-process deploying
continuous-delivery continuous-deployment cd argo-cd flux
feature-flag feature-toggle feature-switch
test-automation automated-test automated-testing test-suite testing-framework
end-to-end-test e2e-test e2e playwright cypress selenium
regression-suite regression-test
technical-debt tech-debt code-debt
refactoring refactor restructure
rewrite rebuild re-implementation
legacy-system legacy-platform old-system legacy-application legacy
migration migrate
microservice micro-service
code-review peer-review pr-review
pull-request merge-request
codebase code-base
monitoring monitor alerting-system
observability opentelemetry otel telemetry
tracing distributed-tracing trace
logging log-management structured-log
alert alarm alert-rule
runbook run-book
incident outage
incident-process incident-response-process incident-management
postmortem post-mortem incident-review blameless-review
slo service-level-objective sli
on-call oncall on-call-rota on-call-rotation
infrastructure-as-code iac terraform terraform-module pulumi opentofu
kubernetes k8s openshift eks gke
cloud-migration move-to-the-cloud aws gcp azure
cloud-cost cloud-spend aws-bill cloud-bill
autoscaling auto-scaling autoscaler
backup back-up
disaster-recovery dr-plan dr-drill
database postgres mysql sql-server
cycle-lane bike-lane bike-path cycle-path cycle-track cycle-route bicycle-lane
career-day careers-day career-fair careers-fair
it-service-desk it-help-desk it-support
cache caching cach redis memcache memcached
load-test stress-test performance-test
latency response-time slow
developer-portal backstage
developer-onboarding onboarding-flow engineer-onboarding onboarding-flow dev-onboarding
development-environment dev-environment dev-setup
internal-tool back-office-tool internal-tooling
mobile-app native-app smartphone-app app-for-ios app-for-android ios-app android-app
redesign re-design design-refresh
usability ease-of-use
usability-test user-test usability-study usability-session user-testing
user-research ux-research customer-research
customer-interview user-interview discovery-interview customer-conversation
user-flow flow
navigation nav menu-structure
information-architecture ia
form web-form online-form
error-message error-text
search search-engine full-text-search search-function
recommendation recommender recommendation-engine
personalisation personalized personal
notification notify
push push-notification push-message
reminder remind nudge
dark-mode night-mode
localisation l10n i18n internationalisation localise
translation translate translated
accessibility a11y
wcag wcag-audit aa-conformance
design-system pattern-library component-library ui-library
handover hand-over handoff
a/b-test ab-test split-test a/b-testing
experiment experimentation
landing-page campaign-page microsite
homepage home-page start-page
website web-site site web-presence
signup-form signup-flow sign-up-flow registration-flow sign-up-form sign-up-page signup registration-form sign-up
checkout checkout-flow check-out payment-page purchase-flow
cart basket shopping-cart
pricing price pricing-model price-model
pricing-page price-page
paywall pay-wall
referral referral-programme refer-a-friend referral-program invite-friend recommend-a-friend
win-back winback reactivation re-engagement
dormant inactive lapsed
loyalty loyalty-programme bonus-programme rewards-programme reward-scheme
campaign marketing-campaign ad-campaign
ad advertisement advertising advert paid-ads
blog blog-post blogpost blogging
content content-marketing content-piece editorial
e-book ebook
whitepaper white-paper
webinar online-seminar web-seminar
event in-person-event customer-event
trade-show trade-fair industry-fair expo exhibition
conference congress
meetup meet-up user-group-meeting
case-study success-story customer-story reference-story
social-media social-channel twitter facebook instagram youtube youtube-channel tiktok-channel instagram-account
linkedin linkedin-post
press-release press-kit media-release
public-relations press pr-agency pr-campaign
brand branding brand-identity
rebrand re-brand
seo search-engine-optimisation search-optimisation
video clip film
podcast audio-series
lead prospect-list
lead-nurturing nurture-sequence nurture-campaign nurture
persona buyer-persona
battlecard battle-card competitor-sheet
competitor-analysis competitive-analysis market-analysis competitor-research
sales-playbook sales-guide
sales-deck pitch-deck-for-customers sales-presentation
sales-training sales-enablement sales-coaching train-sales train-seller train-rep train-sales-team solution-selling
cold-call outbound-call cold-calling dial sales-call phone-call
outreach prospecting
demo product-demo demonstration
pilot pilot-project trial-run
proof-of-concept poc
crm hubspot salesforce pipedrive
proposal offer-document bid
partner reseller channel-partner alliance
partner-portal partner-platform
business-review qbr ebr quarterly-business-review
health-score customer-health account-health
advisory-board customer-council customer-board
account-plan account-planning
implementation customer-implementation rollout-project
academy university-programme learning-centre
help-desk helpdesk service-desk support-desk
ticketing ticket-system ticketing-tool ticketing-system zendesk
routing ticket-routing auto-assign
macro canned-response reply-template
shift-plan shift-schedule roster duty-roster weekend-shift
employee-onboarding onboarding-flow new-hire-onboarding onboarding-flow onboarding-of-new-hire
mentoring mentor mentorship buddy-system
buddy buddy-programme
training train trainings seminar
manager-training train-supervisor train-team-lead train-leader leadership-training leadership-development leadership-workshop train-manager management-training leadership-course
e-learning online-training elearning
career-framework career-ladder levelling-framework career-path career-model
salary-band pay-band pay-grade compensation-band
performance-review development-talk performance-appraisal annual-review review-cycle
one-on-one 1:1 one-to-one
town-hall all-hands all-hands-meeting company-meeting
wellbeing wellness
flexible-work flexible-working flexible-shift flexitime hybrid-work
inclusion inclusive
diversity dei
handbook employee-handbook staff-handbook user-manual staff-manual operating-manual
self-checkout self-scanning self-service-till
meter-reading meter-data
hris hr-system hr-software workday personio
hire recruit recruitment fill-role
job-ad job-advert job-posting vacancy-text
job-description jd role-description
careers-page career-site careers-site career-page job-page
scorecard interview-scorecard
ats applicant-tracking-system
hiring-process recruiting-process recruitment-process
month-end-close month-end monthly-close month-end-closing close-month
reconciliation reconcile bank-reconciliation
dunning dunning-process payment-reminder
forecast forecasting
budget budgeting
supplier vendor
procurement purchasing ariba coupa
expense travel-expense expense-report expense-claim
erp sap netsuite dynamics
invoice invoicing bill
contract-template template-contract model-contract standard-contract
data-processing-agreement dpa
gdpr ccpa data-protection-law dsgvo
privacy data-privacy data-protection
policy guideline-document
certification accreditation
iso iso-9001 iso-14001
soc soc-2 soc-audit soc-type soc-report soc-certification soc2 soc2-compliance
audit audit-readiness
code-of-conduct ethics-code
kyc know-your-customer
warehouse-management-system wms
barcode bar-code qr-label
route-planning route-optimisation tour-planning routing-software
carrier courier parcel-service
packaging packing-material
sop standard-operating-procedure work-procedure
demand-forecast demand-planning sales-forecast-for-stock
inventory stock
preventive-maintenance maintenance-plan maintenance-schedule pm-plan
predictive-maintenance condition-monitoring
smed quick-changeover
inspection final-inspection visual-inspection
vision-system camera-inspection machine-vision
poka-yoke error-proofing mistake-proofing
quality-management-system qms
safety-training safety-briefing safety-instruction
safety-audit safety-walk safety-inspection safety-tour
kaizen continuous-improvement improvement-workshop
penetration-test pen-test pentest
vulnerability-scan vulnerability-scanner vulnerability-management vulnerability
mfa two-factor 2fa multi-factor two-factor-authentication
single-sign-on sso
siem soc-tool log-correlation
threat-model threat-modelling
access-review rights-review permission-review recertification
secret password-in-code credential
phishing phish phishing-simulation
etl elt data-pipeline batch-job
data-warehouse dwh snowflake bigquery redshift databricks lakehouse data-lake
data-catalogue data-catalog catalogue-of-data
data-quality data-check
master-data golden-record
semantic-layer metric-layer
bi-tool power-bi tableau looker metabase
model ml-model machine-learning-model classifier-model
training-data training-set
labelling label annotate
evaluation eval eval-set test-set benchmark-set
llm language-model gpt
retraining retrain
fine-tuning finetune fine-tune
parent-evening parents-evening parent-teacher-conference family-evening
tutoring tutor
curriculum syllabus course-plan
learning-platform lms moodle
donation-page giving-page
gala benefit-gala charity-dinner
volunteer helper-group
plain-language easy-language simple-language
permit licence-application building-permit
case-management case-system
town-meeting town-hall-meeting public-meeting citizen-meeting
hand-hygiene hand-washing sanitiser-dispenser hand-sanitiser sanitiser
fall-prevention prevent-falls
electronic-record ehr emr electronic-health-record patient-record
telehealth telemedicine video-consultation
vaccination vaccine immunisation
discharge discharging
size-guide size-chart fit-guide
guest-checkout checkout-as-guest
tracking tracking-page track-and-trace
contributing-guide contribution-guide contributing-md contributor-guide
good-first-issue starter-issue
good-issue good-first-issues
triage triaging
firmware embedded-software
ota over-the-air over-the-air-update
test-fixture test-jig test-station test-rig
enclosure housing case-design
dfm design-for-manufacturing
multiplayer online-mode
trailer teaser-video
training-plan training-schedule workout-plan
meditation meditate
running jog run
exam examination
phone-booth phone-box call-box
irrigation watering
led led-lighting
statement-of-work sow work-statement
okr objectives-and-key-results
roadmap road-map
template templates boilerplate
process workflow procedure
checklist check-list
playbook play-book
workshop working-session
guideline guidance
funding-round seed-round seriesround
hire-engineer recruit-engineer hire-developer recruit-developer hire-programmer
hire-sre recruit-sre hire-site-reliability-engineer
hire-agent recruit-agent hire-support-agent hire-support-staff
hire-sales-rep hire-account-executive recruit-sales-rep hire-sales hire-sales-manager hire-sdr hire-sales-people hire-seller
enterprise-single-sign-on enterprise-sso sso-for-enterprise
customer-meeting meeting-with-customer meet-customer
body-camera bodycam body-cam
street-light street-lamp streetlight
ev electric-car electric-vehicle
bike-sharing bike-share cycle-hire
brand-awareness brand-recognition
emergency-response-plan emergency-plan crisis-plan contingency-plan
flu-vaccination flu-shot flu-jab
master's-programme masters-programme master-programme degree-programme study-programme
graduate-programme graduate-scheme trainee-programme
hybrid-work hybrid-working
skill-development skills-development upskilling upskill
premiere première
framework-upgrade upgrade-react upgrade-angular upgrade-vue upgrade-spring upgrade-java upgrade-node upgrade-python upgrade-rails upgrade-django upgrade-framework upgrade-php upgrade-net
contract-test contract-testing consumer-driven-contract pact
second-warehouse new-warehouse
sales-onboarding onboard-account-executive onboard-sales-rep onboard-seller seller-onboarding
event-processing event-streaming stream-processing event-bus kafka message-queue event-platform
hire-account-manager hire-key-account-manager recruit-account-manager
employer-brand employer-branding employer-profile kununu glassdoor
`;
