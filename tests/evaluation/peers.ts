/**
 * `npm run eval:peers`: other extractors' fields beside cleancopy's, over the HTML of one set, by the corpus's scorer.
 */
import { fileURLToPath } from 'node:url';
import { type Page, whyNoCorpus } from '../../src/model/training/corpus.js';
import { pageFile } from '../../src/model/training/dumps.js';
import { askWithin, type Reply } from './ask-within.js';
import type { PeerAnswer, PeerName, PeerQuestion } from './peer-question.js';
import { type PeerSettings, peerUsage, readPeerSettings } from './peer-settings.js';
import { fieldsResult, type Result } from './result.js';
import { openRun, pagesOf, provenance, type Run, runPages } from './run.js';
import type { Figures } from './scorer.js';
import { table } from './table.js';

interface Row {
  system: string;
  figures: Figures;
  /** Why a page has no answer, for each that has none. */
  trouble: readonly string[];
}

async function main(): Promise<number> {
  const args = process.argv.slice(2);
  if (args.includes('--help')) return say(peerUsage, 0);
  const wanted = readPeerSettings(args);
  const reason = whyNoCorpus(wanted.settings.corpus);
  if (reason !== null) return say(reason, 2);
  const run = await openRun(wanted.settings);
  const pages = choosePages(run, wanted);
  if (pages.length === 0) return say(`${wanted.set} has no such pages`, 2);

  const rows: Row[] = [];
  if (wanted.ours) rows.push(await runOurs(run, wanted, pages));
  for (const peer of wanted.peers) rows.push(await runPeer(run, wanted, pages, peer));
  const told = wanted.address ? ', peers told the address' : '';
  console.log(`${provenance(run)}\n${wanted.set}, ${wanted.type ?? 'every type'}, ${pages.length} pages${told}:\n`);
  console.log(peersTable(rows));
  return 0;
}

function choosePages(run: Run, { set, type, limit }: PeerSettings): Page[] {
  const pages = pagesOf(run, set).filter((page) => type === null || page.type === type);
  return limit === null ? pages : pages.slice(0, limit);
}

async function runPeer(
  run: Run,
  { set, address, patience }: PeerSettings,
  pages: readonly Page[],
  peer: PeerName,
): Promise<Row> {
  const questions = pages.map(({ id, url }): PeerQuestion => {
    const file = pageFile(run.settings.corpus, run.cache, set, 'html', id);
    return { peer, file, url: (address && url) || null };
  });
  const worker = fileURLToPath(new URL('peer-worker.ts', import.meta.url));
  const replies = await askWithin<PeerQuestion, PeerAnswer>(worker, questions, patience, (done) =>
    showProgress(`${peer} ${done} of ${pages.length}`, done === pages.length),
  );
  const trouble: string[] = [];
  const results = new Map<string, Result>();
  for (const [index, reply] of replies.entries()) {
    const { id } = pages[index]!;
    if (reply.answer?.ok) results.set(id, fieldsResult(id, reply.answer.fields));
    else trouble.push(whyNoAnswer(reply));
  }
  return { system: peer, figures: run.score(pages, results).figures, trouble };
}

function whyNoAnswer(reply: Reply<PeerAnswer>): string {
  if (reply.answer === null) return reply.reason;
  return reply.answer.ok ? '' : reply.answer.failed;
}

async function runOurs(run: Run, { set }: PeerSettings, pages: readonly Page[]): Promise<Row> {
  const { results } = await runPages<Result>(run, set, 'html', 'worker.ts', pages);
  const trouble = [...results.values()].flatMap(({ error }) => (error === null ? [] : [error.code]));
  return { system: 'cleancopy', figures: run.score(pages, results).figures, trouble };
}

const columns = ['title', 'authors f1', 'date f1', 'date p', 'minute', 'deck'];

/** One line a system; a page without an answer counts as one that gives nothing. */
function peersTable(rows: readonly Row[]): string {
  const shown = columns.filter((column) => rows.some(({ figures }) => column in figures));
  return table(
    ['system', ...shown, 'without an answer'],
    rows.map(({ system, figures, trouble }) => [
      system,
      ...shown.map((column) => figures[column]?.toFixed(3) ?? '–'),
      tally(trouble) || '–',
    ]),
  );
}

/** `no article 3, TypeError 1`. */
function tally(reasons: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => `${reason} ${count}`).join(', ');
}

/** Only for a person who looks on. */
function showProgress(line: string, last: boolean): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${line}${last ? '\n' : ''}`);
}

function say(message: string, exitCode: number): number {
  (exitCode === 0 ? console.log : console.error)(message);
  return exitCode;
}

process.exitCode = await main().catch((error: Error) => say(`${error.message}\n${peerUsage}`, 2));
