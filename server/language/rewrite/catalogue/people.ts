/** How it is to work here, and who stays. */
export const people = `people and HR | hr hire joiner employee staff people culture manager team colleague workforce talent leadership engagement workplace internal company employer

enps: the employee Net Promoter Score
  +points lagging people | engagement survey culture values employee-experience benefits town-hall company-event team-event | Who would tell a friend to work here? | Net Promoter Score, Reichheld
engagement: the share of {employees} who feel engaged at work
  +% lagging people | engagement pulse-survey survey culture town-hall recognition team-event offsite values | Do people care about what they do here?
regretted-leavers: the share of people who leave though we wanted them to stay
  -% lagging people | retention exit-interview stay-interview career compensation benefits succession engagement retention-plan | Whom do we lose that we should have kept?
new-hire-year: the share of new hires who stay longer than a year
  +% lagging people | employee-onboarding buddy onboarding welcome mentoring onboarding-plan probation preboarding onboarding-handbook | Do those who come also stay?
new-hire-ramp: the median time until a new hire works on their own
  -weeks people | employee-onboarding buddy onboarding handbook mentoring onboarding-plan wiki welcome-pack induction | How soon can a newcomer do the job?
inside-moves: the share of open roles filled from inside
  +% lagging people | internal-mobility career succession talent-review job-board leadership-programme skills-matrix talent-pool promotion | Can people grow without leaving?
manager-helps: the share of {employees} who say that their manager helps them grow
  +% people | manager-training one-on-one feedback performance-review coaching leadership-programme 360-feedback leadership-academy development-plan | Do managers make a difference that people feel?
training-applied: the share of participants who use what they learned within three months
  +% people | training workshop course e-learning academy certification learning-path learning-platform training-programme | Does anybody work differently afterwards? | Kirkpatrick, level 3
sick-days: the number of sick days per employee a year
  -days lagging people | wellbeing ergonomics health-programme flexible-work shift-plan mental-health gym absenteeism occupational-health | How is the work treating people?
burn-out-risk: the share of {employees} who often feel exhausted by work
  -% people | wellbeing workload mental-health meeting-free flexible-work staffing burnout remote-work holiday-policy | Can people keep this up?
belonging: the share of {employees} who feel that they belong
  +% people | inclusion diversity resource-group values allyship bias-training team-event culture mentoring | Who feels like a guest here?
career-clear: the share of {employees} who see a way forward here
  +% people | career career-framework job-level job-architecture competency-model development-plan promotion skills-matrix competency | Do people know what comes next?
fair-pay: the share of {employees} who find their pay fair
  +% lagging people | salary-band compensation benefits bonus pay-review pay-transparency benchmark salary reward | Do people think that it is fair?
hr-self-service: the share of HR questions that employees solve on their own
  +% | hris intranet handbook hr-portal policy faq payroll self-service chatbot | How long do people hunt for an answer?
goals-known: the share of {employees} who can say how their work serves the goals
  +% people | okr strategy town-hall goal-setting internal-communication vision mission newsletter roadmap | Does the strategy reach the desk?
meeting-hours: the median time in meetings a week
  -hours people | meeting calendar async meeting-policy standup status-report no-meeting-day | How much of the week is left for the work?
speak-up: the share of {employees} who say that they can speak openly
  +% people | psychological-safety retrospective feedback survey speak-up conflict ama skip-level values | What do people not tell us? | Edmondson's psychological safety scale
collaboration-ease: the share of {employees} who find it easy to work with other teams
  +% people | collaboration offsite cross-team process responsibility raci ways-of-working slack org-chart | Where does work get stuck between teams?
`;
