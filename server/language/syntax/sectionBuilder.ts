/** Puts scanned lines together to the nodes of one section: what a bullet is depends on what stands above it. */
import { isDigit, isSpace, skipLetters } from './characters.ts';
import { bitOf, type Content } from './contents.ts';
import { baselineValueWords } from './keywords.ts';
import { nearestKey } from './nearMiss.ts';
import { GrowingProse, spanOf } from './prose.ts';
import { isHeading, isPlain, type ScannedLine } from './scanner.ts';
import type {
  ChildNode,
  InitiativeNode,
  KeyResultNode,
  KeyResultType,
  NoteNode,
  ObjectiveNode,
  SectionNode,
  Span,
} from './tree.ts';

/** Where nodes are added: the section's own, or the children of a key result or an initiative. */
interface Container {
  push(node: ChildNode): number;
}

/** A key result or an initiative that lines below may still add to. */
interface Open<Node> {
  readonly node: Node;
  readonly children: ChildNode[];
}

/** The text that a plain line directly below may continue. */
interface OpenText {
  readonly indent: number;
  readonly prose: GrowingProse;
  readonly container: Container;
}

/** A value of `Baseline:` has its number near its beginning, within so many characters. */
const NUMBER_SOON = 16;

/** Initiatives stand under one another so deep and no deeper: whoever walks the tree takes a call for each level. */
const deepest = 100;

export class SectionBuilder {
  readonly nodes: SectionNode[] = [];
  objective: ObjectiveNode | null = null;
  contents = 0;

  /** What a bare bullet is that stands under no key result. */
  private bullets: 'keyResults' | 'initiatives' | 'notes' = 'notes';
  /** True below `Key results:`: then the bullets with a checkbox are key results, too. */
  private labelled = false;
  private keyResult: Open<KeyResultNode> | null = null;
  /** Level of the open key result's heading; 0 when it is a plain line or a bullet. */
  private keyResultLevel = 0;
  /** The initiatives that a deeper line may stand under, outermost first. */
  private initiatives: Open<InitiativeNode>[] = [];
  private text: OpenText | null = null;

  /** Adds the next line; `number` counts from the section's first line. */
  add(line: ScannedLine, number: number): void {
    const above = this.text;
    this.text = null;
    const container = this.addContent(line, number, above);
    if (line.comment === null || container === null) return;
    this.holds('comment');
    const { start, end, textStart, textEnd } = line.comment;
    container.push({
      kind: 'comment',
      span: { line: number, start, end },
      indent: line.indent,
      text: line.line.slice(textStart, textEnd),
      textSpan: { line: number, start: textStart, end: textEnd },
      trailing: line.kind !== 'comment',
    });
  }

  /** Adds what stands before a comment; returns where a comment on the same line belongs, null for a blank line. */
  private addContent(line: ScannedLine, number: number, above: OpenText | null): Container | null {
    switch (line.kind) {
      case 'blank':
        return null;
      case 'comment':
        // Wherever it stands, so that a comment parts no list.
        return this.innermost();
      case 'heading':
        return this.addHeading(line, number);
      case 'objective':
        return this.addObjective(line, number);
      case 'keyResult':
        return this.addKeyResult(line, number, line.opening!.keyword.type);
      case 'initiative':
        return this.addInitiative(line, number);
      case 'label':
        return isHeading(line) && this.objective === null ? this.addHeading(line, number) : this.addLabel(line, number);
      case 'aside':
        return this.addAside(line, number);
      case 'property':
        return isBaselineToFind(line) && !this.isUnderKeyResult(line)
          ? this.addKeyResult(line, number, 'baseline')
          : this.addProperty(line, number);
      case 'checkIn':
        return this.keyResult === null ? this.addText(line, number, above) : this.addCheckIn(line, number);
      case 'text':
        return this.addText(line, number, above);
    }
  }

  private addHeading(line: ScannedLine, number: number): Container {
    this.closeKeyResult('notes');
    this.holds('heading');
    const prose = GrowingProse.of(line, number, line.from, line.to);
    this.nodes.push({ kind: 'heading', span: wholeOf(line, number), indent: line.indent, level: line.level, prose });
    return this.nodes;
  }

