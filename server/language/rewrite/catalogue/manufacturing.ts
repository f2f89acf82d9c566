/** What leaves the line, how good it is and what it costs. */
export const manufacturing = `manufacturing and quality | manufacturing production plant factory line machine operator assembly quality scrap lean maintenance tooling press cell process part batch shop

equipment-effectiveness: the overall equipment effectiveness
  +% lagging quality | tpm maintenance line machine oee changeover mes lean sensor iot dashboard andon robot automation equipment shop-floor | How much of the machine's day makes good parts? | overall equipment effectiveness, Nakajima
scrap: the scrap rate
  -% quality | poka-yoke process-control tooling material operator-training spc mould inspection vision-system fmea parameter jig fixture inline-measurement | What do we make for the bin?
first-pass-yield: the first-pass yield
  +% quality | poka-yoke work-instruction test-station process-control fmea inspection operator-training spc line control-plan fixture pilot-run traceability test-rig drawing | How much is right at once?
line-stops: the hours of unplanned stops a month
  -hours quality | preventive-maintenance predictive-maintenance spare-part tpm maintenance sensor condition-monitoring machine maintenance-plan mes vibration cmms lubrication autonomous-maintenance | How long does the line stand still?
changeover: the median changeover time
  -minutes quality | smed changeover tooling quick-clamp shadow-board set-up 5s die standard-work fixture setup-sheet | How long between the last good part and the next?
defects-at-customer: the rate of defects that customers find
  -count lagging quality | control-plan inspection 8d audit fmea final-test traceability ppap vision-system supplier-quality quality-gate iso-9001 iatf quality-management-system | What do customers find that we did not?
complaints: the number of customer complaints a month
  -count lagging quality | 8d complaint quality-circle root-cause corrective-action capa inspection final-test quality-management-system customer-audit packaging certification | What do they call us about?
rework-hours: the hours of rework a week
  -hours quality | rework work-instruction training tooling standard-work fixture drawing process-control inspection welding template | How much do we make twice?
cost-of-poor-quality: the cost of poor quality
  -money lagging business | quality-management-system warranty scrap audit supplier-quality fmea six-sigma inspection quality-training capa iso-9001 certification | What do faults cost us a year? | cost of poor quality, Juran
throughput: the number of good units per shift
  +count quality | line bottleneck takt balancing second-shift robot automation layout cell value-stream commissioning staffing conveyor production-line | How much leaves the hall in a day?
production-lead-time: the median time from order to finished product
  -days quality | value-stream kanban scheduling planning-board mes layout batch-size work-in-progress erp milk-run production-planning work-order lean | How long does an order sleep between stations?
operator-ideas: the share of operators who bring in an idea each quarter
  +% people | kaizen suggestion 5s improvement-board lean-training gemba quality-circle huddle idea-board shop-floor-meeting | Who makes the work better? | kaizen
two-station-operators: the share of shifts in which every station is covered
  +% people | skills-matrix cross-training operator-training work-instruction shift-plan apprenticeship staffing welding-certificate training-matrix | What if somebody is ill?
lost-time-accidents: the lost-time injury rate
  -x lagging people | safety-training near-miss guard risk-assessment safety-audit protective-equipment lockout toolbox-talk iso-45001 safety-walk safety | Does everybody go home unhurt?
energy-per-unit: the energy used per unit
  -kwh lagging quality | compressed-air energy metering heat-recovery led iso-50001 solar furnace insulation energy-audit | What does each piece take from the grid?
supplier-defects: the share of supplier lots with defects
  -% quality | supplier-audit incoming-inspection supplier-quality ppap second-source supplier-development supplier material-certificate supplier-training | What comes in already broken?
repeat-nonconformities: the share of nonconformities that come back
  -% quality | capa 8d root-cause audit corrective-action quality-circle layered-audit lessons-learned document-control | Do faults stay mended?
`;
