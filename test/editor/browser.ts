// A browser for the served editor: the one that came with it, else the Chrome of the machine. It reaches nothing but
// this machine, and keeps a list of what was asked for outside.
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type InstalledEditor, NoEditorError } from './installed.ts';

/** A page of its own profile. */
export interface Visit {
  readonly page: Page;
  /** The addresses outside this machine that the page asked for; each request was refused. */
  readonly outside: readonly string[];
}

/**
 * Starts the browser.
 * @throws {NoEditorError} when it does not start
 */
export async function launchBrowser(editor: InstalledEditor): Promise<Browser> {
  const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const loopbackOnly = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';
  // In a container there is neither a sandbox nor a GPU to count on, and little shared memory.
  const confined = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
  const unpacked = editor.browser && {
    executablePath: join(editor.browser, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(editor.browser, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(editor.browser, 'fonts', 'fonts.conf'),
    },
  };
  try {
    return await chromium.launch({
      args: [...quiet, loopbackOnly, ...confined],
      ...(unpacked ?? { channel: 'chrome' }),
    });
  } catch (cause) {
    throw new NoEditorError('The browser that shows VS Code does not start.', { cause });
  }
}

/** Opens an empty page that can ask nobody but this machine. */
export async function openPage(browser: Browser, colorScheme: 'light' | 'dark' = 'light'): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 760 }, colorScheme });
  const outside: string[] = [];
  await context.route(
    (url) => url.protocol.startsWith('http') && !['localhost', '127.0.0.1'].includes(url.hostname),
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  return { page: await context.newPage(), outside };
}
