import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createProgress } from '../../../src/cli/progress/index.js';
import { recorder } from '../../batch/builders.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] }));
afterEach(() => void vi.useRealTimers());

describe('createProgress', () => {
  it.each([
    ['auto', undefined, false],
    ['auto', true, true],
    ['always', undefined, true],
    ['never', true, false],
  ] as const)('%s, terminal %s: %s', (when, isTTY, is) => {
    const progress = createProgress({ ...recorder(), isTTY }, when);
    expect(progress !== null).toBe(is);
    progress?.close();
  });

  it('draws one line anew on a terminal, as wide as that is, and takes it away', () => {
    const stream = Object.assign(recorder(), { isTTY: true, columns: 24 });
    const progress = createProgress(stream, 'auto')!;
    vi.advanceTimersByTime(900);
    expect(stream.text).toBe('');
    progress.counts.articles = 1500;
    vi.advanceTimersByTime(100);
    expect(stream.text).toBe('\r\x1b[Kcleancopy: 1,500 done, ');
    progress.clear();
    progress.clear();
    expect(stream.text).toMatch(/done, \r\x1b\[K$/);
    progress.close();
    vi.advanceTimersByTime(10_000);
    expect(stream.text).toMatch(/done, \r\x1b\[K$/);
  });

  it('elsewhere says a line now and then', () => {
    const stream = recorder();
    const progress = createProgress(stream, 'always')!;
    progress.counts.articles = 20;
    vi.advanceTimersByTime(20_000);
    expect(stream.text).toBe('cleancopy: 20 done, 2.0 pages/s\ncleancopy: 20 done, 1.0 pages/s\n');
    progress.close();
  });

  it('at the end says what the run gave, but of one page', () => {
    const stream = recorder();
    const progress = createProgress(stream, 'always')!;
    progress.counts.articles = 1;
    progress.finish(0);
    expect(stream.text).toBe('');
    progress.counts.articles = 2;
    progress.onSkipped('a.warc', 'revisit', 'type');
    progress.finish(0);
    expect(stream.text).toContain('cleancopy: 2 articles, 0 empty, 0 failed, records without a page: 1 revisit');
    progress.close();
  });
});
