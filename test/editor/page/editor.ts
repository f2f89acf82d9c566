// The editor's page, driven as a person does: by pointer, keys and what is to be seen. The words that its functions
// take are words on the screen.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { launchBrowser, openPage } from '../browser.ts';
import { installedEditor } from '../installed.ts';
import { screenshots, testExtensions, testsExtension } from '../paths.ts';
import { serve } from '../server.ts';

/** What an editor is opened with. */
export interface Opening {
  /** The files of its folder, by name. The first is opened. */
  readonly files: Readonly<Record<string, string>>;
  readonly theme?: 'light' | 'dark';
  /** User settings. */
  readonly settings?: Record<string, unknown>;
  /** The folder of an extension under development, to run beside the packaged one. */
  readonly extension?: string;
  /** Whether everything is as in a browser alone: no Node for the packaged extension, and no disk for the files. */
  readonly inBrowser?: boolean;
}

/** A place on the page in pixels. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Severity = 'error' | 'warning' | 'info' | 'hint';

/**
 * Opens a fresh editor with the packaged extension, lets `visit` act in it, and closes it.
 * @throws {Error} when the page asked for anything outside this machine
 */
export async function withEditor(opening: Opening, visit: (editor: EditorPage) => Promise<void>): Promise<void> {
  const editor = await installedEditor();
  const temporary = await mkdtemp(join(tmpdir(), 'okr-page-'));
  const folder = join(temporary, 'okrs');
  await mkdir(folder);
  for (const [name, text] of Object.entries(opening.files)) await writeFile(join(folder, name), text);
  const theme = opening.theme ?? 'light';
  const server = await serve(editor, {
    data: join(temporary, 'data'),
    extensions: testExtensions,
    settings: {
      ...settingsOf(theme),
      ...(opening.inBrowser ? { 'remote.extensionKind': { 'okr-language.okr-language': ['web'] } } : {}),
      ...opening.settings,
    },
    forTests: true,
  });
  const browser = await launchBrowser(editor);
  try {
    const { page, outside } = await openPage(browser, theme);
    const first = Object.keys(opening.files)[0];
    const place = opening.inBrowser ? `okr-virtual:${folder}` : folder;
    const extension = opening.inBrowser ? testsExtension : opening.extension;
    await page.goto(
      server.address(place, {
        ...(first ? { openFile: `${place}/${first}` } : {}),
        ...(extension ? { extensionDevelopmentPath: extension } : {}),
      }),
    );
    await page.locator('.monaco-workbench .part.editor').waitFor();
    if (first) await page.locator('.monaco-editor .view-line').first().waitFor();
    const opened = new EditorPage(page, folder);
    await visit(opened).catch(async (error) => {
      failures += 1;
      await opened.screenshot(`failed-${failures}`);
      throw error;
    });
    if (outside.length > 0) throw new Error(`The page asked for ${outside.join(', ')}`);
  } finally {
    await browser.close();
    await server.stop();
    await rm(temporary, { recursive: true, force: true });
  }
}

/** How many visits have failed; numbers their pictures. */
let failures = 0;

function settingsOf(theme: 'light' | 'dark'): Record<string, unknown> {
  return {
    'workbench.colorTheme': theme === 'light' ? 'Default Light Modern' : 'Default Dark Modern',
    'window.autoDetectColorScheme': false,
    'editor.cursorBlinking': 'solid',
    'editor.minimap.enabled': false,
  };
}

/** An open editor. */
export class EditorPage {
  readonly page: Page;
  readonly folder: string;

  constructor(page: Page, folder: string) {
    this.page = page;
    this.folder = folder;
  }

  /** Resolves when `text` wears a squiggle. */
  async squiggle(text: string, severity: Severity = 'warning'): Promise<void> {
    await this.#until(`a squiggle (${severity}) under "${text}"`, () => this.#isUnderlined(text, severity));
  }

  /** Resolves when `text` wears no squiggle of this severity (any more). */
  async noSquiggle(text: string, severity: Severity = 'warning'): Promise<void> {
    await this.#until(
      `no squiggle (${severity}) under "${text}"`,
      async () => !(await this.#isUnderlined(text, severity)),
    );
  }

