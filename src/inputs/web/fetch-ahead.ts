/** Something to read, from a host or from nowhere that needs waiting for. */
export interface Task<T> {
  /** Tasks of one host are read one after another, those of several hosts at once; null: only when its turn has come. */
  host: string | null;
  /** Never throws. */
  read(): AsyncIterable<T>;
}

export interface Ahead<T> {
  /** Hosts read from at the same time. */
  jobs: number;
  /** Bytes that a result holds until it is taken. */
  sizeOf: (result: T) => number;
}

/** How many tasks are looked at: a slow host must not keep those behind it from beginning. */
const HORIZON = 10_000;
/** As many bytes may wait to be taken; beyond that only what is wanted next is read. */
const MOST_WAITING_BYTES = 128 * 1024 * 1024;

interface Slot<T> {
  task: Task<T>;
  state: 'waiting' | 'running' | 'done';
  results: T[];
  bytes: number;
}

/** The results of tasks in the tasks' order, read ahead as far as hosts and memory allow. */
export async function* fetchAhead<T>(tasks: AsyncIterable<Task<T>>, { jobs, sizeOf }: Ahead<T>): AsyncGenerator<T> {
  const source = tasks[Symbol.asyncIterator]();
  const slots: Slot<T>[] = [];
  /** The slots that wait, by host. */
  const waiting = new Map<string, Slot<T>[]>();
  const busy = new Set<string>();
  let waitingBytes = 0;
  let pulling = false;
  let exhausted = false;
  let ended = false;
  const failures: unknown[] = [];
  let wake = () => {};

  const pull = async () => {
    if (pulling) return;
    pulling = true;
    try {
      while (!exhausted && !ended && slots.length < HORIZON) {
        const next = await source.next();
        if (next.done) exhausted = true;
        else add({ task: next.value, state: 'waiting', results: [], bytes: 0 });
        wake();
      }
    } catch (cause) {
      failures.push(cause);
      wake();
    } finally {
      pulling = false;
    }
  };
  const add = (slot: Slot<T>) => {
    slots.push(slot);
    const { host } = slot.task;
    if (host === null) return;
    const line = waiting.get(host);
    if (line) line.push(slot);
    else waiting.set(host, [slot]);
    startWhatMay();
  };
  const startWhatMay = () => {
    for (const [host, [first]] of waiting) {
      if (busy.size >= jobs || ended) return;
      const mayWait = waitingBytes < MOST_WAITING_BYTES || first === slots[0];
      if (!busy.has(host) && mayWait) void run(host, first!);
    }
  };
  const run = async (host: string, slot: Slot<T>) => {
    const line = waiting.get(host)!;
    line.shift();
    if (line.length === 0) waiting.delete(host);
    busy.add(host);
    slot.state = 'running';
    try {
      for await (const result of slot.task.read()) {
        slot.results.push(result);
        slot.bytes += sizeOf(result);
      }
    } catch (cause) {
      failures.push(cause);
    }
    waitingBytes += slot.bytes;
    slot.state = 'done';
    busy.delete(host);
    startWhatMay();
    wake();
  };

  try {
    void pull();
    for (;;) {
      if (failures.length > 0) throw failures[0];
      const [head] = slots;
      if (head === undefined && exhausted) return;
      if (head === undefined || (head.task.host !== null && head.state !== 'done')) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        continue;
      }
      slots.shift();
      waitingBytes -= head.bytes;
      startWhatMay();
      void pull();
      if (head.task.host === null) yield* head.task.read();
      else yield* head.results;
    }
  } finally {
    ended = true;
    // A source that waits for its own source answers only after it: not awaited.
    source.return?.()?.catch(() => {});
  }
}
