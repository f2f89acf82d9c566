/** Who knows, wants and asks for what is offered. */
export const marketing = `marketing | marketing brand campaign content lead audience buyer advertising seo pr event website social media newsletter positioning press

qualified-leads: the number of qualified leads a month
  +count business | campaign webinar e-book whitepaper content landing-page event ad lead-magnet marketing-campaign conference-talk trade-show | Who raises a hand and could buy?
accepted-leads: the share of leads that sales takes up
  +% business | lead-scoring lead-nurturing persona marketing-automation qualification ideal-customer-profile drip-campaign account-based segmentation | Do we send sales the right people?
organic-visitors: the number of monthly visitors from search
  +count business | seo blog article content keyword website backlink buying-guide glossary hire-content-writer | Who finds us when looking for an answer?
reader-sign-up: the share of readers who subscribe or start a trial
  +% product | blog article content newsletter e-book post whitepaper | Does reading lead anywhere?
newsletter-clicks: the share of newsletter readers who click through
  +% product | newsletter email-template digest segmentation | Is it worth opening?
event-follow-up: the share of event guests who ask for a demo
  +% business | webinar event conference trade-show fair booth roadshow talk industry-conference | What happens on the day after?
unprompted-awareness: the share of target buyers who name us unprompted
  +% lagging business | brand rebrand logo pr campaign advertising sponsorship visual-identity tv-spot brand-awareness awareness-campaign awareness rebranding | Who thinks of us first?
demo-requests: the number of demo requests a month
  +count business | landing-page website-relaunch website campaign webinar case-study video pricing-page ad comparison-page | Who wants to see it?
cost-per-lead: the cost per qualified lead
  -money business | ad paid-search campaign channel attribution targeting agency bidding media-plan | What does interest cost us?
marketing-pipeline: the sales pipeline that marketing brings in
  +money business | campaign account-based event demand-generation trade-show marketing-plan partner-marketing marketing-strategy go-to-market | How much of tomorrow's sales starts here?
ad-return: the return on ad spend
  +x lagging business | ad paid-social campaign creative attribution google-ads retargeting media-plan influencer | Does each coin come back with friends?
audience-response: the share of followers who respond to what we post
  +% product | social-media post linkedin tiktok video influencer community-management hashtag reel | Is anybody talking back?
story-to-demo: the share of prospects who ask for a meeting after a customer story
  +% business | case-study testimonial review customer-story | Does proof persuade?
message-understood: the share of target buyers who can say what we do after one look
  +% product | positioning messaging value-proposition homepage brand-guidelines website tagline competitor-analysis rebrand pitch press-kit | Do strangers get it?
mail-clicks: the share of recipients who click through
  +% product | email email-campaign mailing email-automation email-blast sms-campaign customer-data-platform | Does what we send move anybody?
`;
