import { readFileSync } from 'node:fs';
import { checkFormat } from './checkFormat.ts';

describe('format', () => {
  it('leaves the canonical form as it is', () => {
    const text = `# Discovery team

Cycle: 2026-Q4
Team: Discovery
Owner: @teresa

Objective: Help members invest in their discovery habits
Id: habits
Supports: company.okr#grow

- KR: Increase members who interview customers every week from 22% to 40%
  Owner: @sam
  Current: 31%
  2026-10-15: 24%
  2026-11-14: 31% (confidence 0.7) The reminder e-mails helped
  - [x] Record the interviewing course
  - [ ] Launch the weekly reminder

- KR: Members who define outcomes every quarter: 15% -> 35%
  Indicator: leading
  Source: https://example.com/dashboard

// a comment; okr-ignore directives live in comments too
`;
    checkFormat(text, text);
  });

  for (const name of ['company', 'discovery-team', 'personal']) {
    it(`leaves examples/${name}.okr as it is`, () => {
      const text = readFileSync(`examples/${name}.okr`, 'utf8');
      checkFormat(text, text);
    });
  }

  it('spells keywords that name their objective', () => {
    checkFormat('o1: a\n\n- o1 kr2: b\n- O1-Kr3: c\n', 'O1: a\n\n- O1 KR2: b\n- O1-KR3: c\n');
  });

  it('turns what was pasted from Markdown into lines', () => {
    checkFormat(
      `#   Q4  ##
period : 2026-Q4
## **Objective 1: Guests sleep well**
- **Owner:** @ana
### Key Result 1.1 - Guests who rate the bed 5: 40% -> 60%
- **Current:** 45%

- 2026-11-14:  45%
* [X] Turn the mattresses
   1) and the pillows
### kr1.2 We have fewer calls at night
`,
      `# Q4

Period: 2026-Q4

Objective 1: Guests sleep well
Owner: @ana

- Key result 1.1: Guests who rate the bed 5: 40% -> 60%
  Current: 45%
  2026-11-14: 45%
  - [x] Turn the mattresses
    1. and the pillows
- KR1.2: We have fewer calls at night
`,
    );
  });

  it('keeps headings where the outline depends on them', () => {
    checkFormat(
      '##   objective 1 - Guests sleep well\n### KR 1: Calls at night: 9 -> 3\nOwner: @ana\n### Risks for us\n- The pump\n',
      '## Objective 1: Guests sleep well\n\n### KR1: Calls at night: 9 -> 3\nOwner: @ana\n\n### Risks for us\n\n- The pump\n',
    );
  });

  it('keeps the emphasis of words and takes that of keywords', () => {
    checkFormat(
      '**Objective:** **Sleep** is _all_\n- **KR 1: Calls** at night: 9 -> 3\n- **KR**: *Beds* rated 5: **40%** -> 60%\n- __Owner__: @ana\n',
      'Objective: **Sleep** is _all_\n\n- KR1: **Calls** at night: 9 -> 3\n- KR: *Beds* rated 5: **40%** -> 60%\n  Owner: @ana\n',
    );
  });

  it('keeps CRLF, emoji, CJK and a byte-order mark', () => {
    checkFormat(
      '\ufeff🎯 objective： 快眠 😴\r\n*  kr：満足度 40% → 60% 👩‍💻  \r\n\towner： @花子',
      '\ufeff🎯 Objective: 快眠 😴\r\n\r\n- KR: 満足度 40% → 60% 👩‍💻\r\n  Owner: @花子\r\n',
    );
  });

  it('leaves comments with the line that they speak of', () => {
    checkFormat(
      `Objective: Guests sleep well
    - KR: Calls at night: 9 -> 3   // okr-ignore-line
        // about the line above
    // okr-ignore-next-line no-target: we will see
    - KR: Beds
// about the next objective
Objective: Guests come back
`,
      `Objective: Guests sleep well

- KR: Calls at night: 9 -> 3 // okr-ignore-line
    // about the line above
// okr-ignore-next-line no-target: we will see
- KR: Beds

// about the next objective
Objective: Guests come back
`,
    );
  });

  it('shows what belongs to what by indentation', () => {
    checkFormat(
      'Objective: Guests sleep well\n  Owner: @ana\n  who stay the night\n- KR: Calls at night\nfrom 9 to 3\n- [ ] Fix the pump\nStatus: at risk\n12. Beds rated 5:\n      40% -> 60%\nBy: 2026-12-31\n',
      'Objective: Guests sleep well\nOwner: @ana\n  who stay the night\n- KR: Calls at night\nfrom 9 to 3\n  - [ ] Fix the pump\n  Status: at risk\n12. Beds rated 5:\n    40% -> 60%\n    By: 2026-12-31\n',
    );
  });

  it('indents by tabs for who does', () => {
    checkFormat(
      'Objective: Guests sleep well\n\n- KR: Calls at night: 9 -> 3\n  Owner: @ana\n  - [ ] Fix the pump\n    - and the fan\n',
      'Objective: Guests sleep well\n\n- KR: Calls at night: 9 -> 3\n\tOwner: @ana\n\t- [ ] Fix the pump\n\t\t- and the fan\n',
      { tabs: true },
    );
  });

  it('leaves tables, quotations and code as they are', () => {
    const text = '# Notes\n\n```\na   b\n\n\n  c\n```\n\n> a quotation\n\n|  a | b |\n| -- | - |\n';
    checkFormat(text, text);
  });

  it('formats the key results that a selection touches, and nothing else', () => {
    checkFormat(
      'objective: a\n* kr: b\n* kr: c\n     [[owner: x]]\n* kr: d\n\n\n* kr: e',
      'objective: a\n* kr: b\n- KR: c\n  Owner: x\n* kr: d\n\n\n* kr: e',
    );
    checkFormat('objective: a\n* kr: b\n\n\n[[* kr: c]]', 'objective: a\n* kr: b\n\n- KR: c\n');
  });

  it('keeps blank lines that part things, one at a time', () => {
    checkFormat(
      '\n\nObjective: a\n\n\n\n- KR: b\n \n\n- KR: c\n\n  Owner: x\n\n  - [ ] d\n   \n\n',
      'Objective: a\n\n- KR: b\n\n- KR: c\n  Owner: x\n\n  - [ ] d\n',
    );
  });

  it('has nothing to say of a text without words', () => {
    checkFormat('', '');
    checkFormat(' \n\n', ' \n\n');
  });
});
