import { describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  byteSize,
  duration,
  header,
  kept,
  moment,
  momentOrAge,
  outputFormat,
  positiveDuration,
  userAgent,
  webUrl,
  wholeNumber,
  yesNo,
} from '../../src/cli/values.js';

describe('byteSize', () => {
  it.each([
    ['1', 1],
    ['500000', 500_000],
    ['64M', 67_108_864],
    ['2k', 2048],
    ['1G', 1_073_741_824],
  ])('reads %s', (text, bytes) => {
    expect(byteSize.parse(text)).toBe(bytes);
  });

  it.each(['', '0', '-1', '1.5M', '64MB', 'M', '1e6', 'Infinity', '99999999999999999G', ' 1'])('rejects %j', (text) => {
    expect(() => byteSize.parse(text)).toThrow(/number of bytes such as/);
  });
});

describe('a list of choices', () => {
  it.each([
    ['', []],
    ['captions', ['captions']],
    [' captions , captions ', ['captions']],
  ])('reads %j', (text, names) => {
    expect(kept.parse(text)).toEqual(names);
  });

  it.each(['Captions', 'captions,', 'captions;captions', 'ads'])('rejects %j', (text) => {
    expect(() => kept.parse(text)).toThrow('must be a list, with commas between, of captions, lists');
  });
});

describe('a choice', () => {
  it('names what would have been right', () => {
    expect(() => outputFormat.parse('JSON')).toThrow('must be one of json, ndjson, markdown, text');
    expect(outputFormat.parse('json')).toBe('json');
  });
});

describe('moment', () => {
  it.each([
    ['2026-11-24', '2026-11-24'],
    ['2026-11-24 09:30', '2026-11-24T09:30'],
    ['2026-11-24T09:30:05,5+01:00', '2026-11-24T09:30:05.5+01:00'],
    ['2024-02-29T23:59Z', '2024-02-29T23:59Z'],
  ])('reads %s', (text, value) => {
    expect(moment.parse(text)).toBe(value);
  });

  it.each(['', 'now', '24.11.2026', '2026-11', '2023-02-29', '2026-11-24T24:00', '2026-11-24T09:30 CET', '1764000000'])(
    'rejects %j',
    (text) => {
      expect(() => moment.parse(text)).toThrow('must be a day or a time such as 2026-11-24');
    },
  );
});

describe('momentOrAge', () => {
  it.each([
    ['7d', '2026-11-17T09:30:00.000Z'],
    ['36h', '2026-11-22T21:30:00.000Z'],
    ['1.5m', '2026-11-24T09:28:30.000Z'],
    // Longer than a timer may run.
    ['365d', '2025-11-24T09:30:00.000Z'],
    ['0s', '2026-11-24T09:30:00.000Z'],
    ['2026-11-20', '2026-11-20'],
    ['2026-11-20T08:00+01:00', '2026-11-20T08:00+01:00'],
  ])('reads %s', (text, value) => {
    vi.useFakeTimers({ now: new Date('2026-11-24T09:30:00Z'), toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    expect(momentOrAge.parse(text)).toBe(value);
  });

  it.each(['', '7', '-7d', '7 d', '7w', 'd', 'yesterday', '99999999999d', '2026-02-30', '2026-13-01'])(
    'rejects %j',
    (text) => {
      expect(() => momentOrAge.parse(text)).toThrow('must be a day or a time such as 2026-11-24');
    },
  );
});

describe('duration', () => {
  it.each([
    ['0', 0],
    ['30', 30_000],
    ['30s', 30_000],
    ['500ms', 500],
    ['0.25s', 250],
    ['2m', 120_000],
    ['1h', 3_600_000],
    ['24d', 2_073_600_000],
  ])('reads %s', (text, milliseconds) => {
    expect(duration.parse(text)).toBe(milliseconds);
  });

  it.each(['', 's', '-1', '1 s', '1S', '1e3', '.5s', '25d', '1y', 'Infinity', 'NaN'])('rejects %j', (text) => {
    expect(() => duration.parse(text)).toThrow('must be a time such as 30, 500ms, 2m or 1h');
  });

  it('is some time where it must be', () => {
    expect(positiveDuration.parse('1ms')).toBe(1);
    for (const text of ['0', '0ms', '0.1ms']) expect(() => positiveDuration.parse(text)).toThrow('more than nothing');
    expect(() => positiveDuration.parse('soon')).toThrow('must be a time');
  });
});

describe('wholeNumber', () => {
  it('reads those from its least on', () => {
    expect(wholeNumber(0).parse('0')).toBe(0);
    expect(wholeNumber(1).parse('0012')).toBe(12);
    expect(wholeNumber(1).parse('1000000')).toBe(1_000_000);
  });

  it.each(['0', '-1', '', '1.5', '1e3', '0x10', ' 1', '1000001', '٣'])('rejects %j', (text) => {
    expect(() => wholeNumber(1).parse(text)).toThrow('must be a whole number from 1 on');
  });
});

describe('header', () => {
  it.each([
    ['Accept-Language: fr', ['Accept-Language', 'fr']],
    ['X-Empty:', ['X-Empty', '']],
    ['a:b:c', ['a', 'b:c']],
    ['X-Spaced:   two words  ', ['X-Spaced', 'two words']],
    ['X-Latin: caf\u00e9', ['X-Latin', 'caf\u00e9']],
  ])('reads %j', (text, pair) => {
    expect(header.parse(text)).toEqual(pair);
  });

  it.each(['', 'Accept', ': fr', 'A b: c', 'A : b', 'A: b\r\nHost: example.org', 'A: b\0', 'A: \u20ac', 'Ä: b'])(
    'rejects %j',
    (text) => {
      expect(() => header.parse(text)).toThrow('must be a header such as "Accept-Language: fr"');
    },
  );
});

describe('userAgent', () => {
  it('is what may stand in a header', () => {
    expect(userAgent.parse(' harbourbot/1.0 (+https://example.org/bot) ')).toBe(
      'harbourbot/1.0 (+https://example.org/bot)',
    );
    for (const text of ['', '  ', 'a\nb', 'bot \u2013 ours'])
      expect(() => userAgent.parse(text)).toThrow('must be a name');
  });
});

describe('webUrl', () => {
  it.each(['https://example.org', 'HTTP://example.org/feed?x=1#y', 'http://ann@[2001:db8::1]:8080/'])(
    'reads %s',
    (text) => {
      expect(webUrl.parse(text)).toBe(text);
    },
  );

  it.each([
    '',
    'example.org',
    '//example.org',
    'https:///a',
    'http://',
    'http://[::1',
    'ftp://example.org',
    'file:///etc/passwd',
    'https:example.org',
  ])('rejects %j', (text) => {
    expect(() => webUrl.parse(text)).toThrow('must be an address such as https://example.org/feed.xml');
  });
});

describe('yesNo', () => {
  it('is said in words', () => {
    expect([yesNo.parse('yes'), yesNo.parse('no')]).toEqual([true, false]);
    for (const text of ['', 'true', '1', 'YES']) expect(() => yesNo.parse(text)).toThrow('must be one of yes, no');
  });
});
