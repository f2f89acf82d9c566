/** Whether the systems beneath the product hold, and what holding them costs. */
export const platform = `platform and reliability | platform IT terraform helm vpc eks dns namespace argo sre reliability infrastructure cloud server cluster service uptime kubernetes ops on-call network database it systems devops tier downtime reliable outage

availability: the share of requests that succeed
  +% | high-availability redundancy failover multi-region load-balancer cluster autoscaling circuit-breaker database reliability uptime downtime outage infrastructure infrastructure-migration cloud-migration hire-sre data-centre event-processing | How often does it work when somebody needs it? | Site Reliability Engineering
response-time: the 95th percentile response time
  -ms | cache database index query api-gateway cdn load-test performance latency memcache datastore | How long do the unlucky wait? | Site Reliability Engineering
incident-recovery: the median time to recover from an incident
  -minutes | hire-sre sre incident runbook playbook on-call escalation postmortem failover game-day incident-drill incident-process dashboard | How long does it hurt? | DORA
incident-detection: the median time from a fault to its detection
  -minutes | monitoring grafana-dashboard grafana prometheus monitoring-dashboard alert observability dashboard tracing logging metrics synthetic-check health-check | Who notices first: we or our users?
customer-incidents: the number of incidents a month that customers notice
  -count lagging | incident tls-certificate certificate-renewal certificate-rotation postmortem reliability chaos redundancy capacity load-test migration cluster | How often do we let people down?
repeat-incidents: the share of incidents with a cause that we had seen before
  -% | postmortem root-cause runbook incident-process action-item | Do we learn from what breaks?
within-error-budget: the share of services that stay within their error budget
  +% | slo error-budget sla service-level reliability-review production-readiness | Which promises do we keep? | Site Reliability Engineering
night-pages: the number of alerts that wake the person on call
  -count people | on-call alert rota runbook noise paging escalation pager hire-sre | Can the person on call sleep?
alerts-that-matter: the share of alerts that call for action
  +% | alert monitoring noise threshold dashboard observability paging | Does an alert still mean something?
toil: the share of the team's time spent on toil
  -% people | automation script toil self-service runbook provisioning infrastructure-as-code manual-step ansible | What would a machine do better? | Site Reliability Engineering
unit-infrastructure-cost: the infrastructure cost per active customer
  -money lagging business | cloud-cost rightsizing autoscaling reserved-instance storage finops finops-dashboard spot-instance cost cost-dashboard | What does one customer cost to serve?
ready-environment: the median time from request to a ready environment
  -hours | terraform-module provisioning infrastructure-as-code self-service sandbox preview-environment ephemeral-environment test-environment staging developer-portal template namespace | How long does a team wait to start?
paved-road: the share of teams who deploy by the paved road
  +% product | golden-path service-template developer-portal internal-tool kubernetes deployment service-catalogue internal-developer-platform developer-platform engineering-platform cloud-platform kubernetes-platform internal-platform | Do teams choose what we built?
restore-from-backup: the time to restore service from a backup
  -hours | backup disaster-recovery restore replication business-continuity failover snapshot | If it all went, when would we be back?
it-same-day: the share of employees' IT requests solved on the same day
  +% | it-service-desk it-equipment it-support equipment laptop device ticketing identity single-sign-on printer wifi software-licence | How long is somebody without their tools?
tool-satisfaction: the share of employees who say that their tools help them work
  +% lagging people | workplace-tool it-equipment laptop collaboration-tool intranet single-sign-on video-conferencing device internal-tool erp | Do our tools help or hinder?
`;
