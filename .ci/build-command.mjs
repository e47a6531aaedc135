// The command as scripts, because Node starts them sooner than modules and keeps what it compiled of them:
//   cleancopy.cjs     what bin/ requires; one such file for each entry
//   start.cjs         loads chunks (src/cli/start)
//   command/*.js      the chunks, each a function: an entry's, or what several have in common, or what is loaded late
//   command/*.bin     the weights
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { lazyLexicons } from './lazy-lexicons.mjs';
import { packWeights } from './pack-weights.mjs';

/** File in dist that starts it: its source. */
const entries = { cleancopy: 'src/cli/main.ts', worker: 'src/batch/pool/worker.ts' };

const common = {
  platform: 'node',
  target: 'node20',
  minify: true,
  // Characters of one byte each are read without a look at them. What a tagged template holds must not be escaped, unless
  // it is written as something else.
  charset: 'ascii',
  supported: { 'template-literal': false },
  logLevel: 'warning',
};

/** What makes a script of a module. */
const scripts = { ...common, format: 'cjs', supported: { ...common.supported, 'dynamic-import': false } };

/** @returns esbuild's account of what went into it */
export async function buildCommand(outdir) {
  const folder = path.join(outdir, 'command');
  fs.mkdirSync(folder, { recursive: true });
  const { outputFiles, metafile } = await esbuild.build({
    ...common,
    entryPoints: entries,
    outdir: folder,
    bundle: true,
    // Only modules can be split; the chunks become scripts after that.
    splitting: true,
    format: 'esm',
    chunkNames: '[hash]',
    legalComments: 'none',
    define: { 'import.meta.url': 'importMetaUrl' },
    plugins: [packWeights(folder), lazyLexicons],
    write: false,
    metafile: true,
  });
  const build = createHash('sha256');
  for (const { path: file, text } of outputFiles) {
    const { code: script } = await esbuild.transform(text, scripts);
    const code = escapePatterns(script);
    // In parentheses V8 compiles the function at once, and not first in search of its end.
    const chunk = `(function(exports,require,module,importMetaUrl){${code}})`;
    fs.writeFileSync(file, chunk);
    build.update(path.basename(file)).update(chunk);
  }
  await esbuild.build({
    ...common,
    entryPoints: ['src/cli/start/index.ts'],
    outfile: path.join(outdir, 'start.cjs'),
    bundle: true,
    format: 'cjs',
    define: { BUILD: JSON.stringify(build.digest('hex').slice(0, 16)) },
  });
  for (const entry of Object.keys(entries)) {
    fs.writeFileSync(path.join(outdir, `${entry}.cjs`), `require('./start.cjs').start('${entry}', __filename);\n`);
  }
  return metafile;
}

/** What esbuild leaves beyond ASCII stands in regular expressions, where an escape means the same. */
function escapePatterns(code) {
  return code.replace(/\\[\s\S]|[^\0-\x7f]/g, (found) => {
    const unit = found.charCodeAt(found.length - 1);
    return unit < 0x80 ? found : `\\u${unit.toString(16).padStart(4, '0')}`;
  });
}
