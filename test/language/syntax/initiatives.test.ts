import { checkTree } from './checkTree.ts';

describe('an initiative', () => {
  it('is a checkbox without a key-result keyword', () =>
    checkTree(
      `Objective: Grow
- [ ] before
- KR: a
- [x] same depth
  - [X] deeper
[ ] no bullet
- [] no space
- [y] no box
- [x](https://example.com) a link`,
      `
      objective ‹Objective›: Grow
      initiative - [ ]: before
      key result - ‹KR›: a
        initiative - [x]: same depth
          initiative - [x]: deeper
        initiative [ ]: no bullet
        initiative - [ ]: no space
      key result -: [y] no box
      key result -: [x](https://example.com) a link
      `,
    ));

  it('is a bullet nested under a key result, at any depth', () =>
    checkTree(
      `Objective: Grow
- KR: a
  - b
    1. c
      - d
  - e
KR2: f
 - g`,
      `
      objective ‹Objective›: Grow
      key result - ‹KR›: a
        initiative -: b
          initiative 1.: c
            initiative -: d
        initiative -: e
      key result ‹KR2› KR2: f
        initiative -: g
      `,
    ));

  it('begins with its keyword', () =>
    checkTree(
      `Objective: Grow
Initiative: a
- Task 1: b
- **Action:** c
- [x] Action item: d
Task force`,
      `
      objective ‹Objective›: Grow
      initiative ‹Initiative›: a
      initiative - ‹Task 1›: b
      initiative - ‹Action›: c
      initiative - [x] ‹Action item›: d
      note: Task force
      `,
    ));

  it('is every bullet below a heading that is a key result', () =>
    checkTree(
      `## Objective: Grow
### Key Result 1: a
- b
  - c
- **Owner:** Sam
#### Initiatives
- d
### KR2: e
- KR3: f
- g`,
      `
      objective ‹Objective›: Grow
      key result ‹Key Result 1› KR1: a
        initiative -: b
          initiative -: c
        property Owner ‹Owner›: Sam
        label initiatives: #### Initiatives
        initiative -: d
      key result ‹KR2› KR2: e
      key result - ‹KR3› KR3: f
      key result -: g
      `,
    ));
});

describe('a label', () => {
  it('says what the bullets below are', () =>
    checkTree(
      `**Objective:** Grow
**Key Results**
1. a
   - b
2. c
**Initiatives:**
- d
  - e
- f
Key results:
- g
- [ ] h
- KR: i
- [ ] j`,
      `
      objective ‹Objective›: Grow
      label keyResults: **Key Results**
      key result 1.: a
        initiative -: b
      key result 2.: c
      label initiatives: **Initiatives:**
      initiative -: d
        initiative -: e
      initiative -: f
      label keyResults: Key results:
      key result -: g
      key result - [ ]: h
      key result - ‹KR›: i
        initiative - [ ]: j
      `,
    ));

  it('belongs to the key result that it is deeper than', () =>
    checkTree(
      `Objective: Grow
- KR: a
  Initiatives:
  - b
- c`,
      `
      objective ‹Objective›: Grow
      key result - ‹KR›: a
        label initiatives: Initiatives:
        initiative -: b
      key result -: c
      `,
    ));

  it('is written in several ways', () =>
    checkTree(
      `Objective: Grow
KRs:
Key Results (2026):
- **Key results:**
### Key results for Q4
As measured by:
**Metrics**
Metrics
Initiatives
Next steps:
Key results: a, b`,
      `
      objective ‹Objective›: Grow
      label keyResults: KRs:
      label keyResults: Key Results (2026):
      label keyResults: - **Key results:**
      label keyResults: ### Key results for Q4
      label keyResults: As measured by:
      label keyResults: **Metrics**
      note: Metrics
      label initiatives: Initiatives
      label initiatives: Next steps:
      note: Key results: a, b
      `,
    ));

  it('such as "Risks:" makes the bullets notes', () =>
    checkTree(
      `Objective: Grow
- a
Risks:
- b
  - c
- KR: d
  Notes:
  - e
- f`,
      `
      objective ‹Objective›: Grow
      key result -: a
      note: Risks:
      note: - b
      note: - c
      key result - ‹KR›: d
        note: Notes:
        initiative -: e
      key result -: f
      `,
    ));
});
