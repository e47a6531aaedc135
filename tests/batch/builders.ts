import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { writtenBy } from '../../src/batch/clean-page.js';
import type { Cleaned } from '../../src/batch/result.js';
import type { TextStream } from '../../src/batch/stream-sink.js';
import { ndjson } from '../../src/outputs/json.js';
import type { Output } from '../../src/outputs/output.js';
import type { RawInput } from '../../src/types.js';
import { extraction } from '../outputs/builders.js';

export function rawInput(source: string, known: Partial<RawInput> = {}): RawInput {
  return { id: null, source, content: 'text', format: null, charset: null, url: null, ...known };
}

/** What a page gave, written as an output does it. */
export function cleaned(known: Parameters<typeof extraction>[0] = {}, output: Output = ndjson): Cleaned {
  return writtenBy(output, extraction(known));
}

/** A directory that goes when the test ends. */
export async function temporaryDirectory(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'cleancopy-test-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

/** A stream that keeps what it is given. */
export function recorder(): TextStream & { text: string } {
  return {
    text: '',
    write(text, done) {
      this.text += text;
      setImmediate(done);
      return true;
    },
  };
}

/** A stream on which every write fails. */
export function brokenStream(code: string): TextStream {
  return {
    write(_, done) {
      setImmediate(done, Object.assign(new Error(`write ${code}`), { code }));
      return false;
    },
  };
}
