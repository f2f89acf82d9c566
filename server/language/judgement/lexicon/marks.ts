/** Words that say something of the words around them; a word may carry several marks. Parts of a phrase are joined by `_`. One reason a group. */

export const MARK_NAMES = [
  'state',
  'quality',
  'more',
  'less',
  'compared',
  'new',
  'all',
  'zero',
  'own',
  'self',
  'outside',
  'determiner',
  'be',
  'have',
  'modal',
  'can',
  'preposition',
  'relative',
  'conjunction',
  'adverb',
  'how often',
  'pronoun',
  'person',
  'exist',
  'baseline',
  'at least',
  'at most',
  'namer',
  'part',
  'time word',
  'calendar',
  'in time',
] as const;

export type MarkName = (typeof MARK_NAMES)[number];

export interface MarkGroup {
  readonly mark: MarkName;
  readonly words: string;
}

export const MARKS: readonly MarkGroup[] = [
  // Says that a thing is there or that work on it is over.
  {
    mark: 'state',
    words: `accessible active audit-ready available behind_a_flag behind_us bolted checked_in clickable closed
      code-complete code-frozen complete compliant configurable content-complete dead defunct done downloadable
      editable exportable extensible extinct feature-complete final functional furnished ga go-live go_live
      goes_live going_live gone gone_live green handed_over hung idempotent importable in_alpha in_beta
      in_code_review in_effect in_force in_git in_hand in_jira in_line in_market in_notion in_operation in_place
      in_prod in_production in_progress in_review in_service in_slack in_staging in_stock in_store in_stores
      in_the_app_store in_the_calendar in_the_catalog in_the_catalogue in_the_cloud in_the_handbook in_the_repo
      in_the_store in_use incorporated insured interactive investor-ready landed launch-ready licensed linked live
      localised localized mandatory merged-in mothballed mounted obsolete offline ok okay on_board on_file on_line
      on_paper on_prod on_record on_sale on_site on_the_market on_the_roadmap on_the_shelf on_the_table
      on_the_wiki on_track ongoing online operational out_the_door outdated over patented playable pluggable
      plugged_in prod-ready production-ready public read-only ready registered reproducible rolled_out schedulable
      searchable self-service shareable signed-off signed_off sorted stocked submittable switched_off
      switched_on test-ready testable trademarked translatable under_construction under_contract under_development
      under_review under_test under_version_control under_way underway up-to-date up_and_running up_on up_to_date
      up_to_speed usable ux-reviewed viewable visible went_live wired wired_up wrapped_up`,
  },
  // A quality that somebody notices.
  {
    mark: 'quality',
    words: `seen_as known_as recognised_as recognized_as regarded_as perceived_as viewed_as named_as listed_as
      cited_as considered_a described_as accurate affordable agile alive asleep attractive awake aware balanced bearable
      beautiful best boring bright bug-free calm capable cheap clean comfortable common competent competitive confident
      consistent cool correct credible crisp debt-free defect-free delighted delightful discoverable diverse drug-free
      dry easy effective efficient effortless employable engaged enjoyable equitable error-free excellent exciting fair
      famous fast faultless findable fit flawless fluent fresh frictionless friendly fun good great happy healthy
      helpful honest humane incident-free inclusive independent injury-free intuitive inviting lean legible literate
      lively loyal manageable memorable motivated neat nimble numerate pain-free painless performant pleasant polite
      popular positive precise predictable prepared productive profitable proud punctual quick quiet quieter rare rarer
      readable recognisable recognizable relevant reliable reputable resilient respected responsive rested robust safe
      satisfied scarce seamless secure self-sufficient sharp simple skilled sleek smoke-free smooth snappy sober
      spotless stable sticky strong sustainable tidy timely top-rated transparent trusted trustworthy understandable
      unhurt unscathed usable useful valuable vibrant warm welcoming well-known`,
  },
  // More than before.
  {
    mark: 'more',
    words: 'more higher bigger larger greater longer stronger most',
  },
  // Less than before.
  {
    mark: 'less',
    words: 'less fewer lower smaller shorter half',
  },
  // A comparison with what was before, or with others.
  {
    mark: 'compared',
    words: `ahead_of as_fast as_good as_many as_much as_often as_rare best-in-class better brighter cheaper cleaner
      closer compared_to compared_with earlier easier faster fitter fresher fuller half_as half_as_many happier
      healthier higher-quality in_line_with industry-leading leaner longer-lasting nearer no_later older no_slower
      no_worse poorer quicker quieter rarer richer safer simpler slower smoother sooner steadier stronger tenfold than
      threefold thrice tighter twice twice_as twice_as_many twofold world-class worse worst younger`,
  },
  // Speaks of a thing that is made, or made anew.
  {
    mark: 'new',
    words: `new brand-new first initial updated revised redesigned improved renewed standardized standardised centralized
      centralised automated comprehensive dedicated company-wide unified scalable documented formal
      robust end-to-end cross-functional detailed written internal structured bi-weekly biweekly
      ai-powered ai-driven data-driven personalized tailored customized custom modern proper working full
      native basic interactive self-serve live reusable`,
  },
  // Speaks of a whole.
  {
    mark: 'all',
    words: 'all every each everyone everybody entire 100%',
  },
  // None at all is a level.
  {
    mark: 'zero',
    words: 'no zero none nobody no-one no_one nothing never nil not_one no_longer no_more not_a_single',
  },
  // The writer or their team.
  { mark: 'own', words: `we us i my me our ours we've we're we'll i've i'll let's` },
  // One person speaks.
  { mark: 'person', words: `i my me myself i've i'll` },
  // Done without the team: those who act are others.
  {
    mark: 'self',
    words: `alone themselves himself herself unaided unassisted unprompted independently voluntarily unedited
      on_their_own by_themselves without_help without_us without_contacting without_calling without_asking without_opening
      without_escalating without_manual without_assistance without_touching without_intervention
      no_help again willingly organically inbound organic self-initiated proactively_refer by_choice on_first_try
      no_ticket without_a_ticket their_own`,
  },
  // Somebody outside the team acts.
  {
    mark: 'outside',
    words: `weekly_active monthly_active daily_active weekly-active monthly-active daily-active non-maintainer non-member external third-party independent inbound paying returning repeat lapsed prospective qualified
      user-generated customer-reported user-reported customer-led community-led paid new_customers unsolicited
      marketing-qualified sales-qualified incoming`,
  },
  // Opens a noun phrase.
  {
    mark: 'determiner',
    words: `a an the this that these those its their his her your our my some another such own same any both many several few
      all every each no other half most various multiple enough most`,
  },
  // Links a subject with what is said of it.
  {
    mark: 'be',
    words: `is are was were be been being am isn't aren't wasn't weren't`,
  },
  // Has something, or has done something.
  {
    mark: 'have',
    words: `have has had having hasn't haven't we've i've`,
  },
  // Promises.
  {
    mark: 'modal',
    words: `will would shall should must may might won't shouldn't don't doesn't didn't we'll i'll need_to needs_to going_to`,
  },
  // Says what somebody is able to do, not that they do it.
  {
    mark: 'can',
    words: `can could cannot can't able_to be_able_to are_able_to is_able_to allowed_to`,
  },
  // Joins a phrase to what stands before it.
  {
    mark: 'preposition',
    words: `of for with in on at from by to into onto across among amongst between within without through via per during after
      before since until till about against toward towards around over under above below behind beyond near off
      like as than versus vs using despite inside outside upon throughout along following including incl excluding excl regarding
      because due based w plus minus ahead_of in_line_with compared_to compared_with`,
  },
  // Opens a clause about the noun before it.
  {
    mark: 'relative',
    words: 'who that which whose whom where when while if so whether how what why because',
  },
  // Joins two of a kind.
  { mark: 'conjunction', words: 'and or & + but nor plus then as_well_as' },
  // Colours the verb; the sentence is the same without it.
  {
    mark: 'adverb',
    words: `successfully fully proactively actively continuously consistently regularly effectively efficiently significantly
      directly quickly completely also now already still always currently finally formally officially publicly
      jointly together further either not only just even really actually partly partially mostly monthly weekly daily
      yearly quarterly annually once today soon collectively automatically manually locally internally externally
      globally nationally measurably systematically reliably safely smoothly clearly ever yet too very well least
      please firstly secondly approximately roughly nearly almost exactly again often seldom rarely usually
      never hardly hardly_ever no_longer rather substantially dramatically considerably comfortably permanently gradually steadily strategically
      aloud abroad afterward afterwards ahead anywhere apart apiece aside downstairs elsewhere everywhere
      instead late somewhere upstairs`,
  },
  // Says how often somebody does it, or whether still: a verb follows, also one that could be a noun.
  {
    mark: 'how often',
    words: 'seldom rarely never always usually often hardly hardly_ever no_longer still regularly mostly',
  },
  // Stands for a noun.
  {
    mark: 'pronoun',
    words: `it they them he she you one ones someone somebody anyone anybody ppl folks everyone everybody others nobody this these those
      something anything everything nothing both`,
  },
  // Says that a thing is there.
  { mark: 'exist', words: 'exist exists existed' },
  // Says what the number is today.
  {
    mark: 'baseline',
    words:
      'currently current today now was were baseline previously previous ly last vs versus against from up_from down_from instead_of',
  },
  // A floor for a number.
  {
    mark: 'at least',
    words: `≥ > >= at_least more_than over above beyond min minimum exceeding no_less_than greater_than higher_than better_than
      or_more or_better or_higher exceeds exceed upwards_of`,
  },
  // A ceiling for a number.
  {
    mark: 'at most',
    words: `≤ < <= at_most less_than fewer_than under below max maximum up_to no_more_than lower_than or_less or_fewer or_lower
      no_later_than within not_more_than in_under in_less_than in_fewer_than`,
  },
  // A number behind it is a name, not a measure.
  {
    mark: 'namer',
    words: `phase step line sprint version release type level tier stage wave section floor press rev chapter item zone top
      kr o priority wcag iso soc pci iec rfc line room gate track part season episode act article fy series form python node java
      volume grade class cohort day week month no issue ticket pr page figure table build generation gen mark model q year age
      appendix annex route gate terminal cell site milestone stream step-by-step dss 3ds asil sil csa`,
  },
  // Belongs to the verb before it.
  {
    mark: 'part',
    words: 'up out off down over in on away back through forward together around along live',
  },
  // A length of time.
  {
    mark: 'time word',
    words: `second seconds sec secs s ms minute minutes min mins m hour hours hr hrs h day days d week weeks wk wks month months
      mo year years yr yrs y quarter quarters qtr weekend fortnight millisecond milliseconds business_days working_days`,
  },
  // A point in time, with which a deadline is written.
  {
    mark: 'calendar',
    words: `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
      oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri q1 q2 q3 q4 h1 h2 eoq eoy eom eod
      fy fy24 fy25 fy26 fy27 fy28 year-end quarter-end end eo ye spring summer autumn fall winter christmas easter mid launch-day
      this_quarter this_year next_quarter year_end`,
  },
  // Says how soon or how often a thing happens: a level of service.
  {
    mark: 'in time',
    words: `in_a_second in_an_hour in_under_an_hour under_an_hour under_a_day under_a_minute less_than_an_hour less_than_a_day less_than_a_week less_than_a_minute in_a_day within_a_day within_an_hour within_a_week within_the_hour in_a_minute inside_a_day inside_an_hour times_a_day a_day_earlier same_day same-day next_day next-day on_time in_time on_schedule first_try first_attempt first_visit in_one_go
      in_a_single_sitting of_the_time times_out in_full on_first within_hours within_minutes within_seconds within_days within_a
      within_an in_under in_less in_minutes in_seconds an_hour overnight real-time in_real_time at_once
      on_arrival by_noon by_return around_the_clock every_time`,
  },
];
