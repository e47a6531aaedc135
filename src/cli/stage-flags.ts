import { CleancopyError } from '../errors.js';
import type { InputOptions } from '../inputs/index.js';
import type { Config } from './config.js';
import type { LooseFlags } from './flags.js';

export type LineOptions = Pick<InputOptions, 'keyTab' | 'isShare'>;

/**
 * How lines are read where the run is a stage of an engine that hands out shares of a stream.
 * @throws {CleancopyError} `usage`, where what is asked for has no place in the output
 */
export function lineOptionsOf(flags: LooseFlags, { from, to }: Config): LineOptions {
  const { inBandErrors, keyTab, outputDir, dedupe } = flags;
  if (inBandErrors && (outputDir !== undefined || to === 'markdown' || to === 'text')) {
    throw new CleancopyError('usage', '--in-band-errors is about records of failures: it needs --to ndjson or json');
  }
  const isLines = from === 'ndjson' && (to === null || to === 'ndjson') && outputDir === undefined;
  if (keyTab && !isLines) {
    throw new CleancopyError('usage', '--key-tab is about lines: it needs --from ndjson, and --to ndjson if any');
  }
  // A repeat names what it repeats, which takes a number.
  return { keyTab: keyTab === true, isShare: inBandErrors === true && from === 'ndjson' && !dedupe };
}