  private addObjective(line: ScannedLine, number: number): Container {
    this.holds('objective');
    const { from, to, label, body } = line.opening!;
    const prose = GrowingProse.of(line, number, body, line.to);
    this.objective = {
      kind: 'objective',
      span: wholeOf(line, number),
      indent: line.indent,
      keyword: spanOf(line, number, from, to),
      label,
      prose,
    };
    this.nodes.push(this.objective);
    this.bullets = 'keyResults';
    this.text = { indent: line.indent, prose, container: this.nodes };
    return this.nodes;
  }

  private addKeyResult(line: ScannedLine, number: number, type: KeyResultType | null): Container {
    this.holds('keyResult');
    const { opening } = line;
    if (opening !== null) this.closeKeyResult(this.objective === null ? 'notes' : 'keyResults');
    const prose = GrowingProse.of(line, number, opening === null ? line.from : opening.body, line.to);
    const children: ChildNode[] = [];
    const node: KeyResultNode = {
      kind: 'keyResult',
      span: wholeOf(line, number),
      indent: line.indent,
      keyword: keywordOf(line, number),
      label: opening === null ? null : opening.label,
      type,
      bullet: bulletOf(line, number),
      checked: line.checked,
      prose,
      children,
    };
    this.nodes.push(node);
    this.initiatives = [];
    this.keyResult = { node, children };
    this.keyResultLevel = line.level;
    this.text = { indent: line.indent, prose, container: children };
    return children;
  }

  private addInitiative(line: ScannedLine, number: number): Container {
    this.holds('initiative');
    const prose = GrowingProse.of(line, number, line.opening === null ? line.from : line.opening.body, line.to);
    const children: ChildNode[] = [];
    const node: InitiativeNode = {
      kind: 'initiative',
      span: wholeOf(line, number),
      indent: line.indent,
      keyword: keywordOf(line, number),
      bullet: bulletOf(line, number),
      checked: line.checked,
      prose,
      children,
    };
    this.containerFor(line).push(node);
    this.initiatives.push({ node, children });
    this.text = { indent: line.indent, prose, container: children };
    return children;
  }

  private addLabel(line: ScannedLine, number: number): Container {
    const of = line.opening!.keyword.means === 'keyResults' ? 'keyResults' : 'initiatives';
    if (of === 'keyResults' || !this.isUnderKeyResult(line)) {
      this.closeKeyResult(of);
      this.labelled = of === 'keyResults';
    }
    this.holds('label');
    this.initiatives = [];
    const container = this.containerFor(line);
    container.push({ kind: 'label', span: wholeOf(line, number), indent: line.indent, of });
    return container;
  }

  /** A label such as `Risks:`, after which bullets are notes. */
  private addAside(line: ScannedLine, number: number): Container {
    if (!this.isUnderKeyResult(line)) this.closeKeyResult('notes');
    return this.addNote(line, number, null);
  }

  private addProperty(line: ScannedLine, number: number): Container {
    const { keyword, from, to, body } = line.opening!;
    this.holds('property');
    this.holds(keyword.key!);
    const valueSpan = spanOf(line, number, body, line.to);
    const container = this.containerFor(line);
    container.push({
      kind: 'property',
      span: wholeOf(line, number),
      indent: line.indent,
      key: keyword.key!,
      keySpan: spanOf(line, number, from, to),
      value: line.line.slice(valueSpan.start, valueSpan.end),
      valueSpan,
    });
    return container;
  }

  private addCheckIn(line: ScannedLine, number: number): Container {
    this.holds('checkIn');
    const restSpan = spanOf(line, number, line.valueStart, line.to);
    const { children } = this.keyResult!;
    this.initiatives = [];
    children.push({
      kind: 'checkIn',
      span: wholeOf(line, number),
      indent: line.indent,
      date: spanOf(line, number, line.from, line.keyEnd),
      dateText: line.text.slice(line.from, line.keyEnd),
      rest: line.line.slice(restSpan.start, restSpan.end),
      restSpan,
    });
    return children;
  }

