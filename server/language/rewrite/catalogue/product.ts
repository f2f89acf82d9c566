/** What people do in and with the product. */
export const product = `product and activation | product feature user app customer release roadmap ux onboarding module screen beta member workspace account

first-session-setup: the share of new {users} who finish set-up in their first session
  +% product | onboarding setup wizard guided-tour checklist sample-data template import empty-state onboarding-video | Do newcomers get going on day one?
activation: the share of new {users} who reach their first success within a week
  +% product | onboarding guided-tour tutorial welcome-email checklist template sample-data wizard tooltip template-gallery | Who gets what they came for?
time-to-value: the median time from sign-up to first success
  -days product | onboarding setup import wizard template sample-data guided-tour integration self-service | How long until it pays off?
early-retention: the share of new {users} who are still active after four weeks
  +% product | onboarding retention habit reminder engagement welcome-email tutorial gamification streak retention-email | Who stays once the novelty is gone?
weekly-return: the share of {users} who come back every week
  +% product | engagement mobile-app app feature notification feed digest reminder habit streak | Does it become part of their week?
feature-weekly-use: the share of active {users} who use [it] every week
  +% product | feature functionality mode view editor widget calendar tool app function enterprise-feature new-feature beta cli dashboard-feature template-gallery | Who uses it after the first look?
unaided-task: the share of {users} who complete their main task without help
  +% product | usability redesign navigation flow interface ui tooltip form | Can people do it on their own?
abandoned-forms: the share of started forms that are abandoned
  -% product | form form-field validation error-message wizard survey-form application-form registration-form | Where do people give up?
search-success: the share of searches that end in a result being opened
  +% product | search filter index synonym autocomplete relevance tagging taxonomy | Do people find what they look for?
phone-completion: the share of {users} who complete their main task on a phone
  +% product | mobile-app ios android mobile pwa tablet touch offline-mode responsive-design | Does it work where people are?
notification-action: the share of {users} who act on a notification
  +% product | notification reminder push digest alert-email in-app-message sms | Do our messages help or disturb?
connected-accounts: the share of accounts with at least one integration in weekly use
  +% product | integration api connector plugin sync webhook marketplace zapier crm-integration slack-integration salesforce-integration | Does it live where people work?
followed-recommendations: the share of recommendations that {users} follow
  +% product | recommendation personalisation feed ranking suggestion machine-learning home-screen algorithm | Do we know what people want?
team-accounts: the share of accounts with three or more active {users}
  +% product | invitation sharing collaboration comment team-plan permission workspace role multi-user | Does it spread from one to many?
report-weekly-use: the share of {users} who act on their report every week
  +% product | dashboard export analytics-feature insight chart summary analytics report-feature reporting-feature report-builder reporting-module | Does somebody decide by it?
accepted-ai-suggestions: the share of AI suggestions that {users} accept
  +% product | ai assistant copilot llm autocomplete generative agent automation | Does the machine say something useful?
current-version: the share of {users} on the current version
  +% product | major-release deprecation auto-update migration changelog release-notes end-of-life app-update customer-upgrade | Who has what we last made?
product-satisfaction: the share of {users} who say that the product meets their needs
  +% lagging product | feature-request backlog feedback quality redesign localisation | Are we good enough for them? | product–market fit survey
localised-retention: the share of {users} in new languages who are active every week
  +% product | localisation translation translate-ui translate-app translate-interface translate-website translate-site language multi-currency international | Do they feel that it was made for them?
settings-self-service: the share of account changes that {users} make without contacting us
  +% product | settings account-page permission admin-console self-service profile billing-portal subscription-management refund-flow | What do people still have to ask us for?
decisions-on-evidence: the share of roadmap decisions that rest on customer evidence
  +% | customer-interview interview discovery roadmap user-research prioritisation opportunity-tree product-council feedback-board product-analytics | How do we know that we build the right thing?
single-sign-on-accounts: the share of enterprise accounts that sign in through single sign-on
  +% product | enterprise-single-sign-on single-sign-on scim saml okta | Do large customers use what they asked for?
plan-upgrades: the share of accounts that move to a higher plan
  +% business | pricing plan packaging premium tier upgrade-prompt price-increase pricing-model | Who wants more of it?
`;
