/** A line of a dump. */
export interface Line {
  text: string;
  /** From 1. */
  number: number;
  /** Blank lines before it. */
  gap: number;
}

/** The lines that hold text, each with the blank lines before it. CRLF, CR, NEL, VT, FF, U+2028 and U+2029 end lines too. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let number = 0;
  for (const line of text.split(/\r\n|[\n\r\u0085\u000b\u000c\u2028\u2029]/)) {
    number++;
    if (line.trim() === '') gap++;
    else {
      lines.push({ text: line, number, gap });
      gap = 0;
    }
  }
  return lines;
}
