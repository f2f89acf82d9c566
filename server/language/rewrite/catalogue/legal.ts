/** Whether rules and contracts protect without holding people up. */
export const legal = `legal and compliance | legal compliance contract privacy gdpr regulator law counsel policy lawyer licence risk regulation trademark kyc agreement

contract-turnaround: the median time from request to signed contract
  -days | contract-template contract playbook clm nda e-signature clause-library approval data-processing-agreement | How long does business wait for paper?
unaided-contracts: the share of contracts signed without a lawyer's help
  +% | contract-template playbook nda clause-library self-service legal-training standard-terms wizard legal-front-door | Who can do it without us?
first-legal-answer: the median time to a first legal answer
  -hours | legal-front-door intake ticketing faq legal-portal triage request-form legal-office-hours | Is it easier to ask or to guess?
policy-known: the share of employees who know what the policy asks of them
  +% people | policy code-of-conduct e-learning guideline handbook awareness compliance-training privacy-training data-protection-training privacy-policy | Would people do the right thing tomorrow morning?
open-compliance-findings: the number of open compliance findings
  -count | audit gap-analysis compliance-programme control certification iso soc-2 hipaa remediation | What would a regulator find today?
breaches: the number of reportable breaches a year
  -count lagging | privacy gdpr data-protection dpia register incident-process retention cookie data-map privacy-training data-protection-training | How often do we fail those who trust us?
data-request-time: the median time to answer a data subject request
  -days | gdpr data-subject-request privacy-portal data-map deletion retention data-inventory erasure privacy | How long do people wait for what is theirs?
verified-customers: the median time to verify a new customer
  -hours product | kyc aml identity-check verification screening onboarding-form video-ident due-diligence sanction | How long does an honest person wait?
checked-vendors: the share of vendors that meet our requirements
  +% | vendor third-party due-diligence questionnaire supplier-code data-processing-agreement outsourcing vendor-register | Whose faults could become ours?
late-filings: the share of filings that are late
  -% lagging | filing calendar register trademark tax patent statutory-report tax-return | How often do we miss a date that matters?
trusted-channel: the share of employees who would report a wrong without fear
  +% people | whistleblower reporting-channel code-of-conduct ethics hotline speak-up investigation | Would we hear of it?
`;
