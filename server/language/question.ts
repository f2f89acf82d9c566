/** The one question that fits a key result: what a good coach would ask next. Never a verdict. */
import type { Judgement } from './judgement/judgement.ts';
import type { KeyResult } from './model/model.ts';
import { measureInWords } from './rules/no-measure.ts';

/** Of a key result that the writer gave a type: what that type asks for. */
const typed: Readonly<Record<NonNullable<KeyResult['type']>, string>> = {
  outcome: 'How will you see, week by week, that it moves?',
  output: 'Which measure should move when this is done?',
  milestone: 'By which day, and what can happen after it that could not before?',
  health: 'At which level would you stop and look?',
  baseline: 'Once you know the number, what will you decide with it?',
  learning: 'Which decision will this help you make?',
  commitment: 'Who counts on this, and by when?',
};

export function questionFor(keyResult: KeyResult, judgement: Judgement): string {
  if (keyResult.type !== null) return typed[keyResult.type];
  const { measure } = keyResult;
  if (judgement.class === 'unclear') return 'What would be different for somebody when this is reached?';
  if (judgement.class === 'mixed') return 'If the effect came without the work, would the key result be reached?';
  if (judgement.class === 'output') {
    if (judgement.purpose) return 'How would you notice that the purpose is reached, in numbers?';
    if (judgement.evidence[0]?.role === 'own work') return 'Who would notice if only half of it got done, and by what?';
    return 'If all of it got done on time and nothing else changed, would you call it a win?';
  }
  if (measure.placeholders.length > 0) return 'Who could tell you the number, or is finding it the first step?';
  if (!measure.target && !measure.change)
    return measureInWords.test(keyResult.prose.text) ? 'Where does it stand today?' : 'From what to what?';
  if (measure.change && !measure.target && !measure.baseline)
    return 'By that much from where? What is the number today?';
  if (judgement.scope === 'business') return 'Who would have to do what differently for this number to move?';
  if (judgement.indicator === 'lagging') return 'What would move earlier, so that you know in time?';
  // A share or a level comes from somewhere; what is counted starts at nothing.
  if (!measure.baseline && (measure.direction !== 'reach' || measure.target?.unit === '%'))
    return 'Where is the number today?';
  return 'Could you reach this in another way than the one you have in mind?';
}
