import { checkTree } from './checkTree.ts';

describe('a key result', () => {
  it('is a bullet under an objective', () =>
    checkTree(
      `Objective: Grow
- a
* b
+ c

• d
– e
1. f
2) g
●	h`,
      `
      objective ‹Objective›: Grow
      key result -: a
      key result *: b
      key result +: c
      key result •: d
      key result –: e
      key result 1.: f
      key result 2): g
      key result ●: h
      `,
    ));

  it('begins with its keyword, with or without a number and a bullet', () =>
    checkTree(
      `KR: a
KR1: a
KR 1.2: a
kr-3: a
Key result: a
Key Result 4: a
key-result 5: a
KR6：目標
- KR: a
* KR7: a
1. KR 1.8: a
- Key result 9a: a`,
      `
      key result ‹KR›: a
      key result ‹KR1› KR1: a
      key result ‹KR 1.2› KR1.2: a
      key result ‹kr-3› KR3: a
      key result ‹Key result›: a
      key result ‹Key Result 4› KR4: a
      key result ‹key-result 5› KR5: a
      key result ‹KR6› KR6: 目標
      key result - ‹KR›: a
      key result * ‹KR7› KR7: a
      key result 1. ‹KR 1.8› KR1.8: a
      key result - ‹Key result 9a› KR9a: a
      `,
    ));

  it('may set its keyword off by other marks than a colon', () =>
    checkTree(
      `Key Result 2 - a
- KR 1.1 — a
- KR1. a
- KR1.1) a
KR1 We have delivered a
KR2 3x as many
KR - a
- KR3 is late`,
      `
      key result ‹Key Result 2› KR2: a
      key result - ‹KR 1.1› KR1.1: a
      key result - ‹KR1› KR1: a
      key result - ‹KR1.1› KR1.1: a
      key result ‹KR1› KR1: We have delivered a
      key result ‹KR2› KR2: 3x as many
      key result ‹KR›: a
        note: - KR3 is late
      `,
    ));

  it('may name its objective', () =>
    checkTree(
      `O1 KR2: a
- O1-KR2: a
O1.KR2 - a
O2KR1: a`,
      `
      key result ‹O1 KR2› KR1.2: a
      key result - ‹O1-KR2› KR1.2: a
      key result ‹O1.KR2› KR1.2: a
      key result ‹O2KR1› KR2.1: a
      `,
    ));

  it('may be bold, a heading, decorated or have a checkbox', () =>
    checkTree(
      `# O1: Grow
**KR1:** a
- **KR2**: a
- **KR3: a**
- **KR4: a** from 2 to 4
- [ ] **KR 5**: a
- [x] KR6: a
[X] KR7: a
### Key Result 8: a
#### 1.9 Key Result: a
- 🟢 KR10: a
- **KR11: not closed yet`,
      `
      objective ‹O1› O1: Grow
      key result ‹KR1› KR1: a
      key result - ‹KR2› KR2: a
      key result - ‹KR3› KR3: a
      key result - ‹KR4› KR4: a from 2 to 4
      key result - [ ] ‹KR 5› KR5: a
      key result - [x] ‹KR6› KR6: a
      key result [x] ‹KR7› KR7: a
      key result ‹Key Result 8› KR8: a
      key result ‹Key Result›: a
      key result - ‹KR10› KR10: a
      key result - ‹KR11› KR11: not closed yet
      `,
    ));

  it('may say its type', () =>
    checkTree(
      `Objective: Grow
Milestone: a
- Milestone 2: a
Health: a
- Guardrail: a
- **Learning:** a
Commitment: a
- [ ] Output: a
Health
Output matters`,
      `
      objective ‹Objective›: Grow
      key result ‹Milestone› milestone: a
      key result - ‹Milestone 2› milestone: a
      key result ‹Health› health: a
      key result - ‹Guardrail› health: a
      key result - ‹Learning› learning: a
      key result ‹Commitment› commitment: a
      key result - [ ] ‹Output› output: a
        note: Health
        note: Output matters
      `,
    ));

  it('may say its type behind its keyword, and keeps its number', () =>
    checkTree(
      `Objective: Grow
- KR: Health: a
- KR 1.2: Milestone 3: a
- KR: Output
- KR: Health of the team: a`,
      `
      objective ‹Objective›: Grow
      key result - ‹KR: Health› health: a
      key result - ‹KR 1.2: Milestone 3› KR1.2 milestone: a
      key result - ‹KR›: Output
      key result - ‹KR›: Health of the team: a
      `,
    ));

  it('may be a baseline to find, but not below a key result or with a value', () =>
    checkTree(
      `Objective: Grow
Baseline: Find out how many members interview
- Baseline: measure churn
- KR: a
  Baseline: to be found
  - **Baseline:** 20
- KR: b
- Baseline: ~ €3k a week
Baseline: about twenty
Baseline: unknown
Baseline: n/a so far
Baseline: churn 4%
Baseline:`,
      `
      objective ‹Objective›: Grow
      key result ‹Baseline› baseline: Find out how many members interview
      key result - ‹Baseline› baseline: measure churn
      key result - ‹KR›: a
        property Baseline ‹Baseline›: to be found
        property Baseline ‹Baseline›: 20
      key result - ‹KR›: b
        property Baseline ‹Baseline›: ~ €3k a week
        property Baseline ‹Baseline›: about twenty
        property Baseline ‹Baseline›: unknown
        property Baseline ‹Baseline›: n/a so far
        property Baseline ‹Baseline›: churn 4%
        property Baseline ‹Baseline›: 
      `,
    ));

  it('keeps tags and emoji that are part of its text', () =>
    checkTree(
      `Objective: Grow
- [P0] a [TEAM] (#123)
- 🟢 a 👩‍💻 b
- Churn: from 5% to 3%
- KR 1: a | b (see **c**)`,
      `
      objective ‹Objective›: Grow
      key result -: [P0] a [TEAM] (#123)
      key result -: 🟢 a 👩‍💻 b
      key result -: Churn: from 5% to 3%
      key result - ‹KR 1› KR1: a | b (see c)
      `,
    ));

  it('is next where its bullet is as deep as the one above or shallower', () =>
    checkTree(
      `Objective: Grow
  - a

  - b
- c
\t- work
    - work
 - work
- d`,
      `
      objective ‹Objective›: Grow
      key result -: a
      key result -: b
      key result -: c
        initiative -: work
        initiative -: work
        initiative -: work
      key result -: d
      `,
    ));

  it('is next wherever its keyword stands', () =>
    checkTree(
      `- KR: a
    - KR: b
      - work
  KR: c`,
      `
      key result - ‹KR›: a
      key result - ‹KR›: b
        initiative -: work
      key result ‹KR›: c
      `,
    ));

  it('stands without an objective only by its keyword or a label', () =>
    checkTree(
      `# Notes
- a
- KR: b
- c
Key results:
- d`,
      `
      heading 1: Notes
      note: - a
      key result - ‹KR›: b
        note: - c
      label keyResults: Key results:
      key result -: d
      `,
    ));

  it('says something: an empty bullet is a note', () =>
    checkTree(
      `Objective: Grow
-
- [ ]
- KR:
KR1`,
      `
      objective ‹Objective›: Grow
      note: -
      note: - [ ]
      key result - ‹KR›: 
      key result ‹KR1› KR1: 
      `,
    ));
});
