/** Whether people can, like to and are able to use what was designed. */
export const design = `design and research | design designer ux ui research prototype figma usability interface accessibility component user study interview journey persona brand pattern screen wcag

task-success: the share of participants who complete the task unaided
  +% product | usability-test prototype redesign wireframe flow interaction mockup navigation information-architecture hire-designer hire-ux-designer | Can people do it without us beside them?
usability-score: the System Usability Scale score
  +points lagging product | usability redesign ux-audit design-review heuristic-review interface design-principle ui portal | How easy do they find it? | System Usability Scale, Brooke
task-time: the median time to complete the main task
  -minutes product | flow redesign usability wireframe form navigation keyboard interaction prototype | How much of their day do we take?
assisted-access: the share of people with assistive technology who complete their task
  +% product | accessibility screen-reader wcag contrast keyboard accessibility-audit plain-language captions alt-text | Whom do we shut out?
barriers: the number of accessibility barriers on main paths
  -count | accessibility wcag accessibility-audit screen-reader contrast component-library accessibility-statement vpat automated-check | How many doors have steps in front? | WCAG
system-built-screens: the reuse rate of design components
  +% product | design-system storybook token ui-kit style-guide component icon figma-library design-tokens | Do teams choose what we made?
evidence-used: the reuse rate of research findings
  +% people | research-repository user-research insight customer-interview persona journey-map study research-report readout | Does what we learned change what we build?
question-to-insight: the median time from a research question to an answer
  -days | research-repository participant-panel research-ops template unmoderated survey-tool consent-form participant-recruitment | Do answers come before decisions?
understood-copy: the share of readers who understand the text at first reading
  +% product | content microcopy plain-language style-guide error-message voice-and-tone translation ux-writing copy | Do we speak their language?
design-liked: the share of {users} who find the product pleasant to use
  +% lagging product | visual-design redesign dark-mode animation icon typography ui-refresh illustration | Do they like to come back?
`;
