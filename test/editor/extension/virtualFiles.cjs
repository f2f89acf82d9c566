// A file system that only the editor's own interface reaches: the disk, under a scheme that no disk has.
const { promises: fs } = require('node:fs');
const vscode = require('vscode');

const changed = new vscode.EventEmitter();

/** Does something to a file, and says of a missing one what the editor's interface has for it. */
const tried = async (uri, act) => {
  try {
    return await act(uri.path);
  } catch (error) {
    throw error.code === 'ENOENT' ? vscode.FileSystemError.FileNotFound(uri) : error;
  }
};

const typeOf = (entry) => (entry.isDirectory() ? vscode.FileType.Directory : vscode.FileType.File);

const provider = {
  onDidChangeFile: changed.event,
  watch: () => ({ dispose: () => {} }),
  stat: (uri) =>
    tried(uri, async (path) => {
      const stat = await fs.stat(path);
      return { type: typeOf(stat), ctime: stat.ctimeMs, mtime: stat.mtimeMs, size: stat.size };
    }),
  readDirectory: (uri) =>
    tried(uri, async (path) => {
      const entries = await fs.readdir(path, { withFileTypes: true });
      return entries.map((entry) => [entry.name, typeOf(entry)]);
    }),
  readFile: (uri) => tried(uri, fs.readFile),
  async writeFile(uri, content) {
    await fs.writeFile(uri.path, content);
    changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  },
  createDirectory: (uri) => fs.mkdir(uri.path),
  delete: (uri) => fs.rm(uri.path, { recursive: true }),
  rename: (from, to) => fs.rename(from.path, to.path),
};

exports.activate = (context) => {
  context.subscriptions.push(vscode.workspace.registerFileSystemProvider('okr-virtual', provider));
};
