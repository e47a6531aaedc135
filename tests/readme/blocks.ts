import { readFileSync } from 'node:fs';

/** A fenced block of the README. */
export interface Block {
  /** What stands behind the fence: `console`, `sh`, `crontab` …; '' for nothing. */
  language: string;
  /** The title of its section. */
  section: string;
  /** In the README, from 1, for messages. */
  line: number;
  text: string;
}

/** A command as it is typed and what it prints. */
export interface Step {
  command: string;
  output: string;
}

const readme = new URL('../../README.md', import.meta.url);

/** All fenced blocks of the README, in order. */
export function readBlocks(): Block[] {
  const lines = readFileSync(readme, 'utf8').split('\n');
  const blocks: Block[] = [];
  let section = '';
  for (let at = 0; at < lines.length; at++) {
    section = /^## (.+)$/.exec(lines[at]!)?.[1] ?? section;
    const fence = /^```(\w*)$/.exec(lines[at]!);
    if (!fence) continue;
    const end = lines.indexOf('```', at + 1);
    if (end < 0) throw new Error(`README.md:${at + 1}: this block has no end`);
    blocks.push({ language: fence[1]!, section, line: at + 1, text: `${lines.slice(at + 1, end).join('\n')}\n` });
    at = end;
  }
  return blocks;
}

/** The commands of a `console` block: `$ ` opens one, `> ` goes on with it, all else was printed. */
export function stepsOf({ text, line }: Block): Step[] {
  const steps: Step[] = [];
  let isOpen = false;
  for (const [index, each] of text.split('\n').slice(0, -1).entries()) {
    const last = steps.at(-1);
    if (each.startsWith('$ ')) {
      steps.push({ command: each.slice(2), output: '' });
      isOpen = true;
      continue;
    }
    if (!last) throw new Error(`README.md:${line + 1 + index}: output without a command`);
    if (isOpen && each.startsWith('> ')) last.command += `\n${each.slice(2)}`;
    else {
      last.output += `${each}\n`;
      isOpen = false;
    }
  }
  return steps;
}

/** Whether a block fetches something. */
export function needsWeb({ text }: Block): boolean {
  return /\bhttps?:\/\//.test(text);
}
