import { expect, test } from 'vitest';
import { looksLikeMhtml } from '../../../src/inputs/mhtml/index.js';
import { bytesOf, chrome, explorer, lines, outlook, word } from './saved.js';

test.each([
  ["Chrome's", chrome],
  ["Internet Explorer's", explorer],
  ["Word's", word],
  ["Outlook's", outlook],
  ['one with bare line feeds', chrome.replaceAll('\r\n', '\n')],
  ['one whose headers the head cuts', chrome.slice(0, chrome.indexOf('boundary="') + 20)],
  ['one behind a byte order mark and a blank line', `\xef\xbb\xbf\r\n${word}`],
  ['a page alone', lines('Content-Type: text/html', 'MIME-Version: 1.0', '', '<p>x')],
])('%s is MHTML', (_, text) => {
  expect(looksLikeMhtml(bytesOf(text))).toBe(true);
});

test.each([
  ['nothing', ''],
  ['a copied mail', 'From: Ann Lee <ann@example.org>\r\nSubject: The quay\r\n\r\nDear all,'],
  ['labels', 'From: the harbour\nTo: the quay\nContent-Type: multipart/related is a type of mail.\n'],
  ['a text about headers', `Here is a file:\n${chrome}`],
  ['a story above headers', `Subject: headers\nA line of prose.\n${chrome}`],
  ['a mail of plain text', lines('MIME-Version: 1.0', 'Content-Type: text/plain', '', 'x')],
  ['no boundary', lines('MIME-Version: 1.0', 'Content-Type: multipart/related', '', 'x')],
  ['no version', lines('Content-Type: multipart/related; boundary=b', '', '--b')],
  ['headers after a blank line', lines('Subject: The quay', '', 'MIME-Version: 1.0', 'Content-Type: text/html')],
  ['a page', '<!DOCTYPE html><html><body>MIME-Version: 1.0</body></html>'],
  ['an answer of a server', lines('HTTP/1.1 200 OK', 'MIME-Version: 1.0', 'Content-Type: text/html', '', '<p>')],
])('%s is none', (_, text) => {
  expect(looksLikeMhtml(bytesOf(text))).toBe(false);
});
