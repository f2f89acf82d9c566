/** Texts made of pieces of the format by chance, for tests of what must hold for every text. */
import fc from 'fast-check';

const words = [
  ...['Grow', 'members who come back', 'from 22% to 40%', '**bold**', '_so_', 'a * b', 'we have'],
  ...['目標を増やす', 'é', '🎯', '👩‍💻', '1.2'],
  ...['https://example.com/a', '`code`', 'X%', '|', '> ', '```', '---', '#', 'Projects', 'x:', '２０％', '\ud83d'],
  ...['#O1', 'team.okr#O1', '\ud83d.okr#O1'],
];
const openings = [
  ...['# ', '## ', '### ', '- ', '* ', '+ ', '• ', '1. ', '2) ', '- [ ] ', '* [X] ', '[] ', '', ''],
  ...['Objective: ', 'objective 2 - ', 'O1 ', '**Objective 3:** ', '🎯 Objective: ', '## **O1: ', '- o2) '],
  ...['KR: ', '- kr1.2 - ', '### Key Result 1: ', '- **KR 3**: ', 'keyresult：', 'O1 KR2: ', '* [ ] KR: ', '1. KR4 '],
  ...['Milestone: ', '- health : ', 'guardrail: ', 'Baseline: ', 'Task: ', '- initiative 2: ', 'action item: '],
  ...['Key results:', '**Key Results**', '### key results', 'KRs', 'Initiatives:', '## Initiatives', 'Risks:'],
  ...['## Projects', 'Supports: '],
  ...['Owner: ', '- **owner**: ', 'due date : ', 'ID:', 'Onwer: ', 'Metric: ', '2026-11-14: ', '- 2026-02-31 : '],
  ...['// ', '<!-- a -->', '// okr-ignore-next-line: '],
];
const indentation = fc.constantFrom('', '', '', '  ', '  ', '    ', '      ', '\t', ' ', '\u3000', '\ufeff');
const tail = fc.constantFrom('', '', '', ' ', '\t', ' // okr-ignore-line', '   <!-- b -->', '**', ' ##', ':');
const line = fc
  .tuple(indentation, fc.constantFrom(...openings), fc.array(fc.constantFrom(...words), { maxLength: 3 }), tail)
  .map(([before, opening, some, after]) => before + opening + some.join(' ') + after);
const lineEnd = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', '\n\n', '\n \n\n');

/** Texts that look like OKRs. */
export const okrText = fc.array(fc.tuple(line, lineEnd), { maxLength: 20 }).map((lines) => lines.flat().join(''));

/** These and texts of any characters. */
export const anyText = fc.oneof({ weight: 5, arbitrary: okrText }, fc.string({ unit: 'binary', maxLength: 200 }));
