import {
  bodyFormat,
  byteSize,
  colorWhen,
  explainFormat,
  kept,
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
  maxBytes,
  color,
];

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];
