/** Snippets as the editor inserts them, with every blank left at its default. */

/** Values of the variables that our snippets use. */
export type Variables = Readonly<Record<string, string>>;

/**
 * Expands a snippet body: tab stops, blanks, choices (their first), variables and their transformations.
 * @throws {SyntaxError} for what VS Code would insert as literal text instead of expanding it
 */
export function expandSnippet(body: string, variables: Variables): string {
  const defaults = new Map<string, string>();
  let at = 0;

  const take = (expected: string) => {
    if (!body.startsWith(expected, at)) throw new SyntaxError(`Expected ${expected} at ${at} in ${body}`);
    at += expected.length;
  };

  const character = (): string => {
    if (at === body.length) throw new SyntaxError(`Unexpected end of ${body}`);
    return body[at++]!;
  };

  /** Text up to an unescaped character of `ends`, which is not taken. */
  const rawUntil = (ends: string): string => {
    let raw = '';
    while (!(at < body.length && ends.includes(body[at]!))) {
      if (body[at] === '\\' && ends.includes(body[at + 1] ?? '\\')) at++;
      raw += character();
    }
    return raw;
  };

  /** Everything up to the brace that closes the blank around it, or to the end of the body. */
  const expand = (inBlank: boolean): string => {
    let text = '';
    while (at < body.length && !(inBlank && body[at] === '}')) {
      if (body[at] === '$') {
        text += placeholder();
      } else {
        if (body[at] === '\\') at++;
        text += character();
      }
    }
    return text;
  };

  const name = (): string => {
    const found = /^(?:\d+|[A-Z_]+)/.exec(body.slice(at));
    if (!found) throw new SyntaxError(`Expected a number or a variable at ${at} in ${body}`);
    at += found[0].length;
    return found[0];
  };

  const valueFor = (key: string): string => {
    if (/^\d/.test(key)) return defaults.get(key) ?? '';
    const value = variables[key];
    if (value === undefined) throw new SyntaxError(`Unknown variable ${key} in ${body}`);
    return value;
  };

  const placeholder = (): string => {
    take('$');
    if (body[at] !== '{') return valueFor(name());
    take('{');
    const key = name();
    let text: string;
    if (body[at] === ':') {
      take(':');
      text = expand(true);
      defaults.set(key, text);
    } else if (body[at] === '|') {
      take('|');
      text = rawUntil('|').split(',')[0]!;
      take('|');
    } else if (body[at] === '/') {
      text = transformed(valueFor(key));
    } else {
      text = valueFor(key);
    }
    take('}');
    return text;
  };

  /** `/regex/format/flags` applied to a variable's value. */
  const transformed = (value: string): string => {
    take('/');
    const regex = rawUntil('/');
    take('/');
    const format: ((groups: readonly (string | undefined)[]) => string)[] = [];
    while (body[at] !== '/') format.push(formatPart());
    take('/');
    const flags = rawUntil('}');
    return value.replace(new RegExp(regex, flags), (...groups) => format.map((part) => part(groups)).join(''));
  };

  /** Literal text, `${1:+present}` or `${1:?present:absent}`. */
  const formatPart = (): ((groups: readonly (string | undefined)[]) => string) => {
    if (!body.startsWith('${', at)) {
      const literal = character();
      return () => literal;
    }
    take('${');
    const group = Number(name());
    take(':');
    const kind = character();
    const present = rawUntil(kind === '?' ? ':' : '}');
    let absent = '';
    if (kind === '?') {
      take(':');
      absent = rawUntil('}');
    } else if (kind !== '+') {
      throw new SyntaxError(`Unknown format ${kind} at ${at} in ${body}`);
    }
    take('}');
    return (groups) => (groups[group] ? present : absent);
  };

  return expand(false);
}
