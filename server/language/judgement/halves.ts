/** What two halves of a line tell of being a deliverable and its effect: the features of a small linear model of its own. */
import { Codes } from './codes.ts';
import { FeatureSpace } from './featureSpace.ts';
import { type Firing, Sum } from './fired.ts';
import { FORMS, MEASURES, measuredPhrase, THINGS, VERBS } from './parts.ts';
import type { Clause } from './read/clause.ts';
import { JOINTS, type Split } from './read/splits.ts';
import type { Word } from './read/words.ts';

/** A half of a line, and what speaks for it being an output; below zero it is an outcome. */
export interface Half {
  readonly clause: Clause;
  readonly score: number;
}

/** Down to this a half may be work: below it is an outcome for sure. */
const MAY_BE_WORK = -2;

/** Whether one of two halves may be a deliverable: two changes of a measure are no work and its effect, however they are told. */
export const mayDeliver = (left: Half, right: Half): boolean => Math.max(left.score, right.score) > MAY_BE_WORK;

/** A joint, and whether the effect stands before it. */
const JOINED = new Codes(JOINTS.names.flatMap((joint) => [joint, `${joint}, effect first`] as const));

/** How halves are joined, by the joint: its own name, or the next one where the effect stands first. */
const joinedBy = (joint: Split['joint'], effectFirst: boolean): ReturnType<typeof JOINED.of> =>
  (2 * JOINTS.of(joint) + (effectFirst ? 1 : 0)) as ReturnType<typeof JOINED.of>;

/** How sure a judgement is, in steps. */
const SURE = new Codes([
  'outcome, sure',
  'outcome',
  'outcome, barely',
  'open',
  'output, barely',
  'output',
  'output, sure',
]);
const STEPS = [-3, -1.5, -0.5, 0.5, 1.5, 3];

/** Words that open a half which says what becomes of the other one, or only more of it. */
const OPENERS = new Codes(
  (
    'at used each read from for to by in no zero all only based up with it of them whom including incl within under per on ' +
    'over'
  ).split(' '),
);

export const halvesSpace = new FeatureSpace();

const FLAG = halvesSpace.flags('flag', [
  'always',
  'output is measured',
  'output is short',
  'effect is short',
  'effect has a purpose',
  'effect has means',
]);
const joints = halvesSpace.block('joint', JOINED);
const line = halvesSpace.block('line', SURE);
const output = halvesSpace.block('output', SURE);
const effect = halvesSpace.block('effect', SURE);
const outputEffect = halvesSpace.block('output, effect', SURE, SURE);
const lineOutput = halvesSpace.block('line, output', SURE, SURE);
const lineEffect = halvesSpace.block('line, effect', SURE, SURE);
const jointOutput = halvesSpace.block('joint, output', JOINED, SURE);
const jointEffect = halvesSpace.block('joint, effect', JOINED, SURE);
const lineJoint = halvesSpace.block('line, joint', SURE, JOINED);
const outputVerbJoint = halvesSpace.block('output verb, joint', VERBS, JOINED);
const outputForm = halvesSpace.block('output form', FORMS);
const outputVerb = halvesSpace.block('output verb', VERBS);
const outputNumber = halvesSpace.block('output number', MEASURES);
const outputThing = halvesSpace.block('output thing', THINGS);
const outputFormJoint = halvesSpace.block('output form, joint', FORMS, JOINED);
const effectForm = halvesSpace.block('effect form', FORMS);
const effectVerb = halvesSpace.block('effect verb', VERBS);
const effectNumber = halvesSpace.block('effect number', MEASURES);
const effectPlain = halvesSpace.block('effect plain number', MEASURES);
const effectThing = halvesSpace.block('effect thing', THINGS);
const effectFormJoint = halvesSpace.block('effect form, joint', FORMS, JOINED);
const effectNumberJoint = halvesSpace.block('effect number, joint', MEASURES, JOINED);
const effectThingJoint = halvesSpace.block('effect thing, joint', THINGS, JOINED);
const effectFormNumber = halvesSpace.block('effect form, number', FORMS, MEASURES);
const effectThingNumber = halvesSpace.block('effect thing, number', THINGS, MEASURES);
const effectFormThing = halvesSpace.block('effect form, thing', FORMS, THINGS);
const effectVerbNumber = halvesSpace.block('effect verb, number', VERBS, MEASURES);
const bothNumbers = halvesSpace.block('both numbers', MEASURES, MEASURES);
const shortJoint = halvesSpace.block('short effect, joint', JOINED);
const opener = halvesSpace.block('effect opens with', OPENERS);

type Step = ReturnType<typeof stepOf>;

function stepOf(score: number) {
  let step = 0;
  while (step < STEPS.length && score >= STEPS[step]!) step++;
  return SURE.of(SURE.names[step]!);
}

/** The two halves of a line as they are taken: which of them is the deliverable, which the effect, and how they are joined. */
interface Pair {
  readonly output: Clause;
  readonly effect: Clause;
  readonly at: ReturnType<typeof JOINED.of>;
}

function pairOf({ joint }: Split, left: Clause, right: Clause, effectFirst: boolean): Pair {
  return effectFirst
    ? { output: right, effect: left, at: joinedBy(joint, true) }
    : { output: left, effect: right, at: joinedBy(joint, false) };
}

