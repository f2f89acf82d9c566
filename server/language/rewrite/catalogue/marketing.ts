/** Who knows, wants and asks for what is offered. */
export const marketing = `marketing | marketing brand campaign content lead audience buyer advertising seo pr event website social media newsletter positioning press

qualified-leads: the number of qualified leads a month
  +count business | campaign webinar e-book whitepaper content landing-page event ad lead-magnet social-media blog trade-show video seo newsletter | Who raises a hand and could buy?
accepted-leads: the share of leads that sales takes up
  +% business | lead-scoring lead-nurturing persona marketing-automation qualification ideal-customer-profile drip-campaign account-based segmentation crm form | Do we send sales the right people?
organic-visitors: the number of monthly visitors from search
  +count business | seo blog article content keyword website backlink guide glossary content-calendar pillar-page editorial-plan | Who finds us when looking for an answer?
reader-sign-up: the share of readers who subscribe or start a trial
  +% product | blog article content guide newsletter e-book post story whitepaper content-hub podcast | Does reading lead anywhere?
newsletter-clicks: the share of newsletter readers who click through
  +% product | newsletter email-campaign mailing email-template digest segmentation mailing-list | Is it worth opening?
event-follow-up: the share of event guests who ask for a demo
  +% business | webinar event conference trade-show booth meetup workshop roadshow talk speaking customer-day sponsorship summit roundtable | What happens on the day after?
unprompted-awareness: the share of target buyers who name us unprompted
  +% lagging business | brand rebrand logo pr campaign advertising sponsorship visual-identity tv-spot billboard award press-release brand-guidelines thought-leadership video | Who thinks of us first?
share-of-voice: the share of voice in our market
  +% business | pr press-release media analyst thought-leadership social-media podcast interview award keynote | How much of the talk is about us?
demo-requests: the number of demo requests a month
  +count business | landing-page website campaign webinar case-study video pricing-page ad comparison-page product-page demo account-based | Who wants to see it?
cost-per-lead: the cost per qualified lead
  -money business | ad paid-search campaign channel attribution targeting agency bidding media-plan retargeting budget | What does interest cost us?
marketing-pipeline: the pipeline that marketing brings in
  +money business | campaign account-based event demand-generation trade-show marketing-plan partner-marketing marketing-strategy go-to-market launch-plan | How much of tomorrow's sales starts here?
ad-return: the return on ad spend
  +x lagging business | ad paid-social campaign creative attribution google-ads retargeting media-plan influencer | Does each coin come back with friends?
audience-response: the share of followers who respond to what we post
  +% product | social-media post linkedin instagram tiktok video influencer community-management hashtag reel content-calendar channel | Is anybody talking back?
story-to-demo: the share of prospects who ask for a meeting after a customer story
  +% business | case-study customer-story testimonial reference success-story review | Does proof persuade?
message-understood: the share of target buyers who can say what we do after one look
  +% product | positioning messaging value-proposition homepage brand-guidelines website tagline competitor-analysis rebrand tone-of-voice sales-deck explainer-video | Do strangers get it?
launch-uptake: the share of {customers} who try the new offer within 30 days
  +% product | product-launch launch launch-plan announcement go-to-market release-notes campaign feature-launch teaser launch-event | Who hears of it and tries it?
bounce: the share of visitors who leave after one page
  -% product | website landing-page homepage page-speed content navigation website-relaunch redesign blog | Is it what they came for?
watched-through: the share of viewers who watch to the end
  +% product | video webinar-recording tutorial-video explainer-video podcast episode livestream youtube | Where do we lose their attention?
inbound-share: the share of opportunities that begin with buyers who came to us
  +% lagging business | content seo inbound brand community website thought-leadership blog podcast whitepaper | Who comes without being called?
`;
