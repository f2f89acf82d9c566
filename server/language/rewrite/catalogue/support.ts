/** What people get who ask for help. */
export const support = `support | support agent ticket helpdesk help desk customer contact inbox chat call queue knowledge macro

first-reply: the median time to first reply
  -hours | hire-agent hire-support chat shift-plan help-desk ticketing routing macro triage on-call chatbot | How long does somebody in trouble wait?
resolution-time: the median time to resolution
  -hours | ticketing escalation runbook routing knowledge-base triage support-tool remote-support tier-2 | How long until the trouble is over?
first-contact-resolution: the first-contact resolution rate
  +% | agent-training knowledge-base macro call-script support-tool customer-view refund permission | Do people have to ask twice?
support-satisfaction: the share of customers who are satisfied with the help they got
  +% lagging | survey agent-training quality-assurance tone-of-voice chat call-script csat coaching customer-feedback | Did we help? | CSAT
contact-rate: the share of {customers} who have to contact support
  -% | help-centre faq self-service bug top-issues documentation error-message in-app-help voice-of-the-customer | What makes people need help?
self-service-success: the share of help centre visitors who leave without contacting us
  +% product | help-centre faq knowledge-base article how-to-guide video community search in-app-help how-to-video help-video | Do they find the answer themselves?
old-tickets: the number of open tickets older than a week
  -count | backlog triage ticketing queue cleanup shift-plan escalation staffing workflow | Who is still waiting?
passed-on: the share of tickets that change hands
  -% | routing triage tagging queue form categorisation workflow skill-based-routing | How often does a customer start over?
bot-solved: the share of conversations that the bot resolves
  +% product | chatbot bot ai virtual-assistant automation voice-bot phone-assistant ai-phone-assistant ivr auto-reply intent | Can the machine help, or only delay?
customer-effort: the share of customers who find it easy to get help
  +% lagging | contact-form portal survey ivr chat help-centre phone-line channel contact-page | How hard do we make it? | Customer Effort Score
within-service-level: the share of tickets answered within the promised time
  +% | sla shift-plan queue staffing routing on-call dashboard priority 24/7 hire-agent | Do we keep our word?
phone-wait: the median wait on the phone
  -minutes | phone hotline call-centre callback ivr shift-plan workforce-management staffing call-routing | How long do they hear music?
known-fault-contacts: the share of contacts about faults that we know
  -% | status-page top-issues voice-of-the-customer product-feedback feedback-loop known-issue tagging bug-report recurring-bug | Do we mend what people complain about?
`;
