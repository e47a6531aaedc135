import { choiceMarks } from './glob-choices.js';
import { endOfClass } from './glob-class.js';

/** What a glob is made of: one character, any number of them, or one of several sequences. */
export type GlobPart =
  | { kind: 'one'; matches: (character: string) => boolean }
  | { kind: 'any-number' }
  | { kind: 'choice'; options: GlobPart[][] };

/**
 * A glob's parts: `*` is any number of characters, `?` one, `[a-z]` and `[!a-z]` one of a class, `{a,b}` a choice, and
 * a backslash takes a character's meaning away. A bracket or brace that nothing closes is a character like others, and
 * so are braces without a comma.
 */
export function parseGlob(glob: string): GlobPart[] {
  return new GlobParser([...glob]).parse();
}

class GlobParser {
  private at = 0;
  private readonly marks: ReadonlySet<number>;

  constructor(private readonly characters: readonly string[]) {
    this.marks = choiceMarks(characters);
  }

  /** Reads to the end or, within a choice, to the comma or brace that ends the option. */
  parse(): GlobPart[] {
    const parts: GlobPart[] = [];
    while (this.at < this.characters.length) {
      const isMark = this.marks.has(this.at);
      if (isMark && this.characters[this.at] !== '{') break;
      parts.push(isMark ? this.parseChoice() : this.parseOne());
    }
    return parts;
  }

  private parseChoice(): GlobPart {
    const options: GlobPart[][] = [];
    do {
      this.at++;
      options.push(this.parse());
    } while (this.characters[this.at] === ',');
    this.at++;
    return { kind: 'choice', options };
  }

  private parseOne(): GlobPart {
    const start = this.at++;
    const character = this.characters[start]!;
    if (character === '*') return { kind: 'any-number' };
    if (character === '?') return { kind: 'one', matches: () => true };
    if (character === '\\' && this.at < this.characters.length) return literal(this.characters[this.at++]!);
    const end = character === '[' ? endOfClass(this.characters, start) : -1;
    if (end < 0) return literal(character);
    this.at = end + 1;
    return characterClass(this.characters.slice(start + 1, end));
  }
}

function literal(expected: string): GlobPart {
  return { kind: 'one', matches: (character) => character === expected };
}

/** @param written what stands between the brackets */
function characterClass(written: readonly string[]): GlobPart {
  const isNegated = written[0] === '!' || written[0] === '^';
  const members = written.slice(isNegated ? 1 : 0);
  const ranges: [first: string, last: string][] = [];
  for (let at = 0; at < members.length; at++) {
    const last = members[at + 1] === '-' ? members[at + 2] : undefined;
    ranges.push([members[at]!, last ?? members[at]!]);
    if (last !== undefined) at += 2;
  }
  const isIn = (character: string) => ranges.some(([first, last]) => character >= first && character <= last);
  return { kind: 'one', matches: (character) => isIn(character) !== isNegated };
}