/** Fires what two halves tell: the one that speaks more for an output is taken for the deliverable. */
export function fireHalves(
  words: readonly Word[],
  split: Split,
  left: Half,
  right: Half,
  lineScore: number,
  fired: Firing,
): void {
  const effectFirst = left.score < right.score;
  const pair = pairOf(split, left.clause, right.clause, effectFirst);
  const [o, e] = effectFirst ? [right, left] : [left, right];
  fireSteps(pair.at, stepOf(lineScore), stepOf(o.score), stepOf(e.score), fired);
  fireClauses(words, pair, fired);
}

/** More than adding in another order can make of a sum. */
const ROUNDING = 1e-9;

/**
 * What two halves can weigh at most, whatever they are judged to be: judging them takes longer than all else about them, and
 * most places where a line could fall apart are out of the question before.
 */
export class Ceiling {
  readonly #weights: Float64Array;
  /** The most that the steps add, by joint and by how the line is judged; not a number where nobody asked yet. */
  readonly #steps = new Float64Array(JOINED.names.length * SURE.names.length).fill(Number.NaN);

  constructor(weights: Float64Array) {
    this.#weights = weights;
  }

  of(words: readonly Word[], split: Split, left: Clause, right: Clause, lineScore: number): number {
    const sure = stepOf(lineScore);
    const inOrder = this.#with(words, pairOf(split, left, right, false), sure);
    const turned = this.#with(words, pairOf(split, left, right, true), sure);
    return Math.max(inOrder, turned) + ROUNDING;
  }

  #with(words: readonly Word[], pair: Pair, sure: Step): number {
    const sum = new Sum(this.#weights);
    fireClauses(words, pair, sum);
    const place = pair.at * SURE.names.length + sure;
    if (Number.isNaN(this.#steps[place])) this.#steps[place] = this.#most(pair.at, sure);
    return sum.total + this.#steps[place]!;
  }

  /** The deliverable is never less of an output than the effect. */
  #most(at: Pair['at'], sure: Step): number {
    let most = Number.NEGATIVE_INFINITY;
    for (let o = 0; o < SURE.names.length; o++) {
      for (let e = 0; e <= o; e++) {
        const sum = new Sum(this.#weights);
        fireSteps(at, sure, o as Step, e as Step, sum);
        most = Math.max(most, sum.total);
      }
    }
    return most;
  }
}

/** How sure the halves and the whole line are. */
function fireSteps(at: Pair['at'], sure: Step, oSure: Step, eSure: Step, fired: Firing): void {
  const add = (feature: number) => fired.add(feature, -1, 0);
  add(FLAG.always);
  add(joints.one(at));
  add(line.one(sure));
  add(output.one(oSure));
  add(effect.one(eSure));
  add(outputEffect.two(oSure, eSure));
  add(lineJoint.two(sure, at));
  add(lineOutput.two(sure, oSure));
  add(lineEffect.two(sure, eSure));
  add(jointOutput.two(at, oSure));
  add(jointEffect.two(at, eSure));
}

/** How the halves are told. */
function fireClauses(words: readonly Word[], { output: o, effect: e, at }: Pair, fired: Firing): void {
  const add = (feature: number) => fired.add(feature, -1, 0);
  const oForm = FORMS.of(o.form);
  const oNumber = MEASURES.of(o.measured.kind);
  add(outputForm.one(oForm));
  const oVerb = VERBS.of(o.verbClass);
  add(outputVerb.one(oVerb));
  add(outputVerbJoint.two(oVerb, at));
  add(outputNumber.one(oNumber));
  add(outputThing.one(THINGS.of(o.object.head >= 0 ? o.object.thing : o.subject.thing)));
  add(outputFormJoint.two(oForm, at));
  const { form, verbClass, measured, purpose, means, first, core } = e;
  const eForm = FORMS.of(form);
  const eVerb = VERBS.of(verbClass);
  const eNumber = MEASURES.of(measured.kind);
  const eThing = THINGS.of(measuredPhrase(e).thing);
  add(effectForm.one(eForm));
  add(effectVerb.one(eVerb));
  add(effectNumber.one(eNumber));
  add(effectPlain.one(MEASURES.of(measured.plain)));
  add(effectThing.one(eThing));
  add(effectFormJoint.two(eForm, at));
  add(effectNumberJoint.two(eNumber, at));
  add(effectThingJoint.two(eThing, at));
  add(effectFormNumber.two(eForm, eNumber));
  add(effectThingNumber.two(eThing, eNumber));
  add(effectFormThing.two(eForm, eThing));
  add(effectVerbNumber.two(eVerb, eNumber));
  if (o.measured.kind !== 'none') {
    add(FLAG['output is measured']);
    add(bothNumbers.two(oNumber, eNumber));
  }
  if (o.core - o.first <= 2) add(FLAG['output is short']);
  if (core - first <= 3) {
    add(FLAG['effect is short']);
    add(shortJoint.one(at));
  }
  if (purpose !== null) add(FLAG['effect has a purpose']);
  if (means !== null) add(FLAG['effect has means']);
  const opens = OPENERS.find(words[first]!.lower);
  if (opens !== null) add(opener.one(opens));
}
