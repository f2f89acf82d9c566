/** Places where people stay, work and grow things. */
export const sites = `sites, hospitality and farming | hotel guest room restaurant kitchen building office facility energy site farm crop harvest livestock solar grid tenant housekeeping menu

guest-satisfaction: the share of {guests} who would come again
  +% lagging people | menu room breakfast service-training renovation housekeeping check-in feedback-card welcome | Did they feel at home?
occupancy: the share of rooms taken
  +% lagging business | website booking-portal campaign channel-manager package rate photo renovation offer | How many rooms stand empty?
wasted-food: the food thrown away per guest
  -kg | menu stock portion prep-list buffet supplier storage kitchen forecast | How much do we cook for the bin?
site-energy: the energy used per square metre
  -kwh lagging | boiler heating led insulation solar metering heat-pump building energy-audit window | What does the building burn?
office-liked: the share of employees who come to the office by choice
  +% lagging people | phone-booth desk carpet kitchen move furniture meeting-room renovation office-renovation office-move office-redesign office-layout | Is it worth the commute?
facility-faults: the median time until a reported fault is mended
  -days | maintenance facility caretaker ticketing lift inspection spare-part qr-code plumbing | How long does a broken thing stay broken?
yield-per-hectare: the yield per hectare
  +x lagging business | irrigation drip soil-sensor seed soil fertiliser drainage crop-rotation tractor greenhouse | What does the land give?
clean-power: the share of energy that comes from clean sources
  +% lagging | solar wind battery-storage grid-connection ppa photovoltaic turbine renewable | What runs on sun and wind?
soil-organic: the organic matter in the soil
  +% lagging | cover-crop compost soil-conservation no-till mulch soil crop-rotation | What does the land keep?
check-in-time: the time that guests wait at check-in
  -minutes people | check-in mobile-check-in lobby front-desk self-check-in concierge key-card | How does the stay begin?
`;
