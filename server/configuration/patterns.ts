/**
 * Patterns of paths, as `exclude` has them. They are made into states instead of a regular expression: pattern and path come
 * from anybody, and so the time grows with the length of each, and never faster.
 */

/** Patterns beyond these are nobody's way to name files. */
export const mostPatterns = 200;
export const longestPattern = 300;

/** Where a path may be in a pattern: `takes` says which character leads on, and `to` where. */
interface State {
  readonly takes: (character: string) => boolean;
  readonly to: Set<State>;
}

/** A part of a pattern: the states before it, made from those behind it. */
type Part = (behind: ReadonlySet<State>) => ReadonlySet<State>;

const end: State = { takes: () => false, to: new Set() };

/**
 * Whether a path, with `/`, is what one of the patterns means. `*` and `?` are characters of a name, `**` any folders, `[a-c]` and
 * `[!a-c]` one character, `{a,b}` either; whatever a `\` stands before is itself. No path is meant by an empty pattern.
 */
export function matcherOf(patterns: readonly string[]): (path: string) => boolean {
  const start = eitherOf(patterns.map((pattern) => partsOf([...pattern.replace(/^\.\//, '')])))(new Set([end]));
  return (path) => {
    let now = start;
    for (const character of path) {
      const next = new Set<State>();
      for (const { takes, to } of now) if (takes(character)) for (const state of to) next.add(state);
      if (next.size === 0) return false;
      now = next;
    }
    return path !== '' && now.has(end);
  };
}

const isAny = (): boolean => true;

const isInName = (character: string): boolean => character !== '/';

const one =
  (takes: State['takes']): Part =>
  (behind) =>
    new Set([{ takes, to: new Set(behind) }]);

const some =
  (takes: State['takes']): Part =>
  (behind) => {
    const to = new Set(behind);
    to.add({ takes, to });
    return to;
  };

const literal = (character: string): Part => one((other) => other === character);

const sequenceOf =
  (parts: readonly Part[]): Part =>
  (behind) =>
    parts.reduceRight((states, part) => part(states), behind);

const eitherOf =
  (alternatives: readonly (readonly Part[])[]): Part =>
  (behind) =>
    new Set(alternatives.flatMap((parts) => [...sequenceOf(parts)(behind)]));

/** Whole folders, none as well. */
const folders: Part = (behind) => {
  const start = new Set(behind);
  const inside = new Set<State>();
  inside.add({ takes: isAny, to: inside });
  inside.add({ takes: (character) => character === '/', to: start });
  for (const state of inside) start.add(state);
  return start;
};

/** What stands in a folder, at any depth, and the folder itself. */
const contents: Part = (behind) => new Set([...behind, ...sequenceOf([literal('/'), some(isAny)])(behind)]);

/** The parts of a pattern, or of an alternative in it, by its characters. */
function partsOf(characters: readonly string[]): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < characters.length; ) {
    const [part, next] = partAt(characters, at);
    parts.push(part);
    at = next;
  }
  return parts;
}

/** The part that begins somewhere, and where the next one does. */
function partAt(characters: readonly string[], at: number): [Part, number] {
  const character = characters[at]!;
  switch (character) {
    case '\\':
      return [literal(characters[at + 1] ?? character), at + 2];
    case '?':
      return [one(isInName), at + 1];
    case '*':
      return starsAt(characters, at);
    case '/':
      return characters.slice(at).join('') === '/**' ? [contents, characters.length] : [literal('/'), at + 1];
    case '[':
      return classAt(characters, at) ?? [literal(character), at + 1];
    case '{':
      return bracesAt(characters, at) ?? [literal(character), at + 1];
    default:
      return [literal(character), at + 1];
  }
}

/** `**` stands for folders where it is all that stands between two `/`; else it is as good as `*`. */
function starsAt(characters: readonly string[], at: number): [Part, number] {
  let next = at;
  while (characters[next] === '*') next++;
  const isBeginning = at === 0 || characters[at - 1] === '/';
  if (next - at !== 2 || !isBeginning) return [some(isInName), next];
  if (characters[next] === '/') return [folders, next + 1];
  return [some(next === characters.length ? isAny : isInName), next];
}

/** `[a-c]`; null where no `]` follows. */
function classAt(characters: readonly string[], at: number): [Part, number] | null {
  const isNegated = characters[at + 1] === '!' || characters[at + 1] === '^';
  const from = at + (isNegated ? 2 : 1);
  // Right behind the bracket it is a character like others.
  const to = characters.indexOf(']', from + 1);
  if (to === -1) return null;
  const within = characters.slice(from, to);
  const isMeant = (character: string) =>
    within.some((first, index) => {
      const isRange = within[index + 1] === '-' && index + 2 < within.length;
      return isRange ? first <= character && character <= within[index + 2]! : first === character;
    });
  return [one((character) => isInName(character) && isMeant(character) !== isNegated), to + 1];
}

/** `{a,b}`, also with others inside; null where it is not closed or there is nothing to choose from. */
function bracesAt(characters: readonly string[], at: number): [Part, number] | null {
  const ends: number[] = [];
  let depth = 0;
  for (let to = at; to < characters.length; to++) {
    const character = characters[to];
    if (character === '\\') to++;
    else if (character === '{') depth++;
    else if (character === ',' && depth === 1) ends.push(to);
    else if (character === '}' && --depth === 0) {
      if (ends.length === 0) return null;
      ends.push(to);
      const alternatives = ends.map((end, index) => characters.slice((ends[index - 1] ?? at) + 1, end));
      return [eitherOf(alternatives.map(partsOf)), to + 1];
    }
  }
  return null;
}
