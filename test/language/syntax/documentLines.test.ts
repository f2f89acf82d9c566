import { checkTree } from './checkTree.ts';

describe('a property', () => {
  it('is a known key in any case, at any depth, with or without a bullet or bold', () =>
    checkTree(
      `Cycle: 2026-Q4
period : Q4 2026
QUARTER：2026-Q4
Team: Discovery
Level: team
School: outcome
Objective: Grow
Id: grow
Supports: company.okr#grow, #more
Score: 0.7
- KR: a
Owner: @sam, @kim
  - **Current:** 31%
    * *Target*: 40%
      **By: 2026-12-31**
  Due: 31 December
  Due date: 31 December
  Deadline: year end
  Confidence:7/10
  Status: at risk
  Type: outcome
  Indicator: leading
  Scope: product
  Source: https://example.com/a_b_c
  Note: seasonal
  Baseline:`,
      `
      property Cycle ‹Cycle›: 2026-Q4
      property Cycle ‹period›: Q4 2026
      property Cycle ‹QUARTER›: 2026-Q4
      property Team ‹Team›: Discovery
      property Level ‹Level›: team
      property School ‹School›: outcome
      --
      objective ‹Objective›: Grow
      property Id ‹Id›: grow
      property Supports ‹Supports›: company.okr#grow, #more
      property Score ‹Score›: 0.7
      key result - ‹KR›: a
        property Owner ‹Owner›: @sam, @kim
        property Current ‹Current›: 31%
        property Target ‹Target›: 40%
        property By ‹By›: 2026-12-31
        property By ‹Due›: 31 December
        property By ‹Due date›: 31 December
        property By ‹Deadline›: year end
        property Confidence ‹Confidence›: 7/10
        property Status ‹Status›: at risk
        property Type ‹Type›: outcome
        property Indicator ‹Indicator›: leading
        property Scope ‹Scope›: product
        property Source ‹Source›: https://example.com/a_b_c
        property Note ‹Note›: seasonal
        property Baseline ‹Baseline›: 
      `,
    ));

  it('belongs to the initiative that it is deeper than, else to the key result above', () =>
    checkTree(
      `Objective: Grow
- [ ] before
  Owner: @sam
Owner: @kim
- KR: a
  - [ ] b
    Status: done
  Current: 31%
    - c`,
      `
      objective ‹Objective›: Grow
      initiative - [ ]: before
        property Owner ‹Owner›: @sam
      property Owner ‹Owner›: @kim
      key result - ‹KR›: a
        initiative - [ ]: b
          property Status ‹Status›: done
        property Current ‹Current›: 31%
        initiative -: c
      `,
    ));

  it('has a known key: others are notes, and slips of a known one say so', () =>
    checkTree(
      `Objective: Grow
Onwer: @sam
- KR: a
  Confidance: 0.7
  - Curent: 31%
  Tearget: 40%
  Staus: done
  Basline: 22%
  Due dte: 31 December
  Metric: weekly members
  Business driver: revenue
Goal: be happy
Notes: see below
Update: all well
Support: call us
Teams: two
Stats: none
Ids: a
Bye: all`,
      `
      objective ‹Objective›: Grow
      note near Owner ‹Onwer›: Onwer: @sam
      key result - ‹KR›: a
        note near Confidence ‹Confidance›: Confidance: 0.7
        note near Current ‹Curent›: - Curent: 31%
        note near Target ‹Tearget›: Tearget: 40%
        note near Status ‹Staus›: Staus: done
        note near Baseline ‹Basline›: Basline: 22%
        note near By ‹Due dte›: Due dte: 31 December
        note: Metric: weekly members
        note: Business driver: revenue
        note: Goal: be happy
        note: Notes: see below
        note: Update: all well
        note: Support: call us
        note: Teams: two
        note: Stats: none
        note: Ids: a
        note: Bye: all
      `,
    ));
});

describe('a check-in', () => {
  it('is a date with a colon under a key result, also where the date is impossible', () =>
    checkTree(
      `Objective: Grow
2026-10-01: kick-off
- KR: a
  2026-10-15: 24%
  - 2026-11-14: 31% (confidence 0.7) It helped
* **2026-11-21** : 33%
2026-02-31:
  - [ ] b
    2026-1-5：12%
  2026-11-14 was a good day
  12026-11-14: 3`,
      `
      objective ‹Objective›: Grow
      note: 2026-10-01: kick-off
      key result - ‹KR›: a
        check-in 2026-10-15: 24%
        check-in 2026-11-14: 31% (confidence 0.7) It helped
        check-in 2026-11-21: 33%
        check-in 2026-02-31: 
        initiative - [ ]: b
        check-in 2026-1-5: 12%
        note: 2026-11-14 was a good day
        note: 12026-11-14: 3
      `,
    ));
});

describe('a comment', () => {
  it('stands alone or trails its line', () =>
    checkTree(
      `// first
<!-- second -->
<!-- third
//
Objective: Grow // fourth
- KR: a // okr-ignore-line no-target: fifth
  Owner: @sam <!-- sixth -->
  - [ ] b\t// seventh
      more // eighth
// ninth
    - c
- // tenth`,
      `
      comment: first
      comment: second
      comment: third
      comment: 
      --
      objective ‹Objective›: Grow
      comment trailing: fourth
      key result - ‹KR›: a
        comment trailing: okr-ignore-line no-target: fifth
        property Owner ‹Owner›: @sam
        comment trailing: sixth
        initiative - [ ]: b¶more
          comment trailing: seventh
          comment trailing: eighth
          comment: ninth
          initiative -: c
        note: -
        comment trailing: tenth
      `,
    ));

  it('is none in an address, or in the middle of a line', () =>
    checkTree(
      `Objective: Grow
- See https://example.com//a and a//b
- a <!-- b --> c
- a <!-- b --> c <!-- d -->
  Source: https://example.com // e // f
  Source: //example.com`,
      `
      objective ‹Objective›: Grow
      key result -: See https://example.com//a and a//b
      key result -: a <!-- b --> c
      key result -: a <!-- b --> c
        comment trailing: d
        property Source ‹Source›: https://example.com
        comment trailing: e // f
        property Source ‹Source›: 
        comment trailing: example.com
      `,
    ));
});

describe('a note', () => {
  it('is anything else, attached to what stands above it', () =>
    checkTree(
      `We met on Monday.
| KR | Target |
Objective: Grow

Why this matters
- KR: a

  Held back by sales
> quoted
---
\`\`\`
* * *
  - [ ] b

    Blocked
#hashtag`,
      `
      note: We met on Monday.
      note: | KR | Target |
      --
      objective ‹Objective›: Grow
      note: Why this matters
      key result - ‹KR›: a
        note: Held back by sales
        note: > quoted
        note: ---
        note: \`\`\`
        note: * * *
        initiative - [ ]: b
          note: Blocked
        note: #hashtag
      `,
    ));
});
