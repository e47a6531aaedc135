import { basename } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Capture } from './capture.js';
import { pageRecords } from './page-records.js';
import { newRecordId, warcFields, warcRecord } from './warc-record.js';
import { openWholeAppends } from './whole-appends.js';

/** Who writes a WARC. */
export interface WarcInfo {
  /** Name and version: `cleancopy/1.2.0`. */
  software: string;
  userAgent: string;
}

const compress = promisify(gzip);

/**
 * Keeps pages in a WARC 1.1 file (ISO 28500:2017), behind what it holds already. Where the name ends in `.gz`, each record
 * is a gzip member of its own (annex A), else records stand as they are. The run's `warcinfo` comes with its first page,
 * so that a run that finds nothing new leaves the file as it is.
 *
 * Runs that share a file take turns page by page, so that none has to wait for another's end; each record names its
 * run's `warcinfo`. What a killed run left half is taken away before the next page is written.
 * @throws {CleancopyError} `unwritable-output` where the file cannot be written or is not such a WARC
 */
export async function openWarc(path: string, info: WarcInfo): Promise<Capture> {
  const isCompressed = /\.gz$/i.test(path);
  const file = await openWholeAppends(path, isCompressed ? GZIP_MAGIC : WARC_MAGIC);
  const warcinfo = newRecordId();
  let isIntroduced = false;
  let last: Promise<unknown> = Promise.resolve();

  const write: Capture['keep'] = async (exchanges, metadata) => {
    if (exchanges.length === 0) return;
    const start = isIntroduced ? [] : [warcinfoRecord(warcinfo, path, info, exchanges[0]!.started)];
    const records = [...start, ...pageRecords(exchanges, metadata, warcinfo)];
    await file.append(isCompressed ? await Promise.all(records.map((record) => compress(record))) : records);
    isIntroduced = true;
  };
  return {
    keep(exchanges, metadata) {
      // One page after another: no more than one is in memory twice, and none waits for a lock that is our own.
      const kept = last.then(() => write(exchanges, metadata));
      last = kept.catch(() => {});
      return kept;
    },
    async close() {
      await last;
      await file.close();
    },
  };
}

/** RFC 1952, 2.3.1. */
const GZIP_MAGIC = Buffer.from([0x1f, 0x8b]);
const WARC_MAGIC = Buffer.from('WARC/');

/** ISO 28500:2017, 6.2. */
function warcinfoRecord(id: string, path: string, { software, userAgent }: WarcInfo, date: Date): Buffer {
  const block = warcFields([
    ['software', software],
    ['format', 'WARC File Format 1.1'],
    ['conformsTo', 'http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/'],
    ['http-header-user-agent', userAgent],
  ]);
  const header = [
    ['WARC-Type', 'warcinfo'],
    ['WARC-Record-ID', id],
    ['WARC-Date', date.toISOString()],
    ['WARC-Filename', basename(path)],
    ['Content-Type', 'application/warc-fields'],
  ] as const;
  return warcRecord(header, [block]);
}
