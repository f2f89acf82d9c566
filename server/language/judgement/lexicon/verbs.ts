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
  readonly why: string;
  readonly words: string;
}

export const VERBS: readonly VerbGroup[] = [
  {
    class: 'deliver',
    why: 'A thing comes into being: it was not there before the team made it.',
    words: `abstract animate annotate architect archive assemble author automate backport blog blueprint build bundle
      catalog catalogue centralise centralize code codify commission compile compose connect consolidate construct
      containerize craft create debug decouple define design develop devise dig digitise digitize dockerize
      document draft edit embed engineer equip expose extract fabricate film fine-tune finetune fit fix fork
      formalise formalize formulate furnish harmonise harmonize hook hotfix illustrate implement index instrument
      integrate interface invent inventory label lay link localise localize manufacture merge mock-up model
      modernise modernize modularize mount outfit outline overhaul paint parameterize partition patch pave plant
      plug port prepare produce program prototype rearchitect rebrand rebuild record recreate redefine redesign
      refactor refresh refurbish remake remodel render renovate reorganise reorganize repair restructure revamp
      revise rework rewrite scaffold script shard shoot sketch spec specify standardise standardize stock
      storyboard tag tape template tool translate unify update upgrade vectorize vendor virtualize wire wireframe
      wrap write`,
  },
  {
    class: 'deliver',
    why: 'A thing is put into use, shown or handed over.',
    words: `add advertise amplify announce append apply backfill broadcast circulate configure cutover debut decom
      decommission delete demo demonstrate deploy deprecate discontinue dismantle display disseminate distribute
      email export feature file hand highlight import include incorporate ingest insert install introduce issue
      kill launch mail migrate move offboard operationalise operationalize place post premiere present print
      productionise productionize promote provision publicise publicize publish purge put reconfigure redeploy
      reinstall relaunch release relocate remove replace replatform replicate republish retire roll roll-out
      rollout scrap send set set-up setup share ship showcase shut socialise socialize stand-up stream submit
      sunset switch sync synchronise synchronize transfer transition unveil upload`,
  },
  {
    class: 'deliver',
    why: 'A piece of work gets done, decided or signed.',
    words: `accomplish accredit agree align allocate appoint approve assign authorise authorize begin cancel carry
      categorise categorize choose classify clean cleanup clear commence commit complete conclude constitute cost
      decide dedupe deduplicate delegate designate do elect elevate embark estimate execute finalise finalize
      finish form found fulfil fulfill groom hire inaugurate initiate institute kick-off kickoff license name
      nominate order patent perform pick prioritise prioritize procure prune purchase rank ratify recruit register
      rehire relicense rename renegotiate reshuffle resume segment select settle shortlist sign-off staff start
      terminate tidy undertake validate void`,
  },
  {
    class: 'act',
    why: 'What the team does with its days; the activity itself is promised.',
    words: `adapt address adjust administer advise advocate aggregate aim analyse analyze answer arrange assess attempt
      attend baseline benchmark brainstorm brief calibrate call canvass celebrate champion chase chat check
      clarify coach cold-call collaborate collect communicate conduct consult contact continue cook cooperate
      coordinate cross-check cultivate curate debrief dedicate determine devote diagnose dial discuss dogfood
      donate double-check educate employ encourage evaluate evangelise evangelize examine exercise experiment
      explore facilitate figure focus follow gather hack handle harness hold host hunt ideate identify inform
      inspect inspire instruct interview invest investigate invite iterate jog join journal lead learn leverage
      liaise listen lobby log manage map measure meditate meet mentor moderate monitor motivate negotiate network
      nurture observe operate optimise optimize organise organize outreach oversee pair participate partner phone
      pilot pinpoint pitch plan practice practise propose prospect quantify rationalize re-evaluate re-review
      reach-out read reassess reconsider reevaluate refine rehearse repeat replan reply request research reserve
      respond retest rethink review revisit ring run schedule scout screen seek shadow simplify sit source speak
      sponsor spot-check sprint streamline strive study suggest supervise survey swim tackle take talk teach test
      threat-model tinker tour track train travel triage trial try tune tutor tweak uncover utilise utilize vet
      visit walk watch work workshop`,
  },
  {
    class: 'raise',
    why: 'Something goes up.',
    words: `10x accelerate boost broaden bump climb double enlarge expand grow heighten increase jump lift maximise
      maximize multiply quadruple quicken quintuple raise rebound recover rise rocket scale soar speed surge swell
      triple up widen`,
  },
  {
    class: 'lower',
    why: 'Something goes down.',
    words: `alleviate avoid cap compress contain curb curtail cut decline decrease deflate diminish dip drop dwindle
      ease eliminate eradicate fall halve lessen lighten limit lose lower minimise minimize mitigate narrow
      plummet plunge prevent reduce relieve restrict shave shed shorten shrink sink slash slow stem trim`,
  },
  {
    class: 'improve',
    why: 'Better than before; the object says whether a level or a thing gets better.',
    words: `advance ameliorate better bolster deepen enhance fortify foster harden improve polish reinforce restore
      revitalise revitalize sharpen solidify stabilise stabilize strengthen`,
  },
  {
    class: 'reach',
    why: 'A level is to be arrived at.',
    words: `achieve approach attain average beat crack cross equal exceed hit near outpace outperform pass reach realise
      realize score surpass top total yield`,
  },
  {
    class: 'keep',
    why: 'A level is to hold.',
    words: `guarantee keep maintain preserve protect remain retain safeguard stay sustain uphold`,
  },
  {
    class: 'gain',
    why: 'Others decide it: prospects, customers, funders say yes.',
    words: `accrue acquire amass attract bank book capture close convert convince cross-sell draw earn fundraise gain
      garner generate gross land monetise monetize net obtain penetrate persuade poach pull re-engage reactivate
      receive reengage renew save secure sell sign solicit upsell win win-back`,
  },
  {
    class: 'behave',
    why: 'What customers, users, patients, pupils or staff do when something works for them.',
    words: `abandon accept activate adopt arrive ask believe boot bounce bring browse buy churn click come comment
      commute complain consent contribute depend discover downgrade download eat engage enjoy enrol enroll
      escalate fail feel find give go graduate heal hear help interact interoperate know leave like live load
      log-in login love need notice open opt opt-in pay play pledge power prefer qualify queue quit rate rebuy
      recall recognise recognize recommend reconcile redeem refer refuse reject rely remember reorder repay replay
      report resign resolve return reuse say scroll search see self-serve serve show sign-in skip sleep solve
      spend spot star stick stop subscribe succeed survive tell trust understand unsubscribe use view volunteer
      vote wait want`,
  },
  {
    class: 'either',
    why: 'Truly both: what stands behind the verb decides.',
    words: `allow assure become cause certify comply cover deliver drive empower enable ensure establish fund get have
      influence let make offer onboard own process prove provide result satisfy support transform turn unlock`,
  },
];
