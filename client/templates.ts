/** Which of the snippets can begin a document. */

export interface Template {
  readonly name: string;
  readonly description: string;
  /** Text in snippet syntax. */
  readonly body: string;
}

/** A snippet as the editor's snippet files have it. */
interface Snippet {
  readonly description: string;
  readonly body: readonly string[];
}

/** The snippets of a snippet file that bring a whole objective, in the order of the file. */
export function templatesOf(snippetFile: string): Template[] {
  const snippets: Record<string, Snippet> = JSON.parse(snippetFile);
  return Object.entries(snippets)
    .filter(
      ([, { body }]) =>
        body.some((line) => line.startsWith('Objective:')) && body.some((line) => line.startsWith('- KR:')),
    )
    .map(([name, { description, body }]) => ({ name, description, body: body.join('\n') }));
}
