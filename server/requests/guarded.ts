/** Every request goes through here: a failure is logged and answered with nothing, and never takes the server down. */
import { type CancellationToken, type Connection, ResponseError } from 'vscode-languageserver';

let handled = 0;

/** How many requests, and whatever else is guarded, have come in so far: work that can wait sees by it that somebody asks. */
export const handledSoFar = (): number => handled;

/** Wraps a handler: a cancelled request and a failing one get the neutral answer. A `ResponseError` is an answer. */
export function guarded<Params, Answer>(
  connection: Connection,
  name: string,
  neutral: Answer,
  handler: (params: Params) => Answer | Promise<Answer>,
): (params: Params, token?: CancellationToken) => Promise<Answer> {
  return async (params, token) => {
    handled++;
    if (token?.isCancellationRequested) return neutral;
    try {
      return await handler(params);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      connection.console.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return neutral;
    }
  };
}
