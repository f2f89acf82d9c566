/** The files of a call as a workspace: they know each other, and all those in the folders that were named. */

import { statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Surroundings } from '../language/model/links.ts';
import { nodeFiles } from '../workspace/nodeFiles.ts';
import { summaryOfText, Workspace, whyNotText } from './core.ts';
import { type Input, isMarkdown } from './input.ts';

/** What stands around each input, by its path; `paths` are those of the call. Nothing outside them is read. */
export async function readSurroundings(
  inputs: readonly Input[],
  paths: readonly string[],
): Promise<(path: string) => Surroundings> {
  const workspace = new Workspace(() => {});
  for (const input of inputs) {
    if (!isMarkdown(input.path) && whyNotText(input.text) === null)
      workspace.opened(uriOf(input.path), summaryOfText(input.text));
  }
  workspace.begin(nodeFiles, paths.filter(isFolder).map(uriOf));
  await workspace.settled();
  return (given) => workspace.around(uriOf(given));
}

/** Standard input is nowhere. */
const uriOf = (given: string): string => (given === '-' ? 'untitled:-' : pathToFileURL(path.resolve(given)).href);

const isFolder = (given: string): boolean =>
  given !== '-' && statSync(given, { throwIfNoEntry: false })?.isDirectory() === true;