  /** A bullet, a checkbox or a plain line without a keyword: position decides. */
  private addText(line: ScannedLine, number: number, above: OpenText | null): Container {
    const isBullet = line.bulletEnd > line.bulletStart || line.checked !== null;
    if (!isBullet && isPlain(line) && above !== null && (line.indent > above.indent || above.prose.text === '')) {
      // A text that begins on the line below its keyword is a paragraph: it runs as deep as it began.
      this.text = above.prose.text === '' ? { ...above, indent: line.indent - 1 } : above;
      above.prose.continueBy(line, number);
      return above.container;
    }
    const nearMiss = nearMissOf(line, number);
    if (!isBullet || line.from === line.to || nearMiss !== null) return this.addNote(line, number, nearMiss);
    if (this.isUnderKeyResult(line) || this.initiativeDepth(line) > 0) return this.addInitiative(line, number);
    if (line.checked !== null && !this.labelled) return this.addInitiative(line, number);
    if (this.bullets === 'keyResults') return this.addKeyResult(line, number, null);
    return this.bullets === 'initiatives' ? this.addInitiative(line, number) : this.addNote(line, number, null);
  }

  private addNote(line: ScannedLine, number: number, nearMiss: NoteNode['nearMiss']): Container {
    this.holds('note');
    const container = this.containerFor(line);
    const text = line.line.slice(line.start, line.end);
    container.push({ kind: 'note', span: wholeOf(line, number), indent: line.indent, text, nearMiss });
    return container;
  }

  private holds(content: Content): void {
    this.contents |= bitOf(content);
  }

  private closeKeyResult(bullets: 'keyResults' | 'initiatives' | 'notes'): void {
    this.keyResult = null;
    this.initiatives = [];
    this.bullets = bullets;
    this.labelled = false;
  }

  /** True for a line deeper than the open key result; under a heading every line is that is no heading of its level. */
  private isUnderKeyResult(line: ScannedLine): boolean {
    if (this.keyResult === null) return false;
    if (line.level > 0) return this.keyResultLevel > 0 && line.level > this.keyResultLevel;
    return this.keyResultLevel > 0 || line.indent > this.keyResult.node.indent;
  }

  /** How many of the open initiatives a line stands under. */
  private initiativeDepth(line: ScannedLine): number {
    let depth = this.initiatives.length;
    while (depth > 0 && this.initiatives[depth - 1]!.node.indent >= line.indent) depth--;
    return depth;
  }

  /** Where a line belongs: to the initiative that it is deeper than, else to the key result above, else to the section. */
  private containerFor(line: ScannedLine): Container {
    this.initiatives.length = Math.min(this.initiativeDepth(line), deepest);
    return this.innermost();
  }

  private innermost(): Container {
    return (this.initiatives.at(-1) ?? this.keyResult)?.children ?? this.nodes;
  }
}

/** True for `Baseline: Find out how many …`, which is a key result, unlike `Baseline: about 20` and `Baseline: unknown`. */
function isBaselineToFind(line: ScannedLine): boolean {
  const { keyword, body } = line.opening!;
  if (keyword.key !== 'Baseline') return false;
  const wordEnd = skipLetters(line.text, body, line.to);
  if (wordEnd === body || !isSpace(line.text.charCodeAt(wordEnd))) return false;
  for (let at = wordEnd; at < Math.min(line.to, body + NUMBER_SOON); at++) {
    if (isDigit(line.text.charCodeAt(at))) return false;
  }
  return !baselineValueWords.has(line.text.slice(body, wordEnd).toLowerCase());
}

function nearMissOf(line: ScannedLine, number: number): NoteNode['nearMiss'] {
  if (line.kind !== 'text' || line.keyEnd === -1) return null;
  const key = nearestKey(line.text.slice(line.from, line.keyEnd));
  return key === null ? null : { key, written: spanOf(line, number, line.from, line.keyEnd) };
}

function wholeOf(line: ScannedLine, number: number): Span {
  return { line: number, start: line.start, end: line.end };
}

function keywordOf(line: ScannedLine, number: number): Span | null {
  return line.opening === null ? null : spanOf(line, number, line.opening.from, line.opening.to);
}

function bulletOf(line: ScannedLine, number: number): Span | null {
  if (line.bulletEnd === line.bulletStart) return null;
  return { line: number, start: line.bulletStart, end: line.bulletEnd };
}
