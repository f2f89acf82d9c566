/** What residents get from their administration, how soon and how easily. */
export const government = `government | citizen resident council city public government agency permit municipal ministry department application benefit policy minister tax township county veteran federal

online-unaided: the share of applications that {residents} complete online without help
  +% product | online-form portal digital-service e-government application-form prototype usability-test identity online-payment prescreener website mobile-app | Can people do it from their kitchen table?
permit-time: the median time from application to decision
  -days quality | permit application case-management workflow digitisation approval backlog e-file form portal register data-sharing licence licensing | How long do people wait for a yes or no?
complete-applications: the share of applications that are complete at first
  +% quality | form guidance checklist plain-language letter leaflet prescreener website help-text information-session | Do we ask in words that people understand?
counter-wait: the median waiting time at the counter
  -minutes quality | appointment counter service-centre queue opening-hours front-desk kiosk citizen-office one-stop-shop town-hall | How long do people sit and hold a number?
resident-satisfaction: the share of {residents} who are satisfied with the service
  +% lagging people | survey service-centre hotline citizen-service service-charter service-standard app portal website one-stop training | Do people feel well served?
take-up: the share of entitled {residents} who receive the benefit
  +% lagging people | benefit letter prescreener outreach leaflet campaign automatic-enrolment programme grant-scheme subsidy information-campaign | Who goes without what is theirs?
avoidable-calls: the number of calls from people who could not find the answer
  -count quality | hotline website faq letter chatbot call-centre status-tracking plain-language service-page | What do we make people call about?
case-cost: the cost per case
  -money lagging business | digitisation shared-service automation workflow procurement case-management paper archive records consolidation legacy-system | What does the public pay for it?
reused-data: the number of services that run on our open data
  +count lagging product | open-data api data-portal register dataset statistics geodata data-sharing-agreement release-calendar map census | Who makes something of it?
help-arrives: the median time until help arrives
  -minutes quality | fire-station dispatch ambulance emergency radio control-room 911 siren rescue police | How long do people in danger wait?
good-roads: the share of roads in good condition
  +% lagging quality | road bridge resurfacing pothole infrastructure capital-plan maintenance-plan cycle-lane pavement asset-register water-main capital-improvement-plan | What do people drive, ride and walk on?
bidders: the median number of bidders per tender
  +count business | tender procurement framework vendor rfi supplier-day marketplace rfp | Do enough firms want to work for us?
heard-residents: the share of {residents} who feel heard before a decision
  +% lagging people | consultation hearing participation town-meeting survey citizens'-assembly dialogue workshop community-meeting budget | Do people believe that we listen?
transit-trips: the share of people who travel by bus, rail or bike
  +% lagging people | bus tram cycle-lane ticket-app timetable rail bike mobility parking transit ticket | How do people get about?
`;
