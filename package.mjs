// Packages the extension: okr-language.vsix. esbuild has bundled it quickly, for tests under Node; what ships is minified once
// more, and it is what the tests in a real VS Code see.
// usage: node package.mjs      (npm run package, which builds first)
import { readFileSync, writeFileSync } from 'node:fs';
import { createVSIX } from '@vscode/vsce';
import { minify } from 'terser';

for (const program of ['dist/client.cjs', 'dist/server.cjs', 'dist/web/client.js', 'dist/web/server.js']) {
  const { code } = await minify(readFileSync(program, 'utf8'), {
    ecma: 2020,
    toplevel: true,
    compress: { passes: 2 },
    // What is not of Latin letters alone takes twice the memory.
    format: { ascii_only: true, comments: false },
  });
  writeFileSync(program, code);
}
await createVSIX({
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
  packagePath: 'okr-language.vsix',
});
