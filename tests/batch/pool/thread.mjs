// A thread for the tests of the pool: does what its page's text says.
import { parentPort, threadId } from 'node:worker_threads';

const kept = [];
const deeds = {
  hang() {
    for (;;);
  },
  fill() {
    for (;;) kept.push(new Array(100_000).fill(kept.length));
  },
  exit: () => process.exit(7),
  bug() {
    throw new TypeError('x is undefined');
  },
};
parentPort.on('message', ({ source, content }) => {
  deeds[content]?.();
  parentPort.postMessage({ record: { source }, canonicalUrl: null, text: `${threadId}` });
});
parentPort.postMessage('ready');
