/** How people come, stay, pay and bring others. */
export const growth = `growth | growth funnel acquisition activation retention referral signup trial conversion subscriber viral user visitor paywall install

visitor-sign-up: the share of visitors who sign up
  +% product | landing-page homepage website signup-form registration social-login a/b-test call-to-action pricing-page relaunch redesign-website website-redesign homepage-redesign | How many who look also try?
trial-to-paid: the share of trials that become paid
  +% business | trial onboarding pricing paywall upgrade-prompt sales-assist drip-campaign lifecycle-email self-serve-trial | Who finds it worth paying for?
free-to-paid: the share of free {users} who upgrade within 60 days
  +% business | freemium paid-plan paid-tier paywall upgrade-prompt pricing plan premium usage-limit billing | When does free become too small?
referred-customers: the share of new {customers} who come by referral
  +% business | referral invitation share-button ambassador viral-loop word-of-mouth loyalty advocate | Who recommends us?
accepted-invitations: the number of invitations accepted per active {user}
  +count product | invitation referral share-button contact-import viral-loop collaboration invite-flow | Do people bring those they work with?
reactivated: the share of dormant {users} who become active again
  +% product | reactivation dormant lifecycle-email push retargeting lapsed | Who comes back when asked?
monthly-churn: the monthly churn
  -% lagging business | churn cancellation-flow retention dunning win-back exit-survey loyalty health-score subscription retention-email retention-campaign cancellation | Who leaves, and how many?
weekly-active: the number of weekly active {users}
  +count lagging product | app launch engagement product platform website community portal mvp beta new-version dashboard-feature | How many get something out of it every week?
acquisition-cost: the cost to win a {customer}
  -money lagging business | ad channel campaign paid-search acquisition attribution targeting marketing-automation retargeting | What does one new customer cost?
registration-drop-off: the share of people who start registration and give up
  -% product | registration signup-form verification social-login kyc email-confirmation captcha single-sign-on | Where do we lose them at the door?
revenue-per-account: the average revenue per account
  +money lagging business | pricing plan premium add-on upsell usage-based-billing bundle paywall plan-packaging | What is it worth to those who pay?
store-installs: the share of store visitors who install the app
  +% product | app-store aso screenshot app-rating store-listing mobile-app preview-video | Does the shop window convince?
winning-experiments: the share of experiments that lead to a decision
  +% | experiment a/b-test growth-experiment hypothesis test-backlog feature-flag | Do we learn fast enough to act?
payment-recovery: the share of failed payments that are recovered
  +% business | billing-system dunning billing card-update payment-retry subscription invoice-email | How much do we lose by accident?
store-rating: the average rating in the app stores
  +/5 lagging product | app-rating review-prompt mobile-app ios android crash bug app-store | What do people tell strangers about us?
`;
