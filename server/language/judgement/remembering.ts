/** A function of a string that remembers its answers, as plans say the same words over and over. */

/** Remembers at most so many answers: when there are more, it starts anew. `workOut` must give the same for the same string. */
export function remembering<Answer>(most: number, workOut: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      if (known.size >= most) known.clear();
      answer = workOut(text);
      known.set(text, answer);
    }
    return answer;
  };
}
