// The protocol's libraries as modules: a plugin for esbuild. They come as CommonJS, of which a bundle keeps all, and every name.
import { readFileSync } from 'node:fs';

/** From where a module imports what it calls `name`. */
const importedAs = (name, text) => new RegExp(`^import \\* as ${name} from '(.*)';`, 'm').exec(text)[1];

/** What TypeScript makes of each kind of statement when it writes CommonJS, and that statement. */
const statements = [
  // The functions that it adds for its own use, and what it says before it begins.
  [/^var (__\w+) = \(this && this\.\1\).*?^\}(?:\)\)|\)\(\))?;\n/gms, ''],
  [/^(?:"use strict"|Object\.defineProperty\(exports, "__esModule".*|(?:exports\.\w+ = )+void 0);\n/gm, ''],
  [/^(?:const|var) (\w+) = (?:__import\w+\()?require\("((?:\.|vscode-)[^"]+)"\)\)?;$/gm, "import * as $1 from '$2';"],
  // Of other kinds of modules there is only the whole. Where nothing of it is used, it need not be loaded.
  [/^const (\w+) = (?:__importStar\()?(require\("[^"]+"\))\)?;$/gm, 'const $1 = /* @__PURE__ */ (() => $2)();'],
  [/^__exportStar\(require\("([^"]+)"\), exports\);$/gm, "export * from '$1';"],
  [
    /^Object\.defineProperty\(exports, "(\w+)", \{ .*? return (\w+)\.(\w+); \} \}\);$/gm,
    (_whole, name, from, its, _at, text) => `export { ${its} as ${name} } from '${importedAs(from, text)}';`,
  ],
  // A namespace, or an enumeration: made where it is used, and not for what its making might do besides.
  [
    /^(?:export )?var (\w+);\n\(function \(\1\) \{$(.*?)^\}\)\(\1 \|\| \((?:exports\.\1 = )?\1 = \{\}\)\);$/gms,
    'export const $1 = /* @__PURE__ */ (($1) => {$2return $1;\n})({});',
  ],
  [/^\}\)\((\w+) \|\| \(exports\.\1 = \1 = \{\}\)\);$/gm, '})($1);'],
  [/^exports\.default = /gm, 'export default '],
  [/^exports\.(\w+) = \1;$/gm, 'export { $1 };'],
  [/^exports\.(\w+) = /gm, 'export const $1 = '],
  [/\bexports\.(\w+)/g, '$1'],
];

/** The module that a file of CommonJS was written as. Throws where one of its statements is of no known kind. */
function asModule(path) {
  const module = statements.reduce((text, [is, was]) => text.replace(is, was), readFileSync(path, 'utf8'));
  const left = /^(?!\s*\/?\*).*(?:\bexports\b|\b__\w+\().*/m.exec(module);
  if (left) throw new Error(`${path} has something that is not known how to write as a module: ${left[0]}`);
  return module;
}

/** Takes only what is used of the protocol's libraries, and shortens its names. */
export const asModules = {
  name: 'as modules',
  setup({ onLoad }) {
    onLoad(
      { filter: /[\\/]vscode-(?:jsonrpc|language(?:client|server(?:-\w+)?))[\\/]lib[\\/].*\.js$/ },
      ({ path }) => ({
        contents: asModule(path),
      }),
    );
  },
};
