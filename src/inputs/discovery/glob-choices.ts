import { endOfClass } from './glob-class.js';

/** The places of the braces and commas that make the choices of a glob; all others are characters like others. */
export function choiceMarks(characters: readonly string[]): ReadonlySet<number> {
  const marks = new Set<number>();
  /** The braces that are open, each with its commas. */
  const open: number[][] = [];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at];
    if (character === '\\') at++;
    else if (character === '[') at = Math.max(at, endOfClass(characters, at));
    else if (character === '{') open.push([at]);
    else if (character === ',') open.at(-1)?.push(at);
    else if (character === '}') {
      const choice = open.pop() ?? [];
      if (choice.length > 1) for (const mark of [...choice, at]) marks.add(mark);
    }
  }
  return marks;
}
