import { expect, it } from 'vitest';
import { cleanPage } from '../../src/batch/clean-page.js';
import { ndjson } from '../../src/outputs/json.js';
import { defaultCleanOptions } from '../../src/pipeline.js';
import { page } from '../cli/contract/material.js';
import { rawInput } from './builders.js';

it('gives an article with its text as the output writes it', async () => {
  const result = await cleanPage(rawInput('a', { content: page('The quay reopens') }), defaultCleanOptions, ndjson);
  expect(result).toMatchObject({ record: { source: 'a', title: 'The quay reopens' }, canonicalUrl: null });
  expect('text' in result && JSON.parse(result.text)).toMatchObject({ title: 'The quay reopens' });
});

it('makes a record of what goes wrong, of a bug as well', async () => {
  const bug = {
    write: () => {
      throw new TypeError('x is undefined');
    },
  };
  const input = rawInput('a', { id: 7, content: page('The quay reopens') });
  expect(await cleanPage(input, defaultCleanOptions, bug)).toMatchObject({
    ...{ ok: false, id: 7, source: 'a' },
    error: { code: 'internal', message: expect.stringContaining('x is undefined') },
  });
  expect(await cleanPage(rawInput('b', { content: ' ' }), defaultCleanOptions, ndjson)).toMatchObject({
    error: { code: 'empty-input' },
  });
});
