import type { Extraction } from '../types.js';
import { frontMatter } from './front-matter.js';
import { renderInline } from './markdown/inline.js';
import { renderMarkdown } from './markdown-body.js';
import { isFailure, type Output } from './output.js';
import { withWireDateline } from './wire-dateline.js';

/** Front matter, the title as a heading, the deck in italics, then the article. */
function writeMarkdown({ record, bodyBlocks }: Extraction): string {
  const parts = [
    frontMatter(record),
    record.title === null ? '' : `# ${renderInline(record.title, null, 'heading')}\n`,
    record.deck === null ? '' : `${inItalics(record.deck)}\n`,
    `${renderMarkdown(withWireDateline(bodyBlocks, record.dateline))}\n`,
  ];
  return parts.filter((part) => part.trim() !== '').join('\n');
}

function inItalics(text: string): string {
  return renderInline(text, [{ kind: 'emphasis', start: 0, end: text.length, value: null, names: '' }]);
}

/** CommonMark with GitHub's tables. A failure has no Markdown: it is said on standard error. */
export const markdown: Output = {
  name: 'markdown',
  extension: '.md',
  mediaType: 'text/markdown; charset=utf-8',
  separator: '\n',
  write: (result) => (isFailure(result) ? '' : writeMarkdown(result)),
};
