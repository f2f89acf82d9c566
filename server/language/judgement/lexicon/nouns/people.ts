/** Nouns of those who act, and of what others decide or choose. */
import type { NounGroup } from '../nouns.ts';

export const PEOPLE: readonly NounGroup[] = [
  // Others decide it: a prospect, a funder or the press says yes.
  {
    class: 'taken',
    topic: 'business',
    words: `acceptance access_request accolade acquisition_offer airtime appointment appt award backlink bequest bid
      booking booking_request citation commitment cover cross-sell deal demo_request deposit donation endorsement
      enquiry gift grant inquiry investment invitation job_offer join_request lead logo medal mention nomination offer
      opp opportunity order payment pledge pre-order preorder presale prize purchase quote_request referral
      reservation retainer sale signature sponsor sponsorship subscription transaction upsell win`,
  },
  // What people choose to do, counted.
  {
    class: 'taken',
    topic: 'product',
    words: `api_call bookmark click click-through clickthrough clone comment contribution dependent dependents
      download enrollment enrolment entrant entry favorite favourite following fork inbound_application install
      job_application like loan log-in membership pickup pin play playthrough reaction redemption registrant
      registration regular remark reply repost reshare response retweet rsvp search_volume sign-up sign_ups signatory
      signup streak submission subs swipe tap testimonial trial unique uniques upgrade upvote vaccination view vote
      wishlist`,
  },
  // What others give when they mean it.
  {
    class: 'taken',
    topic: 'business',
    words: 'customer_reference letter_of_intent term_sheet',
  },
  // They act for themselves: what they do is not in the hands of the team.
  {
    class: 'people',
    topic: 'product',
    words: `account accountancy acct actor admin administrator adolescent adopter adult advertiser affiliate agency
      airline airport alumnus amateur angel appellant applicant apprentice artisan assembly association asylum-seeker
      athlete attendee audience aunt author authority baby backer backpacker bakery bank banker beekeeper beginner
      benefactor beneficiary bidder blogger bookseller borough borrower boy brewery brigade broker brother business
      buyer bystander cafe café caller camper candidate cardholder cardmember caregiver carer centenarian charity
      chatter cheater child choir church cinema citizen citizenry claimant clan classmate client climber clinic club
      co-op cohort collaborator collective college columnist comedian commenter commune community commuter company
      competitor complainant completer concertgoer congregation constituent consultancy consumer contestant
      contributer contributor coop cooperative councillor county couple courier cousin crafter creator creditor critic
      crowd customer customer-base cyclist dad dancer daughter dealer dealership debtor defendant delegate demographic
      depositor detainee dev developer diner distributor distro donor driver earner elder embassy employer end-user
      enduser ensemble enterprise enthusiast entrepreneur executor exhibitor exporter family fan fanbase farm farmer
      father federation female finalist finisher firm first-timer fisher flatmate florist follower forager forwarder
      franchisee freelancer freshman friend funder gallery gamer gardener girl giver godparent golfer government grad
      grader graduate grandad grandchild grandma grandpa grandparent grantee grantmaker grocer group grower guarantor
      guardian guest guildmate hacker hairdresser haulage haulier heir helper herder hiker hobbyist holder homebuyer
      homeless homeowner hospital hostel hotel household human hunter husband imitator immigrant implementer importer
      infant influencer inmate inpatient inspectorate institute institution insured insurer integrator intern investor
      isv jobseeker journalist juror jury kid kindergarten knitter lab laboratory landlord landowner lawmaker league
      learner legislator lender lessee licensee listener litigant locksmith lodger lurker maker male man manufacturer
      mapper mayor media member merchant migrant ministry modder mom mosque mother motorist moviegoer mp msp mum
      municipality museum musician nanny neighbor neighbour neighbourhood nephew newcomer newspaper newsroom ngo niece
      non-employee non-maintainer non-member nonprofit novelist novice nursery observer occupant odm oem offender
      operator opponent optician org organisation organiser organization organizer orphan outlet outpatient outsider
      packager panelist panellist parent parish parliament participant partner passenger passer-by patient patron
      payer pedestrian peer pensioner people performer person petitioner pharmacy philanthropist player player-base
      playerbase playtester podcaster poet police policyholder policymaker population power-user press prisoner
      professional promoter prospect provider province pub publisher pupil quitter raider railway rater reader
      recipient referee refugee regulator relative renter reporter requester researcher reseller resident respondent
      restaurant retailer retiree returner rider rival runner sailor saver scholar school searcher segment seller
      senator sender senior shareholder shipper shopkeeper shopper si sibling signer singer sister skier skipper
      sleeper smallholder smb sme smoker society son sophomore speaker spectator speedrunner spouse staker stallholder
      starter startup stranger streamer student subscriber supermarket supplier supporter survivor swimmer taker
      taxpayer teen teenager temple tenant tester texter theater theatre third-party toddler tourist town trainee
      translator traveler traveller trucker trustee uncle undergraduate underwriter union university user user-base
      userbase var vc vendor veteran victim viewer village villager visitor vlogger volunteer voter walk-in walker
      wallet whistleblower wholesaler widow wife wikipedian winemaker winery witness woman workspace youth youtuber`,
  },
  // People of the house: they choose for themselves, or the work is done to them; the verb decides.
  {
    class: 'staff',
    topic: 'people',
    words: `accountant actuary adjuster adviser advisor ae agent aide ambassador anaesthetist analyst animator
      annotator approver architect archivist artist assessor associate attorney auditor baker barista bartender bdr
      bellhop bookkeeper boss brewer buddy butcher captain cardiologist caretaker carpenter caseworker cashier ceo cfo
      champion chef chief ciso cleaner clerk clinician co-chair co-founder co-organiser co-organizer coach
      coinvestigator colleague commander committer composer concierge conductor conservator constable consultant
      contractor coo cook coordinator copyeditor copywriter counsel counsellor coworker crew csm cto curator dba dean
      dentist deputy designer detective devops dietician dietitian director dispatcher doctor draughtsman editor
      educator electrician em employee engineer enumerator estimator exec executive facilitator faculty fellow
      fieldworker firefighter first-aider fitter foreman founder gp guard hca head headteacher hire housekeeper
      hygienist ic ics illustrator inspector instructor interviewer investigator janitor joiner junior keyholder
      laborer labourer lawyer leader leadership leaver lecturer liaison librarian lifeguard line-manager linguist
      machinist maintainer management manager marketer mason mechanic mentee mentor merchandiser midwife moderator
      neurologist new-joiner new-starter nurse nutritionist officer on-caller oncaller optometrist owner packer
      paralegal paramedic part-timer pathologist patroller personnel pharmacist phlebotomist photographer physician
      physio physiotherapist picker pis planner plumber pm pms po podiatrist policeman porter postdoc practitioner
      preceptor principal probationer producer professor programmer proofreader psychologist quant radiologist ranger
      rapporteur receptionist recruiter registrar rep representative responder reviewer roofer salesperson scientist
      sdr se secretary servant soldier solicitor sommelier specialist squad_lead sre staff stakeholder steward
      stewardess strategist subcontractor successor supervisor surgeon surveyor sysadmin teacher team-lead team_lead
      teamlead teammate tech_lead technician technologist teller temp therapist tpm trader trainer treasurer tutor
      usher vet vp waiter waitress ward warden welder worker workforce writer`,
  },
  // The ones who promise the result.
  {
    class: 'team',
    words: `bureau business_unit commcomm committee consortium council department dept desk division eng engineering
      finance guild it legal marketing noc ops pmo pod secretariat squad subcommittee task-force taskforce team tribe
      unit us we workgroup`,
  },
];
