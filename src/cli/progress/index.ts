import type { OnSkipped } from '../../inputs/index.js';
import type { OutputStream } from '../io.js';
import { type Counts, countOne, doneIn, noCounts } from './counts.js';
import { progressLine, summaryLine } from './sentences.js';

/** Tells people how far a run has come. */
export interface Progress {
  counts: Counts;
  onSkipped: OnSkipped;
  /** Takes the line away, before something else is said on the stream. */
  clear(): void;
  /** Says what the run gave. @param before inputs that earlier runs had done */
  finish(before: number): void;
  /** Ends it, whatever became of the run. */
  close(): void;
}

export type ProgressWhen = 'auto' | 'always' | 'never';

const TO_BEGIN_MS = 1000;
/** On a terminal one line is drawn anew; elsewhere each is one of its own, which are to be few. */
const DRAW_MS = { terminal: 250, elsewhere: 10_000 };

/** @returns null where nobody is to be told */
export function createProgress(stream: OutputStream, when: ProgressWhen): Progress | null {
  const isTerminal = stream.isTTY === true;
  if (when === 'never' || (when === 'auto' && !isTerminal)) return null;
  const counts = noCounts();
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  let isDrawn = false;

  // Nobody may be left to read it: that is no reason to stop.
  const say = (text: string) => void stream.write(text, () => {});
  const clear = () => {
    if (isDrawn) say('\r\x1b[K');
    isDrawn = false;
  };
  const draw = () => {
    const line = `cleancopy: ${progressLine(counts, seconds())}`;
    if (!isTerminal) return say(`${line}\n`);
    say(`\r\x1b[K${line.slice(0, Math.max(1, (stream.columns || 80) - 1))}`);
    isDrawn = true;
  };
  const every = isTerminal ? DRAW_MS.terminal : DRAW_MS.elsewhere;
  const timer = setInterval(() => {
    if (seconds() * 1000 >= TO_BEGIN_MS) draw();
  }, every);
  timer.unref();

  return {
    counts,
    onSkipped: (_, type) => countOne(counts.skipped, type),
    clear,
    finish(before) {
      clear();
      // Of one page the record says all.
      if (doneIn(counts) !== 1 || before > 0) say(`cleancopy: ${summaryLine(counts, seconds(), before)}\n`);
    },
    close() {
      clear();
      clearInterval(timer);
    },
  };
}
