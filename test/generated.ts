/**
 * What is written from the rule records: the rules' pages, their table in the README and the settings' schema.
 * usage: npm run generate (a test fails when what is committed is stale)
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { configSchema, sharedSettings } from '../server/configuration/schema.ts';
import { rulePage } from '../server/features/rulePage.ts';
import { ownLevel } from '../server/language/rules/check.ts';
import { rules } from '../server/language/rules/index.ts';
import { levels } from '../server/language/rules/levels.ts';
import { schools } from '../server/language/rules/schools.ts';

function index(): string {
  const rows = rules.map(
    (rule) =>
      `| [\`${rule.code}\`](${rule.code}.md) | ${rule.title} | ${schools.map((s) => ownLevel(rule, s)).join(' | ')} |`,
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
    (rule) => `| [\`${rule.code}\`](docs/rules/${rule.code}.md) | ${rule.title} | ${ownLevel(rule, 'outcome')} |`,
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
      { type: 'string', enum: levels, default: ownLevel(rule, 'outcome'), description: `${rule.title}. ${rule.why}` },
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
    ...rules.map((rule): [string, string] => [`docs/rules/${rule.code}.md`, rulePage(rule.code)!]),
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
