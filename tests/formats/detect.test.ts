import { expect, test } from 'vitest';
import { detectFormat } from '../../src/formats/detect.js';

const cases: [string, string, string][] = [
  ['a document', '<!DOCTYPE html><html><head><title>x</title></head><body><p>Hello</p></body></html>', 'html'],
  [
    'an XML prologue and a comment first',
    '<?xml version="1.0"?>\n<!-- saved -->\n<html lang="en"><body>x</body></html>',
    'html',
  ],
  ['a fragment', '<div class="post"><h1>News</h1><p>One <b>two</b></p></div>', 'html'],
  [
    'prose that mentions a tag',
    'In HTML the <p> element opens a paragraph. It needs no closing tag, and few write one.',
    'text',
  ],
  [
    'prose that compares numbers',
    'Where a < b and b > c, nothing follows for a and c. The proof is left to the reader.',
    'text',
  ],
  [
    'a reader proxy',
    'Title: Harbour reopens\n\nURL Source: https://example.org/a\n\nMarkdown Content:\nThe harbour.',
    'markdown',
  ],
  ['links all over', '[Home](/) [News](/n) [Sport](/s)\n\nThe harbour reopened.', 'markdown'],
  ['headings and lists', '# Harbour reopens\n\n* one\n* two\n* three\n', 'markdown'],
  ['a hash that is no heading', '#harbour is trending\n\nThe harbour reopened on Monday.', 'text'],
  ['one link in a text', 'See [the notes](https://example.org) for more.\n\nThe harbour reopened on Monday.', 'text'],
  ['nothing', '', 'text'],
];

test.each(cases)('%s', (_name, text, format) => {
  expect(detectFormat(text)).toBe(format);
});
