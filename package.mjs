// Packages the extension: okr-language.vsix. esbuild has bundled it quickly, for tests under Node; what ships is minified once
// more, and packed more tightly than vsce does. It is what the tests in a real VS Code see.
// usage: node package.mjs      (npm run package, which builds first)
import { readFileSync, writeFileSync } from 'node:fs';
import { createVSIX } from '@vscode/vsce';
import sevenZip from '7z-wasm';
import { minify } from 'terser';

const packagePath = 'okr-language.vsix';

for (const program of ['dist/client.cjs', 'dist/server.cjs', 'dist/web/client.js', 'dist/web/server.js']) {
  const { code } = await minify(readFileSync(program, 'utf8'), {
    ecma: 2020,
    toplevel: true,
    // Functions one after the other compress better.
    compress: { passes: 2, hoist_funs: true },
    // What is not of Latin letters alone takes twice the memory.
    format: { ascii_only: true, comments: false },
  });
  writeFileSync(program, code);
}
await createVSIX({ dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false, packagePath });

const { FS, callMain } = await sevenZip({ print: () => {} });
const run = (...args) => {
  if (callMain(args) !== 0) throw new Error(`7-Zip failed at ${args.join(' ')}`);
};
FS.writeFile('loose.zip', readFileSync(packagePath));
run('x', 'loose.zip', '-ofiles');
FS.chdir('files');
// The files (they all have dots in their names) without their folders and times: a package depends on what is in it alone.
run('a', '-tzip', '-mx=9', '-mfb=258', '-mpass=15', '-mtm-', '-r', '../tight.zip', '*.*');
writeFileSync(packagePath, FS.readFile('../tight.zip'));
