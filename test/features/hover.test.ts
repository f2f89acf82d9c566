import assert from 'node:assert/strict';
import { hoverAt } from '../../server/features/hover.ts';
import { Analysis, defaultSettings } from '../../server/language/analysis.ts';
import { readMarks, showMarks } from '../support/markedText.ts';

/** A hover at `|`, as the range that it covers and the lines that it says. */
function checkHover(marked: string, expected: { on: string; says: readonly RegExp[] } | null): void {
  const { text, position } = readMarks(marked);
  const hover = hoverAt(Analysis.of(text, defaultSettings, '2026-11-14'), position!);
  if (expected === null) {
    assert.equal(hover, null);
    return;
  }
  assert.ok(hover, 'there is a hover');
  const shown = showMarks(text, [hover.range!]);
  assert.equal(/\[\[(.*)\]\]/.exec(shown)?.[1], expected.on);
  const { value } = hover.contents as { value: string };
  for (const sentence of expected.says) assert.match(value, sentence);
}

describe('hover', () => {
  it('names the class, its evidence, the measure and a question', () => {
    checkHover(
      'Objective: Delight our members\nCycle: 2026-Q4\n\n- KR: Members who |come back every week: 22% -> 40%\n',
      {
        on: 'Members who come back every week: 22% -> 40%',
        says: [
          /^\*\*Outcome\*\* · product · leading\n/,
          /\n- “.+\./,
          /Measure: Members who come back every week · 22% → 40%/,
          /\*.+\?\*/,
        ],
      },
    );
  });

  it('says of an output why, and which school would see it otherwise', () => {
    checkHover('Objective: Delight our members\n\n- KR: Launch the mobile |app\n', {
      on: 'Launch the mobile app',
      says: [/^\*\*Output\*\*\n/, /“Launch”/, /School: output/],
    });
  });

  it('says where the judgement of an output is less sure', () => {
    checkHover('Objective: Delight our members\n\n- KR: Managers |attend two training days\n', {
      on: 'Managers attend two training days',
      says: [/^\*\*Output\*\* — probably\n/],
    });
  });

  it('says what speaks against the judgement only where that is in doubt', () => {
    checkHover('Objective: Survive the winter\n\n- KR: |Launch a new website with booking\n', {
      on: 'Launch a new website with booking',
      says: [/“website” is something to make/, /^(?![\s\S]*“booking”)/],
    });
    checkHover('Objective: Survive the winter\n\n- KR: |Webinars: 4, with 150 attendees each\n', {
      on: 'Webinars: 4, with 150 attendees each',
      says: [/^\*\*Outcome\*\* — not sure/, /\n- Yet “Webinars” is something to make/],
    });
  });

  it('says what work is for', () => {
    checkHover('Objective: Feed the town\n\n- KR: |Commission a community pharmacy to give injections on Saturdays\n', {
      on: 'Commission a community pharmacy to give injections on Saturdays',
      says: [/\n- “give injections on Saturdays” is what it is for/, /^(?![\s\S]*Yet)/],
    });
  });

  it('says why it cannot tell', () => {
    for (const [text, why] of [
      ['Activation!', /^\*\*Hard to tell\*\* — too little is said/],
      ['Einführung der neuen Plattform für alle Kunden', /^\*\*Hard to tell\*\* — not in English/],
    ] as const) {
      checkHover(`Objective: Delight our members\n\n- KR: |${text}\n`, { on: text, says: [why] });
    }
  });

  it('says what is counted once, and how much as people write it', () => {
    for (const [text, line] of [
      ['250 new monthly donors', /Measure: new monthly donors · 250$/m],
      ['Cost per query halved', /Measure: Cost per query · × 0\\\.5$/m],
      ['Raise £80k', /Measure: £80,000$/m],
      ['Publish 24 blog posts', /Counted: blog posts · 24$/m],
      ['Near misses: fewer than 20 reports a week', /Measure: Near misses · \\< 20 reports\/week$/m],
      ['Open the clinic in Ghent by 2026-11-30', /Due: 2026\\-11\\-30$/m],
      ['Waiting list gone by Christmas', /Due: by Christmas$/m],
    ] as const) {
      checkHover(`Objective: Delight our members\n\n- KR: |${text}\n`, { on: text, says: [line] });
    }
  });

  it('says where the number is now as it says where it is to go', () => {
    for (const [text, current, line] of [
      ['Monthly churn from 4.2% to 2.5%', '3.6%', /4\\\.2% → 2\\\.5% · now 3\\\.6%/],
      ['Monthly churn from 4.2% to 2.5%', '3.6', /now 3\\\.6%/],
      ['Average order with farms: €180 -> €1,230', '€1,196', /€180 → €1,230 · now €1,196/],
      ['Time from merge to production: 2 days -> 2 hours', '9 hours', /now 9 h/],
      ['Time to restore from 5 hours to 2 hours', '200 minutes', /now 3\\\.33333 h/],
      ['Farms that earn more with us: 48 -> 90', '63', /48 → 90 · now 63 ·/],
    ] as const) {
      const head = 'Objective: Delight our members\nCycle: 2026-Q4\n\n';
      checkHover(`${head}- KR: |${text}\n  2026-11-09: ${current}\n`, { on: text, says: [line] });
    }
  });

  it('takes no numbers out of words of another language', () => {
    for (const [text, line] of [
      ['Weiterempfehlungsrate steigt von 32% auf 45%', /^(?![\s\S]*Measure)/],
      ['Weiterempfehlungsrate unserer Kunden: 32% -> 45%', /Measure: .+ · 32% → 45%/],
    ] as const) {
      checkHover(`Objective: Kunden empfehlen uns weiter\n\n- KR: |${text}\n`, {
        on: text,
        says: [/not in English/, line],
      });
    }
  });

  it('does not ask again what the line is asked already', () => {
    const head = 'Objective: Delight our members\nCycle: 2026-Q4\n\n';
    for (const text of ['Improve customer satisfaction', 'Increase weekly visitors by 25%', 'Rebrand']) {
      checkHover(`${head}- KR: |${text}\n`, { on: text, says: [/^(?![\s\S]*\?\*)/] });
    }
    checkHover(`${head}// okr-ignore-next-line no-measure: agreed\n- KR: |Improve customer satisfaction\n`, {
      on: 'Improve customer satisfaction',
      says: [/\*From what to what\?\*/],
    });
  });

  it('takes the writer at their word', () => {
    checkHover('Objective: Delight our members\n\n- Milestone: Launch the mobile |app by 2026-11-30\n', {
      on: 'Launch the mobile app by 2026-11-30',
      says: [/^\*\*Milestone\*\* — as you say/],
    });
  });

  it('shows how an objective is made up', () => {
    checkHover(
      'Objective: Delight |our members\nCycle: 2026-Q4\n\n- KR: Members who come back every week: 22% -> 40%\n  Current: 31%\n- KR: Launch the mobile app\n',
      {
        on: 'Delight our members',
        says: [
          /\*\*Objective\*\* — 1 outcome · 1 output/,
          /2026\\-Q4: 2026-10-01 to 2026-12-31/,
          /▰▰▰▰▰▱▱▱▱▱ 50% · 49% of the cycle gone: with the cycle/,
        ],
      },
    );
  });

  it('says of a level whether it is kept', () => {
    for (const [current, says] of [
      ['99.95%', /\n\nKept\n/],
      ['99%', /\n\n\*\*Broken\*\*\n/],
    ] as const) {
      const on = 'Uptime stays above 99.9%';
      checkHover(`- Health: Up|time stays above 99.9%\n  Current: ${current}\n`, { on, says: [says] });
    }
  });

  it('says nothing of pace on the title where the objectives have different cycles', () => {
    checkHover(
      '# Te|am\n\nObjective: a\nCycle: 2026-Q4\n- KR: NPS from 20 to 40\n  Current: 30\nObjective: b\nCycle: 2026\n- KR: Churn from 9% to 6%\n',
      { on: 'Team', says: [/^\*\*2 objectives\*\*\n\n▰+▱+ \d+%$/] },
    );
  });

  it('says on the title how all objectives stand', () => {
    checkHover(
      '// Shared\n\n# Te|am\n\nCycle: 2026-Q4\n\nObjective: Delight our members\n- KR: Members who come back every week: 22% -> 40%\n  Current: 40%\n' +
        'Objective: Earn their trust\n- KR: Members who recommend us: 10% -> 30%\n  Current: 10%\n- Health: Uptime stays above 99%\n  Current: 98%\n',
      {
        on: 'Team',
        says: [/^\*\*2 objectives\*\*\n/, /▰▰▰▰▰▱▱▱▱▱ 50% · 49% of the cycle gone/, /\*\*Broken:\*\* Uptime/],
      },
    );
    checkHover('# Te|am\n\nSome words.\n', null);
  });

  for (const [marked, on, says] of [
    ['Object|ive: Delight our members\n', 'Objective', /Where to go/],
    ['Objective: Delight our members\n- K|R: NPS from 20 to 40\n', 'KR', /How we will know/],
    ['Objective: Delight our members\n- Guard|rail: Uptime stays above 99.9%\n', 'Guardrail', /A level to keep/],
    ['Objective: Delight our members\n- KR: NPS from 20 to 40\n  Conf|idence: 0.7\n', 'Confidence', /How sure you are/],
  ] as const) {
    it(`explains the keyword ${on}`, () => checkHover(marked, { on, says: [says, /```okr\n.+\n```/] }));
  }

  it('has nothing to say of notes, comments and blank lines', () => {
    checkHover('Some |words\n', null);
    checkHover('Objective: Delight our members\n// a com|ment\n', null);
    checkHover('Objective: Delight our members\n|\n- KR: NPS from 20 to 40\n', null);
  });

  it('shows text from the file and lets none of it act', () => {
    checkHover('Objective: Trust\n\n- KR: Raise [click](command:x) <img src=y> `code` **bold** |rate from 2% to 4%\n', {
      on: 'Raise [click](command:x) <img src=y> `code` **bold** rate from 2% to 4%',
      says: [/^(?![\s\S]*(?<!\\)\[click)/, /^(?![\s\S]*(?<!\\)<img)/],
    });
  });
});
