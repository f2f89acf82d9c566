/** What residents get from their administration, how soon and how easily. */
export const government = `government | citizen resident council city public government agency permit municipal ministry department benefit policy minister tax township county veteran federal street streets town park playground police road bike tree neighbourhood lights officers registry bridge bridges building-permit municipal

online-unaided: the share of applications that {residents} complete online without help
  +% product | online-form portal digital-service e-government application-form prototype usability-test identity online-payment citizen-portal resident-portal online-portal online-service birth-certificate digital-application | Can people do it from their kitchen table?
permit-time: the median time from application to decision
  -days | permit application case-management workflow digitisation approval backlog e-file form | How long do people wait for a yes or no?
complete-applications: the share of applications that are complete at first
  +% | form guidance checklist plain-language letter leaflet prescreener website help-text | Do we ask in words that people understand?
counter-wait: the time that visitors wait at the counter
  -minutes | appointment counter service-centre queue opening-hours front-desk kiosk citizen-office one-stop-shop appointment-system | How long do people sit and hold a number?
take-up: the share of entitled {residents} who receive the benefit
  +% lagging people | benefit letter prescreener outreach leaflet campaign automatic-enrolment programme grant-scheme | Who goes without what is theirs?
avoidable-calls: the number of calls from people who could not find the answer
  -count | hotline website faq letter chatbot call-centre status-tracking plain-language service-page | What do we make people call about?
case-cost: the cost per case
  -money lagging business | digitisation shared-service automation workflow procurement case-management paper archive records | What does the public pay for it?
reused-data: the number of outside services that use our open data
  +count lagging product | open-data data-portal register dataset statistics geodata data-sharing-agreement release-calendar open-data-api open-data-portal | Who makes something of it?
help-arrives: the median time until help arrives
  -minutes | fire-station dispatch ambulance emergency radio control-room 911 siren rescue fire-engine paramedic first-responder emergency-call | How long do people in danger wait?
good-roads: the share of roads in good condition
  +% lagging | road bridge resurfacing pothole infrastructure capital-plan maintenance-plan pavement | What do people drive, ride and walk on?
heard-residents: the share of {residents} who feel heard before a decision
  +% lagging people | consultation hearing participation town-meeting survey citizens'-assembly dialogue workshop community-meeting participatory-budgeting participatory | Do people believe that we listen?
transit-trips: the share of {residents} who get about without a car
  +% lagging people | bus tram ticket-app timetable rail mobility cycle-lane park-and-ride | How do people get about?
cycled-trips: the share of trips in town made by bike
  +% lagging people | cycle-lane cycle-network bike-parking bike-rack cycling bicycle cycle-street | Who leaves the car at home?
parking-search: the time that drivers look for a parking space
  -minutes product | parking parking-app parking-guidance parking-sensor parking-garage parking-fee | How often do they drive round the block?
town-emissions: the emissions of the town
  -tonnes lagging | climate climate-plan climate-action-plan district-heating heat-planning | What does the town leave in the air?
recycled-waste: the share of waste that is recycled
  +% lagging | recycling waste bin composting recycling-centre bottle-return sorting | What do we bury that somebody could use?
heat-emergencies: the number of people who need a doctor because of the heat
  -count lagging people | heat-action-plan heat-plan heatwave cooling-centre shade heat-protection drinking-fountain | Who suffers when it is hot?
safe-after-dark: the share of {residents} who feel safe after dark
  +% lagging people | street-light street-lighting lighting cctv camera patrol neighbourhood-watch police community-policing hire-police-officer police-officer | Who stays at home for fear?
road-casualties: the number of people hurt on the roads a year
  -count lagging people | speed-camera crossing traffic-calming school-street speed-limit road-safety roundabout zebra-crossing intersection | Who does not get home safely?
officer-complaints: the number of complaints about the use of force
  -count lagging people | body-camera police-training use-of-force police-oversight | Do people feel that they are treated fairly?
place-use: the share of {residents} who use the place every week
  +% people | playground park square sports-field swimming-pool community-centre skate-park youth-centre sports-hall green-space school-garden community-garden | Is it alive?
shared-trips: the number of residents who ride a shared bike every week
  +count people | bike-sharing bike-share scooter-sharing car-sharing e-scooter mobility-hub bike-sharing-scheme | Who leaves the car at home?
electric-cars: the share of new cars in town that are electric
  +% lagging | charging-point ev-charger ev charging-station charging-network charger | Can people do without petrol?
surviving-trees: the share of planted trees that are alive after two years
  +% lagging | tree planting hedge forest reforestation tree-planting | What will still stand when we are gone?
street-light-energy: the electricity used by street lights
  -MWh lagging | street-light street-lighting led-street-light lamp | What does the night cost?
`;
