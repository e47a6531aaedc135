import {
  bodyFormat,
  byteSize,
  colorWhen,
  explainFormat,
  kept,
  moment,
  outputFormat,
  sourceFormat,
  type ValueType,
} from './values.js';

/** An option of the command line: its flags as `--help` prints them and what they do. */
export interface OptionSpec {
  flags: string;
  help: string;
  /** Its values, where there are few. */
  type?: ValueType<unknown>;
  /** What its value names, for completion. */
  completes?: 'file' | 'directory';
  /** Names of options that cannot stand beside it. */
  conflicts?: string;
}

const from: OptionSpec = { flags: '-f, --from <FORMAT>', help: 'how inputs are written', type: sourceFormat };
const keep: OptionSpec = {
  flags: '--keep <LIST>',
  help: "what the body keeps beyond the article's own text, with commas between",
  type: kept,
};
const now: OptionSpec = {
  flags: '--now <TIME>',
  help: 'when the pages were fetched, such as 2026-11-24T09:30Z: "3 hours ago" is counted from it, and no date is later',
  type: moment,
};
const maxBytes: OptionSpec = {
  flags: '--max-bytes <SIZE>',
  help: 'largest page, such as 500000, 64M or 1G (default: 64M)',
  type: byteSize,
};
const color: OptionSpec = { flags: '--color <WHEN>', help: 'colour in what people read', type: colorWhen };

export const cleanOptions: readonly OptionSpec[] = [
  from,
  {
    flags: '-t, --to <FORMAT>',
    help: 'how records are written (default: json for one page, ndjson for several inputs)',
    type: outputFormat,
  },
  {
    flags: '-o, --output <FILE>',
    help: 'write to FILE, whole or not at all',
    completes: 'file',
    conflicts: 'outputDir',
  },
  { flags: '-O, --output-dir <DIR>', help: 'write one file an article into DIR', completes: 'directory' },
  { flags: '-a, --input-file <LIST>', help: 'read more INPUTs from LIST, one a line', completes: 'file' },
  { flags: '-0, --null', help: 'LIST has a NUL after each INPUT instead of a line end' },
  { flags: '--body <FORMAT>', help: 'how the body in a record is written (default: text)', type: bodyFormat },
  keep,
  now,
  {
    flags: '--provenance',
    help: 'add to each record where every field comes from, how sure it is, and what lost to it',
  },
  maxBytes,
  { flags: '-q, --quiet', help: 'say nothing of inputs that failed', conflicts: 'verbose' },
  { flags: '-v, --verbose', help: 'say a line about every input' },
  color,
];

export const explainOptions: readonly OptionSpec[] = [
  from,
  {
    flags: '-t, --to <FORMAT>',
    help: 'columns parted by tabs, or a record a block (default: a table on a terminal, else columns)',
    type: explainFormat,
  },
  keep,
  now,
  maxBytes,
  color,
];

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];
