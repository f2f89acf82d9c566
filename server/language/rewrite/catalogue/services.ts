/** Work for clients: agencies, consultancies, studios. */
export const services = `agencies and consulting | agency client project consultant retainer pitch proposal billable brief deliverable studio statement sow creative timesheet engagement freelancer

client-return: the share of clients who give us a second project
  +% lagging business | account-plan case-study retrospective client-survey project-handover check-in-call client-portal newsletter retainer | Who comes back?
project-margin: the margin per project
  +% lagging business | statement-of-work change-control timesheet estimate scoping template rate-card project-plan resource-planning | What is left when it is done?
in-budget-projects: the share of projects that end within budget
  +% | estimate change-control project-plan timesheet scoping kickoff status-report resource-planning project-management-tool | Do we keep to what we said?
pitches-won: the share of pitches that we win
  +% business | pitch-deck proposal case-study credentials portfolio showreel website template | When they choose, do they choose us?
direct-leads: the number of enquiries a month from people who know our work
  +count business | portfolio blog case-study award talk website newsletter showreel social-media | Who asks for us by name?
`;
