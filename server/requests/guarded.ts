/** Every request goes through here: a failure is logged and answered with nothing, and never takes the server down. */
import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

let handled = 0;

/** How many requests, and whatever else is guarded, have come in so far: work that can wait sees by it that somebody asks. */
export const handledSoFar = (): number => handled;

/** Thrown by a handler: what cannot be done, with the reason as its message, which is the answer. */
export class Refused extends Error {}

/** Wraps a handler: a cancelled request and a failing one get the neutral answer. */
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
      if (error instanceof Refused) throw new ResponseError(LSPErrorCodes.RequestFailed, error.message);
      connection.console.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return neutral;
    }
  };
}
