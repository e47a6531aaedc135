import { expect, test } from 'vitest';
import { type Groups, readGroups } from '../../../src/blocks/features/groups.js';
import { extractFeatures } from '../../../src/blocks/features/index.js';
import { tellLexicon } from '../../../src/blocks/page-lexicon.js';
import { parseHtml } from '../../../src/formats/html/index.js';
import { parseTextDump } from '../../../src/formats/text-dump/index.js';
import { at, type FeatureName, groupNames, rowLength } from '../../../src/model/features.js';
import type { Document } from '../../../src/types.js';

const card = (n: number): string =>
  `<li class="card card-${n}"><h3>Lamp ${n}</h3><p class="note">It burns for ${n} hours.</p><b>$${n}0</b></li>`;
const shelf = parseHtml(
  `<title>Lamps</title><meta name="description" content="All our lamps burn with oil from the old harbour mill.">
   <h1>Lamps</h1><p class="lead">All our lamps burn with oil from the old harbour mill.</p>
   <ul>${[1, 2, 3, 4].map(card).join('')}</ul>`,
  null,
);

const numberOf = ({ of }: Groups, block: number, name: (typeof groupNames)[number]): number =>
  of[block * groupNames.length + groupNames.indexOf(name)]!;

function reader(document: Document): (text: string, name: FeatureName) => number {
  const rows = extractFeatures(document, tellLexicon(document), readGroups(document.blocks), []);
  return (text, name) => rows[document.blocks.findIndex((block) => block.text === text) * rowLength + at[name]]!;
}

test('cards are records of one list, and their parts are slots of it', () => {
  const groups = readGroups(shelf.blocks);
  const place = (text: string): number => shelf.blocks.findIndex((block) => block.text === text);
  const [first, second] = [place('Lamp 1'), place('Lamp 2')];
  expect(numberOf(groups, first, 'record')).not.toBe(numberOf(groups, second, 'record'));
  for (const name of ['shape', 'records', 'slot'] as const)
    expect(numberOf(groups, first, name)).toBe(numberOf(groups, second, name));
  expect(numberOf(groups, first, 'slot')).not.toBe(numberOf(groups, place('$10'), 'slot'));
  expect(numberOf(groups, place('Lamps'), 'record')).toBe(-1);
});

test('the features of shapes and records', () => {
  const of = reader(shelf);
  expect([of('Lamp 2', 'shapeBlocks'), of('Lamp 2', 'recordCount'), of('Lamp 2', 'recordPlace')]).toEqual([4, 4, 0]);
  expect(of('$30', 'shapePriceShare')).toBe(1);
  expect(of('$30', 'recordPlace')).toBe(2);
  expect(of('Lamps', 'recordCount')).toBeNaN();
});

test('a text that the page declares, and one that it says twice', () => {
  const of = reader(shelf);
  expect(of('All our lamps burn with oil from the old harbour mill.', 'declaredShare')).toBe(1);
  expect(of('It burns for 1 hours.', 'declaredShare')).toBe(0);
  const said = 'The ferries left the harbour at dawn.';
  const thread = parseHtml(
    `<p>${said}</p><div><p>We waited for hours on the pier.</p></div><blockquote>${said}</blockquote>`,
    null,
  );
  const rows = extractFeatures(thread, tellLexicon(thread), readGroups(thread.blocks), []);
  const row = (block: number, name: FeatureName) => rows[block * rowLength + at[name]];
  expect([row(0, 'seenBefore'), row(0, 'seenLater')]).toEqual([0, 1]);
  expect([row(2, 'seenBefore'), row(2, 'seenLater')]).toEqual([1, 0]);
  expect(row(1, 'seenBefore')).toBe(0);
});

test('without a tree, lines that look alike are of one shape and nothing else is known', () => {
  const dump = parseTextDump('Ferry fares rise\nTwo held after fire\n3 hours ago', null);
  const groups = readGroups(dump.blocks);
  expect(numberOf(groups, 0, 'shape')).toBe(numberOf(groups, 1, 'shape'));
  expect(numberOf(groups, 0, 'shape')).not.toBe(numberOf(groups, 2, 'shape'));
  expect(numberOf(groups, 0, 'record')).toBe(-1);
});
