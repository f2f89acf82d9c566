/** Whether the right people come, say yes and prove right. */
export const recruiting = `recruiting | recruiting recruiter hiring candidate talent vacancy applicant job role offer sourcing req ats

time-to-hire: the median time from first contact to signed offer
  -days | interview-process ats scorecard hiring-process interviewer-training approval recruiter interview-scheduling candidate-assessment | How long do good people wait for us?
time-to-fill: the median time that a role stays open
  -days lagging | vacancy hire sourcing talent-pool hiring-plan agency job-board headcount staffing position open-position open-role | How long does a team work one short?
offer-acceptance: the share of offers that are accepted
  +% business | offer compensation candidate-experience benefits closing-call employer-brand offer-template salary-band relocation | Do those we want also want us?
candidate-experience: the share of candidates who would recommend applying to us
  +% lagging | candidate-experience candidate-survey interview feedback rejection-email interviewer-training hiring-process careers-page email-template | What do those say whom we turn down?
strong-hires: the share of new hires rated strong after six months
  +% lagging people | scorecard interview interviewer-training hiring-process job-description structured-interview hiring-bar graduate-programme trainee-programme apprenticeship candidate-assessment | Did we choose well?
referred-hires: the share of hires who come by referral
  +% people | employee-referral employee-referral-programme referral-of-employee referral-bonus ambassador alumni | Do our people bring their friends?
qualified-applicants: the number of qualified applicants per role
  +count | job-ad careers-page job-description employer-brand sourcing job-board career-fair talent-pool campaign | Do the right people find us?
career-page-applications: the share of careers page visitors who apply
  +% product | careers-page job-ad application-form employer-brand job-description employee-story website recruiting-video | Who looks and does not apply?
finalist-mix: the share of finalists from under-represented groups
  +% people | diversity sourcing job-description blind-screening bias-training job-board interview-panel talent-pool | Who gets as far as the last round?
cost-per-hire: the cost per hire
  -money lagging business | agency sourcing job-board referral recruiting-tool ats in-house-recruiter employer-brand | What does a new colleague cost us?
answered-in-a-week: the share of applicants who hear from us within a week
  +% | ats email-template rejection-email screening auto-reply recruiter application feedback | Do we treat applicants as we would customers?
`;
