/** What leaves the line, how good it is and what it costs. */
export const manufacturing = `manufacturing and quality | manufacturing production plant factory line machine operator assembly quality scrap lean maintenance tooling press cell process part batch shop

equipment-effectiveness: the overall equipment effectiveness
  +% lagging | tpm maintenance line machine oee changeover mes lean sensor | How much of the machine's day makes good parts? | overall equipment effectiveness, Nakajima
scrap: the scrap rate
  -% | poka-yoke process-control tooling material operator-training spc mould inspection vision-system | What do we make for the bin?
first-pass-yield: the first-pass yield
  +% | poka-yoke work-instruction test-station process-control fmea inspection operator-training spc line | How much is right at once?
line-stops: the hours of unplanned stops a month
  -hours | preventive-maintenance predictive-maintenance spare-part tpm maintenance sensor machine mes vibration | How long does the line stand still?
changeover: the median changeover time
  -minutes | smed changeover tooling quick-clamp shadow-board set-up 5s die standard-work | How long between the last good part and the next?
defects-at-customer: the rate of defects that customers find
  -count lagging | control-plan inspection 8d audit fmea final-test traceability ppap vision-system | What do customers find that we did not?
complaints: the number of customer complaints a month
  -count lagging | 8d complaint quality-circle root-cause corrective-action capa inspection final-test quality-management-system | What do they call us about?
throughput: the throughput of good units per shift
  +count | line bottleneck takt balancing second-shift robot automation layout cell | How much leaves the hall in a day?
production-lead-time: the median time from order to finished product
  -days | value-stream kanban scheduling planning-board mes layout batch-size work-in-progress erp | How long does an order sleep between stations?
two-station-operators: the share of shifts in which every station is covered
  +% people | skills-matrix cross-training operator-training work-instruction shift-plan apprenticeship staffing welding-certificate training-matrix | What if somebody is ill?
lost-time-accidents: the lost-time injury rate
  -x lagging people | safety-training near-miss guard risk-assessment safety-audit protective-equipment lockout toolbox-talk iso-45001 | Does everybody go home unhurt?
energy-per-unit: the energy used per unit
  -kwh lagging | compressed-air energy metering heat-recovery led iso-50001 solar furnace insulation | What does each piece take from the grid?
supplier-defects: the share of supplier lots with defects
  -% | supplier-audit incoming-inspection supplier-quality ppap second-source supplier-development supplier material-certificate supplier-training | What comes in already broken?
repeat-nonconformities: the share of nonconformities that come back
  -% | capa 8d root-cause audit corrective-action quality-circle layered-audit lessons-learned document-control | Do faults stay mended?
`;
