import { describe, expect, it } from 'vitest';
import { readPeerSettings } from './peer-settings.js';

describe('readPeerSettings', () => {
  it("takes wcxb's articles by default, and every page of another set", () => {
    expect(readPeerSettings([])).toMatchObject({
      set: 'wcxb',
      type: 'article',
      limit: null,
      ours: true,
      patience: 30_000,
    });
    expect(readPeerSettings(['--set', 'news'])).toMatchObject({ set: 'news', type: null });
    expect(readPeerSettings(['--type', 'all'])).toMatchObject({ set: 'wcxb', type: null });
  });

  it("passes the evaluation's own options on", () => {
    const { settings, peers, ours } = readPeerSettings(['--half', 'odd', '--peer', 'defuddle', '--no-ours']);
    expect(settings).toMatchObject({ half: 'odd', sets: ['wcxb'] });
    expect([peers, ours]).toEqual([['defuddle'], false]);
  });

  it('says what is wrong', () => {
    expect(() => readPeerSettings(['--set', 'news,wcxb'])).toThrow('one set');
    expect(() => readPeerSettings(['--peer', 'unfluff'])).toThrow('--peer unfluff: one of readability, defuddle');
    expect(() => readPeerSettings(['--limit', 'few'])).toThrow('--limit few: a number');
  });
});
