/** Verbs by what they promise, base forms; `inflect.ts` makes the other forms. One reason a group. */

export type VerbClass =
  | 'deliver'
  | 'act'
  | 'raise'
  | 'lower'
  | 'reach'
  | 'keep'
  | 'gain'
  | 'behave'
  | 'either'
  | 'improve';

export interface VerbGroup {
  readonly class: VerbClass;
  readonly words: string;
}

export const VERBS: readonly VerbGroup[] = [
  // A thing comes into being: it was not there before the team made it.
  {
    class: 'deliver',
    words: `abridge abstract animate annotate architect archive assemble author automate backport bake bind blog
      blueprint bottle breed brew build bundle cache can caption carpet carve cast catalog catalogue centralise
      centralize chart choreograph cluster code codify commission compile compose connect consolidate construct
      containerize copyedit craft create debug decode decouple deduplicate define demolish design develop devise
      dig digitise digitize direct dockerize document draft edit embed emulate encode encrypt engineer engrave
      enrich equip erect excavate expose extract fabricate fill film fine-tune finetune fit fix forge fork
      formalise formalize format formulate frame furnish gamify gate hang harmonise harmonize harvest hash hook
      hotfix illustrate implement index instrument integrate interface invent inventory irrigate kit knit
      landscape lay link localise localize manufacture mark master merge minify mix mock mock-up model modernise
      modernize modularize mold monorepo mould mount normalise normalize notarise notarize orchestrate outfit
      outline overhaul package paginate paint parameterize partition patch pave plant plaster plot plug populate
      port pour prepare print produce productise productize program proofread prototype proxy rearchitect rebadge
      rebrand rebuild record recreate redefine redesign redo redraw refactor reformat refresh refurbish rehouse
      relabel remake remediate remodel render renovate reorganise reorganize repackage repaint repair replant
      reposition reroute reskin restock restructure resubmit resurface retool retrofit revamp revise rewire rework
      rewrite rezone route salt scaffold script seed serialize sew shard shoot simulate sketch solder sow spec
      specify stage stamp stand standardise standardize stock storyboard stub subtitle summarise summarize tag
      tape template templatise templatize tier tile tokenize tool transcribe translate typeset unbundle unify
      update upgrade vectorise vectorize vendor virtualize visualise visualize wallpaper weld whiteboard wire
      wireframe wrap write`,
  },
  // A thing is put into use, shown or handed over.
  {
    class: 'deliver',
    words: `abolish add advertise amplify announce append apply award back_up backfill ban bookmark bring_online
      broadcast carry carry_over circulate configure crosspost cut_over cutover deactivate debut decom decommission
      defrag delete delist demo demonstrate deploy deprecate detach disable disconnect discontinue dismantle dispatch
      display disseminate distribute drain draw_up email enforce enlist evict export feature file fill_in fill_out
      fit_out flush forward free_up freeze gift go_live go_out hand hand-over hand_out hand_over haul highlight import
      include incorporate ingest insert install introduce issue kill launch lay_out list lock lock_down lock_in mail
      mandate map_out mark_up migrate mirror move move_off offboard open_up operationalise operationalize outlaw pin
      plug_in post premiere present print_out productionise productionize promote provision publicise publicize
      publish purge push put put_in put_out put_together put_up read_out rearrange reassign reboot recall reconfigure
      redeploy redirect rehost reinstall reinstate relaunch relay release relocate remove reopen replace replatform
      replicate repost republish repurpose reset restart retire revoke rightsize roll roll-out roll_out rollout rotate
      scrap send send_out serialise set set-up set_aside set_up setup share ship ship_out showcase shut socialise
      socialize spin_up stand-up stand_up stream submit sunset surface swap switch switch_off switch_on switch_over
      sync synchronise synchronize syndicate take_down transfer transition transmit transplant transport turn_off
      turn_on type_up unfreeze unplug unship unveil upload vacuum wire_up withdraw write_off`,
  },
  // A piece of work gets done, decided or signed.
  {
    class: 'deliver',
    words: `accomplish accredit adjudicate agree agree_on align allocate appoint approve arbitrate assign audit
      authorise authorize begin bill cancel carry_out categorise categorize certify charge choose classify clean
      clean_up cleanse cleanup clear close_out collect commence commit complete conclude constitute contract cost
      countersign cross-train decide decide_on dedupe delegate demote designate disburse dismiss do earmark elect
      elevate embark enact endorse estimate execute finalise finalize finish fire follow_through form fulfil
      fulfill grade groom hand_in hire immunize inaugurate initiate inoculate insource institute invigilate
      invoice kick-off kick_off kickoff label legislate license longlist matriculate name nearshore nominate
      offshore onsite order outsource patent pay_out perform phase_out pick pre-register preregister prioritise
      prioritize procure prune purchase qualify ratify reconcile rehire relicense remit rename
      renegotiate reshuffle reskill resume ringfence scan schedule second segment select settle settle_on
      shortlist shut_down sign-off sign_off sort_out start subcontract terminate ticket tidy tidy_up timebox
      triage undertake upskill vaccinate validate void work_off wrap_up write_down write_up`,
  },
  // What the team does with its days; the activity itself is promised.
  {
    class: 'act',
    words: `a/b-test adapt address adjust administer advise advocate aggregate aim analyse analyze answer anticipate
      argue arrange assess attempt attend babysit backtest bandage bargain baseline benchmark bootstrap brainstorm
      brief calibrate call call_back campaign canvass catch_up celebrate champion chase chat check check_in_with
      clarify coach cold-call collaborate comfort communicate conduct consult contact continue cook cooperate
      coordinate counsel cram cross-check crowdfund cultivate curate cycle dabble deadlift-not debate debrief
      declutter dedicate deliberate determine devote diagnose dial dig_into dine discuss dm dogfood donate dose
      double-check dream dress educate emcee employ encourage entertain envision evaluate evangelise evangelize
      examine exercise expect experiment explore facilitate feed figure firefight fly flyer focus follow follow_up
      forecast fuzz gather greet hack haggle handle harness headhunt hike hold hoover hope host hunt ideate identify
      imagine improvise inform inject inspect inspire instruct intend interview invest investigate invite iron iterate
      jog join journal keynote knock lead leaflet learn lecture leverage liaise line_up lint listen load-test lobby
      log look_into lunch manage map march measure mediate meditate meet meet_weekly meet_with meetup memorise
      memorize mentor message minute moderate monitor motivate mull negotiate network note nudge nurture observe
      operate organise organize outreach oversee pack pair participate partner pen-test pentest petition phone picket
      pilot ping pinpoint pitch pivot plan poke poll practice practise pray preach predict probe profile project
      propose prospect pursue quantify query rally rationalize re-evaluate re-review re-test reach-out reach_out read
      reassess recertify recite reconsider reevaluate refine reflect rehabilitate rehearse remind repeat replan reply
      request research reserve respond retest rethink retro revalidate review revisit ring ring_up role-play roleplay
      row run sample scope scout scrape screen scrutinise scrutinize seek shadow simplify sit sit_in size skim sniff
      source speak speak_at speak_to sponsor spot-check sprint squat standup stress-test stretch strive study bike
      suggest supervise survey swab swim tackle take talk talk_to teach team_up test text think_through threat-model
      tinker tour trace track train travel treat trial troubleshoot try tune tutor tweak tweet uncover unpack
      user-test utilise utilize vent vet visit vlog walk walk_through wash watch water weed welcome work work_on
      work_with workshop`,
  },
  // Something goes up.
  {
    class: 'raise',
    words: `10x accelerate appreciate augment balloon boost bring_up broaden build_up bump climb come_up_to double
      drive_up enlarge escalate expand extend go_up grow heighten increase inflate intensify jump lift magnify
      maximise maximize multiply outgrow prolong propel push_up quadruple quicken quintuple raise ramp ramp-up
      ramp_up rebound recover rise rocket scale scale_up skyrocket snowball soar speed spike spur stimulate surge
      swell triple upscale uptick widen`,
  },
  // Something goes down.
  {
    class: 'lower',
    words: `abate alleviate avert avoid bring_down cap chop come_down compress constrain contain curb curtail cut
      cut-back cut_back cut_down dampen de-risk decarbonise decarbonize decline decrease deflate deflect depress
      deteriorate dilute diminish dip divert downsize drive_down drop dwindle ease ebb eliminate eradicate fall
      forestall get_down_to go_down halt halve keep_down lessen lighten limit lose lower minimise minimize
      mitigate narrow pare phase-out plummet plunge prevent push_down quash recede reduce relieve restrict
      scale-down scale_back shave shed shorten shrink sink slash slow slow_down squash stem subside suppress taper
      trim wane weaken whittle wind_down`,
  },
  // Better than before; the object says whether a level or a thing gets better.
  {
    class: 'improve',
    words: `advance ameliorate better bolster deepen enhance fortify foster harden improve optimise optimize polish
      reinforce restore revitalise revitalize sharpen solidify stabilise stabilize streamline strengthen`,
  },
  // A level is to be arrived at.
  {
    class: 'reach',
    words: `achieve attain beat crack cross exceed get_through hit make_up outpace outperform pass rank reach realise
      realize score surpass yield`,
  },
  // A level is to hold.
  {
    class: 'keep',
    words: `guarantee keep maintain preserve protect remain retain safeguard stay sustain uphold`,
  },
  // Others decide it: prospects, customers, funders say yes.
  {
    class: 'gain',
    words: `accrue acquire amass attract bag bank book break_even capture clinch close convert convince cross-sell draw
      earn entice fetch fundraise gain garner generate gross land lure monetise monetize nab net obtain outrank
      outsell oversell penetrate persuade poach pocket presell pull re-engage reactivate reap receive reclaim
      recoup recuperate reengage regain renew retake save secure sell sign snag solicit upsell win win-back woo`,
  },
  // What customers, users, patients, pupils or staff do when something works for them.
  {
    class: 'behave',
    words: `abandon accept activate adopt appeal arise arrive ask believe boot bounce bring browse buy buy_in
      challenge check-in check-out check_in check_out checkout churn cite click come come_back comment commute compete
      complain consent consume contribute cope copy crash cry depend discover dispute doubt downgrade download drink
      drop_off drop_out eat end_up endure engage enjoy enrol enroll expire fail fear feel find finish_in flow function
      get_started get_stuck give give_up go go_back graduate happen heal hear hear_back hear_from help hesitate
      hold_up imitate interact interoperate know lapse last_long laugh leave lie like live load log-in log_in login
      look_up love mention merge_upstream move_off_legacy move_on need notice occur open opt opt-in opt_in opt_out
      outlast outlive outsmart overtake pay persist pick_up play pledge power prefer prescribe queue quit quote rate
      rave re-run rebuy recognise recognize recommend redeem refer reference refuse reject rely remember reorder repay
      replay report reproduce rerun resign resolve return reuse say scroll search see self-serve serve show show_up
      sign-in sign_in sign_up skip sleep smile solve speak_up spend spot star stay_on stick stop struggle subscribe
      succeed survive take_up tell thrive tolerate trust turn_into turn_to turn_up understand unsubscribe use vary
      view volunteer vote wait wake want worry write_back write_in`,
  },
  // Truly both: what stands behind the verb decides.
  {
    class: 'either',
    words: `allow assure become cause comply cover deliver drive empower enable ensure establish fund get have
      influence let make match offer onboard own process prove provide recruit register result satisfy support transform
      turn unlock`,
  },
  // What becomes of people and things when nobody works on them, and what goes on in people's heads.
  {
    class: 'behave',
    words: `absorb abstain acknowledge admire admit agitate apologise apologize appear applaud ascend aspire assert
      assume autoscale backfire behave belong borrow bother breathe call_for care catch_on cease cheer claim
      cling coexist coincide collapse collide compare comprehend conceive concur confess confide conform
      confuse consider consist contend converge converse correlate correspond crave dare decay defend defer
      depart deserve desire deviate die differ disagree disappear dislike disobey dissolve distinguish distrust
      diverge downvote elapse emerge emigrate empathise empathize equal err erupt evaporate evolve exhale fade
      fall_back fall_behind fare favor favour flee flinch flourish fluctuate forget forgive frown gamble get_by
      govern grieve grumble guess hate hurry hurt ignore immigrate infer inhabit inherit inquire insist
      interpret involve irritate judge justify keep_coming lack languish log_on look_forward malfunction marry
      mature misinterpret misread miss misunderstand misuse mourn move_away move_out nod obey oppose originate
      outvote overheat overlook panic perceive perish persevere ponder possess postpone praise prosper protest
      question react reappear reapply rebel reconnect recur reenroll refrain regret reinvest rejoice rejoin
      relate relearn rely_on remark renege repurchase reread resemble resent reside resist resonate respect
      retell reunite rewatch roam run_into sacrifice scream self-heal smoke snore speak_of specialise
      specialize stare starve stumble suffer suffice surrender swear sympathise sympathize tend think tire
      tremble undergo underperform unfollow upvote vanish venture walk_away withhold withstand wonder yawn`,
  },
  // A thing is changed by hand, from one form or place into another.
  {
    class: 'deliver',
    words: `add_in allowlist amalgamate amend anonymise anonymize apportion attach autogenerate babyproof blacklist
      blocklist bring_live build_out burn_in calculate centre clip co-author co-create co-design coauthor colour combine
      commoditise commoditize compute concatenate condense containerise convene crochet customise customize decorate
      denylist deprovision derive descope digitalise digitalize disassemble discard dispose dissect distil distill
      divide dockerise dredge dub dye electrify embroider encapsulate enclose enumerate etch exclude exempt exhibit
      expedite externalise externalize fence fertilise fertilize flatten flesh_out frost galvanise galvanize generalise
      generalize geocode geotag glue grind hard-code hardcode heat hide immunise individualise individualize
      industrialise industrialize initialise initialize inline institutionalise institutionalize insulate internalise
      internalize internationalise internationalize itemise itemize laminate lazy-load liquidate lubricate mask
      mechanise mechanize mint modularise motorise motorize multiplex nail obfuscate overlay overwrite parallelise
      parallelize parameterise parse paste personalise personalize photograph post-process pre-announce pre-approve
      pre-build pre-fill preallocate precompile prefabricate prefetch preload prepend preprocess preset propagate
      pseudonymise pseudonymize put_online quarantine re-architect re-brand re-create re-design re-engineer re-implement
      re-launch re-organise re-organize re-platform re-train re-write realign reallocate reassemble rebalance
      recalculate recalibrate recast recode recommission recompile reconstitute reconstruct reconvene recut recycle
      redact redecorate redevelop redistribute refile refill refinance refit reforest reframe regenerate regroup rehang
      rehome reindex reinvent reissue relink reload remap remaster remortgage reorient repatriate repeal repipe
      replenish repoint reprice reprint reprocess reprogram rescan rescope reseed reshape reshoot restate resurrect
      resurvey retag retarget retender retitle retrain retune retype reverse revert revive rewild right-size sanitise
      sanitize scrub seal sequence shelve sideload slice snapshot sort soundproof spec_out spin_out splice split spray
      sprinkle stencil sterilise sterilize stitch straighten strip subdivide sublet submerge substantiate substitute
      swap_out synthesise synthesize systematise systematize tabulate tailor take_live tear_down telecast televise
      tidy_away time-box tint tokenise transcode transpile transpose uncouple underpin unearth unfold unhook unload
      unmask unpublish unwind upcycle upholster uproot varnish virtualise watermark waterproof weatherproof web-enable
      weigh whitelist wipe zip`,
  },
  // What the team does, in other words: it looks, weighs, plans and talks.
  {
    class: 'act',
    words: `acquaint appraise ascertain assimilate audition await bid_for commemorate confer confront congratulate
      contemplate crawl deal_with decipher deepdive delve depict detect differentiate discern drill enquire
      extrapolate find_out get_ready grapple honor honour inquire_into instil instill interrogate intervene juggle
      look_at maneuver manoeuvre mingle mobilise mobilize mow navigate patrol peer-review play_around prep preside
      read_through recap reckon reconnoitre run_through sing ski spy start_on strategise strategize superintend swing
      take_part take_stock talk_through tally thank think_about toil trawl try_out verify work_out work_through
      wrestle`,
  },
  // Something goes up, in a picture.
  {
    class: 'raise',
    words: `beef_up blossom burgeon catapult crank_up elongate hasten lengthen level_up mushroom proliferate rekindle
      septuple sextuple step_up supercharge thicken tick_up uplift`,
  },
  // Something goes down or is kept away, in a picture.
  {
    class: 'lower',
    words: `allay assuage attenuate clear_up counter crumble cut_out debloat decelerate decimate deter discourage
      erase erode fend_off get_rid hinder inhibit level_off loosen nullify offset plateau pre-empt preclude
      preempt pull_back repel rid root_out shun slim soften stamp_out stave_off stifle thin tone_down truncate
      ward_off wipe_out wither`,
  },
  // Better than before, in a picture.
  {
    class: 'improve',
    words: `cure freshen hone mend rectify rejuvenate remedy smooth turn_around`,
  },
  // Others decide it, in a picture.
  {
    class: 'gain',
    words: `acclaim annex bring_in command crowd-fund glean grab outbid prevail pull_in rake_in recapture retrieve
      rope_in scoop seize sell_out tempt trigger wow wrest`,
  },
  // A level is to hold, in other words.
  {
    class: 'keep',
    words: `adhere hold_steady shelter shield steady`,
  },
  // A thing is told, allowed, taken apart or put elsewhere by somebody.
  {
    class: 'deliver',
    words: `abort bookkeep bypass co-publish cross-post crowdsource declare decompose defuse describe dispense divest
      emit forbid grant impose insure isolate kick_out lease lend locate lodge modify pause permit place prohibit
      reengineer refund reimburse reprioritise reprioritize reschedule resize reveal rip_out separate soft-launch
      structure supply suspend tender unblock undo uninstall`,
  },
  // What somebody does for or about others; nothing is said of what comes of it.
  {
    class: 'act',
    words: `accommodate accompany aid approach assist captain chair co-host co-organise co-organize co-run cohost
      concentrate confirm criticise criticize dance elaborate emphasise emphasize explain fact-check familiarise
      familiarize incubate innovate interrupt litigate look_after look_for notify proceed prompt prosecute rationalise
      reassure regulate relax rescue sail self-assess sweep warn`,
  },
  // What people and things do of themselves, or what happens to them.
  {
    class: 'behave',
    words: `access benefit catch come_through damage descend destroy disappoint drop_by drop_in embrace encounter
      enter experience express fall_asleep harm incur induce injure join_in last_longer log_out occupy owe pass_on
      rebook represent require resell seem send_back settle_in shop sign_out step_in suppose suspect take_over
      throw_away throw_out turn_down violate wake_up wish`,
  },
  // Better than before, by being wider or firmer.
  {
    class: 'improve',
    words: 'diversify tighten',
  },
  // A difficulty is left behind.
  {
    class: 'reach',
    words: 'overcome',
  },
];
