/** Who uses, helps and carries a project that belongs to many; with those who build on a platform. */
export const community = `community and open source | open source upstream downstream nightly rfc parser compiler crate contributor community maintainer github issue pull request project repository developer sdk docs documentation meetup forum discord release library devrel api tutorial

new-contributors: the number of people with their first merged contribution
  +count product | contributing-guide good-first-issue hackathon mentoring readme contributor contributing.md code-of-conduct label | Who joins in?
returning-contributors: the share of contributors who come back within three months
  +% product | mentoring contributor review-guideline governance recognition contributor-call roadmap swag ladder | Who stays after the first time?
contribution-answer: the median time to a first human answer on contributions
  -days | stale-issue triage bot maintainer review-rota issue-template label stale-bot pull-request rotation issue | How long do volunteers wait for us?
dependents: the number of projects that depend on ours
  +count lagging product | release documentation api sdk plugin example tutorial package library | Who trusts us enough to build on us?
docs-answer: the share of readers who find their answer in the documentation
  +% product | documentation tutorial how-to-guide reference docs-search docs-site api-reference quickstart example | Do the docs answer before a person must?
first-call: the median time from sign-up to a first successful call
  -minutes product | quickstart sdk api sandbox sample-app api-reference developer-portal code-sample | How soon does it work on their machine?
community-answers: the share of questions answered by other members
  +% product | forum discord slack community-manager ambassador moderation stack-overflow matrix champion customer-community user-community community-platform | Do people help each other?
active-members: the number of members who take part every month
  +count product | meetup forum discord newsletter community-call ambassador community event online-event | Is anybody talking?
guests-to-members: the share of event guests who take part again
  +% product | meetup conference hackathon booth event livestream user-group | What is left a month later?
new-maintainers: the number of volunteers who maintain a part of it
  +count people | maintainer governance mentoring succession codeowner commit-rights charter funding | What if somebody stops?
upgraded-users: the share of {users} on a supported release
  +% product | release-candidate stable-release lts-release release migration-guide upgrade-guide deprecation lts changelog backport breaking-change codemod | Who runs what we mend?
install-time: the median time until a new installation runs
  -minutes product | helm-chart installer installation-guide docker-image container-image install-script on-prem-installation homebrew-formula debian-package binary operator windows-build arm64-build prebuilt-binary | How soon does it run on their machine?
slowdowns: the number of slowdowns that users report a release
  -count product | performance-benchmark benchmark-suite benchmark-run profiling performance-regression benchmark | Do we notice before they do?
verified-downloads: the share of downloads that users can verify
  +% | sbom sigstore signed-release release-signing sign-release artefact artifact provenance slsa reproducible-build supply-chain-security | Can people trust what they download?
sponsors: the sponsorship that covers the project's work
  +money lagging business | sponsor funding donation foundation grant open-collective github-sponsors merchandise consulting | How long can it go on?
`;
