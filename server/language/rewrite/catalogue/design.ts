/** Whether people can, like to and are able to use what was designed. */
export const design = `design and research | design designer ux ui research prototype figma usability interface accessibility component user study interview journey persona brand pattern screen

task-success: the share of participants who complete the task unaided
  +% product | usability-test prototype redesign wireframe flow user-test interaction mockup navigation information-architecture card-sorting tree-test moderated guerrilla-testing design click-dummy screen | Can people do it without us beside them?
usability-score: the System Usability Scale score
  +points lagging product | usability redesign ux-audit design-review heuristic-review interface design-principle ui portal app ux user-research | How easy do they find it? | System Usability Scale, Brooke
task-time: the median time to complete the main task
  -minutes product | flow redesign usability wireframe form navigation keyboard interaction prototype checkout user-flow shortcut bulk wizard interface editor | How much of their day do we take?
assisted-access: the share of people with assistive technology who complete their task
  +% product | accessibility screen-reader wcag a11y contrast keyboard accessibility-audit plain-language captions alt-text aria colour subtitle | Whom do we shut out?
barriers: the number of accessibility barriers on main paths
  -count quality | accessibility wcag a11y accessibility-audit screen-reader contrast component-library design-system accessibility-statement vpat automated-check remediation focus | How many doors have steps in front? | WCAG
system-built-screens: the share of new screens built from shared components
  +% product | design-system component-library storybook pattern-library token ui-kit style-guide component icon figma-library design-tokens figma design-guideline iconography typography | Do teams choose what we made?
design-to-live: the median time from design to a live screen
  -days quality | design-system handover component-library token figma spec design-process handoff redlines design-review designops storybook template | How long does a good idea stay a picture?
evidence-used: the share of product decisions that cite research
  +% people | research-repository user-research insight customer-interview persona journey-map study research-report readout field-study diary-study survey interview research-plan research-synthesis usability playback panel report opportunity | Does what we learned change what we build?
question-to-insight: the median time from a research question to an answer
  -days quality | research-repository participant-panel recruitment research-ops template unmoderated survey-tool panel consent-form research-toolkit research-process | Do answers come before decisions?
wrong-clicks: the share of visits in which people take a wrong turn
  -% product | navigation information-architecture menu label card-sorting sitemap tree-test redesign taxonomy icon heatmap wayfinding ia | Where do they get lost?
understood-copy: the share of readers who understand the page at first reading
  +% product | content microcopy plain-language style-guide error-message voice-and-tone translation ux-writing copy content-audit glossary terminology writing-guide | Do we speak their language?
error-slips: the share of entries that people have to correct
  -% product | form validation error-message input defaults autofill redesign date-picker interaction form-field | How often do we let them trip?
design-liked: the share of {users} who say that it is pleasant to use
  +% lagging product | visual-design redesign dark-mode animation icon typography rebrand ui-refresh illustration theme look-and-feel visual-identity motion ui | Do they like to come back?
`;
