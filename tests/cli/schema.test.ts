import { describe, expect, it } from 'vitest';
import { recordSchema } from '../../src/cli/schema.js';
import { json } from '../../src/outputs/json.js';
import { extraction, failure } from '../outputs/builders.js';
import { violations } from './json-schema.js';

const recordOf = (text: string) => JSON.parse(text) as Record<string, unknown>;

describe('recordSchema', () => {
  const full = recordOf(
    json.write(
      extraction({
        id: { any: ['thing'] },
        dateline: { text: 'PARIS, Jan 28 (Reuters) —', place: 'PARIS', agency: 'Reuters', date: '2022-01-28' },
        datePublished: '2022-01-28T15:33+01:00',
        dateModified: '2022',
        authors: ['Ann Lee'],
        tags: ['a'],
        warnings: ['w'],
      }),
    ),
  );

  it('takes what the outputs write', () => {
    for (const record of [full, recordOf(json.write(extraction())), recordOf(json.write(failure()))]) {
      expect(violations(recordSchema, record)).toEqual([]);
    }
  });

  it.each(Object.keys(full))('needs the key %s', (key) => {
    const { [key]: _, ...rest } = full;
    expect(violations(recordSchema, rest)).not.toEqual([]);
  });

  it.each([
    ['an unknown key', { ...full, extra: 1 }],
    ['a date that is none', { ...full, datePublished: '28 Jan 2022' }],
    ['an unknown format', { ...full, format: 'pdf' }],
    ['a confidence above 1', { ...full, confidence: 1.5 }],
    ['an article that says it failed', { ...full, ok: false }],
    ['an empty body', { ...full, body: '' }],
    ['authors as a text', { ...full, authors: 'Ann Lee' }],
    ['a dateline without its text', { ...full, dateline: { place: null, agency: null, date: null } }],
    ['a code that is none', failure({ error: { code: 'oops', message: 'x' } })],
  ])('does not take %s', (_, record) => {
    expect(violations(recordSchema, record)).not.toEqual([]);
  });
});
