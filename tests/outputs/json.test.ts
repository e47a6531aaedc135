import { describe, expect, it } from 'vitest';
import { json, ndjson } from '../../src/outputs/json.js';
import { extraction, failure } from './builders.js';

const contractOrder =
  'schema ok id source format url site language kicker title deck byline authors dateline datePublished dateModified ' +
  'image tags body wordCount confidence warnings';

describe('json', () => {
  it('writes every key in the order of the contract, whatever order the record has', () => {
    const made = extraction();
    made.record = Object.fromEntries(Object.entries(made.record).reverse()) as typeof made.record;
    expect(Object.keys(JSON.parse(json.write(made))).join(' ')).toBe(contractOrder);
    expect(json.write(made)).toMatch(/^\{\n {2}"schema": "cleancopy\/1",\n[\s\S]*\n\}\n$/);
  });

  it('writes a failure as a record', () => {
    expect(JSON.parse(json.write(failure({ id: [7] })))).toEqual(failure({ id: [7] }));
  });

  it('keeps from the output what a terminal obeys, and loses none of it', () => {
    const title = 'a\u001b]0;x\u0007\u007f\u009b31m\u202egpj\u2066!';
    const text = json.write(extraction({ title }));
    expect(text).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
    expect(JSON.parse(text).title).toBe(title);
  });
});

describe('ndjson', () => {
  it('writes one line, even for readers that end lines at U+2028', () => {
    const text = ndjson.write(extraction({ body: 'one\n\ntwo\u2028three\u2029four\u0085five' }));
    expect(text.trimEnd().split(/[\n\r\u0085\u2028\u2029]/)).toHaveLength(1);
    expect(JSON.parse(text).body).toBe('one\n\ntwo\u2028three\u2029four\u0085five');
  });

  it('writes half a surrogate pair as valid JSON', () => {
    expect(ndjson.write(extraction({ title: 'cut \ud83d' }))).toContain('cut \\ud83d');
  });
});
