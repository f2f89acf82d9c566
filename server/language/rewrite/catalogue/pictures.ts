/**
 * What is better when a thing is there: the objective behind it, without a number. `{users}` gives way to the writer's own
 * people. One a line, with the things and subjects that it answers.
 */
export const pictures = `
Visitors find what they came for | website homepage navigation information-architecture site-relaunch menu sitemap web-presence relaunch
{Users} find what they look for at once | search filter search-engine index tagging taxonomy
{Users} get it done on their phone, wherever they are | mobile-app app ios android pwa tablet offline-mode
New {users} feel at home from the first day | onboarding guided-tour setup wizard welcome-email tutorial getting-started
{Users} manage on their own, whenever it suits them | self-service portal customer-portal account-page admin-console customer-account
{Users} get the answer they need without having to ask | help-centre knowledge-base faq documentation docs-site wiki
Whoever asks for help gets it at once | chatbot help-desk ticketing chat support-tool hotline call-centre support-desk
Buyers pay without a second thought | checkout guest-checkout payment wallet cart basket
Customers love to shop with us | shop webshop online-shop store e-commerce product-page
Customers who have bought once come back | loyalty loyalty-programme subscription member-programme rewards
Customers tell their friends about us | referral ambassador advocacy referral-programme
People pay gladly, because they see what they get | pricing pricing-page packaging plan paywall pricing-model
The market knows what we stand for | brand rebrand positioning messaging brand-campaign visual-identity logo
The right people hear of us and want to know more | campaign marketing-campaign content blog podcast newsletter webinar social-media seo event landing-page
Sellers spend their time with customers, not with systems | crm salesforce sales-tool sales-operations quoting cpq
Buyers see soon why we are right for them | sales-playbook demo sales-deck battlecard sales-training pitch-deck
Partners like to sell for us | partner partner-programme partner-portal reseller channel
Customers get more out of it every month | customer-success health-score business-review success-plan customer-training academy
{Users} in every country feel that it was made for them | localisation translation internationalisation market-entry multi-currency
It feels instant, and it is there whenever somebody needs it | performance reliability high-availability infrastructure cloud-migration migration data-centre kubernetes cache
Engineers ship with confidence, any day of the week | ci pipeline deployment test-automation release-process feature-flag continuous-delivery monorepo devops
Changing the product is easy again | refactoring technical-debt legacy-system rewrite monolith microservice architecture replatform
Teams get what they need to build without waiting for anybody | platform developer-portal internal-developer-platform golden-path service-template internal-tool
Nobody is woken at night, and no customer notices a fault first | monitoring observability alert on-call runbook incident-process
Others build on what we offer | api public-api sdk developer-documentation plugin marketplace
Everything works together where people work | integration connector sync webhook
Everybody who sees it understands and likes to use it | design-system redesign ui ux interface style-guide component-library
Everybody can use it, whatever their abilities | accessibility wcag screen-reader
{Users} see what matters to them first | recommendation personalisation feed notification ranking
{Users} have somebody at their side who knows the answer | ai assistant copilot llm ai-assistant generative
Everybody trusts the numbers by which they decide | dashboard data-warehouse bi-tool report kpi data-platform data-governance data-lake analytics scorecard data-catalogue data-quality
Predictions that people act on | model prediction machine-learning ml-model forecast-model
Customers trust us with their data | soc-2 iso-27001 security-programme penetration-test mfa single-sign-on zero-trust encryption siem
We keep our word on privacy without slowing anybody down | gdpr privacy compliance-programme data-protection cookie
Contracts protect us and hold nobody up | contract-template contract-management clm legal-portal
People like to work here, and stay | engagement employee-survey benefits culture wellbeing hybrid-work office four-day-week employee-experience
New colleagues feel at home and do great work soon | employee-onboarding buddy new-hire onboarding-of-employees induction
Everybody sees a way forward here | career-framework mentoring talent-programme development-plan succession
Managers help their people grow | leadership-programme manager-training performance-review one-on-one feedback leadership-academy
Great people want to join us | careers-page recruiting hiring-process employer-brand ats hiring
Everybody is welcome and heard | diversity inclusion resource-group bias-training
Colleagues get their questions answered without writing to anybody | hris hr-portal intranet employee-handbook payroll
Everybody knows where we are going and why | strategy okr town-hall vision mission roadmap internal-communication
We see early where the money goes, and where it comes from | erp budget forecast controlling month-end-close accounting-system financial-model
Customers get bills that they understand and pay on time | billing invoice dunning billing-system invoicing
Suppliers like to work with us, at a fair price | procurement supplier supplier-portal tender
Parcels arrive when we said they would | warehouse route-planning carrier logistics warehouse-management-system delivery fleet
Nobody has to chase what they are waiting for | process workflow automation sop rpa digitisation process-documentation
Whatever leaves our line is right the first time | production-line machine maintenance predictive-maintenance quality-management-system lean assembly-line
Nobody gets hurt at work | safety-training safety-programme risk-assessment near-miss
Devices that last and never surprise anybody | hardware prototype firmware enclosure pcb device
Pupils like to learn, and get further than they thought | curriculum tutoring learning-platform course lesson school teaching-material
Our findings change what others do | paper research-programme study dataset publication
People in need find help before it is too late | shelter food-bank advice-centre counselling outreach helpline
Those who give feel what they made possible | donor fundraising donation-page campaign-for-donations gala giving-programme
Volunteers like to help, and come again | volunteer volunteer-app volunteer-programme
Residents get things done without queuing | citizen-portal e-government online-form permit digital-service counter one-stop-shop appointment-system
People get about safely and without a car | cycle-lane bus tram bike-sharing transit road-safety crossing
The neighbourhood is a place where people like to meet | park playground community-centre library square swimming-pool
Patients feel safe and well informed | patient-portal electronic-record ward-round discharge patient-safety hand-hygiene
Patients get help without waiting | telehealth appointment-booking clinic emergency-room triage walk-in-clinic
Players cannot wait for the next evening with us | game multiplayer level dlc season game-trailer
Contributors feel welcome, and come back | contributing-guide good-first-issue maintainer governance open-source
Members help each other | community forum discord slack-community community-platform meetup
Guests feel at home | hotel menu room lobby restaurant renovation
We leave the place better than we found it | solar heat-pump sustainability carbon-footprint electric-van recycling energy-audit
Visitors leave inspired, and tell others | museum exhibition festival theatre audio-guide concert
Clients come back because the work speaks for itself | client portfolio case-study showreel client-portal
`;
