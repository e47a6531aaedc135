/** A child process of the benchmark: tries a system on a page, once, so that one that hangs can be ended. */
import { type RunPage, type SystemName, silenceConsole, systems } from './systems.js';

export interface Trial {
  system: SystemName;
  page: Uint8Array;
}

const loaded = new Map<SystemName, Promise<RunPage>>();

silenceConsole();

process.on('message', async ({ system, page }: Trial) => {
  if (!loaded.has(system)) loaded.set(system, systems[system]());
  const run = await loaded.get(system)!;
  try {
    await run(Buffer.from(page));
  } catch {
    // An error is an end as well: the page counts.
  }
  process.send!('ended');
});
