// The lists of a lexicon behind getters: V8 keeps of a function only what has run, so a start does not load the words of
// thirty languages that no page has asked for.
import fs from 'node:fs';

const list = /^ {2}(\w+): (`[^`]*`),$/gm;

/** An esbuild plugin. */
export const lazyLexicons = {
  name: 'lazy-lexicons',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]lexicons[\\/]\w+\.ts$/ }, ({ path: file }) => {
      const source = fs.readFileSync(file, 'utf8');
      if (!source.includes('= written({')) return null;
      return { contents: source.replace(list, 'get $1() { return $2; },'), loader: 'ts' };
    });
  },
};
