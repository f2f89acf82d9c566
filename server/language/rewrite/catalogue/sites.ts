/** Places where people stay, work and grow things. */
export const sites = `sites, hospitality and farming | hotel guest room restaurant kitchen building office facility energy site farm crop harvest livestock solar grid tenant housekeeping menu

guest-satisfaction: the share of {guests} who would come again
  +% lagging people | menu room breakfast service-training renovation housekeeping check-in feedback-card welcome spa survey garden app sauna service-standard playground | Did they feel at home?
occupancy: the share of rooms taken
  +% lagging business | website booking-portal campaign channel-manager package rate photo renovation offer partnership season | How many rooms stand empty?
direct-bookings: the share of bookings that come to us directly
  +% business | website booking-engine newsletter loyalty app google voucher phone package | Who books with us and not through others?
table-turn: the median wait for a meal
  -minutes quality | kitchen pos menu ordering-tablet prep-list station kds qr-code reservation staffing mise-en-place service | How long do guests look at the door?
wasted-food: the food thrown away per guest
  -kg quality | menu stock portion prep-list buffet supplier storage kitchen forecast composting waste | How much do we cook for the bin?
site-energy: the energy used per square metre
  -kwh lagging quality | heating led insulation solar metering heat-pump building energy-audit window smart-meter bms light hvac air-conditioning thermostat | What does the building burn?
office-liked: the share of employees who like to work in the office
  +% lagging people | office phone-booth desk carpet kitchen move furniture meeting-room renovation air booking-tool floor parking noise coffee canteen workspace relocation wayfinding | Is it worth the commute?
facility-faults: the median time until a reported fault is mended
  -days quality | maintenance facility caretaker ticketing lift inspection spare-part qr-code plumbing breaker boiler cmms contractor elevator repair | How long does a broken thing stay broken?
yield-per-hectare: the yield per hectare
  +x lagging business | seed irrigation soil fertiliser drainage crop-rotation planting tractor greenhouse sowing variety orchard pruning agronomy drone | What does the land give?
water-per-tonne: the water used per tonne harvested
  -count lagging quality | irrigation drip soil-sensor drainage well pond mulch rainwater moisture-probe | What does each tonne drink?
animal-health: the share of animals treated for illness
  -% quality | barn stable vaccination feed herd milking ventilation hoof calf pasture cattle dairy pig poultry cow | Are the animals well?
clean-power: the share of power from our own or clean sources
  +% lagging quality | solar wind battery-storage grid-connection ppa photovoltaic turbine renewable charger substation inverter heat-pump | What runs on sun and wind?
outage-minutes: the minutes a year that a household is without power
  -minutes lagging quality | grid substation cable transformer switchgear maintenance smart-meter vegetation scada recloser pole | How long do people sit in the dark?
tenants-staying: the share of tenants who renew
  +% lagging business | tenant lease renovation building caretaker service lobby portal community-event | Who wants to stay?
`;
