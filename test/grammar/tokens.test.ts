import { checkTokens } from './checkTokens.ts';

describe('the grammar colours', () => {
  it('a heading', () =>
    checkTokens(
      `
# Discovery team
^ punctuation.definition.heading
 ^ markup.heading
  ^^^^^^^^^^^^^^ markup.heading entity.name.section
###### Why **now**? ##
^^^^^^ punctuation.definition.heading
      ^ markup.heading
       ^^^^ markup.heading entity.name.section
           ^^ markup.heading entity.name.section punctuation.definition.emphasis
             ^^^ markup.heading entity.name.section markup.bold
                ^^ markup.heading entity.name.section punctuation.definition.emphasis
                  ^^^^ markup.heading entity.name.section
#hashtag
`,
    ));

  it('an objective', () =>
    checkTokens(
      `
Objective: Help 20 members // why
^^^^^^^^^ markup.heading.objective keyword.other.objective
         ^ markup.heading.objective punctuation.separator
          ^ markup.heading.objective
           ^^^^^^^^^^^^^^^ markup.heading.objective entity.name.section.objective
                           ^^ comment.line.double-slash punctuation.definition.comment
                             ^^^^ comment.line.double-slash
## Objective 2 - Grow to X%
^^ punctuation.definition.heading
  ^ markup.heading.objective
   ^^^^^^^^^^^ markup.heading.objective keyword.other.objective
              ^^ markup.heading.objective punctuation.separator
                ^ markup.heading.objective
                 ^^^^^^^^ markup.heading.objective entity.name.section.objective
                         ^^ markup.heading.objective entity.name.section.objective constant.other.placeholder
* **O1:** Grow
^ punctuation.definition.list.begin
 ^ markup.heading.objective
  ^^ markup.heading.objective punctuation.definition.emphasis
    ^^ markup.heading.objective keyword.other.objective
      ^ markup.heading.objective punctuation.separator
       ^^ markup.heading.objective punctuation.definition.emphasis
         ^ markup.heading.objective
          ^^^^ markup.heading.objective entity.name.section.objective
**O2: Grow**
^^ markup.heading.objective punctuation.definition.emphasis
  ^^ markup.heading.objective keyword.other.objective
    ^ markup.heading.objective punctuation.separator
     ^ markup.heading.objective
      ^^^^ markup.heading.objective entity.name.section.objective
          ^^ markup.heading.objective entity.name.section.objective punctuation.definition.emphasis
🎯 O3 Grow
^^^ markup.heading.objective
   ^^ markup.heading.objective keyword.other.objective
     ^ markup.heading.objective
      ^^^^ markup.heading.objective entity.name.section.objective
O365: migrate
`,
    ));

  it('a key result', () =>
    checkTokens(
      `
- KR: Increase members from 22% to 40%
^ punctuation.definition.list.begin
  ^^ keyword.control.key-result
    ^ punctuation.separator
                            ^^^ constant.numeric.quantity
                                   ^^^ constant.numeric.quantity
1. [ ] **KR 1.1**: NPS ≥ 50
^^ punctuation.definition.list.begin
   ^^^ constant.language.checkbox.open
       ^^ punctuation.definition.emphasis
         ^^^^^^ keyword.control.key-result
               ^^ punctuation.definition.emphasis
                 ^ punctuation.separator
                       ^ keyword.operator.comparison
                         ^^ constant.numeric.quantity
KR2 We have 1,000 customers
^^^ keyword.control.key-result
            ^^^^^ constant.numeric.quantity
* O1-KR2 — 3 -> 5
^ punctuation.definition.list.begin
  ^^^^^^ keyword.control.key-result
        ^^ punctuation.separator
           ^ constant.numeric.quantity
             ^^ keyword.operator.arrow
                ^ constant.numeric.quantity
### Key Result 1: Grow
^^^ punctuation.definition.heading
    ^^^^^^^^^^^^ keyword.control.key-result
                ^ punctuation.separator
- [x] KR: Grow
^ punctuation.definition.list.begin
  ^^^ constant.language.checkbox.done
      ^^ keyword.control.key-result
        ^ punctuation.separator
- Milestone: Done by 2026-12-31
^ punctuation.definition.list.begin
  ^^^^^^^^^ keyword.control.type
           ^ punctuation.separator
                     ^^^^^^^^^^ constant.numeric.date
Guardrail: p95 < 300 ms
^^^^^^^^^ keyword.control.type
         ^ punctuation.separator
               ^ keyword.operator.comparison
                 ^^^ constant.numeric.quantity
- KR3 is late
^ punctuation.definition.list.begin
`,
    ));

  it('an initiative', () =>
    checkTokens(
      `
  - [ ] Launch
  ^ punctuation.definition.list.begin
    ^^^ constant.language.checkbox.open
  - [x] Launch in Q4 // done
  ^ punctuation.definition.list.begin
    ^^^ constant.language.checkbox.done
        ^^^^^^^^^^^^ markup.strikethrough
                     ^^ comment.line.double-slash punctuation.definition.comment
                       ^^^^^ comment.line.double-slash
Task 2: Launch
^^^^^^ keyword.other.initiative
      ^ punctuation.separator
- Action item: Launch
^ punctuation.definition.list.begin
  ^^^^^^^^^^^ keyword.other.initiative
             ^ punctuation.separator
`,
    ));

  it('a label', () =>
    checkTokens(
      `
Key results:
^^^^^^^^^^^ keyword.other.label
           ^ punctuation.separator
**Initiatives**
^^ punctuation.definition.emphasis
  ^^^^^^^^^^^ keyword.other.label
             ^^ punctuation.definition.emphasis
## Key results for Q4
^^ punctuation.definition.heading
  ^ markup.heading
   ^^^^^^^^^^^ markup.heading keyword.other.label
              ^^^^^^^ markup.heading
- Risks:
^ punctuation.definition.list.begin
  ^^^^^ keyword.other.label
       ^ punctuation.separator
Risks
`,
    ));

  it('a property', () =>
    checkTokens(
      `
Cycle: 2026-Q4
^^^^^ support.type.property-name
     ^ punctuation.separator.key-value
       ^^^^^^^ string.unquoted.value constant.numeric.date
- **Owner:** @sam, Kim
^ punctuation.definition.list.begin
  ^^ punctuation.definition.emphasis
    ^^^^^ support.type.property-name
         ^ punctuation.separator.key-value
          ^^ punctuation.definition.emphasis
             ^^^^ string.unquoted.value variable.other.owner
                 ^^^^^ string.unquoted.value
Supports: company.okr#grow, #more
^^^^^^^^ support.type.property-name
        ^ punctuation.separator.key-value
          ^^^^^^^^^^^^^^^^ string.unquoted.value markup.underline.link
                          ^^ string.unquoted.value
                            ^^^^^ string.unquoted.value markup.underline.link
Source: https://example.com/a#b
^^^^^^ support.type.property-name
      ^ punctuation.separator.key-value
        ^^^^^^^^^^^^^^^^^^^^^^^ string.unquoted.value markup.underline.link
due date : 31 December 2026
^^^^^^^^ support.type.property-name
        ^^ punctuation.separator.key-value
           ^^^^^^^^^^^^^^^^ string.unquoted.value constant.numeric.date
Goal: be happy
`,
    ));

  it('a check-in', () =>
    checkTokens(
      `
2026-11-14: 31% (confidence 0.7) It helped
^^^^^^^^^^ constant.numeric.date
          ^ punctuation.separator
            ^^^ constant.numeric.quantity
                            ^^^ constant.numeric.quantity
- 2026-1-5：12
^ punctuation.definition.list.begin
  ^^^^^^^^ constant.numeric.date
          ^ punctuation.separator
           ^^ constant.numeric.quantity
`,
    ));

  it('a comment', () =>
    checkTokens(
      `
// a comment
^^ comment.line.double-slash punctuation.definition.comment
  ^^^^^^^^^^ comment.line.double-slash
  <!-- a comment -->
  ^^^^ comment.block.html punctuation.definition.comment
      ^^^^^^^^^^^^^^ comment.block.html
- a // okr-ignore-line no-target, no-unit: why
^ punctuation.definition.list.begin
    ^^ comment.line.directive punctuation.definition.comment
      ^ comment.line.directive
       ^^^^^^^^^^^^^^^ comment.line.directive keyword.other.directive
                      ^ comment.line.directive
                       ^^^^^^^^^^^^^^^^^^ comment.line.directive variable.parameter.rule
                                         ^^^^^ comment.line.directive
- a <!-- b -->
^ punctuation.definition.list.begin
    ^^^^ comment.block.html punctuation.definition.comment
        ^^^ comment.block.html
           ^^^ comment.block.html punctuation.definition.comment
a//b <!-- c --> d
            ^^^ keyword.operator.arrow
`,
    ));

  it('numbers, dates and blanks', () =>
    checkTokens(
      `
- €1.2M, 4.2/5, 4.5★, 10k, 3x, -5%, 2-4, COVID-19, P95, v2, #12
^ punctuation.definition.list.begin
  ^^^^^ constant.numeric.quantity
         ^^^^^ constant.numeric.quantity
                ^^^^ constant.numeric.quantity
                      ^^^ constant.numeric.quantity
                           ^^ constant.numeric.quantity
                               ^^^ constant.numeric.quantity
                                    ^ constant.numeric.quantity
                                      ^ constant.numeric.quantity
- by 31 December, May 5, 2026, in Q4 2026, 2026-H2, FY27-Q1
^ punctuation.definition.list.begin
     ^^^^^^^^^^^ constant.numeric.date
                  ^^^^^^^^^^^ constant.numeric.date
                                  ^^^^^^^ constant.numeric.date
                                           ^^^^^^^ constant.numeric.date
                                                    ^^^^^^^ constant.numeric.date
- from X to Y, N% TBD, ??, INSERT METRIC
^ punctuation.definition.list.begin
       ^ constant.other.placeholder
            ^ constant.other.placeholder
               ^^ constant.other.placeholder
                  ^^^ constant.other.placeholder
                       ^^ constant.other.placeholder
                           ^^^^^^^^^^^^^ constant.other.placeholder
- \`code\` and *so* __on__
^ punctuation.definition.list.begin
  ^^^^^^ markup.inline.raw
             ^ punctuation.definition.emphasis
              ^^ markup.italic
                ^ punctuation.definition.emphasis
                  ^^ punctuation.definition.emphasis
                    ^^ markup.bold
                      ^^ punctuation.definition.emphasis
`,
    ));

  it('a fence in Markdown', () =>
    checkTokens(
      `
# Title
^^^^^^^ markup.heading.markdown
\`\`\`okr
^^^ markup.fenced_code.block.markdown punctuation.definition.markdown
   ^^^ markup.fenced_code.block.markdown fenced_code.block.language.markdown
Objective: Grow
^^^^^^^^^ markup.fenced_code.block.markdown markup.heading.objective keyword.other.objective
         ^ markup.fenced_code.block.markdown markup.heading.objective punctuation.separator
          ^ markup.fenced_code.block.markdown markup.heading.objective
           ^^^^ markup.fenced_code.block.markdown markup.heading.objective entity.name.section.objective
- KR: 2 -> 4
^ markup.fenced_code.block.markdown punctuation.definition.list.begin
 ^ markup.fenced_code.block.markdown
  ^^ markup.fenced_code.block.markdown keyword.control.key-result
    ^ markup.fenced_code.block.markdown punctuation.separator
     ^ markup.fenced_code.block.markdown
      ^ markup.fenced_code.block.markdown constant.numeric.quantity
       ^ markup.fenced_code.block.markdown
        ^^ markup.fenced_code.block.markdown keyword.operator.arrow
          ^ markup.fenced_code.block.markdown
           ^ markup.fenced_code.block.markdown constant.numeric.quantity
\`\`\`
^^^ markup.fenced_code.block.markdown punctuation.definition.markdown
Objective: Grow
~~~ okr title
^^^ markup.fenced_code.block.markdown punctuation.definition.markdown
   ^ markup.fenced_code.block.markdown
    ^^^ markup.fenced_code.block.markdown fenced_code.block.language.markdown
       ^^^^^^ markup.fenced_code.block.markdown fenced_code.block.language.attributes.markdown
- [ ] Launch
^ markup.fenced_code.block.markdown punctuation.definition.list.begin
 ^ markup.fenced_code.block.markdown
  ^^^ markup.fenced_code.block.markdown constant.language.checkbox.open
     ^ markup.fenced_code.block.markdown
      ^^^^^^ markup.fenced_code.block.markdown
~~~
^^^ markup.fenced_code.block.markdown punctuation.definition.markdown
\`\`\`js
- KR: a
\`\`\`
`,
      'text.html.markdown',
    ));
});
