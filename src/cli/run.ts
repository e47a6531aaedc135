import { printableAddress } from '../inputs/index.js';
import { collectInputs } from './collect-inputs.js';
import { configure } from './configure.js';
import { ExitCode } from './exit-code.js';
import { type LooseFlags, settingsOf } from './flags.js';
import type { Io } from './io.js';
import { openKeeping } from './keeping.js';
import { openCleaner } from './open-cleaner.js';
import { chooseOutput, openSink, progressOf } from './output.js';
import { readChrome } from './read-chrome.js';
import { refuseOutputAsInput } from './refuse-output-as-input.js';
import type { openResuming, Resuming } from './resuming.js';
import { cleanOptionsOf, runInputs } from './run-inputs.js';
import { lineOptionsOf } from './stage-flags.js';
import { wantedOf, webOptionsOf } from './web-flags.js';

/**
 * Cleans every input, or learns from them what their sites repeat.
 * @throws {CleancopyError} `usage`, `unwritable-output`, `invalid-state`, `state-in-use`, `invalid-chrome`
 */
export async function runClean(named: readonly string[], flags: LooseFlags, io: Io): Promise<ExitCode> {
  const config = await configure(settingsOf(flags), io);
  const { inputs, single } = await collectInputs(named, flags, io);
  if (flags.outputDir !== undefined) refuseOutputAsInput(inputs, flags.outputDir);
  const wanted = wantedOf(flags);
  const lines = lineOptionsOf(flags, config);
  if (flags.learnChrome !== undefined) {
    const web = webOptionsOf(inputs, config, flags, io, null);
    const { runLearnChrome } = await import('./learn-chrome.js');
    return await runLearnChrome(flags.learnChrome, { inputs, web, wanted, lines }, config, io);
  }
  const options = cleanOptionsOf(config, await readChrome(flags.chrome));
  const keeping = await openKeeping(flags, config, io);
  try {
    const web = webOptionsOf(inputs, config, flags, io, keeping.ledger);
    // One page is an object; the records of several inputs, of a directory or of NDJSON are lines.
    const isOne = single && config.from !== 'ndjson';
    const only = isOne && typeof inputs[0] === 'string' ? printableAddress(inputs[0]) : null;
    const choose = chooseOutput(flags, only, config);
    const resuming = await resumingOf(inputs, flags, config, io);
    const sink = await openSink(inputs, flags, config, choose, resuming, io);
    const cleaner = openCleaner(config, options, only, choose);
    try {
      // Files are named in the order of the inputs: of two pages called alike the second is `page-2`.
      const { outputDir } = flags;
      const ordered = !flags.unordered || outputDir !== undefined;
      const run = { inputs, single, outputDir, wanted, web, lines, cleaner, sink, ordered, resuming, ...keeping };
      const code = await runInputs(run, { ...config, progress: progressOf(config, flags, io) }, io);
      return flags.inBandErrors && code === ExitCode.SomeFailed ? ExitCode.Ok : code;
    } finally {
      await cleaner.close();
    }
  } finally {
    await keeping.close();
  }
}

/** Loaded where it is asked for: most runs are of one page. */
async function resumingOf(...[inputs, flags, config, io]: Parameters<typeof openResuming>): Promise<Resuming | null> {
  if (flags.resume === undefined && flags.outputDir === undefined) return null;
  return (await import('./resuming.js')).openResuming(inputs, flags, config, io);
}
