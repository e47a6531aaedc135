import { describe, expect, it } from 'vitest';
import { ReaderGone, streamSink } from '../../src/batch/stream-sink.js';
import { ndjson } from '../../src/outputs/json.js';
import { markdown } from '../../src/outputs/markdown.js';
import { extraction, failure } from '../outputs/builders.js';
import { brokenStream, cleaned, rawInput, recorder } from './builders.js';

describe('streamSink', () => {
  it('writes the separator between results and none around a failure that has no text', async () => {
    const stream = recorder();
    const sink = streamSink(stream, async () => markdown);
    for (const result of [failure(), cleaned({ title: 'A' }, markdown), failure(), cleaned({ title: 'B' }, markdown)]) {
      await sink.write(result, rawInput('a'));
    }
    expect(stream.text).toBe(
      `${markdown.write(extraction({ title: 'A' }))}\n${markdown.write(extraction({ title: 'B' }))}`,
    );
  });

  it('chooses its output by the first input alone', async () => {
    const chosen: string[] = [];
    const sink = streamSink(recorder(), async (first) => {
      chosen.push(first.source);
      return ndjson;
    });
    for (const source of ['a', 'b']) await sink.write(cleaned(), rawInput(source));
    expect(chosen).toEqual(['a']);
  });

  it('tells a reader that went away from an output that cannot be written', async () => {
    const write = (code: string) => streamSink(brokenStream(code), async () => ndjson).write(cleaned(), rawInput('a'));
    await expect(write('EPIPE')).rejects.toThrow(ReaderGone);
    await expect(write('ENOSPC')).rejects.toMatchObject({ code: 'unwritable-output', message: /ENOSPC.*free space/ });
  });
});
