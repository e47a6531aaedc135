import { expect, test } from 'vitest';
import { parseJsonLd } from '../../../src/formats/html/json-ld.js';

test.each([
  ['plain', '{"@type":"NewsArticle","headline":"Ships"}'],
  ['in a comment', '<!-- {"@type":"NewsArticle","headline":"Ships"} -->'],
  ['in CDATA', '//<![CDATA[\n{"@type":"NewsArticle","headline":"Ships"}\n//]]>'],
  ['with raw line breaks in strings', '{"@type":"NewsArticle","description":"one\ntwo","headline":"Ships"}'],
  ['with a trailing comma', '{"@type":"NewsArticle","headline":"Ships",}'],
  ['with a semicolon', '{"@type":"NewsArticle","headline":"Ships"};'],
  ['with a stray backslash', '{"@type":"NewsArticle","description":"O\\\'Neil","headline":"Ships"}'],
])('%s', (_name, script) => {
  expect(parseJsonLd(script)[0]).toMatchObject({ '@type': 'NewsArticle', headline: 'Ships' });
});

test('arrays and graphs are flattened, in order', () => {
  const script = '[{"@type":"A"},{"@graph":[{"@type":"B"},{"@type":"C"}]}]';
  expect(parseJsonLd(script).map((object) => object['@type'])).toEqual(['A', undefined, 'B', 'C']);
});

test('what cannot be mended is nothing', () => {
  expect(parseJsonLd('{"@type": oops')).toEqual([]);
  expect(parseJsonLd('   ')).toEqual([]);
});
