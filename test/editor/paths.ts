// The folders that the editor's tests and `npm start` share.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** What is downloaded, built for the tests, or left by them. Ignored by git. */
export const scratch = join(root, '.vscode-test');

/** The package that `npm run package` makes. */
export const vsix = join(root, 'okr-language.vsix');

/** The tests' own extension. */
export const testsExtension = join(root, 'test', 'editor', 'extension');

/** Where the tests' own VS Code keeps the installed package. */
export const testExtensions = join(scratch, 'extensions');

/** The pictures that the scenarios keep. */
export const screenshots = join(scratch, 'screenshots');
