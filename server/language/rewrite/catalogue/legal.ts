/** Whether rules and contracts protect without holding people up. */
export const legal = `legal and compliance | legal compliance contract privacy gdpr regulator law counsel policy lawyer licence risk regulation trademark kyc agreement

contract-turnaround: the median time from request to signed contract
  -days quality | contract-template contract playbook clm nda e-signature clause-library approval data-processing-agreement standard-terms msa contract-management statement-of-work | How long does business wait for paper?
unaided-contracts: the share of contracts signed without a lawyer's help
  +% quality | contract-template playbook nda clause-library self-service legal-training standard-terms wizard legal-front-door fallback-clause | Who can do it without us?
first-legal-answer: the median time to a first legal answer
  -hours quality | legal-front-door intake ticketing faq legal-portal triage office-hours request-form chatbot | Is it easier to ask or to guess?
policy-known: the share of employees who know what the policy asks of them
  +% people | policy training code-of-conduct e-learning guideline handbook awareness compliance-training privacy-training retention-schedule ethics data-classification anti-bribery | Would people do the right thing tomorrow morning?
open-compliance-findings: the number of open compliance findings
  -count quality | audit gap-analysis compliance-programme control certification iso soc-2 hipaa remediation risk-register compliance-management-system regulation self-assessment dora-regulation framework | What would a regulator find today?
breaches: the number of reportable breaches a year
  -count lagging quality | privacy gdpr data-protection dpia training register incident-process retention cookie data-map record-of-processing | How often do we fail those who trust us?
data-request-time: the median time to answer a data subject request
  -days quality | gdpr data-subject-request privacy-portal data-map deletion retention data-inventory erasure privacy | How long do people wait for what is theirs?
disputes: the number of disputes a year
  -count lagging business | terms contract settlement litigation complaint terms-of-service warranty mediation clause | How often do we end up against each other?
negotiation-rounds: the median number of rounds until a contract is agreed
  -count quality | contract-template standard-terms playbook clause-library redline fallback-clause negotiation data-processing-agreement terms | Are our terms ones that people sign?
verified-customers: the median time to verify a new customer
  -hours product | kyc aml identity-check verification screening onboarding-form video-ident due-diligence sanction | How long does an honest person wait?
checked-vendors: the share of vendors that meet our requirements
  +% quality | vendor third-party due-diligence supplier questionnaire supplier-code data-processing-agreement outsourcing vendor-register | Whose faults could become ours?
late-filings: the number of late filings
  -count lagging quality | filing calendar register report trademark licence tax patent return company-secretary entity-management regulatory | How often do we miss a date that matters?
trusted-channel: the share of employees who would report a wrong without fear
  +% people | whistleblower reporting-channel code-of-conduct ethics hotline speak-up investigation | Would we hear of it?
licence-clean-releases: the share of dependencies whose licence is known
  +% quality | open-source-policy licence dco cla sbom licence-scan software-bill-of-materials copyright spdx | Do we have the right to ship what we ship?
legal-early: the share of projects that ask legal before they build
  +% people | privacy-by-design dpia legal-training checklist product-counsel intake guideline office-hours launch-review | Are we asked in time to help?
market-permits: the number of markets in which regulators let us operate
  +count lagging business | licence authorisation approval permit whitepaper regulator filing application mica registration market-entry | Where may we serve people?
`;
