import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Article } from '../src/types.js';
import { clean, comparable, expectedRecord, projectRoot, readSample, recordOf } from './sample.js';

/** The dump that started the project must survive whatever happens to a file on its way. */
const { bytes, source } = readSample('rt-putin-macron');
const text = bytes.toString('utf8');
const expected = expectedRecord('rt-putin-macron');

const utf16be = (value: string): Buffer => Buffer.from(value, 'utf16le').swap16();

/** Wraps each line at 72 columns, as mail and old editors do. */
function wrap(value: string): string {
  return value
    .split('\n')
    .map((line) => line.replace(/(.{1,72})(?: +|$)/g, '$1\n').replace(/\n$/, ''))
    .join('\n');
}

const [iconLine = ''] = text.split('\n');
const relabel = (labels: string): string => text.replace(iconLine, labels);

const disguises: Readonly<Record<string, Buffer | string>> = {
  'already decoded': text,
  'with a byte order mark': `\ufeff${text}`,
  'UTF-16, little-endian': Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16, big-endian': utf16be(`\ufeff${text}`),
  'CRLF line ends': text.replaceAll('\n', '\r\n'),
  'CR line ends': text.replaceAll('\n', '\r'),
  'hard-wrapped at 72 columns': wrap(text),
  'menu icon labels': relabel('menu-iconsearch-iconuser-iconclose-iconchevron-down-iconshare-icon'),
  'share labels': relabel('Share on FacebookShare on TwitterCopy link'),
  'share labels without spaces': relabel('facebooktwitterwhatsappemail'),
};

describe('the first sample', () => {
  it.each(Object.entries(disguises))('is the same article: %s', async (_, content) => {
    expect(comparable(await recordOf(await clean(content, source)))).toEqual(expected);
  });

  it('has the twelve paragraphs of its article and nothing else', async () => {
    const { body } = (await recordOf(await clean(bytes, source))) as Article;
    const paragraphs = body.split('\n\n');
    expect(paragraphs).toHaveLength(12);
    expect(paragraphs.at(0)).toMatch(/^With tensions running high on the European continent/);
    expect(paragraphs.at(-1)).toMatch(/calling it a “challenge.”$/);
  });
});

/** The command as a shell runs it, from the sources, so that no build has to come first. */
function runCommand(args: string[], input?: Buffer): ReturnType<typeof JSON.parse> {
  const command = ['--import', 'tsx', 'src/cli/main.ts', ...args];
  const { stdout, stderr, status } = spawnSync(process.execPath, command, { cwd: projectRoot, input });
  expect(stderr.toString()).toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout.toString());
}

describe('the first sample through the command', { timeout: 60_000 }, () => {
  it('is the same article from its file', () => {
    expect(comparable(runCommand([source]))).toEqual(expected);
  });

  it.each([
    ['piped', bytes],
    ['gzipped and piped', gzipSync(bytes)],
  ])('is the same article: %s', (_, input) => {
    expect(comparable(runCommand([], input))).toEqual({ ...expected, source: '-' });
  });

  it('is the same article from a gzipped file', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'cleancopy-sample-'));
    try {
      const file = path.join(folder, 'page.txt.gz');
      writeFileSync(file, gzipSync(bytes));
      expect(comparable(runCommand([file]))).toEqual({ ...expected, source: file });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
