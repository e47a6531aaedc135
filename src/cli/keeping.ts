import manifest from '../../package.json' with { type: 'json' };
import type { Capture } from '../batch/capture/capture.js';
import type { DuplicateFinder } from '../batch/dedupe/index.js';
import type { Ledger } from '../batch/state/ledger.js';
import { CleancopyError } from '../errors.js';
import type { Config } from './config.js';
import type { LooseFlags } from './flags.js';
import type { Io } from './io.js';

/** What a run leaves behind beside its output. */
export interface Keeping {
  ledger: Ledger | null;
  captures: readonly Capture[];
  duplicates: DuplicateFinder | null;
  /** The file that standard output goes to the end of; null where it is none, or another output is used. */
  growing: string | null;
  close(): Promise<void>;
}

/** Opens what the flags ask for; each is loaded only then. @throws {CleancopyError} */
export async function openKeeping(flags: LooseFlags, { maxBytes, userAgent }: Config, io: Io): Promise<Keeping> {
  const { state, changed, dedupe, warc, saveRaw, output, outputDir } = flags;
  if (changed && state === undefined) throw new CleancopyError('usage', '--changed is about --state, which is missing');
  const toStream = outputDir === undefined && (output === undefined || output === '-');
  const opened: { close(): Promise<void> }[] = [];
  const close = async () => {
    for (const each of opened.toReversed()) await each.close();
  };
  const keep = <T extends { close(): Promise<void> }>(each: T): T => {
    opened.push(each);
    return each;
  };
  try {
    const captures: Capture[] = [];
    if (warc !== undefined) {
      const { openWarc } = await import('../batch/capture/warc.js');
      captures.push(keep(await openWarc(warc, { software: `cleancopy/${manifest.version}`, userAgent })));
    }
    if (saveRaw !== undefined) {
      const { openRawDirectory } = await import('../batch/capture/raw-directory.js');
      const { decode } = await import('../inputs/web/fetch-page.js');
      captures.push(keep(await openRawDirectory(saveRaw, (exchange) => decode(exchange, maxBytes))));
    }
    const duplicates = dedupe ? (await import('../batch/dedupe/index.js')).duplicateFinder() : null;
    if (state === undefined) return { ledger: null, captures, duplicates, growing: null, close };
    const { openLedger } = await import('../batch/state/ledger.js');
    const atOnce = toStream || outputDir !== undefined;
    const ledger = keep(await openLedger(state, { changed: changed === true, atOnce, signal: io.signal }));
    return { ledger, captures, duplicates, growing: toStream ? io.stdoutFile() : null, close };
  } catch (error) {
    await close();
    throw error;
  }
}
