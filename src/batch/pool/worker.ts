/** A thread of the pool: cleans the pages that it is sent, one after another. */
import { parentPort, workerData } from 'node:worker_threads';
import { outputs } from '../../outputs/index.js';
import { cleanPage } from '../clean-page.js';
import type { PageMessage, ThreadMessage, ThreadTask } from './message.js';

const { options, output } = workerData as ThreadTask;
const port = parentPort!;
const writer = outputs[output]();
let turn: Promise<unknown> = writer;

const send = (message: ThreadMessage) => port.postMessage(message);

port.on('message', (page: PageMessage) => {
  turn = turn.then(async () => send(await cleanPage(page, options, await writer)));
});
send('ready');
