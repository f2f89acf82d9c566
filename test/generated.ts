/**
 * What is written from the rule records: the rules' pages, their table in the README and the settings' schema.
 * usage: npm run generate (a test fails when what is committed is stale)
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { configSchema, sharedSettings } from '../server/configuration/schema.ts';
import { rules } from '../server/language/rules/index.ts';
import type { Level, Rule, School } from '../server/language/rules/rule.ts';
import { schools } from '../server/language/rules/schools.ts';
import { levels } from '../server/settings.ts';
import { readMarks } from './support/markedText.ts';

const levelIn = (rule: Rule, school: School): Level =>
  typeof rule.level === 'string' ? rule.level : rule.level[school];

const fence = (text: string): string => `\`\`\`okr\n${text.trim()}\n\`\`\``;

/** The words of a marked text that the marks stand around. */
const marked = (text: string): string[] => [...text.matchAll(/\[\[(.*?)\]\]/g)].map((found) => `“${found[1]}”`);

function page(rule: Rule): string {
  const parts = [
    `# ${rule.title} (\`${rule.code}\`)`,
    rule.why,
    `**A question to ask:** ${rule.ask}`,
    '## Flagged',
    ...rule.bad.flatMap(({ text, fixed }) => [
      fence(readMarks(text).text),
      `Marked: ${marked(text).join(', ')}.`,
      ...(fixed === undefined ? [] : ['After the first quick fix:', fence(fixed)]),
    ]),
    '## Not flagged',
    ...rule.good.map(fence),
    ...(rule.exceptions.length > 0 ? ['## Silent by design', rule.exceptions.map((one) => `- ${one}`).join('\n')] : []),
    '## Level',
    `| school | level |\n| --- | --- |\n${schools.map((school) => `| \`${school}\` | ${levelIn(rule, school)} |`).join('\n')}`,
    `Set another one with the setting \`okr.rules\`: \`{ "${rule.code}": "off" }\` (${levels.map((level) => `\`${level}\``).join(', ')}). For a single line, write \`// okr-ignore-next-line ${rule.code}: why\` above it.`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function index(): string {
  const rows = rules.map(
    (rule) =>
      `| [\`${rule.code}\`](${rule.code}.md) | ${rule.title} | ${schools.map((s) => levelIn(rule, s)).join(' | ')} |`,
  );
  return `# Rules\n\nEach rule, and its level in each school.\n\n| code | flags | ${schools.join(' | ')} |\n| --- | --- |${' --- |'.repeat(schools.length)}\n${rows.join('\n')}\n`;
}

/** Puts `content` between the marks `<!-- name -->` and `<!-- /name -->` of a text. */
function between(text: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const start = text.indexOf(open);
  const end = text.indexOf(close);
  if (start < 0 || end < start) throw new Error(`the marks ${open} and ${close} are missing`);
  return `${text.slice(0, start + open.length)}\n${content}\n${text.slice(end)}`;
}

function readmeTable(): string {
  const rows = rules.map(
    (rule) => `| [\`${rule.code}\`](docs/rules/${rule.code}.md) | ${rule.title} | ${levelIn(rule, 'outcome')} |`,
  );
  return `\n| rule | flags | level |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

interface Manifest {
  contributes: { configuration: { properties: Record<string, Record<string, unknown>> } };
}

function manifest(text: string): string {
  const data = JSON.parse(text) as Manifest;
  data.contributes.configuration.properties['okr.rules']!['properties'] = Object.fromEntries(
    rules.map((rule) => [
      rule.code,
      { type: 'string', enum: levels, default: levelIn(rule, 'outcome'), description: `${rule.title}. ${rule.why}` },
    ]),
  );
  for (const [order, [key, { description, ...schema }]] of Object.entries(sharedSettings).entries()) {
    data.contributes.configuration.properties[`okr.${key}`] = {
      ...schema,
      scope: 'resource',
      order: order + 10,
      markdownDescription: description,
    };
  }
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** The JSON schema by which editors complete and check `okr.config.json`. */
const schema = (): string =>
  `${JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', title: 'Settings of OKR files', ...configSchema }, null, 2)}\n`;

/** Every generated file with its content. */
export function generated(): Map<string, string> {
  return new Map([
    ['docs/rules/README.md', index()],
    ...rules.map((rule): [string, string] => [`docs/rules/${rule.code}.md`, page(rule)]),
    ['README.md', between(readFileSync('README.md', 'utf8'), 'rules', readmeTable())],
    ['schemas/okr.config.schema.json', schema()],
    ['package.json', manifest(readFileSync('package.json', 'utf8'))],
  ]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [file, content] of generated()) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
