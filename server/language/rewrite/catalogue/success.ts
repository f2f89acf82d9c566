/** Whether customers get what they paid for, and stay. */
export const success = `customer success | customer success csm account renewal adoption client onboarding churn expansion health executive qbr upsell licence

live-in-30-days: the share of new customers who are live within 30 days
  +% product | customer-onboarding onboarding kickoff implementation onboarding-plan implementation-guide data-migration go-live launch-checklist welcome-kit | How soon does it work for them?
go-live-time: the median time from contract to first use
  -days product | implementation customer-onboarding data-migration kickoff integration go-live onboarding-plan handover project-plan | How long do they pay before they gain?
net-retention: the net revenue retention
  +% lagging business | account-plan upsell business-review expansion customer-success-team health-score renewal success-plan playbook hire-customer-success-manager hire-csm hire-head-of-customer-success hire-account-manager hire-key-account-manager | Do customers grow with us?
renewal-rate: the share of contracts that are renewed
  +% lagging business | renewal business-review health-score account-plan success-plan customer-success-team early-warning contract playbook | Who signs again?
customer-churn: the share of customers who leave within a year
  -% lagging business | churn health-score early-warning exit-interview save-playbook win-back customer-survey retention contract | Who goes, and could we have known?
expansion: the share of customers who add seats or modules
  +% lagging business | upsell cross-sell account-plan business-review roadmap-presentation add-on customer-event white-space | Who wants more of it?
nps: the Net Promoter Score
  +points lagging business | nps survey customer-feedback journey-map customer-experience voice-of-the-customer advisory-board service customer-journey | Who would recommend us? | Net Promoter Score, Reichheld
healthy-accounts: the share of accounts in good health
  +% product | health-score business-review success-plan account-plan playbook dashboard check-in-call touchpoint customer-success-tool | Who is getting value today?
sponsor-contact: the share of key accounts whose sponsor meets us every quarter
  +% business | business-review executive-sponsor account-plan customer-visit advisory-board check-in-call relationship | Does the person who decides know us?
trained-admins-active: the share of trained administrators who use what they learned within a month
  +% product | customer-training academy certification course admin-guide customer-education enablement learning-path | Does training change how they work?
references: the share of customers who act as a reference
  +% business | case-study advocacy advisory-board testimonial user-group customer-reference reference-programme reference-customer | Who puts their name to us?
saved-accounts: the share of at-risk accounts that renew
  +% business | at-risk early-warning save-playbook escalation health-score churn-model executive-sponsor recovery-plan red-account | Can we still turn it round?
used-seats: the share of licensed seats used every week
  +% product | adoption customer-training rollout licence usage-report onboarding adoption-campaign champion user-group | Do they use what they bought?
heard-customers: the share of customers who say that we acted on their feedback
  +% lagging business | customer-feedback survey advisory-board customer-interview feedback-loop roadmap-presentation voice-of-the-customer nps customer-panel customer-meeting customer-conversation talk-to-customer | Does speaking up change something?
`;
