import { type Cleaned, isCleaned, type Result } from '../batch/result.js';
import { writeFully } from '../batch/stream-sink.js';
import { foldControlCharacters } from '../text/control-characters.js';
import type { Failure } from '../types.js';
import { colorLevel } from './color.js';
import type { Config } from './config.js';
import type { Io } from './io.js';
import { loadPaint } from './paint.js';

/** Tells people on standard error how a run goes. A hostile title or path can neither steer the terminal nor forge a line. */
export interface Reporter {
  /** What came of an input; said as far as the verbosity asks. */
  result(result: Result): Promise<void>;
  /** That an input has nothing new. */
  known(source: string): Promise<void>;
  /** What somebody may want to act on, though the run goes on; said unless quiet. */
  warning(message: string): Promise<void>;
  /** What ended the run; always said. */
  error(error: unknown): Promise<void>;
}

/** @param clear takes away what stands in the line that is to be written */
export function createReporter(
  io: Io,
  { color, verbosity }: Pick<Config, 'color' | 'verbosity'>,
  clear = () => {},
): Reporter {
  const sayLine = async (message: string, opening = '') => {
    clear();
    // One line. Nobody may be left to read it: that is no reason to stop.
    await writeFully(io.stderr, `${opening}${foldControlCharacters(message)}\n`).catch(() => {});
  };
  const complain = async (message: string) => {
    const paint = await loadPaint(colorLevel(io.stderr, color, io.env));
    await sayLine(message, `${paint('failure', 'cleancopy:')} `);
  };
  return {
    async result(result) {
      if (isCleaned(result)) {
        if (verbosity === 'verbose') await sayLine(summaryOf(result));
        if (verbosity !== 'quiet') for (const risk of risksOf(result)) await complain(risk);
      } else if (verbosity !== 'quiet') await complain(failureMessage(result));
    },
    async known(source) {
      if (verbosity === 'verbose') await sayLine(`${source}: nothing new`);
    },
    async warning(message) {
      if (verbosity !== 'quiet') await complain(message);
    },
    error: (error) => complain(error instanceof Error ? error.message : String(error)),
  };
}

function failureMessage({ source, error }: Failure): string {
  const shown = source === '-' ? 'standard input' : source;
  return error.message.includes(source) || error.message.includes(shown) ? error.message : `${shown}: ${error.message}`;
}

/** What somebody may want to act on, though there is an article. */
function risksOf({ record: { source, warnings } }: Cleaned): string[] {
  return warnings.filter((each) => each.startsWith('insecure-redirect:')).map((each) => `${source}: ${each}`);
}

function summaryOf({ record }: Cleaned): string {
  const { source, format, language, wordCount, confidence, title } = record;
  const facts = [format, language, `${wordCount} words`, `confidence ${confidence.toFixed(2)}`, title];
  return `${source}: ${facts.filter((fact) => fact !== null).join(', ')}`;
}
