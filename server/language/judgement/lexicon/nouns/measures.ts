/** Nouns of what is measured, and of what goes wrong. */
import type { NounGroup } from '../nouns.ts';

export const MEASURES: readonly NounGroup[] = [
  // What the books and the sales figures call by one number.
  {
    class: 'gauge',
    topic: 'business',
    lagging: true,
    words: `acv arpa arppu arpu arr aum churn clv days_sales_outstanding dio dpo dso ebit ebitda gbv gmv grr ltv
      margin mrr ndr nrr profit profitability return_on_ad_spend return_on_investment revenue revpar roas roi runway
      tcv turnover`,
  },
  // That which the books and the sales figures call by one number.
  {
    class: 'gauge',
    topic: 'business',
    words: 'aov cac cpa cpc cpl cpm market-share sov win-rate',
  },
  // What counts use and opinion by one number.
  {
    class: 'gauge',
    topic: 'product',
    lagging: true,
    words: 'ces csat nps rating sus',
  },
  // That which counts use and opinion by one number.
  {
    class: 'gauge',
    topic: 'product',
    words: `abandonment activation bounce conversion ctr cvr dau drop-off k-factor mau open-rate retention stickiness
      wac wau`,
  },
  // What counts people's state by one number.
  {
    class: 'gauge',
    topic: 'people',
    lagging: true,
    words: 'attrition enps mortality readmission',
  },
  // That which counts people's state by one number.
  {
    class: 'gauge',
    topic: 'people',
    words: 'absenteeism bmi gpa hba1c',
  },
  // That which counts speed and quality by one number.
  {
    class: 'gauge',
    topic: 'quality',
    words: `accuracy aht apdex auc availability average avg bleu cls cpk cycle-time downtime dpmo duration error-rate
      f1 fcp fpy frequency frt inp latency lcp lead-time mae mape mean median mtbf mtta mttd mttr ndcg oee otif p50
      p75 p90 p95 p99 percentage percentile ppm precision proportion rate ratio recall rmse rpo rto runtime score sla
      slo throughput ttf ttfb ttm ttr turnaround uptime wer`,
  },
  // How well somebody speaks a language, by the common scale.
  {
    class: 'gauge',
    topic: 'people',
    words: 'b1 b2 c1 c2 cefr',
  },
  // The health of the business as its books show it.
  {
    class: 'metric',
    topic: 'business',
    lagging: true,
    words: `arpdau arrear bookings burn capex capital cash cash_flow cashflow clty debt default deficit dividend
      earning endowment equity expenditure funding fundraising giving income liquidity loss money npl opex overhead
      payable payback receivable renewal sales saving savings shrinkage surplus takings tpv valuation wealth worth
      write-off writeoff yield`,
  },
  // What a sale costs or promises on the way to the books.
  {
    class: 'metric',
    topic: 'business',
    words: `awareness basket bill budget cost csql demand discount expense fee mindshare mql pipe pipeline_coverage
      pql price qualified_pipeline quota reach rent sal sales_pipeline share_of_voice spend spending sql traffic
      visibility`,
  },
  // How much people do in or with the product.
  {
    class: 'metric',
    topic: 'product',
    words: `adoption attach attendance completion drop-out dropoff dropout engagement impression interaction
      listenership loyalty occupancy opt-in opt-out overnight_stay pageview participation readership reuse ridership
      self-service subscribership take-up turnout uptake usage use viewership virality`,
  },
  // What people say of the product afterwards.
  {
    class: 'metric',
    topic: 'product',
    lagging: true,
    words: 'delight dissatisfaction happiness preference reputation satisfaction sentiment star trust',
  },
  // How the people of the house, or their pupils and patients, are doing.
  {
    class: 'metric',
    topic: 'people',
    words: `absence anxiety attainment belonging body_fat burnout cholesterol competence competency confidence
      deadlift depression diversity employability endurance familiarity fitness flexibility fluency glucose grade
      graduation health hr inclusion knowledge literacy longevity mastery mood morale morbidity muscle numeracy
      overtime pain proficiency pulse representation salary sick_leave sleep stamina strength stress sugar tenure vo2
      vo2max wage weight well-being wellbeing wellness`,
  },
  // How well, fast and reliably product and operations run.
  {
    class: 'metric',
    topic: 'quality',
    words: `a1c accessibility adherence age asa auroc backhaul bandwidth biodiversity bod boot-time bp brightness
      build_time cadence capacity carbon changeover co2 cod cold-start completeness complexity compliance concurrency
      conformity consistency consumption contrast correctness coverage cpu cycle cycle_time decibel deflection delay
      demurrage depth detention deviation distance drift duplication durability dwell effectiveness efficacy
      efficiency electricity elo emission energy exposure fallout fcr fid findability focus_time footprint fpr fps
      freshness fuel grip hallucination hdl height hrv humidity hygiene integrity interval iou jitter kpl lag ldl
      lead_time length level life lifetime lighthouse load load-time load_time los luminance maintainability map50
      memory meteor mileage moisture month-end month-end_close month_end_close mpg mttp mttx noise nox nrw otd otp
      p100 pace page-weight page_weight pagespeed particulate performance perplexity ph pm2.5 pollution posture ppk
      pressure psnr pue punctuality qps quality ram re-open readability readmissions reliability render-time
      resilience resolution response_time responsiveness rework risk rouge rps rty safety saidi saifi scalability
      scrap sensitivity share shrink sigma signal size smed snr sox specificity speed ssim stability start-up
      startup-time takt temperature time timeliness toil tolerance tpr tps truancy ttfv tti turbidity turns usability
      utilisation utilization variance waist wait wait_time waste winrate work_in_progress`,
  },
  // A word that says that something is measured, whatever it is.
  {
    class: 'metric',
    words: `achievement agility alignment attractiveness autonomy balance benefit break-even clarity comfort
      competitiveness concentration credibility culture decline decrease density drop ease experience focus fraction
      friction gain gap goal growth headway impact incidence increase independence innovation intake intensity lift
      likelihood majority maturity mindset mix neutrality odds outcome ownership parity percent popularity positioning
      presence prevalence probability productivity rank ranking reduction relationship relevance rise severity success
      survival target threshold total transparency trust-level uplift value velocity-of-learning wtp`,
  },
  // A crowd that grows: its size is what is meant.
  {
    class: 'metric',
    topic: 'product',
    words: `email_list fan_base mailing_list newsletter_list player_base subscriber_base subscriber_list user_base
      wait_list waiting_list waitlist`,
  },
  // What goes wrong: fewer of them is a change in the world.
  {
    class: 'trouble',
    topic: 'quality',
    words: `5xx abuse accident account_takeover adjustment alarm anomaly anr assault attack backorder bankruptcy
      blocker blunder breach breakage breakdown bribery broken_link bullying burglary cancellation chargeback churner
      clash cold_start collision complaint compromise conflict congestion contamination corruption crash crime
      critical cve ddos deadlock death defect defection deficiency detractor disagreement discrimination dispute
      disruption double-booking downgrade drought duplicate error escalation escape escapee eviction exception exploit
      failure fall false-negative false-positive false_negative false_positive famine fatality fault finding fine fire
      flake flaw flood foreclosure fracture fraud freeze glitch grievance hand-off handoff handover hang harassment
      hardship homelessness hunger incident infection injury insolvency interference interruption intrusion jam
      landslide lawsuit layoff leak leakage lti malware meltdown mis-pick mis-sort misconduct misconfig
      misconfiguration misdiagnosis misfeed misfire misidentification mislabel mismatch mispick misprint misship
      missort mistake near-miss near_miss nearmiss neglect no-show non-conformance non-conformity nonconformance
      nonconformity noshow objection oom outage overdose overrun oversell overstock p1 pain_point penalty phish phishing pothole
      poverty puncture quarrel ransomware redundancy refund regression reject rejection relapse resignation
      restatement retry robbery rollback sepsis sev1 shortage showstopper slippage slowdown spam spill spoilage
      stock-out stockout stockouts stoppage strain suicide theft threat throttling timeout typo ulcer unsubscribe
      vacancy vandalism violation void vulnerability wake-up wakeup walkout wildfire workaround workaround-use`,
  },
];
