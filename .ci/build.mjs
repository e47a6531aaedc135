// npm run build: makes dist beside the one there is, and puts it in its place when all of it is there.
//   index.js, chunks/        the library: ECMAScript modules, with their declarations
//   cleancopy.cjs, command/  the command: see build-command.mjs
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import * as esbuild from 'esbuild';
import { buildCommand } from './build-command.mjs';
import { writeLicences } from './third-party-licenses.mjs';

process.chdir(path.dirname(import.meta.dirname));
// Here and not in the system's folder for such: from another disk it could not be put in place in one go.
const rooms = 'node_modules/.cache/cleancopy';
fs.mkdirSync(rooms, { recursive: true });
const room = fs.mkdtempSync(path.join(rooms, 'build-'));
try {
  const made = path.join(room, 'dist');
  // All of them are waited for: one that goes on would write into a room that is being cleared.
  const steps = await Promise.allSettled([buildLibrary(made), buildCommand(made), declareTypes(made)]);
  for (const { reason } of steps) if (reason) throw reason;
  const inputs = steps.map(({ value }) => value?.inputs);
  writeLicences(Object.assign({}, ...inputs), path.join(made, 'THIRD-PARTY-LICENSES.txt'));
  if (fs.existsSync('dist')) fs.renameSync('dist', path.join(room, 'former'));
  fs.renameSync(made, 'dist');
} catch (error) {
  // What esbuild and tsc found they have printed themselves.
  if (!error.errors && !error.stdout) console.error(error);
  process.exitCode = 1;
} finally {
  fs.rmSync(room, { recursive: true });
}

async function buildLibrary(outdir) {
  const { metafile } = await esbuild.build({
    entryPoints: ['src/index.ts'],
    outdir,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    minify: true,
    charset: 'utf8',
    chunkNames: 'chunks/[hash]',
    legalComments: 'none',
    banner: {
      js: "import { createRequire as ccRequire } from 'node:module'; const require = ccRequire(import.meta.url);",
    },
    metafile: true,
    logLevel: 'warning',
  });
  return metafile;
}

async function declareTypes(outDir) {
  const options =
    '--ignoreConfig --declaration --emitDeclarationOnly --rootDir src --target ES2023 --module NodeNext --strict --noUncheckedIndexedAccess --skipLibCheck --resolveJsonModule --types node';
  const args = ['node_modules/typescript/bin/tsc', 'src/index.ts', ...options.split(' '), '--outDir', outDir];
  try {
    await promisify(execFile)(process.execPath, args);
  } catch (error) {
    console.error(error.stdout);
    throw error;
  }
}
