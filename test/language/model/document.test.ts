import assert from 'node:assert/strict';
import { readDocument, readObjective } from '../../../server/language/model/document.ts';
import type { Initiative, KeyResult, Objective } from '../../../server/language/model/model.ts';
import { parse } from '../../../server/language/syntax/parser.ts';

/** The objectives of a text, each with its key results, as lines: `id | type | baseline → target | current | progress`. */
function checkDocument(text: string, expected: string): void {
  const { objectives } = readDocument(parse(text));
  assert.equal(
    objectives.map(shown).join('\n'),
    expected
      .replace(/^\n| +$/g, '')
      .replace(/\n {6}/g, '\n')
      .trim(),
  );
}

const share = (progress: number | null): string => (progress === null ? '?' : `${Math.round(progress * 100)}%`);

function shown(objective: Objective): string {
  return [`${objective.id} ${share(objective.progress)}`, ...objective.keyResults.map((one) => `  ${line(one)}`)].join(
    '\n',
  );
}

function line({ id, type, measure, current, progress, isLevel, kept }: KeyResult): string {
  const numbers = [measure.baseline, measure.target].map((quantity) => quantity?.value ?? '?').join(' → ');
  const state = isLevel ? (kept === null ? 'level' : kept ? 'kept' : 'broken') : share(progress);
  return [id, type ?? '-', numbers, current?.value ?? '?', state].join(' | ');
}

const onlyKeyResult = (text: string): KeyResult =>
  readDocument(parse(`Objective: a\n${text}`)).objectives[0]!.keyResults[0]!;

describe('a document', () => {
  it('has objectives with key results, ids and progress', () =>
    checkDocument(
      `# Discovery team
Cycle: 2026-Q4

Objective: Help members invest in their discovery habits
Id: habits

- KR: Increase members who interview customers from 22% to 40%
  Current: 31%
- KR2: Lower churn from 5% to 3%
  2026-11-14: 3.5%
  2026-11-01: 4.8%
- [x] Milestone: The course is on sale
- Health: Keep uptime at 99.9%
  2026-11-14: 99.5%
- KR: Raise conversion to 6%
  Id: conversion

O2: Win schools
- Reach 50 schools
  Current: 10
`,
      `
      habits 75%
        increase-members-who-interview-customers-from-22 | - | 22 → 40 | 31 | 50%
        KR2 | - | 5 → 3 | 3.5 | 75%
        the-course-is-on-sale | milestone | ? → ? | ? | 100%
        keep-uptime-at-99-9 | health | ? → 99.9 | 99.5 | broken
        conversion | - | ? → 6 | ? | ?
      O2 20%
        reach-50-schools | - | ? → 50 | 10 | 20%
      `,
    ));

  it('has a title and properties before its first objective', () => {
    const { title, properties } = readDocument(
      parse('# Growth\nTeam: Growth\nCycle: 2026-Q4\nCycle: 2027-Q1\nObjective: a\nOwner: @b'),
    );
    assert.equal(title?.prose.text, 'Growth');
    assert.deepEqual(
      [...properties].map(([key, { value }]) => `${key} ${value}`),
      ['Team Growth', 'Cycle 2027-Q1'],
    );
  });

  it('may be empty, or have key results without an objective', () => {
    assert.deepEqual(readDocument(parse('')).objectives, []);
    const [objective] = readDocument(parse('KR1: Reach 10 schools')).objectives;
    assert.equal(objective?.node, null);
    assert.equal(objective?.id, '');
    assert.equal(objective?.keyResults[0]?.id, 'KR1');
  });

  it('means the same for as long as its sections are the same', () => {
    const section = parse('Objective: a\n- b').sections[0]!;
    assert.equal(readObjective(section), readObjective(section));
  });
});

