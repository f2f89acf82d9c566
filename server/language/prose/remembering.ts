/** Functions of a string that remember their answers, as plans say the same words over and over. */

/** More different words than any team's plans hold. */
export const MOST_WORDS = 10_000;

/** Remembers at most so many answers: when there are more, it starts anew. `workOut` must give the same for the same string. */
export const remembering = <Answer>(most: number, workOut: (text: string) => Answer): ((text: string) => Answer) =>
  rememberingWords(most, workOut, ownCopy);

/** `remembering` for strings that hold on to no text, such as those of forms: they are kept as they are. */
export function rememberingWords<Answer>(
  most: number,
  workOut: (word: string) => Answer,
  kept = (word: string) => word,
): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    let answer = known.get(word);
    if (answer === undefined) {
      if (known.size >= most) known.clear();
      const own = kept(word);
      answer = workOut(own);
      known.set(own, answer);
    }
    return answer;
  };
}

const names: Record<string, null> = Object.create(null);

/**
 * The same string, as the engine keeps names of properties: once, and apart from the text that it was cut from, which
 * would stay in memory with it. Such strings are compared by address. Making one takes some microseconds.
 */
export function ownCopy(text: string): string {
  names[text] = null;
  const [copy = text] = Object.keys(names);
  delete names[text];
  return copy;
}
