import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { FetchFailure } from '../../../src/inputs/web/fetch-failure.js';
import { type HostTurns, hostTurns } from '../../../src/inputs/web/host-turns.js';

const HOST = 'example.org';
const OTHER = 'example.org:8080';

/** A timer may go off a moment early by another clock. */
const EARLY = 5;

function turnsWith(delay = 0): { turns: HostTurns; abort: () => void } {
  const ended = new AbortController();
  return { turns: hostTurns(delay, ended.signal), abort: () => ended.abort() };
}

/** Milliseconds. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Whether a promise is settled once everything that could go on did. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  let settled = false;
  const settle = () => {
    settled = true;
  };
  promise.then(settle, settle);
  await sleep(10);
  return settled;
}

test('one has the turn, and those in line get it in their order', async () => {
  const { turns } = turnsWith();
  const first = await turns.enter(HOST);
  const had: number[] = [];
  const line = [2, 3, 4].map(async (number) => {
    const turn = await turns.enter(HOST);
    had.push(number);
    await sleep(1);
    turn.leave();
  });
  expect(await isSettled(Promise.race(line))).toBe(false);
  expect(had).toEqual([]);
  first.leave();
  await Promise.all(line);
  expect(had).toEqual([2, 3, 4]);
  expect(first.host).toBe(HOST);
});

test('hosts do not wait for each other; another port is another host', async () => {
  const { turns } = turnsWith(60_000);
  await turns.enter(HOST);
  expect((await turns.enter(OTHER)).host).toBe(OTHER);
});

test('to leave twice gives the turn once', async () => {
  const { turns } = turnsWith();
  const first = await turns.enter(HOST);
  first.leave();
  const second = await turns.enter(HOST);
  first.leave();
  const third = turns.enter(HOST);
  expect(await isSettled(third)).toBe(false);
  second.leave();
  expect((await third).host).toBe(HOST);
});

test('the first turn is had at once, the next after the delay', async () => {
  const { turns } = turnsWith(100);
  expect(await isSettled(turns.enter(OTHER))).toBe(true);
  (await turns.enter(HOST)).leave();
  expect(await timeOf(() => turns.enter(HOST))).toBeGreaterThan(100 - EARLY);
});

test('the delay counts from when the turn was left', async () => {
  const { turns } = turnsWith(100);
  const turn = await turns.enter(HOST);
  const next = turns.enter(HOST);
  await sleep(120);
  turn.leave();
  expect(await timeOf(() => next)).toBeGreaterThan(100 - EARLY);
});

test('a host may ask for more time, not for less', async () => {
  const { turns } = turnsWith(100);
  turns.widen(HOST, 200);
  turns.widen(HOST, 10);
  turns.widen(OTHER, 10);
  for (const host of [HOST, OTHER]) (await turns.enter(host)).leave();
  expect(await timeOf(() => turns.enter(HOST))).toBeGreaterThan(200 - EARLY);
  (await turns.enter(OTHER)).leave();
  expect(await timeOf(() => turns.enter(OTHER))).toBeGreaterThan(100 - EARLY);
});

test('a host may ask to be left alone', async () => {
  const { turns } = turnsWith();
  turns.rest(HOST, 150);
  expect(await isSettled(turns.enter(OTHER))).toBe(true);
  expect(await timeOf(() => turns.enter(HOST))).toBeGreaterThan(130);
});

test('a closed host fails for all in line and all who come, and waits for nobody', async () => {
  const { turns } = turnsWith(60_000);
  const turn = await turns.enter(HOST);
  const waiting = [turns.enter(HOST), turns.enter(HOST)];
  const failure = new FetchFailure('http-status', 'HTTP 503', { passing: true, retryAfter: 3600 });
  turns.close(HOST, 60_000, failure);
  turn.leave();
  expect(await Promise.allSettled(waiting)).toEqual(Array(2).fill({ status: 'rejected', reason: failure }));
  await expect(turns.enter(HOST)).rejects.toBe(failure);
  expect((await turns.enter(OTHER)).host).toBe(OTHER);
});

test('a closed host opens again', async () => {
  const { turns } = turnsWith();
  turns.close(HOST, 50, new FetchFailure('timeout', 'no answer'));
  await expect(turns.enter(HOST)).rejects.toThrow('no answer');
  await sleep(60);
  expect((await turns.enter(HOST)).host).toBe(HOST);
});

test('who was refused sent nothing, so the next need not wait on that account', async () => {
  const { turns } = turnsWith(60_000);
  turns.close(HOST, 30, new FetchFailure('timeout', 'no answer'));
  await expect(turns.enter(HOST)).rejects.toThrow('no answer');
  await sleep(40);
  expect(await isSettled(turns.enter(HOST))).toBe(true);
});

test('the end of the run ends the waiting', async () => {
  const { turns, abort } = turnsWith(60_000);
  (await turns.enter(HOST)).leave();
  const waiting = [turns.enter(HOST), turns.enter(HOST)];
  expect(await isSettled(Promise.race(waiting))).toBe(false);
  abort();
  const ended = await Promise.allSettled(waiting);
  expect(ended.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
