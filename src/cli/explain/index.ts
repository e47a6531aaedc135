import { cleanPage } from '../../batch/clean-page.js';
import { cleanHere } from '../../batch/cleaner.js';
import { streamSink } from '../../batch/stream-sink.js';
import { analyse } from '../../pipeline.js';
import type { Extraction, IdText } from '../../types.js';
import { colorLevel } from '../color.js';
import { type Config, parseFlag } from '../config.js';
import { configure } from '../configure.js';
import type { ExitCode } from '../exit-code.js';
import { type LooseFlags, settingsOf } from '../flags.js';
import type { Io } from '../io.js';
import { loadPaint } from '../paint.js';
import { readChrome } from '../read-chrome.js';
import { cleanOptionsOf, runInputs } from '../run-inputs.js';
import { type ExplainFormat, explainFormat } from '../values.js';
import { webOptionsOf } from '../web-flags.js';
import { writeColumns } from './columns.js';
import { writeRecords } from './records.js';
import { writeTable } from './table.js';

/** Prints what became of every block. A page without an article is explained all the same. */
export async function runExplain(input: string, flags: LooseFlags, io: Io): Promise<ExitCode> {
  const { to, ...settings } = settingsOf(flags);
  const format = to === undefined ? null : parseFlag('--to', explainFormat, to);
  const config = await configure(settings, io);
  const explanation = await explanationFor(format, config, io);
  const options = { ...cleanOptionsOf(config, await readChrome(flags.chrome)), explain: true };
  const cleaner = cleanHere((page) => {
    const write = (extraction: Extraction) => explanation.write(extraction, page.idText);
    return cleanPage(page, options, { write }, analyse);
  });
  // A failure is not explained: it is said on standard error.
  const sink = streamSink(io.stdout, async () => ({ separator: explanation.separator, write: () => '' }));
  const web = webOptionsOf([input], config, flags, io, null);
  return runInputs({ inputs: [input], single: true, web, cleaner, sink }, { ...config, progress: 'never' }, io);
}

interface Explanation {
  separator: string;
  write(extraction: Extraction, idText?: IdText): string;
}

async function explanationFor(format: ExplainFormat | null, config: Config, io: Io): Promise<Explanation> {
  const level = colorLevel(io.stdout, config.color, io.env);
  if (format === 'ndjson') return { separator: '', write: writeRecords };
  if (format === 'columns' || (!io.stdout.isTTY && level === 0)) return { separator: '', write: writeColumns };
  const paint = await loadPaint(level);
  return { separator: '\n', write: (extraction) => writeTable(extraction, io.stdout.columns || 80, paint) };
}
