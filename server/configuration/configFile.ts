/** `okr.config.json`: its values, and what in it cannot be what it should, each at its place. */
import { distance } from 'fastest-levenshtein';
import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
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

/** Reads the text of a config file. Comments and trailing commas do no harm. */
export function readConfigFile(text: string): ConfigFile {
  const errors: ParseError[] = [];
  const root = parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true });
  const problems: Problem[] = errors.map(({ error, offset, length }) => ({
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
  if (!isOf(schema.type, node)) {
    add(node, `${capitalised(typeNames[schema.type])} is expected here.`);
    return;
  }
  const { value } = node;
  if (schema.enum && !schema.enum.includes(value)) add(node, `${notAmong(value, schema.enum)}`);
  if (schema.minLength !== undefined && value.trim().length < schema.minLength) add(node, 'This is empty.');
  if (schema.minimum !== undefined && value < schema.minimum) add(node, `At least ${schema.minimum} is expected here.`);
  if (schema.maximum !== undefined && value > schema.maximum) add(node, `At most ${schema.maximum} is expected here.`);
  if (schema.items) for (const item of node.children ?? []) check(item, schema.items, problems);
  if (!schema.properties) return;
  for (const property of node.children ?? []) {
    const [key, content] = property.children ?? [];
    if (!key || !content) continue;
    const known = Object.hasOwn(schema.properties, key.value) ? schema.properties[key.value] : undefined;
    if (known) check(content, known, problems);
    else add(key, notAmong(key.value, Object.keys(schema.properties)));
  }
}

function isOf(type: Schema['type'], node: Node): boolean {
  return type === 'integer' ? node.type === 'number' && Number.isInteger(node.value) : node.type === type;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Names the near miss where there is one, else what there is, where that is a handful. */
function notAmong(written: string, known: readonly string[]): string {
  const near = known.map((one) => ({ one, slips: distance(written, one) })).sort((a, b) => a.slips - b.slips)[0];
  if (near && near.slips <= Math.min(3, written.length / 2)) return `Did you mean “${near.one}”?`;
  return known.length <= 8 ? `One of these is expected: ${known.join(', ')}.` : `There is no “${written}”.`;
}