describe('a key result', () => {
  it('is measured as its properties say, where they do', () => {
    const { measure, deadline, current, progress } = onlyKeyResult(`- Grow the newsletter to 500 readers by March
  Baseline: 100
  Target: ≥ 300
  Current: 200
  By: 2026-12-31`);
    assert.deepEqual([measure.baseline?.value, measure.baseline?.unit, measure.target?.value], [100, null, 300]);
    assert.equal(measure.comparator, '>=');
    assert.equal(deadline?.date, '2026-12-31');
    assert.deepEqual([current?.value, progress], [200, 0.5]);
  });

  it('learns its direction from properties', () => {
    assert.equal(onlyKeyResult('- Ticket age\n  Baseline: 9 days\n  Target: 3 days').measure.direction, 'decrease');
    assert.equal(onlyKeyResult('- Ticket age').measure.direction, null);
  });

  it('keeps what it says where a property cannot be read', () => {
    const { measure, type } = onlyKeyResult('- KR: From 10 to 20 schools\n  Target: many\n  Type: something');
    assert.equal(measure.target?.value, 20);
    assert.equal(type, null);
  });

  it('has the type that its author gave it', () => {
    assert.equal(onlyKeyResult('- Guardrail: Churn under 2%').type, 'health');
    assert.equal(onlyKeyResult('- Churn under 2%\n  Type: Health').type, 'health');
    assert.equal(onlyKeyResult('- Milestone: Move\n  Type: output').type, 'output');
  });

  it('is now where its newest check-in says, in the unit of its measure', () => {
    const text = '- Restore time from 2 h to 30 min\n  2026-11-20: 1 h\n  2026-11-27: better\n  2026-13-01: 3 h';
    assert.deepEqual(onlyKeyResult(text).current, { value: 60, unit: 'min' });
    assert.equal(onlyKeyResult(`${text}\n  Current: 45 min`).current?.value, 45);
  });

  it('is done when it is ticked, and open when it is not and has nothing to measure', () => {
    assert.equal(onlyKeyResult('- [x] KR: The fair takes place').progress, 1);
    assert.equal(onlyKeyResult('- [ ] KR: The fair takes place').progress, 0);
    assert.equal(onlyKeyResult('- KR: The fair takes place').progress, null);
    assert.equal(onlyKeyResult('- KR: The fair takes place\n  Status: done').progress, 1);
    assert.equal(onlyKeyResult('- [ ] KR: Reach 10 schools').progress, null);
    assert.equal(onlyKeyResult('- Baseline: Find out how many come back\n  Current: 31%').progress, 1);
  });

  it('has initiatives beneath it', () => {
    const names = (initiatives: readonly Initiative[]): unknown[] =>
      initiatives.map(({ prose, done, initiatives: nested }) => [prose.text, done, ...names(nested)]);
    const { initiatives } = onlyKeyResult('- KR: a\n  - [x] Record\n    - [ ] Cut\n  - Launch');
    assert.deepEqual(names(initiatives), [
      ['Record', true, ['Cut', false]],
      ['Launch', false],
    ]);
  });
});

describe('a check-in', () => {
  function checkCheckIn(rest: string, expected: readonly unknown[]): void {
    const [checkIn] = onlyKeyResult(`- KR: a\n  2026-11-14: ${rest}`).checkIns;
    assert.deepEqual([checkIn?.value, checkIn?.unit, checkIn?.confidence, checkIn?.note], expected);
  }

  it('has a value, a confidence and a note', () => {
    checkCheckIn('31% (confidence 0.7) The reminders helped', [31, '%', 0.7, 'The reminders helped']);
    checkCheckIn('31%', [31, '%', null, '']);
    checkCheckIn('1,200 customers, 40 of them new', [1200, 'customers', null, 'customers, 40 of them new']);
    checkCheckIn('now at €1.2M – on course', [1_200_000, '€', null, 'on course']);
    checkCheckIn('2000', [2000, null, null, '']);
    checkCheckIn('4.2/5, confidence: 60%', [4.2, '/5', 0.6, '']);
  });

  it('may have no value', () => {
    checkCheckIn('Nothing to report, 3 calls were cancelled', [
      null,
      null,
      null,
      'Nothing to report, 3 calls were cancelled',
    ]);
    checkCheckIn('(confidence 7/10) waiting', [null, null, 0.7, 'waiting']);
  });

  it('has a date that is one', () => {
    assert.equal(onlyKeyResult('- KR: a\n  2026-02-31: 31%').checkIns[0]?.date ?? null, null);
    assert.equal(onlyKeyResult('- KR: a\n  2026-02-28: 31%').checkIns[0]?.date, '2026-02-28');
  });
});
