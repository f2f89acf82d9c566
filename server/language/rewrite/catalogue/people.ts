/** How it is to work here, and who stays. */
export const people = `people and HR | hr hire joiner employee staff people culture manager team colleague workforce talent leadership engagement workplace internal employer

enps: the employee Net Promoter Score
  +points lagging people | engagement survey culture values employee-experience benefits town-hall company-event team-event | Who would tell a friend to work here? | Net Promoter Score, Reichheld
engagement: the share of {employees} who feel engaged at work
  +% lagging people | engagement pulse-survey survey culture town-hall recognition team-event offsite values | Do people care about what they do here?
regretted-leavers: the share of people who leave though we wanted them to stay
  -% lagging people | retention exit-interview stay-interview career compensation benefits succession engagement retention-plan | Whom do we lose that we should have kept?
new-hire-year: the share of new hires who stay longer than a year
  +% lagging people | employee-onboarding buddy onboarding onboarding-plan probation preboarding onboarding-handbook graduate-programme trainee-programme buddy-system buddy-programme welcome-day | Do those who come also stay?
new-hire-ramp: the median time until a new hire works on their own
  -weeks people | employee-onboarding buddy onboarding handbook mentoring onboarding-plan wiki welcome-pack induction | How soon can a newcomer do the job?
inside-moves: the share of open roles filled from inside
  +% lagging people | internal-mobility internal-job-board succession-plan succession career talent-review job-board leadership-programme skills-matrix talent-pool promotion mentoring talent-programme | Can people grow without leaving?
manager-helps: the share of {employees} who say that their manager helps them grow
  +% people | manager-training one-on-one feedback performance-review coaching leadership-programme 360-feedback leadership-academy development-plan performance-appraisal appraisal giving-feedback | Do managers make a difference that people feel?
training-applied: the share of participants who use what they learned within three months
  +% people | training workshop course e-learning academy certification learning-path learning-platform training-programme skill-development workshop-series literacy data-literacy successor personal-development | Does anybody work differently afterwards? | Kirkpatrick, level 3
sick-days: the number of sick days per employee a year
  -days lagging people | wellbeing ergonomics health-programme flexible-work shift-plan mental-health gym absenteeism occupational-health flu-vaccination vaccination-of-staff flu-shot wellness-programme | How is the work treating people?
burn-out-risk: the share of {employees} who often feel exhausted by work
  -% people | wellbeing workload mental-health meeting-free flexible-work staffing burnout remote-work holiday-policy shorter-week reduced-hours hybrid-work hybrid workweek time-off | Can people keep this up?
belonging: the share of {employees} who feel that they belong
  +% people | inclusion diversity resource-group values allyship bias-training team-event culture women's-network womens-network | Who feels like a guest here?
career-clear: the share of {employees} who see a way forward here
  +% people | career career-framework mentoring mentoring-programme job-level job-architecture competency-model development-plan promotion skills-matrix competency | Do people know what comes next?
fair-pay: the share of {employees} who find their pay fair
  +% lagging people | salary-band compensation benefits bonus pay-review pay-transparency salary-benchmark pay-benchmark salary reward | Do people think that it is fair?
hr-self-service: the share of HR questions that employees solve on their own
  +% | hris intranet handbook hr-portal faq payroll self-service hr-policy employee-handbook benefits-portal | How long do people hunt for an answer?
goals-known: the share of {employees} who can say how their work serves the goals
  +% people | okr strategy town-hall goal-setting internal-communication vision mission roadmap product-strategy company-strategy internal-newsletter employee-newsletter intranet-news | Does the strategy reach the desk?
meeting-hours: the median time in meetings a week
  -hours people | meeting-policy meeting-free no-meeting-day meeting-culture meeting-rule async-meeting async-standup fewer-meeting meeting-audit | How much of the week is left for the work?
speak-up: the share of {employees} who say that they can speak openly
  +% people | psychological-safety retrospective feedback survey speak-up conflict ama skip-level values | What do people not tell us? | Edmondson's psychological safety scale
collaboration-ease: the share of {employees} who find it easy to work with other teams
  +% people | collaboration offsite cross-team process responsibility raci ways-of-working slack org-chart leadership-offsite reorganisation role responsibilities squad | Where does work get stuck between teams?
emergency-ready: the share of {employees} who know what to do in an emergency
  +% people | emergency-plan emergency-response-plan crisis-plan crisis-communication-plan evacuation first-aid fire-drill crisis-team emergency-drill | Would people do the right thing?
stakeholders-informed: the share of stakeholders who say that they know where we stand
  +% people | stakeholder status-report status-update weekly-update update-email steering-committee stakeholder-update project-report | Do those who depend on us have to ask?
decision-time: the median time until a decision is made
  -days | governance decision-process steering-committee board-meeting raci decision-log decision-record adr approval-process committee | How long do people wait for a yes or no?
women-leading: the share of leadership roles held by under-represented groups
  +% lagging people | leadership-programme-for-women diversity-programme diversity sponsorship-programme dei-strategy diverse-slate diverse | Who gets to lead?
workplace-recommended: the share of employees who would recommend working here
  +% lagging people | canteen refurbishment workplace benefits-package perk language-class employee-benefit | Do people like to be here?
`;
