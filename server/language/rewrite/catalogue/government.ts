/** What residents get from their administration, how soon and how easily. */
export const government = `government | citizen resident council city public government agency permit municipal ministry department application benefit policy minister tax township county veteran federal

online-unaided: the share of applications that {residents} complete online without help
  +% product | online-form portal digital-service e-government application-form prototype usability-test identity online-payment | Can people do it from their kitchen table?
permit-time: the median time from application to decision
  -days | permit application case-management workflow digitisation approval backlog e-file form | How long do people wait for a yes or no?
complete-applications: the share of applications that are complete at first
  +% | form guidance checklist plain-language letter leaflet prescreener website help-text | Do we ask in words that people understand?
counter-wait: the time that visitors wait at the counter
  -minutes | appointment counter service-centre queue opening-hours front-desk kiosk citizen-office one-stop-shop | How long do people sit and hold a number?
take-up: the share of entitled {residents} who receive the benefit
  +% lagging people | benefit letter prescreener outreach leaflet campaign automatic-enrolment programme grant-scheme | Who goes without what is theirs?
avoidable-calls: the number of calls from people who could not find the answer
  -count | hotline website faq letter chatbot call-centre status-tracking plain-language service-page | What do we make people call about?
case-cost: the cost per case
  -money lagging business | digitisation shared-service automation workflow procurement case-management paper archive records | What does the public pay for it?
reused-data: the number of services that run on our open data
  +count lagging product | open-data api data-portal register dataset statistics geodata data-sharing-agreement release-calendar | Who makes something of it?
help-arrives: the median time until help arrives
  -minutes | fire-station dispatch ambulance emergency radio control-room 911 siren rescue | How long do people in danger wait?
good-roads: the share of roads in good condition
  +% lagging | road bridge resurfacing pothole infrastructure capital-plan maintenance-plan cycle-lane pavement | What do people drive, ride and walk on?
heard-residents: the share of {residents} who feel heard before a decision
  +% lagging people | consultation hearing participation town-meeting survey citizens'-assembly dialogue workshop community-meeting | Do people believe that we listen?
transit-trips: the share of {residents} who get about without a car
  +% lagging people | bus tram cycle-lane ticket-app timetable rail bike mobility parking | How do people get about?
`;
