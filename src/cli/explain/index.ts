import type { Extract } from '../../batch/run.js';
import type { Writer } from '../../batch/sink.js';
import { streamSink } from '../../batch/stream-sink.js';
import { analyse } from '../../pipeline.js';
import type { Extraction, Failure } from '../../types.js';
import { colorLevel } from '../color.js';
import { type Config, parseFlag, resolveConfig } from '../config.js';
import type { ExitCode } from '../exit-code.js';
import { type LooseFlags, settingsOf } from '../flags.js';
import type { Io } from '../io.js';
import { loadPaint } from '../paint.js';
import { readChrome } from '../read-chrome.js';
import { runInputs } from '../run-inputs.js';
import { type ExplainFormat, explainFormat } from '../values.js';
import { needsWeb, webOptionsOf } from '../web-flags.js';
import { writeColumns } from './columns.js';
import { writeRecords } from './records.js';
import { writeTable } from './table.js';

/** Prints what became of every block. A page without an article is explained all the same. */
export async function runExplain(input: string, flags: LooseFlags, io: Io): Promise<ExitCode> {
  const { to, ...settings } = settingsOf(flags);
  const format = to === undefined ? null : parseFlag('--to', explainFormat, to);
  const config = resolveConfig(settings, io.env);
  const writer = await writerFor(format, config, io);
  const sink = streamSink(io.stdout, async () => writer);
  const web = needsWeb([input]) ? webOptionsOf(config, flags, io, null) : null;
  const explained: Extract = (raw, options) => analyse(raw, { ...options, explain: true });
  const chrome = await readChrome(flags.chrome);
  return runInputs({ inputs: [input], single: true, web, chrome, extract: explained, sink }, config, io);
}

async function writerFor(format: ExplainFormat | null, config: Config, io: Io): Promise<Writer> {
  const level = colorLevel(io.stdout, config.color, io.env);
  if (format === 'ndjson') return writerOf('', writeRecords);
  if (format === 'columns' || (!io.stdout.isTTY && level === 0)) return writerOf('', writeColumns);
  const paint = await loadPaint(level);
  return writerOf('\n', (extraction) => writeTable(extraction, io.stdout.columns || 80, paint));
}

/** A failure is not explained: it is said on standard error. */
function writerOf(separator: string, explain: (extraction: Extraction) => string): Writer {
  return { separator, write: (result: Extraction | Failure) => ('record' in result ? explain(result) : '') };
}
