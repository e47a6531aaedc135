import { expect, test } from 'vitest';
import { assembleArticle } from '../src/article.js';
import { parseTextDump } from '../src/formats/text-dump/index.js';
import { defaultCleanOptions } from '../src/pipeline.js';
import type { Candidate, FieldCandidates } from '../src/types.js';
import { noFields } from './outputs/builders.js';

const claim = (value: string, block: number, start: number, end: number): Candidate => ({
  value,
  source: `block ${block}`,
  certainty: 1,
  span: { block, start, end },
});

function bodyOf(lines: readonly string[], fields: Partial<FieldCandidates>): string {
  const document = parseTextDump(lines.join('\n\n'), null);
  for (const block of document.blocks) block.label = 'main-content';
  const raw = { id: null, source: '-', content: '', format: null, charset: null, url: null };
  return assembleArticle(raw, document, { ...noFields, ...fields }, defaultCleanOptions).record.body;
}

const sentence = 'The harbour reopened on Monday, and the first ferries left at dawn with forty passengers.';

test('what a field claims is no part of the body, nor are its repeats', () => {
  const title = claim('Harbour reopens', 0, 0, 15);
  expect(bodyOf(['Harbour reopens', 'HARBOUR REOPENS!', sentence], { title: [title] })).toBe(sentence);
});

test('a line that fields share goes whole', () => {
  const line = 'By Ann Lee · 28 Jan 2022 · Share';
  const fields = { byline: [claim('Ann Lee', 0, 3, 10)], datePublished: [claim('2022-01-28', 0, 13, 24)] };
  expect(bodyOf([line, sentence], fields)).toBe(sentence);
});

test('a date within a paragraph does not take the paragraph with it', () => {
  const dated = 'On 28 January 2022 the council decided to rebuild the quay, as it had promised the fishermen.';
  expect(bodyOf([dated, sentence], { datePublished: [claim('2022-01-28', 0, 3, 18)] })).toBe(`${dated}\n\n${sentence}`);
});

test('signs beyond the basic plane do not count as claimed', () => {
  expect(bodyOf(['🇳🇴 Nor', '🤷 🤷 🤷 🤷 yes', sentence], {})).toBe(`🇳🇴 Nor\n\n🤷 🤷 🤷 🤷 yes\n\n${sentence}`);
});

test('a field is told from its repeat however long the rest is', () => {
  const title = claim('Harbour reopens', 0, 0, 15);
  const like = `Harbour reopens ${'— '.repeat(80)}soon`;
  const repeat = `Harbour ${'— '.repeat(80)}reopens`;
  expect(bodyOf(['Harbour reopens', like, repeat, sentence], { title: [title] })).toBe(`${like}\n\n${sentence}`);
});

test('a paragraph begins after its wire opening', () => {
  const dateline = { text: 'BERGEN (AP)', place: 'BERGEN', agency: 'AP', date: null };
  const candidate = { value: dateline, source: 'block 0', certainty: 1, span: { block: 0, start: 0, end: 14 } };
  expect(bodyOf([`BERGEN (AP) — ${sentence}`], { dateline: [candidate] })).toBe(sentence);
});

test('a handful of words is no article', () => {
  expect(bodyOf(['Page moved. Click here.'], {})).toBe('');
});

test('a line of emoji and a word is claimed by nobody', () => {
  expect(bodyOf(['🇬🇪 Geo 🇮🇱 Heb', sentence], {})).toBe(`🇬🇪 Geo 🇮🇱 Heb\n\n${sentence}`);
});
