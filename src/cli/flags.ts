import { extname } from 'node:path';
import type { OutputFormat } from '../types.js';
import type { LooseSettings } from './config.js';

/** Raw flags, as they were typed. They stop at `cli/`. */
export interface LooseFlags {
  from?: string;
  to?: string;
  body?: string;
  keep?: string;
  now?: string;
  provenance?: boolean;
  maxBytes?: string;
  inBandErrors?: boolean;
  keyTab?: boolean;
  color?: string;
  quiet?: boolean;
  verbose?: boolean;
  output?: string;
  outputDir?: string;
  inputFile?: string;
  null?: boolean;
  feed?: string[];
  sitemap?: string[];
  since?: string;
  match?: string[];
  limit?: string;
  state?: string;
  changed?: boolean;
  dedupe?: boolean;
  chrome?: string;
  learnChrome?: string;
  saveRaw?: string;
  warc?: string;
  jobs?: string;
  maxTime?: string;
  maxMemory?: string;
  unordered?: boolean;
  resume?: string;
  progress?: string;
  timeout?: string;
  retries?: string;
  delay?: string;
  userAgent?: string;
  header?: string[];
  ignoreRobots?: boolean;
  allowPrivate?: boolean;
}

/** The flags that settings may also come from elsewhere for. `-o` says a format by its extension, as in pandoc. */
export function settingsOf(flags: LooseFlags): LooseSettings {
  return {
    from: flags.from,
    to: flags.to ?? formatByExtension.get(extname(flags.output ?? '').toLowerCase()),
    body: flags.body,
    keep: flags.keep,
    now: flags.now,
    provenance: flags.provenance ? 'yes' : undefined,
    maxBytes: flags.maxBytes,
    jobs: flags.jobs,
    maxTime: flags.maxTime,
    maxMemory: flags.maxMemory,
    timeout: flags.timeout,
    retries: flags.retries,
    delay: flags.delay,
    userAgent: flags.userAgent,
    ignoreRobots: flags.ignoreRobots ? 'yes' : undefined,
    allowPrivate: flags.allowPrivate ? 'yes' : undefined,
    color: flags.color,
    progress: flags.progress,
    verbosity: flags.quiet ? 'quiet' : flags.verbose ? 'verbose' : flags.inBandErrors ? 'quiet' : undefined,
  };
}

/** `.json` is not here: it holds one record or one a line, as the inputs are. */
const formatByExtension: ReadonlyMap<string, OutputFormat> = new Map([
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.txt', 'text'],
  ['.ndjson', 'ndjson'],
  ['.jsonl', 'ndjson'],
]);
