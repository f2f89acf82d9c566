/** Peers to compare with, installed on demand into the folder `.bench`, which git ignores. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const folder = path.resolve('.bench/peers');
const packages = [
  'vscode-json-languageservice@5.7.2',
  'vscode-languageserver-textdocument@1.0.12',
  'write-good@1.0.8',
  'wink-nlp@2.4.0',
  'wink-eng-lite-web-model@1.8.1',
];

/** Reads a text, and returns how much it found. */
type Peer = (text: string) => unknown;

export interface Peers {
  /** Parses and validates JSON. */
  readonly json: Peer;
  /** Checks prose by word lists. */
  readonly writeGood: Peer;
  /** Tags parts of speech. */
  readonly wink: Peer;
}

/** Installs the peers where they are missing. Throws without the npm registry. */
export function loadPeers(): Peers {
  if (!existsSync(path.join(folder, 'node_modules'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
    const { status } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', ...packages], {
      cwd: folder,
      stdio: 'ignore',
    });
    if (status !== 0) throw new Error('The peers could not be installed.');
  }
  const load = createRequire(path.join(folder, 'package.json'));
  const service = load('vscode-json-languageservice').getLanguageService({});
  const { TextDocument } = load('vscode-languageserver-textdocument');
  const keyResults = { type: 'array', minItems: 1, items: { type: 'string', pattern: '^[A-Z0-9]' } };
  const objective = {
    type: 'object',
    required: ['text', 'keyResults'],
    properties: { text: { type: 'string', maxLength: 120 }, keyResults },
  };
  const schema = { type: 'object', properties: { objectives: { type: 'array', items: objective } } };
  const wink = load('wink-nlp')(load('wink-eng-lite-web-model'));
  return {
    json: (text) => {
      const document = TextDocument.create('file:///plan.json', 'json', 1, text);
      return service.doValidation(document, service.parseJSONDocument(document), {}, schema);
    },
    writeGood: load('write-good'),
    wink: (text) => wink.readDoc(text).tokens().length(),
  };
}
