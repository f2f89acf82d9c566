/** What becomes better for those whom an organisation is there for, and who carries it. */
export const nonprofit = `non-profit | charity donor volunteer donation beneficiary fundraising family community shelter grant foundation neighbourhood hunger homeless refugee meal farmers villages water hygiene refugees youth

lasting-change: the share of participants whose situation is still better after six months
  +% lagging people | workshop training mentoring counselling case-work course shelter coaching | Does it last when we are gone?
hungry-families: the share of families we know who skip meals
  -% lagging people | meal food-bank food-parcel kitchen pantry soup-kitchen food hunger food-pantry | Who still goes to bed hungry?
housed: the share of people we house who still have a home after a year
  +% lagging people | housing shelter homelessness bed night-shelter outreach | Who has a door of their own?
donors-staying: the share of donors who give again within a year
  +% lagging business | newsletter thank-you donor impact-report gala donor-event donor-stewardship crm | Do those who gave once believe in us still?
regular-donors: the number of people who give every month
  +count lagging business | donation-page campaign street-fundraising monthly-giving appeal fundraising website face-to-face membership | On whom can we count?
visitor-donates: the share of visitors to our page who donate
  +% business | donation-page donation-form website payment landing-page video appeal crowdfunding | Who is moved to help?
volunteers-staying: the share of volunteers who help again within three months
  +% people | volunteer volunteer-training onboarding shift-app handbook thank-you rota volunteer-portal induction recruit-volunteer volunteer-programme | Do people want to come back?
funds-raised: the money raised for our work
  +money lagging business | fundraising gala grant appeal sponsor auction foundation major-donor benefit-concert grant-application fundraising-campaign eu-funding | What can we afford to do?
easy-to-reach: the share of people entitled to our help who ask for it
  +% people | outreach hotline flyer translation drop-in mobile-unit referral website street-work walk-in outreach-programme new-city new-site | Who does not know that we are there?
policy-taken-up: the number of councils that follow our proposals
  +count lagging business | petition position-paper lobby policy-brief open-letter advocacy coalition demonstration hearing | Does the rule change?
people-helped-work: the share of participants in work or training six months later
  +% lagging people | job-training workforce-training employment-programme skills-programme job-coaching vocational-training programme-in-new-city | Does the help last?
safe-water: the share of families with safe water close by
  +% lagging people | water-well borehole rainwater-tank pump latrine water-point sanitation hygiene-kit | Who still drinks what makes them ill?
practice-taken-up: the share of participants who work in the new way a season later
  +% people | farmer-training soil-conservation training farming-method demonstration-plot extension-service | Does it live on in the fields?
`;
