import { expect, test } from 'vitest';
import { keepBareText } from '../../../src/blocks/revise/keep-bare-text.js';
import { keepListsWhole } from '../../../src/blocks/revise/keep-lists-whole.js';
import { markBareLists } from '../../../src/blocks/revise/mark-bare-lists.js';
import { markConsentWalls } from '../../../src/blocks/revise/mark-consent-walls.js';
import { markCreditLines } from '../../../src/blocks/revise/mark-credit-lines.js';
import { markGluedLabels } from '../../../src/blocks/revise/mark-glued-labels.js';
import type { Revision } from '../../../src/blocks/revise/revision.js';
import { parseHtml } from '../../../src/formats/html/index.js';
import { parseTextDump } from '../../../src/formats/text-dump/index.js';
import { lexiconOf } from '../../../src/lexicons/index.js';

/** The lines that a rule leaves of a dump whose lines had all been kept. */
function left(rule: Revision, lines: readonly string[]): string[] {
  const document = parseTextDump(lines.join('\n\n'), null);
  for (const block of document.blocks) block.label = 'main-content';
  rule.revise(document, lexiconOf('en'));
  for (const block of document.blocks)
    if (block.label === 'boilerplate') expect(block.trail.at(-1)).toMatchObject({ step: rule.name });
  return document.blocks.filter((block) => block.label === 'main-content').map((block) => block.text);
}

const sentence = 'The harbour reopened on Monday, and the first ferries left at dawn.';

test.each([
  'icon bookmark-bicon bookmarkicon cameraicon checkicon chevron downicon chevron left',
  'menu-iconsearch-iconuser-iconclose-icon',
  'Share on FacebookShare on TwitterCopy link',
  'FacebookTwitterWhatsAppEmail',
])('glued labels go: %s', (line) => {
  expect(left(markGluedLabels, [line, sentence])).toEqual([sentence]);
});

test.each([
  'iPhone, YouTube and eBay are names of products that McDonald knows.',
  'The iconic icon painter Ivan IconMan spoke in LaTeX, PowerPoint and JavaScript, he said.',
  'Ein Interview mit McKinsey-Chefin Anna MacLeod',
])('prose with capitals inside words stays: %s', (line) => {
  expect(left(markGluedLabels, [line])).toEqual([line]);
});

test('a consent notice alone is no article', () => {
  const wall = [
    'We use cookies to personalise content and ads and to analyse our traffic.',
    'By clicking accept all you agree to our use of cookies. Manage your privacy settings at any time.',
  ];
  expect(left(markConsentWalls, wall)).toEqual([]);
});

test('an article that speaks of cookies stays', () => {
  const article = [
    'The court ruled on Monday that the site must ask first.',
    'Its banner said “we use cookies” and left no choice, the judges wrote.',
    'The company will appeal, a spokesman told reporters outside the court house in the afternoon.',
    'It has until March to change its pages, or pay a fine for every visitor.',
  ];
  expect(left(markConsentWalls, article)).toEqual(article);
});

test('headlines without a sentence are no article', () => {
  expect(left(markBareLists, ['Council to review parking charges', '3 hours ago', 'Two held after fire'])).toEqual([]);
  expect(left(markBareLists, ['Council to review parking charges', sentence])).toHaveLength(2);
});

test('a few sentences with nothing around them are the text', () => {
  const kept = (lines: readonly string[]): string[] => {
    const document = parseTextDump(lines.join('\n\n'), null);
    keepBareText.revise(document, lexiconOf('en'));
    return document.blocks.filter((block) => block.label === 'main-content').map((block) => block.text);
  };
  expect(kept(['Harbour reopens', sentence])).toEqual([sentence]);
  expect(kept(['Home', 'News', 'Sport', 'Contact', 'About us', 'Most read', 'Weather', 'Log in', sentence])).toEqual(
    [],
  );
  expect(
    kept(['Home of the harbour news', 'Sport and weather today', 'The market', 'Please wait. Loading the page now.']),
  ).toEqual([]);
  expect(kept(['We use cookies to personalise content. By clicking accept all you agree.'])).toEqual([]);
});

test('a list of 200,000 items costs no more than its length', () => {
  const document = parseHtml(`<ul>${'<li>one of the items</li>'.repeat(200_000)}</ul>`, null);
  document.blocks.forEach((block, i) => {
    block.label = i % 10 === 0 ? 'boilerplate' : 'main-content';
  });
  keepListsWhole.revise(document, lexiconOf('en'));
  expect(document.blocks.every((block) => block.label === 'main-content')).toBe(true);
});

test.each(['© Ann Lee', '(© Planet / Ann Lee)', 'Photo: Ann Lee', 'Read also: Storm in the harbour'])(
  'credits and pointers go: %s',
  (line) => {
    expect(left(markCreditLines, [line, sentence])).toEqual([sentence]);
  },
);

test.each([
  'Photo: the harbour master shows where the boats had been.',
  'Photographers came early',
  `© Ann Lee took this picture of the harbour, and of all the boats that lay in it that night`,
])('what only begins like a credit stays: %s', (line) => {
  expect(left(markCreditLines, [line])).toEqual([line]);
});
