/** Whether the systems beneath the product hold, and what holding them costs. */
export const platform = `platform and reliability | platform sre reliability infrastructure cloud server cluster service uptime kubernetes ops on-call network database it systems devops tier

availability: the share of requests that succeed
  +% quality | high-availability redundancy failover multi-region load-balancer cluster autoscaling circuit-breaker database queue uptime reliability | How often does it work when somebody needs it? | Site Reliability Engineering
response-time: the 95th percentile response time
  -ms quality | cache database index query api-gateway cdn load-test performance latency capacity autoscaling | How long do the unlucky wait? | Site Reliability Engineering
incident-recovery: the median time to recover from an incident
  -minutes quality | incident runbook playbook on-call escalation postmortem failover incident-process dashboard tracing game-day | How long does it hurt? | DORA
incident-detection: the median time from a fault to its detection
  -minutes quality | monitoring alert observability dashboard tracing logging metrics synthetic-check health-check log | Who notices first: we or our users?
customer-incidents: the number of incidents a month that customers notice
  -count lagging quality | incident postmortem reliability chaos redundancy capacity load-test migration cluster game-day upgrade | How often do we let people down?
repeat-incidents: the share of incidents with a cause that we had seen before
  -% quality | postmortem root-cause runbook incident-review incident-process action-item | Do we learn from what breaks?
within-error-budget: the share of services that stay within their error budget
  +% quality | slo error-budget sla service-level reliability-review production-readiness | Which promises do we keep? | Site Reliability Engineering
night-pages: the number of pages per on-call shift
  -count people | on-call alert rota runbook noise paging escalation pager | Can the person on call sleep?
alerts-that-matter: the share of alerts that call for action
  +% quality | alert monitoring noise threshold dashboard observability paging | Does an alert still mean something?
toil: the share of the team's time spent on toil
  -% people | automation script toil self-service runbook provisioning infrastructure-as-code manual-step terraform ansible | What would a machine do better? | Site Reliability Engineering
unit-infrastructure-cost: the infrastructure cost per active customer
  -money lagging business | cloud-cost rightsizing autoscaling reserved-instance storage finops cost cluster kubernetes data-centre cloud-migration spot-instance | What does one customer cost to serve?
ready-environment: the median time from request to a ready environment
  -hours quality | provisioning infrastructure-as-code self-service sandbox test-environment terraform staging developer-portal template namespace account-vending | How long does a team wait to start?
paved-road: the share of teams who deploy by the paved road
  +% product | platform golden-path service-template developer-portal internal-tool kubernetes deployment service-catalogue internal-developer-platform shared-library pipeline | Do teams choose what we built?
restore-from-backup: the time to restore service from a backup
  -hours quality | backup disaster-recovery restore replication business-continuity failover snapshot | If it all went, when would we be back?
peak-load: the peak load served without slowdown
  +count quality | load-test capacity autoscaling sharding partitioning queue performance black-friday scaling | How big a crowd can come at once?
config-drift: the number of outages caused by configuration changes
  -count quality | configuration infrastructure-as-code terraform gitops security-group policy drift network firewall | How often do we trip over our own settings?
it-same-day: the share of employees' IT requests solved on the same day
  +% quality | it-service-desk laptop device ticketing identity single-sign-on printer wifi software-licence | How long is somebody without their tools?
tool-satisfaction: the share of employees who say that their tools help them work
  +% lagging people | workplace-tool laptop collaboration-tool intranet single-sign-on video-conferencing device internal-tool erp software-rollout | Do our tools help or hinder?
unplanned-downtime-hours: the hours of unplanned downtime a month
  -hours lagging quality | upgrade maintenance server network patching hardware-refresh data-centre router switch ups os database | How long were people cut off?
`;
