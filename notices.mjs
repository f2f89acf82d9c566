// Says what of others ships in the bundles: dist/bom.cdx.json, a bill of materials in CycloneDX, and
// dist/THIRD-PARTY-NOTICES.txt, their licences word for word. Both come from dist/metafile.json, so from what was bundled.
// usage: node notices.mjs      (after esbuild.mjs)
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const bill = 'dist/bom.cdx.json';
const tool = 'node_modules/@cyclonedx/cyclonedx-esbuild/bin/cyclonedx-esbuild-cli.js';
const options = ['--gather-license-texts', '--output-reproducible', '--output-file', bill, 'dist/metafile.json'];
execFileSync(process.execPath, [tool, ...options], { stdio: ['ignore', 'ignore', 'pipe'] });

const bom = JSON.parse(readFileSync(bill, 'utf8'));
// Our own folders say which kind of modules they hold, and the build puts modules of its own in between: no packages.
const isOwn = (ref) => /^(?:Dummy|Virtual)Component /.test(ref);
const needs = new Map(bom.dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
const ofOthers = [...needs].flatMap(([ref, all]) => (isOwn(ref) ? all.filter((one) => !isOwn(one)) : []));
needs.set(bom.metadata.component['bom-ref'], [...new Set(ofOthers)].sort());
bom.dependencies = [...needs].flatMap(([ref, dependsOn]) => (isOwn(ref) ? [] : { ref, dependsOn }));
bom.components = bom.components.filter((component) => !isOwn(component['bom-ref']));
const notices = bom.components.map((component) => {
  const texts = component.evidence?.licenses?.map(({ license }) =>
    Buffer.from(license.text.content, 'base64').toString(),
  );
  if (!texts?.length) throw new Error(`${component.name} ships without the text of its licence.`);
  return [`${component.name} ${component.version}`, ...texts.map((text) => text.trim())].join('\n\n');
});
const rule = `\n\n${'-'.repeat(80)}\n\n`;
writeFileSync(
  'dist/THIRD-PARTY-NOTICES.txt',
  `${['This software contains the following packages, under their own licences.', ...notices].join(rule)}\n`,
);
// The texts are in the notices.
for (const component of [bom.metadata.component, ...bom.components]) delete component.evidence;
writeFileSync(bill, `${JSON.stringify(bom)}\n`);
