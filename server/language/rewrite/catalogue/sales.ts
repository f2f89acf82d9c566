/** How buyers decide, how soon and for how much. */
export const sales = `sales | sales seller deal pipeline prospect account quota rep crm revenue contract partner opportunity customer buyer ae sdr enterprise

win-rate: the share of qualified opportunities that we win
  +% business | sales-playbook battlecard sales-training sales-deck demo proposal discovery-call competitor-analysis sales-process value-selling call-review review-call objection buyer-interview win-loss-interview sales-coaching | When they choose, do they choose us?
sales-cycle: the median time from first meeting to signature
  -days business | sales-process contract-template crm proposal approval proof-of-concept security-questionnaire deal-desk e-signature | How long does a yes take?
accepted-meetings: the share of contacted prospects who agree to a meeting
  +% business | cold-call outreach cold-email sequence calling-list linkedin-message target-account-list sdr contact-list outbound outreach-email sales-call | Do strangers want to talk to us?
new-customers: the number of new customers a quarter
  +count lagging business | hire-sales-people hire-sales-rep hire-account-executive hire-seller sales-campaign outreach sales-team territory partner go-to-market market-entry segment demo | Who has joined us?
quota-reached: the share of sales people who reach their quota
  +% lagging business | sales-training enablement coaching sales-onboarding territory compensation-plan playbook sales-kickoff curriculum | Can everybody sell, or a few heroes?
seller-ramp: the median time until a new seller's first closed deal
  -weeks people | sales-onboarding enablement sales-training playbook shadowing curriculum sales-wiki call-library | How soon does a newcomer sell?
contract-value: the average contract value
  +money lagging business | pricing bundle upsell discount-policy premium proposal multi-year enterprise-feature enterprise-plan value-selling big-deal account-based-selling plan-packaging | What is it worth to a buyer?
forecast-gap: the error of the sales forecast
  -% | forecast crm pipeline-review deal-review sales-dashboard stage-definition crm-hygiene sales-tracker sales-report | Can the company plan by what we say?
selling-time: the share of sellers' time spent with buyers
  +% people | crm automation admin sales-tool template call-recording sales-operations quoting data-enrichment sales-tracker | What keeps sellers from customers?
partner-revenue: the revenue that partners bring
  +money lagging business | partner channel partner-portal affiliate distributor co-selling marketplace-listing partner-programme partner-training | Who sells for us?
active-partners: the share of partners who bring at least one deal a quarter
  +% business | partner partner-certification certification-programme-for-partners partner-onboarding partner-training partner-portal partner-kit channel certification partner-programme | Which partnerships are alive?
new-market-revenue: the revenue from new markets
  +money lagging business | market-entry new-region expansion country new-office subsidiary branch distributor new-country market-launch new-city new-market german-market office-in-new-country internationalisation expand-to office | Does the new market want us?
quote-time: the median time from request to quote
  -hours | quoting cpq proposal-template price-list configurator approval pricing-tool rfp bid-library | How long does an interested buyer wait?
demo-next-step: the share of demos that lead to an agreed next step
  +% business | demo demo-environment sales-deck pitch discovery-call presentation demo-script proof-of-concept | Do they want to see more?
pipeline-coverage: the pipeline coverage of the next quarter's target
  +x business | prospecting target-account-list account-plan territory sdr named-accounts sales-pipeline | Is there enough to win from?
discovery-calls: the number of prospects who book a discovery call
  +count business | outreach-email outbound cold-email sales-outreach sdr prospecting outreach | Who wants to talk?
store-revenue: the revenue per store
  +money lagging business | store store-opening pop-up-store new-store branch shop-opening store-concept flagship-store | Do people come, and buy?
`;
