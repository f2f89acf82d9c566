/** Key results, read from their nodes. What takes work is worked out when it is first asked for, and kept. */
import { Lately } from '../prose/lately.ts';
import { readSentence, type Sentence } from '../prose/quantities.ts';
import type {
  ChildNode,
  InitiativeNode,
  KeyResultNode,
  KeyResultType,
  PropertyKey,
  Prose,
  Section,
  SectionNode,
} from '../syntax/tree.ts';
import { readCheckIn } from './checkIn.ts';
import { convert } from './conversion.ts';
import type { Deadline, Measure } from './measure.ts';
import type { CheckIn, Initiative, KeyResult, Properties, Remembered } from './model.ts';
import { type Amount, directionOf, isKept, progressOf, targetOf } from './progress.ts';
import { readPropertiesOf } from './properties.ts';
import { readMeasure } from './readMeasure.ts';
import { slugOf } from './slug.ts';
import { readBound, readBy, readQuantity, readStatus, readType } from './values.ts';

/** Reads the initiatives among nodes, with those nested beneath them. */
export function readInitiatives(nodes: readonly SectionNode[]): readonly Initiative[] {
  return nodes
    .filter((node): node is InitiativeNode => node.kind === 'initiative')
    .map((node) => ({
      node,
      prose: node.prose,
      done: node.checked === true,
      initiatives: readInitiatives(node.children),
    }));
}

/** What falls when it gets better: tells which side of a level to keep is the bad one. */
const fallingMetrics =
  /\b(?:absen\w*|attrition|backlog|bugs?|carbon|churn|complaints?|costs?|debt|defects?|delays?|downtime|drop-?off|duration|emissions?|errors?|escalations?|failures?|incidents?|latency|loss(?:es)?|p9[059]9?|refunds?|returns|risks?|spend\w*|tickets|times?|turnover|vulnerabilit\w+|wait\w*|waste)\b/i;

/** Those that hold their sentence as it was read: a quarter of a plan's memory, if all did. More than an objective has. */
const holding = new Lately<SectionKeyResult>(64);

/** A key result of a section. */
export class SectionKeyResult implements KeyResult {
  readonly section: Section;
  readonly node: KeyResultNode;
  readonly properties: Properties;
  remembered: Remembered | null = null;
  #sentence: Sentence | undefined;
  #said: Measure | undefined;
  #measure: Measure | undefined;
  #checkIns: readonly CheckIn[] | undefined;
  #initiatives: readonly Initiative[] | undefined;
  #current: Amount | null | undefined;

  constructor(section: Section, node: KeyResultNode) {
    this.section = section;
    this.node = node;
    this.properties = readPropertiesOf(node.children);
  }

  get prose(): Prose {
    return this.node.prose;
  }

  get label(): string | null {
    return this.node.label;
  }

  get id(): string {
    return this.properties.get('Id')?.value || this.label || slugOf(this.prose.text);
  }

  get type(): KeyResultType | null {
    const written = this.properties.get('Type');
    return (written && readType(written.value).value) ?? this.node.type;
  }

  get sentence(): Sentence {
    return this.#sentence ?? this.#hold(readSentence(this.prose.text));
  }

  #hold(sentence: Sentence): Sentence {
    const before = holding.add(this);
    if (before !== undefined) before.#sentence = undefined;
    this.#sentence = sentence;
    return sentence;
  }

  get measure(): Measure {
    this.#said ??= readMeasure(this.sentence);
    this.#measure ??= overridden(this.#said, this.properties);
    return this.#measure;
  }

  /** Takes over what was read of the same sentence in the version before. */
  takeOver(before: SectionKeyResult): void {
    if (before.prose.text !== this.prose.text) return;
    if (this.#sentence === undefined && before.#sentence !== undefined) this.#hold(before.#sentence);
    this.#said ??= before.#said;
    const isSame = (key: PropertyKey) => this.properties.get(key)?.value === before.properties.get(key)?.value;
    if (isSame('Baseline') && isSame('Target')) this.remembered ??= before.remembered;
  }

  get deadline(): Deadline | null {
    return this.measure.deadline;
  }

  get initiatives(): readonly Initiative[] {
    this.#initiatives ??= readInitiatives(this.node.children);
    return this.#initiatives;
  }

  get checkIns(): readonly CheckIn[] {
    this.#checkIns ??= this.node.children.filter(isCheckIn).map(readCheckIn);
    return this.#checkIns;
  }

  get current(): Amount | null {
    const amount = this.#amount;
    if (amount === null) return null;
    const unit = (targetOf(this.measure) ?? this.measure.baseline)?.unit ?? amount.unit;
    const value = convert(amount.value, amount.unit, unit);
    return value === null ? amount : { value, unit };
  }

  /** What the current value is, in the unit that it was written in. */
  get #amount(): Amount | null {
    if (this.#current === undefined) this.#current = readCurrent(this.properties, this.checkIns);
    return this.#current;
  }

  get isLevel(): boolean {
    return this.type === 'health' || (this.type === null && this.measure.direction === 'maintain');
  }

  get kept(): boolean | null {
    const amount = this.#amount;
    if (!this.isLevel || amount === null) return null;
    return isKept(this.measure, amount, fallingMetrics.test(this.prose.text));
  }

  get progress(): number | null {
    if (this.isLevel) return null;
    const { checked } = this.node;
    const status = this.properties.get('Status');
    if (checked === true) return 1;
    const amount = this.#amount;
    const measured = amount === null ? null : progressOf(this.measure, amount);
    if (measured !== null) return measured;
    // To find a number out is done when there is one.
    if (this.type === 'baseline' && amount !== null) return 1;
    const binary = targetOf(this.measure) === null;
    if (binary && status !== undefined && readStatus(status.value).value === 'done') return 1;
    return binary && checked === false ? 0 : null;
  }
}

function isCheckIn(node: ChildNode): node is Extract<ChildNode, { kind: 'checkIn' }> {
  return node.kind === 'checkIn';
}

/** `Current:`, else the value of the newest check-in that has one. */
function readCurrent(properties: Properties, checkIns: readonly CheckIn[]): Amount | null {
  const written = properties.get('Current');
  if (written !== undefined) {
    const { value } = readQuantity(written.value);
    if (value !== null) return value;
  }
  let newest: CheckIn | null = null;
  for (const checkIn of checkIns) {
    if (checkIn.value === null || checkIn.date === null) continue;
    if (newest === null || checkIn.date >= newest.date!) newest = checkIn;
  }
  return newest === null ? null : { value: newest.value!, unit: newest.unit };
}

/** What the sentence says, with what the properties beneath it say instead. */
function overridden(measure: Measure, properties: Properties): Measure {
  if (properties.size === 0) return measure;
  const baseline = properties.get('Baseline');
  const target = properties.get('Target');
  const by = properties.get('By');
  if (baseline === undefined && target === undefined && by === undefined) return measure;
  const from = baseline && readQuantity(baseline.value).value;
  const to = target && readBound(target.value).value;
  const unit = (to?.quantity ?? measure.target)?.unit ?? null;
  const merged: Measure = {
    ...measure,
    baseline: from ? { ...from, unit: from.unit ?? unit } : measure.baseline,
    target: to ? to.quantity : measure.target,
    comparator: to ? (to.comparator ?? measure.comparator) : measure.comparator,
    deadline: (by && readBy(by.value).value) ?? measure.deadline,
  };
  return { ...merged, direction: directionOf(merged) };
}
