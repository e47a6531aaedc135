import {
  bodyFormat,
  byteSize,
  colorWhen,
  explainFormat,
  kept,
  moment,
  outputFormat,
  progressWhen,
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
  conflicts?: string | readonly string[];
  /** Whether it may be given more than once. */
  repeats?: boolean;
  /** The heading that `--help` lists it under; none: with the others. */
  group?: string;
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
const chrome: OptionSpec = {
  flags: '--chrome <FILE>',
  help: "take what --learn-chrome wrote as evidence of what is a site's and not the article's",
  completes: 'file',
};
const maxBytes: OptionSpec = {
  flags: '--max-bytes <SIZE>',
  help: 'largest page, such as 500000, 64M or 1G (default: 64M)',
  type: byteSize,
};
const verbosity: readonly OptionSpec[] = [
  { flags: '-q, --quiet', help: 'say nothing of inputs that failed, and warn of nothing', conflicts: 'verbose' },
  { flags: '-v, --verbose', help: 'say a line about every input' },
];
const color: OptionSpec = { flags: '--color <WHEN>', help: 'colour in what people read', type: colorWhen };

const jobs: OptionSpec = {
  flags: '-j, --jobs <N>',
  help: 'clean N pages, and fetch from N hosts, at the same time (default: a page for each core, 8 hosts)',
};

const MANY_PAGES = 'Many pages:';

/** How a run of many pages goes. */
const batchOptions: readonly OptionSpec[] = [
  jobs,
  { flags: '--unordered', help: 'write records as soon as they are ready, not in the order of the inputs' },
  {
    flags: '--resume <JOURNAL>',
    help: 'go on where a run with this journal was stopped: with -o, -O or >> FILE; -O does so by itself',
    completes: 'file',
  },
  {
    flags: '--progress <WHEN>',
    help: 'say how far the run has come, and what it gave (default: auto, on a terminal)',
    type: progressWhen,
  },
  { flags: '--max-time <TIME>', help: 'a page that takes longer to clean fails with the code timeout (default: 60s)' },
  {
    flags: '--max-memory <SIZE>',
    help: 'a page that needs more to clean fails with the code out-of-memory (default: 2G)',
  },
  { flags: '--dedupe', help: 'of articles that repeat an earlier one of the run, record only what they repeat' },
].map((option) => ({ ...option, group: MANY_PAGES }) as OptionSpec);

const FETCHING = 'Fetching:';

/** How addresses are fetched. */
const fetchOptions: readonly OptionSpec[] = [
  { flags: '--delay <TIME>', help: 'between two pages of one host, such as 500ms or 5s (default: 1s)' },
  { flags: '--timeout <TIME>', help: 'for a request and its whole answer (default: 30s)' },
  { flags: '--retries <N>', help: 'after failures that may pass (default: 2)' },
  { flags: '--user-agent <NAME>', help: 'who asks; robots.txt goes by its first word (default: cleancopy/VERSION)' },
  { flags: '--header <LINE>', help: 'send "Name: value" as well; may be repeated', repeats: true },
  { flags: '--ignore-robots', help: 'do not ask robots.txt: for sites of your own' },
  { flags: '--allow-private', help: 'fetch also from private, local and loopback addresses' },
].map((option) => ({ ...option, group: FETCHING }));

const FOLLOWING = 'Following sites:';

/** Which pages are read and what is remembered of them. */
const followOptions: readonly OptionSpec[] = [
  {
    flags: '--feed <URL>',
    help: 'read the pages of an RSS, Atom or JSON feed, or of the feed that a page links to; may be repeated',
    repeats: true,
  },
  {
    flags: '--sitemap <URL>',
    help: "read a sitemap's pages; of a home page those of its robots.txt; may be repeated",
    repeats: true,
  },
  { flags: '--since <TIME>', help: 'of those only pages dated then or later: 2026-11-24, or 7d for a week ago' },
  { flags: '--match <GLOB>', help: "of those only addresses like '*/news/*'; may be repeated", repeats: true },
  { flags: '--limit <N>', help: 'at most N new pages of each feed or sitemap' },
  { flags: '--state <FILE>', help: 'remember in FILE what was done, and write each article once', completes: 'file' },
  { flags: '--changed', help: 'with --state: write an article again when it has changed' },
  { flags: '--save-raw <DIR>', help: 'keep each page as it was fetched in DIR', completes: 'directory' },
  { flags: '--warc <FILE>', help: 'add what was fetched to a web archive, such as pages.warc.gz', completes: 'file' },
].map((option) => ({ ...option, group: FOLLOWING }) as OptionSpec);

/** What is about records, of which `--learn-chrome` writes none. */
const writing = [
  ...['to', 'output', 'outputDir', 'body', 'keep', 'now', 'provenance', 'dedupe', 'chrome', 'inBandErrors'],
  ...['state', 'changed', 'saveRaw', 'warc', 'resume'],
];

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
  {
    flags: '-O, --output-dir <DIR>',
    help: 'write one file an article into DIR; no INPUT is replaced, and no article of another one',
    completes: 'directory',
  },
  { flags: '-a, --input-file <LIST>', help: 'read more INPUTs from LIST, one a line', completes: 'file' },
  { flags: '-0, --null', help: 'LIST has a NUL after each INPUT instead of a line end' },
  { flags: '--body <FORMAT>', help: 'how the body in a record is written (default: text)', type: bodyFormat },
  keep,
  now,
  {
    flags: '--provenance',
    help: 'add to each record where every field comes from, how sure it is, and what lost to it',
  },
  {
    flags: '--learn-chrome <FILE>',
    help: 'write no records, but into FILE hashes of the lines that recur across pages of a site; what was learned is replaced',
    completes: 'file',
    conflicts: writing,
  },
  chrome,
  maxBytes,
  {
    flags: '--in-band-errors',
    help: 'leave failures to their records: exit with 0, and say nothing of them on standard error',
  },
  {
    flags: '--key-tab',
    help: 'with --from ndjson: lines are KEY<tab>{...}, and each record comes back behind its key',
  },
  ...verbosity,
  color,
  ...batchOptions,
  ...fetchOptions,
  ...followOptions,
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
  chrome,
  maxBytes,
  ...verbosity,
  color,
  { ...jobs, help: 'fetch from N hosts at the same time (default: 8)', group: FETCHING },
  ...fetchOptions,
];

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];