  /** Points at `text` and returns what the hover says. */
  async hover(text: string): Promise<string> {
    const hover = this.page.locator('.monaco-hover:not(.hidden)').first();
    await this.#until(`a hover on "${text}"`, async () => {
      // Looked up each time: a code lens that comes late moves the lines.
      const { x, y } = middle(await this.#placeOf(text));
      await this.page.mouse.move(0, 0);
      await this.page.mouse.move(x, y);
      return hover.waitFor({ timeout: 2000 }).then(
        () => true,
        () => false,
      );
    });
    return (await hover.innerText()).replaceAll('\u00a0', ' ');
  }

  /** Puts the cursor into `text`, opens the menu of quick fixes there, and returns its titles. The menu stays open. */
  async quickFixes(text: string): Promise<string[]> {
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    await this.#until(`quick fixes for "${text}"`, async () => {
      await this.page.keyboard.press('Escape');
      // Again each time: lines move when a lens appears above them.
      await this.click(text);
      await this.page.keyboard.press('Control+.');
      return rows
        .first()
        .waitFor({ timeout: 2000 })
        .then(
          () => true,
          () => false,
        );
    });
    return rows.allInnerTexts();
  }

  /** Applies the quick fix for `text` whose title contains `title`. */
  async quickFix(text: string, title: string): Promise<void> {
    const before = await this.text();
    await this.quickFixes(text);
    await this.page.locator('.action-widget .monaco-list-row.action', { hasText: title }).first().click();
    await this.#until(`the edit of "${title}"`, async () => (await this.text()) !== before);
  }

  /** Puts the cursor into the middle of `text`. */
  async click(text: string): Promise<void> {
    const { x, y } = middle(await this.#placeOf(text));
    await this.page.mouse.click(x, y);
  }

  /** Types into what has the focus. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Presses a key, such as `Tab` or `Control+Space`. */
  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** Saves the file and resolves when it no longer counts as changed. */
  async save(): Promise<void> {
    await this.page.keyboard.press('Control+s');
    await this.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
  }

  /** The text of a file of the folder, as it is on the disk. */
  textOnDisk(name: string): Promise<string> {
    return readFile(join(this.folder, name), 'utf8');
  }

  /** Runs a command by its title in the command palette. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.choose(title);
  }

  /** Types into the open quick pick and takes the row whose label is `label`. */
  async choose(label: string): Promise<void> {
    const picker = this.page.locator('.quick-input-widget');
    await picker.locator('input').first().pressSequentially(label);
    await picker.locator('.monaco-list-row .label-name').getByText(label, { exact: true }).first().click();
  }

  /** A notification with these words. An editor under test shows none by itself, so their list is opened. */
  async notification(words: string): Promise<Locator> {
    const list = this.page.locator('.notifications-center.visible');
    const found = list.locator('.notification-list-item', { hasText: words }).first();
    await this.#until(`a notification "${words}"`, async () => {
      if (await found.isVisible()) return true;
      const bell = this.page.locator('.statusbar-item .codicon-bell-dot');
      if (!(await list.isVisible()) && (await bell.isVisible())) await bell.click();
      return false;
    });
    return found;
  }

  /** Opens an untitled file of the format. */
  async untitled(): Promise<void> {
    await this.command('File: New Untitled Text File');
    await this.command('Change Language Mode');
    await this.choose('OKR');
  }

  /** Types the prefix of a snippet and takes it from the suggestions. */
  async snippet(prefix: string): Promise<void> {
    await this.type(prefix);
    await this.press('Control+Space');
    // The server's own completion of the same word is another row.
    const snippet = this.page.locator('.codicon-symbol-snippet');
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: prefix, has: snippet });
    await rows.first().click();
  }

  /** The text on the screen. */
  async text(): Promise<string> {
    const lines = await this.page
      .locator('.editor-instance .view-line')
      .evaluateAll((drawn) =>
        drawn.map((line) => ({ top: Number(line.getBoundingClientRect().top), text: String(line.textContent) })),
      );
    const sorted = lines.sort((a, b) => a.top - b.top).map((line) => line.text);
    return sorted.join('\n').replaceAll('\u00a0', ' ');
  }

  /** Resolves when the text on the screen holds `text`, or no longer does. */
  async shows(text: string, wanted = true): Promise<void> {
    await this.#until(`${wanted ? '' : 'no '}"${text}"`, async () => (await this.text()).includes(text) === wanted);
  }

  /** Keeps a picture of the page as `.vscode-test/screenshots/NAME.png`. */
  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: join(screenshots, `${name}.png`) });
  }

  /** Whether a squiggle lies beneath the text. */
  async #isUnderlined(text: string, severity: Severity): Promise<boolean> {
    const place = await this.#placeOf(text);
    for (const squiggle of await this.page.locator(`.squiggly-${severity}`).all()) {
      const box = await squiggle.boundingBox({ timeout: 1000 }).catch(() => null);
      if (box && overlap(box, place)) return true;
    }
    return false;
  }

  /** Where `text` stands; the first occurrence on the screen. */
  async #placeOf(text: string): Promise<Place> {
    let place: Place | undefined;
    await this.#until(`"${text}"`, async () => {
      place = await placeIn(this.page.locator('.editor-instance .view-lines').first(), text);
      return place !== undefined;
    });
    return place!;
  }

  async #until(what: string, holds: () => Promise<boolean>): Promise<void> {
    const deadline = Date.now() + 30_000;
    while (!(await holds())) {
      if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}. The editor shows:\n${await this.text()}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function middle({ x, y, width, height }: Place): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}

function overlap(a: Place, b: Place): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Where `text` stands within the lines of an editor; the uppermost when it is there twice. */
function placeIn(editorLines: Locator, text: string): Promise<Place | undefined> {
  return editorLines.evaluate((lines, wanted) => {
    const sorted = [...lines.querySelectorAll('.view-line')].sort(
      (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
    );
    for (const line of sorted) {
      // Monaco draws blanks as no-break spaces and cuts a line into tokens, so the text may begin and end in two nodes.
      const start: number = line.textContent.replaceAll('\u00a0', ' ').indexOf(wanted);
      if (start < 0) continue;
      const range = line.ownerDocument.createRange();
      const nodes = line.ownerDocument.createTreeWalker(line, 4 /* text nodes */);
      let offset = 0;
      for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
        const end = offset + node.textContent.length;
        if (start >= offset && start < end) range.setStart(node, start - offset);
        if (start + wanted.length > offset && start + wanted.length <= end) {
          range.setEnd(node, start + wanted.length - offset);
        }
        offset = end;
      }
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    }
    return undefined;
  }, text);
}
