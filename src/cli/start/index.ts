/** What starts the built command: loads an entry of it, with the code that an earlier start has compiled. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { cacheFolder, compiledIn, keepCompiled } from './code-cache.js';
import { chunkLoader } from './load-chunks.js';
import { tuneEngine } from './tune-engine.js';

/** Set by the build. */
declare const BUILD: string;

/** @param entry what to start, as the build calls it  @param file the one in `dist` that starts it */
export function start(entry: string, file: string): void {
  tuneEngine();
  const cache = cacheFolder(process.env, BUILD);
  const folder = path.join(path.dirname(file), 'command');
  const chunks = chunkLoader(folder, pathToFileURL(file).href, compiledIn(cache), require);
  chunks.load(`./${entry}.js`);
  if (cache) process.on('exit', () => chunks.compiledAnew() && keepCompiled(cache, chunks.compiled));
}
