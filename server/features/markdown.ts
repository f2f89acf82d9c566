/** Text of files where it is shown: in Markdown it goes through `escapeMarkdown`, so that it never acts, elsewhere through `inOrder`. */

/** Characters that turn the order of the others round: what comes behind them would read as something else. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Characters that steer a terminal or begin a line. */
const steering = /[\p{Cc}\u2028\u2029]+/gu;

/** The text in its own order and in one line: for names and messages that other words stand beside. */
export const inOrder = (text: string): string => text.replace(turning, '').replace(steering, ' ');

/** The text as it stands, in a Markdown document: no emphasis, link, image, HTML or code of its own, in its own order. */
export const escapeMarkdown = (text: string): string =>
  inOrder(text)
    .replace(/[\\`*_{}[\]()#+\-.!|<>~$&:@]/g, '\\$&')
    .replace(/\s+/g, ' ');
