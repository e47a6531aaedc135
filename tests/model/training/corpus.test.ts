import { describe, expect, it } from 'vitest';
import { parseTruth } from '../../../src/model/training/corpus.js';

describe('parseTruth', () => {
  it('reads a page a line', () => {
    expect(parseTruth('{"id":"a","truth":{}}\n\n{"id":"b","truth":{}}\n').map((page) => page.id)).toEqual(['a', 'b']);
  });

  it('joins a record that is broken by raw line breaks within a string', () => {
    const broken = '{"id":"a","truth":{"text":"one\ntwo\nthree"}}\n{"id":"b","truth":{}}\n';
    const [first, second] = parseTruth(broken);
    expect(first?.truth).toEqual({ text: 'one\ntwo\nthree' });
    expect(second?.id).toBe('b');
  });

  it('throws where the file ends within a record', () => {
    expect(() => parseTruth('{"id":"a","truth":{"text":"one\n')).toThrow('ends within a record');
  });
});
