import { checkTree } from './checkTree.ts';

describe('an objective', () => {
  it('begins with its keyword, with or without a number', () =>
    checkTree(
      `
Objective: Help members invest
Objective 2: Grow
O1: Grow
O: Grow
objective #3: Grow
OBJECTIVE 4 : Grow
O5：増やす
O-6: Grow`,
      `

      --
      objective ‹Objective›: Help members invest
      --
      objective ‹Objective 2› O2: Grow
      --
      objective ‹O1› O1: Grow
      --
      objective ‹O›: Grow
      --
      objective ‹objective #3› O3: Grow
      --
      objective ‹OBJECTIVE 4› O4: Grow
      --
      objective ‹O5› O5: 増やす
      --
      objective ‹O-6› O6: Grow
      `,
    ));

  it('may set its keyword off by other marks than a colon', () =>
    checkTree(
      `Objective 1. Grow
Objective 2) Grow
Objective 3 - Grow
O4 – Grow
O5 — Grow
O6 Grow
Objective - Grow`,
      `
      objective ‹Objective 1› O1: Grow
      --
      objective ‹Objective 2› O2: Grow
      --
      objective ‹Objective 3› O3: Grow
      --
      objective ‹O4› O4: Grow
      --
      objective ‹O5› O5: Grow
      --
      objective ‹O6› O6: Grow
      --
      objective ‹Objective›: Grow
      `,
    ));

  it('may be a heading, a bullet, numbered, ticked, bold or decorated', () =>
    checkTree(
      `# Objective: Grow
### O1: Grow ###
- Objective 2: Grow
* **O3: Grow**
**O4:** Grow
**Objective 5**: Grow
## **Objective 6:** _Grow_
1. Objective: Grow
## 1. Objective: Grow
- [ ] O7: Grow
🎯 Objective 8: Grow
## 🎯 **O9** Grow`,
      `
      objective ‹Objective›: Grow
      --
      objective ‹O1› O1: Grow
      --
      objective ‹Objective 2› O2: Grow
      --
      objective ‹O3› O3: Grow
      --
      objective ‹O4› O4: Grow
      --
      objective ‹Objective 5› O5: Grow
      --
      objective ‹Objective 6› O6: Grow
      --
      objective ‹Objective›: Grow
      --
      objective ‹Objective›: Grow
      --
      objective ‹O7› O7: Grow
      --
      objective ‹Objective 8› O8: Grow
      --
      objective ‹O9› O9: Grow
      `,
    ));

  it('may have its text on the line below the keyword', () =>
    checkTree(
      `## Objective 1
Help members invest
in their habits

beyond the quarter
Objective:
// not yet
Objective
- a`,
      `
      objective ‹Objective 1› O1: ¶Help members invest¶in their habits
      note: beyond the quarter
      --
      objective ‹Objective›: 
      comment: not yet
      --
      objective ‹Objective›: 
      key result -: a
      `,
    ));

  it('is not every line with such a letter or word', () =>
    checkTree(
      `Objectives
Objectively: a
O365: migrate
O2 sensors work
O to be
Objective measures help
O.1: a`,
      `
      note: Objectives
      note: Objectively: a
      note: O365: migrate
      note: O2 sensors work
      note: O to be
      note: Objective measures help
      note: O.1: a
      `,
    ));
});
