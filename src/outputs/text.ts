import { foldControlCharacters, stripControlCharacters } from '../text/control-characters.js';
import type { Extraction } from '../types.js';
import { isFailure, type Output } from './output.js';
import { renderText } from './text-body.js';

/** Title, deck, dateline and byline a line each, then the body. */
function writeText({ record, bodyBlocks }: Extraction): string {
  const { title, deck, dateline, byline } = record;
  const head = [title, deck, dateline?.text, byline]
    .map((line) => foldControlCharacters(line ?? ''))
    .filter((line) => line !== '');
  const parts = [head.join('\n'), stripControlCharacters(renderText(bodyBlocks))].filter((part) => part !== '');
  return `${parts.join('\n\n')}\n`;
}

/** Plain text for people. A failure has no text: it is said on standard error. */
export const text: Output = {
  name: 'text',
  extension: '.txt',
  mediaType: 'text/plain; charset=utf-8',
  separator: '\n\n',
  write: (result) => (isFailure(result) ? '' : writeText(result)),
};
