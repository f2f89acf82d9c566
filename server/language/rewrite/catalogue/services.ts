/** Work for clients: agencies, consultancies, studios. */
export const services = `agencies and consulting | agency client project consultant retainer pitch proposal billable brief deliverable studio statement sow creative timesheet engagement freelancer

client-return: the share of clients who give us a second project
  +% lagging business | account-plan case-study retrospective client-survey project-handover check-in-call client-portal newsletter retainer project-review kickoff | Who comes back?
project-margin: the margin per project
  +% lagging business | statement-of-work change-control timesheet estimate scoping template rate-card project-plan resource-planning kickoff project-template budget | What is left when it is done?
in-budget-projects: the share of projects that end within budget
  +% quality | estimate change-control project-plan timesheet scoping kickoff status-report resource-planning project-management-tool statement-of-work retrospective | Do we keep to what we said?
pitches-won: the share of pitches that we win
  +% business | pitch-deck proposal case-study credentials portfolio showreel website template reference award rfp | When they choose, do they choose us?
results-for-clients: the share of projects that reach the goal the client set
  +% lagging product | brief measurement-plan kickoff workshop dashboard strategy campaign report website audit concept creative prototype | Did it help those who paid for it?
client-answers: the median time that a client waits for an answer
  -hours quality | client-portal account-manager ticketing slack support shared-channel process project-management-tool | Do they have to chase us?
idle-time: the share of working time that no client pays for
  -% lagging business | resource-planning retainer pipeline timesheet staffing bench lead-generation scheduling | How much of our time is of use to somebody?
direct-leads: the number of enquiries a month from people who know our work
  +count business | portfolio blog case-study award talk website newsletter showreel social-media meetup podcast speaking | Who asks for us by name?
`;
