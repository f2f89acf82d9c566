/** Configuration files of this machine. */
import { readFileSync, statSync } from 'node:fs';
import type { ConfigFiles } from './files.ts';

/** Above this many bytes nobody wrote it. */
const mostBytes = 1_000_000;

export const nodeConfigFiles: ConfigFiles = {
  read(path) {
    try {
      // A pipe or a device would be waited for.
      const stats = statSync(path);
      return stats.isFile() && stats.size <= mostBytes ? readFileSync(path, 'utf8') : null;
    } catch {
      return null;
    }
  },
};
