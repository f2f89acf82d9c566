/** How fast and how safely software reaches those who use it. */
export const delivery = `software delivery | engineering engineer developer code software release deploy repo ci sprint merge backend frontend qa ship pr branch bug

lead-time: the median time from commit to production
  -hours | argo gitops tekton story-point epic velocity sprint ci pipeline deployment release-process release-train trunk delivery feature-flag continuous-delivery | How long does finished work wait for its users? | DORA
deploy-frequency: the deployment frequency
  +count | deployment pipeline release-process feature-flag continuous-delivery microservice monolith release-train | How often can users get something better? | DORA
change-failure: the change failure rate
  -% | deployment release-process canary feature-flag regression-suite staging rollback smoke-test release-checklist | How often does a change hurt those it was for? | DORA
failed-change-recovery: the median time to restore service after a failed change
  -minutes | rollback canary blue-green feature-flag release-checklist hotfix | How soon is a bad change undone? | DORA
build-wait: the median wait for a finished build
  -minutes | build ci cache compiler monorepo runner ci-migration migrate-ci bazel build-platform build-system remote-build | How long do engineers wait for the machine?
flaky-builds: the share of builds that fail for no fault of the change
  -% | flaky-test ci test-suite end-to-end-test integration-test | Can a red build be believed?
review-wait: the median wait for a first code review
  -hours | code-review pull-request review-guideline pair-programming codeowner | How long does a change wait for a second pair of eyes?
escaped-defects: the number of defects that users find per release
  -count | test test-plan qa bug regression-suite test-automation test-case code-quality release end-to-end-test | Who finds the faults: we or our users?
defects-before-release: the share of defects that are found before release
  +% | test-automation unit-test regression-suite qa test-environment test-coverage test-case end-to-end-test contract-test | How early do we notice?
critical-path-coverage: the test coverage of critical paths
  +% | test-coverage unit-test end-to-end-test test-automation regression-suite | Would a test notice if it broke?
fearless-release: the share of engineers who release on any day without worry
  +% people | test-automation release-process feature-flag staging deployment documentation architecture | Do we trust our own releases?
first-change: the median time until a new engineer's first change is live
  -days people | developer-onboarding development-environment dev-container codebase-guide architecture-documentation readme engineering-handbook onboarding-documentation | How soon can a newcomer help?
served-by-new: the share of requests served by the new system
  +% | migration monolith strangler feature-parity rewrite legacy-system microservice decommission cutover replatform platform-upgrade | How many people get the better system?
legacy-time: the share of engineering time spent on keeping old code alive
  -% | refactoring technical-debt legacy-system framework-upgrade dependency architecture cleanup code-quality rewrite | What does the old code cost us every week?
change-effort: the median time from a request to a live change in that area
  -days | refactoring technical-debt maintainability module architecture design-document code-structure decoupling rewrite | Is it easier to change now?
crash-free: the share of sessions without a crash
  +% | crash mobile-app ios android error-tracking bug stability sdk | How often does it fall over in somebody's hand?
page-load: the 95th percentile page load time
  -seconds | frontend web-performance page-speed image bundle cdn server-side-rendering cache core-web-vital image-resizing image-format | How long does a slow visitor wait? | Core Web Vitals
independent-teams: the share of teams who release without waiting for another team
  +% people | microservice api-contract decoupling team-topology service-template monorepo module squad reorganisation team-structure contract-test | Who has to wait for whom?
idea-to-live: the median time from an agreed idea to its release
  -days | hire-engineer hire-developer hire-software-engineer agile scrum squad reorganisation product-team delivery-process tribe | How soon does a good idea reach its users?
open-critical-bugs: the number of critical bugs that users run into a month
  -count | critical-bug bug bug-fix defect bug-backlog bug-bash hotfix github-issue | What breaks in somebody's hands?
`;
