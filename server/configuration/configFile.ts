/** `okr.config.json`: its values, and what in it cannot be what it should, each at its place. */
import { distance } from 'fastest-levenshtein';
import { createScanner, getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { inOrder } from '../features/markdown.ts';
import { configSchema, type Schema } from './schema.ts';

/** Something in the text that is not as it should be; offsets are UTF-16. */
export interface Problem {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** A file as it was read: its values, of any shape where there are problems. */
export interface ConfigFile {
  readonly text: string;
  readonly values: unknown;
  readonly problems: readonly Problem[];
}

/** More than these in one file are not told: a few show what is wrong. */
const mostProblems = 100;

/** A config file is three levels deep. Parsing takes a call for each level, and calls are not without end. */
const deepest = 100;

/** The text as a tree; undefined where there is nothing in it; 'too deep' for what nobody wrote. */
export function parseConfig(text: string, errors: ParseError[]): Node | undefined | 'too deep' {
  return isTooDeep(text) ? 'too deep' : parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true });
}

function isTooDeep(text: string): boolean {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenLength() > 0 && depth <= deepest; scanner.scan()) {
    const token = scanner.getTokenLength() === 1 ? text[scanner.getTokenOffset()] : '';
    if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
  }
  return depth > deepest;
}

/** Reads the text of a config file. Comments and trailing commas do no harm. */
export function readConfigFile(text: string): ConfigFile {
  const errors: ParseError[] = [];
  const root = parseConfig(text, errors);
  if (root === 'too deep') {
    return { text, values: {}, problems: [{ start: 0, end: 1, message: 'This is nested far too deep.' }] };
  }
  const problems: Problem[] = errors.slice(0, mostProblems).map(({ error, offset, length }) => ({
    start: offset,
    end: offset + Math.max(1, length),
    message: `This is no JSON here (${printParseErrorCode(error)}).`,
  }));
  if (!root) return { text, values: {}, problems };
  check(root, configSchema, problems);
  return { text, values: getNodeValue(root), problems };
}

const typeNames: Readonly<Record<Schema['type'], string>> = {
  object: 'an object { … }',
  array: 'a list [ … ]',
  string: 'a text in quotes',
  integer: 'a whole number',
};

function check(node: Node, schema: Schema, problems: Problem[]): void {
  const add = (at: Node, message: string) => problems.push({ start: at.offset, end: at.offset + at.length, message });
  if (problems.length >= mostProblems) return;
  if (!isOf(schema.type, node)) {
    add(node, `${capitalised(typeNames[schema.type])} is expected here.`);
    return;
  }
  const { value } = node;
  if (schema.enum && !schema.enum.includes(value)) add(node, `${notAmong(value, schema.enum)}`);
  if (schema.minLength !== undefined && value.trim().length < schema.minLength) add(node, 'This is empty.');
  if (schema.maxLength !== undefined && value.length > schema.maxLength) {
    add(node, `At most ${schema.maxLength} characters are read here.`);
  }
  const items = node.children ?? [];
  if (schema.maxItems !== undefined && items.length > schema.maxItems) {
    add(items[schema.maxItems]!, `At most ${schema.maxItems} are read here.`);
  }
  if (schema.minimum !== undefined && value < schema.minimum) add(node, `At least ${schema.minimum} is expected here.`);
  if (schema.maximum !== undefined && value > schema.maximum) add(node, `At most ${schema.maximum} is expected here.`);
  if (schema.items) for (const item of items.slice(0, schema.maxItems)) check(item, schema.items, problems);
  if (!schema.properties) return;
  for (const property of node.children ?? []) {
    const [key, content] = property.children ?? [];
    if (!key || !content) continue;
    const known = Object.hasOwn(schema.properties, key.value) ? schema.properties[key.value] : undefined;
    if (known) check(content, known, problems);
    else if (problems.length < mostProblems) add(key, notAmong(key.value, Object.keys(schema.properties)));
  }
}

function isOf(type: Schema['type'], node: Node): boolean {
  return type === 'integer' ? node.type === 'number' && Number.isInteger(node.value) : node.type === type;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const longestName = 60;

/** Names the near miss where there is one, else what there is, where that is a handful. */
function notAmong(written: string, known: readonly string[]): string {
  // Nobody meant something so long, and the message is to be read.
  if (written.length > longestName) return `There is no “${inOrder(written.slice(0, longestName))}…”.`;
  const near = known.map((one) => ({ one, slips: distance(written, one) })).sort((a, b) => a.slips - b.slips)[0];
  if (near && near.slips <= Math.min(3, written.length / 2)) return `Did you mean “${near.one}”?`;
  return known.length <= 8 ? `One of these is expected: ${known.join(', ')}.` : `There is no “${inOrder(written)}”.`;
}
