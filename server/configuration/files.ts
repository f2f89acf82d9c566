/** How configuration comes to files: the only way in. */

/** Reads small files by their paths. */
export interface ConfigFiles {
  /** The text of a file; null where there is none, or none that can be read. */
  readonly read: (path: string) => string | null;
}
