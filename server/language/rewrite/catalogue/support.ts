/** What people get who ask for help. */
export const support = `support | support agent ticket helpdesk help service desk customer contact inbox chat call queue knowledge macro

first-reply: the median time to first reply
  -hours quality | chat shift-plan help-desk ticketing routing macro triage on-call chatbot support-hours queue auto-reply staffing inbox support-team | How long does somebody in trouble wait?
resolution-time: the median time to resolution
  -hours quality | ticketing escalation runbook routing knowledge-base triage support-tool remote-support tier-2 bug crm process macro training | How long until the trouble is over?
first-contact-resolution: the share of questions that are solved at the first contact
  +% quality | training knowledge-base macro call-script support-tool customer-view agent-training refund permission troubleshooting-guide agent-desktop certification | Do people have to ask twice?
support-satisfaction: the share of customers who are satisfied with the help they got
  +% lagging quality | survey agent-training quality-assurance tone-of-voice chat call-script csat coaching customer-feedback support-hours feedback-survey service-standard | Did we help? | CSAT
contact-rate: the number of support contacts per 100 active {customers}
  -count quality | help-centre faq self-service bug top-issues documentation error-message in-app-help voice-of-the-customer root-cause tagging release-notes feedback-loop | What makes people need help?
self-service-success: the share of help centre visitors who leave without contacting us
  +% product | help-centre faq knowledge-base article how-to-guide video community search in-app-help chatbot documentation tutorial troubleshooting-guide self-service | Do they find the answer themselves?
old-tickets: the number of open tickets older than a week
  -count quality | backlog triage ticketing queue cleanup shift-plan escalation staffing workflow macro | Who is still waiting?
reopened: the share of tickets that are reopened
  -% quality | quality-assurance macro agent-training closing-checklist knowledge-base ticket-review template | Was it really solved?
escalated: the share of tickets that need a specialist
  -% quality | agent-training tier-2 knowledge-base escalation runbook certification swarming troubleshooting-guide escalation-matrix | Who can help without asking?
passed-on: the share of tickets that change hands
  -% quality | routing triage tagging skill queue auto-assignment form categorisation workflow | How often does a customer start over?
bot-solved: the share of chats solved without an agent
  +% product | chatbot bot ai virtual-assistant automation voice-bot ivr auto-reply intent | Can the machine help, or only delay?
customer-effort: the share of customers who find it easy to get help
  +% lagging quality | contact-form portal survey ivr chat help-centre phone-line channel support-portal contact-page | How hard do we make it? | Customer Effort Score
within-service-level: the share of tickets answered within the promised time
  +% quality | sla shift-plan queue staffing routing on-call dashboard priority 24/7 outsourcing weekend | Do we keep our word?
phone-wait: the median wait on the phone
  -minutes quality | phone hotline call-centre callback ivr shift-plan workforce-management staffing call-routing | How long do they hear music?
known-fault-contacts: the share of contacts about faults that we know
  -% quality | bug status-page top-issues voice-of-the-customer product-feedback feedback-loop known-issue tagging bug-report | Do we mend what people complain about?
agents-staying: the share of support agents who stay longer than a year
  +% lagging people | agent-training career shift-plan coaching support-team wellbeing onboarding recognition buddy | Do those who help stay well themselves?
`;
