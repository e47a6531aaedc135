/**
 * How well `--dedupe` tells duplicates: `npx tsx tests/evaluation/duplicates.ts [--corpus DIR] [--records FILE]`.
 *
 * The bodies of the truth go through one finder: whatever it says of different articles is wrong, and is listed to be
 * judged. Then each is edited as texts are on their way through the press, and looked for among all. `--records` names
 * an NDJSON file of records to be compared as well, of which nothing is known but their ids.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type DuplicateFinder, duplicateFinder } from '../../src/batch/dedupe/index.js';
import { readPages, whyNoCorpus } from '../../src/model/training/corpus.js';
import { countWords } from '../../src/text/words.js';
import { type Edit, edits, seededRandom } from './duplicate-edits.js';
import { projectRoot } from './settings.js';
import { table } from './table.js';

interface Text {
  id: string;
  title: string | null;
  body: string;
}

/** Sets whose truth has whole bodies. */
const setsWithBodies = ['news', 'wcxb', 'daniel'] as const;

/** Lengths in words that are told apart; characters count as words in scripts without spaces. */
const lengths = [
  { name: '20–49', most: 49 },
  { name: '50–149', most: 149 },
  { name: '150–', most: Number.POSITIVE_INFINITY },
] as const;

/** Shorter texts are duplicates only where they are the same. */
const FEWEST_WORDS = 20;

const ENTRIES = 100_000;

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: path.join(projectRoot, '../shared/corpus') },
    records: { type: 'string' },
  },
});
const missing = whyNoCorpus(values.corpus);
if (missing !== null) throw new Error(missing);

const texts = setsWithBodies.flatMap((set) =>
  readPages(values.corpus, set).map(({ id, truth }): Text => {
    return { id: `${set}/${id}`, title: typeof truth.title === 'string' ? truth.title : null, body: truth.text ?? '' };
  }),
);
console.log(reportRepeats('bodies of the truth', texts));
if (values.records !== undefined) console.log(reportRepeats(values.records, readRecords(values.records)));
console.log(reportEdits(texts.filter(({ body }) => countWords(body) >= FEWEST_WORDS)));

function readRecords(file: string): Text[] {
  const records = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Partial<Text> & { source?: string });
  return records.flatMap(({ id, source, title = null, body }) =>
    body === undefined ? [] : [{ id: id ?? source ?? '?', title, body }],
  );
}

/** What repeats what among texts that should all be different. */
function reportRepeats(name: string, texts: readonly Text[]): string {
  const finder = duplicateFinder({ mostEntries: ENTRIES });
  const started = performance.now();
  const found = texts.map((text) => finder.seen(text, text.id));
  const milliseconds = (performance.now() - started) / texts.length;
  const rows = texts.flatMap((text, i) => {
    const repeat = found[i];
    return repeat ? [[repeat.kind, String(repeat.similarity), text.id, repeat.of]] : [];
  });
  const pairs = (texts.length * (texts.length - 1)) / 2;
  const heading = `${texts.length} ${name}, ${pairs} pairs, ${milliseconds.toFixed(3)} ms a text: ${rows.length} repeat`;
  return `${heading}\n\n${table(['kind', 'similarity', 'text', 'repeats'], rows)}\n`;
}

/** How many of the edited texts are found to repeat their own original, by length. */
function reportEdits(texts: readonly Text[]): string {
  const rows = edits.flatMap((edit) =>
    [true, false].map((withTitle) => [edit.name, withTitle ? 'kept' : 'none', ...findEdited(texts, edit, withTitle)]),
  );
  return table(['edit', 'title', ...lengths.map(({ name }) => `${name} words`), 'wrong original'], rows);
}

function findEdited(texts: readonly Text[], edit: Edit, withTitle: boolean): string[] {
  const finder = duplicateFinder({ mostEntries: ENTRIES });
  const originals = new Map(texts.map((text) => [text.id, firstOf(finder, text)]));
  const random = seededRandom(6);
  const counts = lengths.map(() => ({ found: 0, all: 0 }));
  let wrong = 0;
  for (const [i, text] of texts.entries()) {
    const body = edit.apply(text.body, texts[(i * 7 + 1) % texts.length]!.body, random);
    const repeat = finder.seen({ title: withTitle ? text.title : null, body }, `edited ${text.id}`);
    const count = counts[lengths.findIndex(({ most }) => countWords(text.body) <= most)]!;
    count.all++;
    if (repeat?.of === originals.get(text.id)) count.found++;
    else if (repeat) wrong++;
  }
  return [...counts.map(({ found, all }) => `${((100 * found) / all).toFixed(1)} % of ${all}`), String(wrong)];
}

/** The text that stands for a text: itself, or the one that it repeats. */
function firstOf(finder: DuplicateFinder, text: Text): string {
  return finder.seen(text, text.id)?.of ?? text.id;
}
