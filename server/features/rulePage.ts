/** The page of a rule, written from its record: what it is about, with examples, and how to set it. */
import { ownLevel } from '../language/rules/check.ts';
import { ruleByCode } from '../language/rules/index.ts';
import { levels } from '../language/rules/levels.ts';
import { schools } from '../language/rules/schools.ts';

const fence = (text: string): string => `\`\`\`okr\n${text.trim()}\n\`\`\``;

/** The words of an example that its marks stand around. */
const marked = (text: string): string[] => [...text.matchAll(/\[\[([^[\]]*)\]\]/g)].map((found) => `“${found[1]}”`);

const unmarked = (text: string): string => text.replace(/\[\[|\]\]/g, '');

/** The page as Markdown; null where there is no such rule. */
export function rulePage(code: string): string | null {
  const rule = ruleByCode.get(code);
  if (rule === undefined) return null;
  const parts = [
    `# ${rule.title} (\`${rule.code}\`)`,
    rule.why,
    `**A question to ask:** ${rule.ask}`,
    '## Flagged',
    ...rule.bad.flatMap(({ text, fixed }) => [
      fence(unmarked(text)),
      `Marked: ${marked(text).join(', ')}.`,
      ...(fixed === undefined ? [] : ['After the first quick fix:', fence(fixed)]),
    ]),
    '## Not flagged',
    ...rule.good.map(fence),
    ...(rule.exceptions.length > 0 ? ['## Silent by design', rule.exceptions.map((one) => `- ${one}`).join('\n')] : []),
    '## Level',
    `| school | level |\n| --- | --- |\n${schools.map((school) => `| \`${school}\` | ${ownLevel(rule, school)} |`).join('\n')}`,
    `Set another one with the setting \`okr.rules\`: \`{ "${rule.code}": "off" }\` (${levels.map((level) => `\`${level}\``).join(', ')}). For a single line, write \`// okr-ignore-next-line ${rule.code}: why\` above it.`,
  ];
  return `${parts.join('\n\n')}\n`;
}
