/** Who comes to places and events of culture, and comes again. */
export const culture = `culture | museum theatre theater exhibition audience concert festival gallery orchestra premiere stage performance opera cinema visitors tickets

seats-sold: the share of seats sold
  +% lagging business | premiere play concert performance season programme-booklet season-ticket subscription opera show | How many seats stay empty?
visitors-return: the share of visitors who come back within a year
  +% lagging people | exhibition museum gallery digital-guide audio-guide membership guided-tour family-day museum-app | Do they want more of it?
young-audience: the share of visitors under 30
  +% people | school-visit student-ticket young-audience outreach-programme social-media workshop-for-kids festival late-night-opening | Who will come in ten years?
visit-length: the median time that visitors stay
  +minutes people | exhibition audio-guide digital-guide interactive-exhibit signage installation cafe digital-collection | Is there something to stay for?
culture-visitors: the number of visitors a month
  +count lagging business | festival exhibition opening advertising ticket-shop open-day free-entry museum-shop event-series | Who comes?
`;
