import { byCount, type Counts, doneIn, emptyAndFailed } from './counts.js';

/** How far a run has come, and how long it may still take. @param seconds that it took so far */
export function progressLine(counts: Counts, seconds: number): string {
  const { empty, codes } = emptyAndFailed(counts);
  const failed = codes.reduce((sum, [, count]) => sum + count, 0);
  const done = doneIn(counts);
  const share = shareOf(counts);
  return [
    `${grouped(done)} done`,
    empty > 0 && `${grouped(empty)} empty`,
    failed > 0 && `${grouped(failed)} failed`,
    seconds > 0 && `${rate(done / seconds)} pages/s`,
    share !== null && `${Math.floor(share * 100)} %`,
    share !== null && share > 0 && share < 1 && `${duration((seconds / share) * (1 - share))} left`,
  ]
    .filter((part) => part !== false)
    .join(', ');
}

/** What a run gave. @param seconds that it took @param before inputs that earlier runs of its journal had done */
export function summaryLine(counts: Counts, seconds: number, before: number): string {
  const { empty, codes } = emptyAndFailed(counts);
  const failed = codes.reduce((sum, [, count]) => sum + count, 0);
  const done = doneIn(counts);
  return [
    `${grouped(counts.articles)} ${counts.articles === 1 ? 'article' : 'articles'}`,
    `${grouped(empty)} empty`,
    `${grouped(failed)} failed${failed > 0 ? ` (${listed(codes)})` : ''}`,
    counts.repeats > 0 && `${grouped(counts.repeats)} repeated`,
    counts.known > 0 && `${grouped(counts.known)} nothing new`,
    before > 0 && `${grouped(before)} done before`,
    counts.skipped.size > 0 && `records without a page: ${listed(byCount(counts.skipped))}`,
    `${rate(done / Math.max(seconds, 0.001))} pages/s in ${duration(seconds)}`,
  ]
    .filter((part) => part !== false)
    .join(', ');
}

/** By bytes: pages are counted only as they come. */
function shareOf({ bytes, bytesRead }: Counts): number | null {
  return bytes === null || bytes === 0 ? null : Math.min(1, bytesRead / bytes);
}

const listed = (entries: readonly [string, number][]): string =>
  entries.map(([name, count]) => `${grouped(count)} ${name}`).join(', ');

/** 1234567 as `1,234,567`. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function rate(perSecond: number): string {
  return perSecond < 10 ? perSecond.toFixed(1) : grouped(Math.round(perSecond));
}

function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours > 0 ? `${hours} h ${minutes} min` : `${minutes} min ${whole % 60} s`;
}
