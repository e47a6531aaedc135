import { stripControlCharacters } from '../text/control-characters.js';
import type { Block, BlockKind, Mark } from '../types.js';
import { codeLanguage } from './markdown/code-language.js';
import { longestRun, renderInline } from './markdown/inline.js';
import { renderList } from './markdown/list.js';
import { renderTable, tableOf } from './markdown/table.js';

/** What Markdown writes as one thing: a paragraph with its line breaks, a list, a table, a quote, a fence. */
type Run = [Block, ...Block[]];

/** Whether a block goes on with what the one before it, of the same kind, began. */
const goesOn: Readonly<Record<BlockKind, (previous: Block, block: Block) => boolean>> = {
  paragraph: (_, block) => block.continues,
  heading: (_, block) => block.continues,
  'list-item': () => true,
  quote: () => true,
  preformatted: (_, block) => block.continues,
  'table-row': (previous, block) => tableOf(previous) === tableOf(block),
  caption: (_, block) => block.continues,
};

const writers: Readonly<Record<BlockKind, (run: Run) => string>> = {
  paragraph: renderLines,
  heading: renderHeading,
  'list-item': renderList,
  quote: renderQuote,
  preformatted: renderFence,
  'table-row': renderTable,
  caption: renderLines,
};

/** The blocks as CommonMark with GitHub's tables. No blank lines at either end. */
export function renderMarkdown(blocks: readonly Block[]): string {
  return runsOf(blocks)
    .map((run) => writers[run[0].kind](run))
    .join('\n\n');
}

function runsOf(blocks: readonly Block[]): Run[] {
  const runs: Run[] = [];
  for (const block of blocks) {
    if (stripControlCharacters(block.text).trim() === '') continue;
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (run && previous?.kind === block.kind && goesOn[block.kind](previous, block)) run.push(block);
    else runs.push([block]);
  }
  return runs;
}

/** A paragraph's lines, parted by line breaks that survive an editor's trimming of line ends. */
function renderLines(run: readonly Block[]): string {
  return run.map((block) => renderInline(block.text, block.marks)).join('\\\n');
}

function renderHeading(run: Run): string {
  const text = run.map((block) => renderInline(block.text, withoutWholeStrong(block), 'heading')).join(' ');
  return `${'#'.repeat(Math.min(Math.max(run[0].level, 1), 6))} ${text}`;
}

/** A heading is strong as it is. */
function withoutWholeStrong({ text, marks }: Block): Mark[] {
  return (marks ?? []).filter(({ kind, start, end }) => kind !== 'strong' || end - start < text.length);
}

function renderQuote(run: Run): string {
  return run
    .map((block) => renderInline(block.text, block.marks))
    .reduce((text, line, index) => text + (run[index]!.continues ? '\\\n> ' : '\n>\n> ') + line)
    .replace(/^/, '> ');
}

function renderFence(run: Run): string {
  const code = stripControlCharacters(run.map((block) => block.text).join('\n'));
  const fence = '`'.repeat(Math.max(3, longestRun(code, '`') + 1));
  return `${fence}${codeLanguage(run[0])}\n${code}\n${fence}`;
}
