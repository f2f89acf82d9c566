/** How hard it is to do harm, and how soon it would be noticed. */
export const security = `security | security vulnerability attack threat phishing access encryption soc pen identity risk patch secret malware cve firewall appsec ciso

critical-vulnerabilities: the number of critical vulnerabilities open longer than a month
  -count | vulnerability-scan penetration-test patching dependency bug-bounty scanner sast container-scan code-scan | How many doors stand open that we know of?
patch-time: the median time to patch a critical vulnerability
  -days | patching vulnerability-scan dependency auto-update cve patch-process container-image end-of-life os | How long could somebody walk in?
phished: the share of employees who fall for a phishing test
  -% people | phishing awareness security-training simulation campaign e-learning email-filter security-awareness | Who would open the door?
phishing-reported: the share of phishing e-mails that employees report
  +% people | phishing report-button awareness security-training security-champion simulation campaign security-awareness | Who would raise the alarm?
strong-sign-ins: the share of sign-ins protected by a second factor
  +% | mfa single-sign-on passkey hardware-key identity password password-manager yubikey authentication | What would a stolen password open?
attack-detection: the median time to detect an attack
  -hours | siem soc monitoring edr detection-rule alert threat-intelligence honeypot log-management | How long could somebody stay unseen?
attack-containment: the median time to contain an attack
  -hours | incident-response playbook tabletop segmentation zero-trust edr soar runbook isolation | How far would they get?
repeat-pen-test-findings: the number of serious weaknesses that attackers could find
  -count lagging | penetration-test secure-coding threat-model security-training appsec security-review red-team code-scan hardening | Would an attacker find less than last year?
late-security-flaws: the share of security flaws found after release
  -% | threat-model security-review sast secure-coding security-champion code-scan design-review dast ci | How early do we notice?
leaked-secrets: the number of credential leaks
  -count | secret-scanning vault rotation pre-commit secret key-management hashicorp-vault api-key | What lies about that opens doors?
excess-rights: the share of accounts that have more rights than they need
  -% | access-review role least-privilege iam identity offboarding privileged-access permission joiner-mover-leaver | Who could do what they need not?
security-deals: the median time to pass a customer's security review
  -days business | soc-2 iso-27001 certification questionnaire trust-centre security-page attestation trust-portal whitepaper | How many deals wait for our answers?
managed-devices: the share of devices that meet the security baseline
  +% | mdm laptop disk-encryption hardening edr byod endpoint security-baseline | On how many machines can we rely?
security-incidents: the number of security incidents a year
  -count lagging | security-strategy security-policy zero-trust segmentation hardening awareness waf encryption isms | How often does somebody get through?
`;
