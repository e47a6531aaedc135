import { readdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openWarc } from '../../../src/batch/capture/warc.js';
import { temporaryDirectory } from '../builders.js';
import { child } from './child.js';
import { exchange, info, metadata } from './exchanges.js';
import { gzipMembers, readWarc, typesOf } from './read-warc.js';

const onePage = ['warcinfo', 'response', 'request', 'metadata'];

async function keepOne(path: string, url = 'https://example.org/next'): Promise<void> {
  const warc = await openWarc(path, info);
  await warc.keep([exchange({ url })], metadata);
  await warc.close();
}

/** Leaves a WARC as a run does that is killed when half of its second page is written. */
async function killHalfway(path: string): Promise<void> {
  await keepOne(path, 'https://example.org/first');
  const killed = child(`
    const path = ${JSON.stringify(path)};
    const lock = await lockFile(path, { waitMs: 0 });
    const { size, ino } = fs.statSync(path);
    await lock.note(size + ' ' + ino);
    fs.appendFileSync(path, fs.readFileSync(path).subarray(0, size / 2));
    process.kill(process.pid, 'SIGKILL');
  `);
  expect(await killed.ended).toBe('SIGKILL');
}

describe.each(['pages.warc', 'pages.warc.gz'])('a run that was killed, %s', (name) => {
  it('leaves half a page, which the next takes away', async () => {
    const path = join(await temporaryDirectory(), name);
    await killHalfway(path);
    const torn = (await stat(path)).size;
    await (await openWarc(path, info)).close();
    expect((await stat(path)).size).toBeLessThan(torn);
    expect(await typesOf(path)).toEqual(onePage);
    await keepOne(path);
    expect(await typesOf(path)).toEqual([...onePage, ...onePage]);
    expect(await readdir(join(path, '..'))).toEqual([name]);
  });

  it('is repaired also by a run that has the file open already', async () => {
    const path = join(await temporaryDirectory(), name);
    await keepOne(path, 'https://example.org/zeroth');
    const warc = await openWarc(path, info);
    await killHalfway(path);
    await warc.keep([exchange()], metadata);
    await warc.close();
    expect(await typesOf(path)).toEqual([...onePage, ...onePage, ...onePage]);
  });

  it('cuts nothing off another file that has its place', async () => {
    const path = join(await temporaryDirectory(), name);
    await killHalfway(path);
    const other = `other-${name}`;
    await keepOne(join(path, '..', other));
    await keepOne(join(path, '..', other));
    await keepOne(join(path, '..', other));
    await rename(path, `${path}.old`);
    await rename(join(path, '..', other), path);
    await keepOne(path);
    expect(await typesOf(path)).toEqual([...onePage, ...onePage, ...onePage, ...onePage]);
  });

  it('loses no page that it said it kept, whenever it is killed', async () => {
    const path = join(await temporaryDirectory(), name);
    const keptPages: string[] = [];
    for (let run = 0; run < 4; run++) {
      const writer = child(`
        const warc = await openWarc(${JSON.stringify(path)}, ${JSON.stringify(info)});
        const body = Buffer.alloc(${name.endsWith('.gz') ? 20_000 : 4_000_000}, 'cleancopy ');
        for (let page = 0; ; page++) {
          const url = 'https://example.org/${run}/' + page;
          await warc.keep([{ ...${JSON.stringify(exchange())}, url, body, started: new Date() }], {
            source: url,
            fetched: new Date(),
          });
          console.log(url);
        }
      `);
      keptPages.push((await writer.line())!);
      await sleep(5 + 17 * run);
      const ended = writer.kill();
      for (let line = await writer.line(); line !== null; line = await writer.line()) keptPages.push(line);
      await ended;
    }
    await keepOne(path);
    const records = await readWarc(path);
    const pages = records
      .filter((record) => record.field('WARC-Type') === 'response')
      .map((record) => record.field('WARC-Target-URI')!);
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages).toEqual(expect.arrayContaining([...keptPages, 'https://example.org/next']));
    // At most one page a run was written and not yet told of.
    expect(pages.length).toBeLessThanOrEqual(keptPages.length + 1 + 4);
    expect(records.filter((record) => record.field('WARC-Type') === 'metadata')).toHaveLength(pages.length);
    if (name.endsWith('.gz')) expect(await gzipMembers(path)).toHaveLength(records.length);
  }, 60_000);
});

describe('a disk that is full', () => {
  it.runIf(process.platform === 'linux')('is told of, and leaves whole records', async () => {
    const path = join(await temporaryDirectory(), 'pages.warc');
    await keepOne(path);
    // The limit on the size of a file stands for the end of the disk: a write beyond it is cut short, the next fails.
    const limited = child(`
      const { execFileSync } = await import('node:child_process');
      process.on('SIGXFSZ', () => {});
      execFileSync('prlimit', ['--pid', String(process.pid), '--fsize=20000:20000']);
      const warc = await openWarc(${JSON.stringify(path)}, ${JSON.stringify(info)});
      const page = { ...${JSON.stringify(exchange())}, body: Buffer.alloc(50_000, 'x'), started: new Date() };
      const about = { source: '', fetched: new Date() };
      console.log(await warc.keep([page], about).then(() => 'kept', (error) => error.code));
      console.log(await warc.keep([{ ...page, body: Buffer.from('small') }], about).then(() => 'kept', (error) => error.code));
    `);
    expect(await limited.line()).toBe('unwritable-output');
    expect(await limited.line()).toBe('kept');
    expect(await limited.ended).toBe(0);
    expect(await typesOf(path)).toEqual([...onePage, ...onePage]);
  });
});
