import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { namingSync } from '../batch/atomic-file.js';
import { type UniqueNames, uniqueNames } from '../batch/file-name.js';
import { type GrowingFile, partFile, standardOutputFile } from '../batch/resume/growing-file.js';
import { type Journal, openJournal } from '../batch/resume/journal.js';
import type { DoneLine } from '../batch/resume/line.js';
import { CleancopyError } from '../errors.js';
import { type InputSpec, STANDARD_INPUT } from '../inputs/index.js';
import { outputs } from '../outputs/index.js';
import type { Config } from './config.js';
import type { LooseFlags } from './flags.js';
import type { Io } from './io.js';
import { needsWeb } from './web-flags.js';

/** A run that can be gone on with, and what of it is done already. */
export interface Resuming {
  journal: Journal;
  /** The output, if it is one file. */
  file: GrowingFile | null;
  /** Of the files that there are, if each article has one. */
  names: UniqueNames;
  /** How many inputs that are done gave what. */
  before: { articles: number; failures: number };
  /** What people are to be told when the run ends. */
  warnings: readonly string[];
}

/**
 * Opens the journal that `--resume` names. One file an article needs none to be named: a run that is stopped leaves a
 * hidden one in the directory, by which a run over the same inputs, if they can be known to be the same, goes on.
 * @returns null where the run is not to be gone on with
 * @throws {CleancopyError} `usage`, `invalid-journal`, `state-in-use`, `unwritable-output`
 */
export async function openResuming(
  inputs: readonly InputSpec[],
  flags: LooseFlags,
  config: Config,
  io: Io,
): Promise<Resuming | null> {
  const { resume, outputDir } = flags;
  const hindrance = hindranceOf(inputs, flags);
  if (resume !== undefined && hindrance !== null) throw new CleancopyError('usage', `--resume: ${hindrance}`);
  const run = fingerprint(config, flags);
  const path = resume ?? (hindrance === null ? hiddenJournal(inputs, outputDir, run) : null);
  if (outputDir !== undefined) forgetOthers(outputDir, path);
  if (path === null) return null;
  const warnings: string[] = [];
  const file = outputDir === undefined ? await growingFile(flags, io, (warning) => warnings.push(warning)) : null;
  const names = uniqueNames();
  const before = { articles: 0, failures: 0 };
  const onDone = ({ name, error }: DoneLine) => {
    if (name !== undefined) names.take(name);
    before[error === undefined ? 'articles' : 'failures']++;
  };
  const isThere = outputDir === undefined ? undefined : await articlesIn(outputDir, config);
  const journal = await openJournal(path, {
    run,
    output: file,
    signal: io.signal,
    onDone,
    ...(isThere && { isThere }),
  });
  if (file && journal.file !== file.path) {
    await journal.close();
    throw new CleancopyError('invalid-journal', `${path}: is of another output, ${journal.file ?? 'a directory'}`);
  }
  return { journal, file, names, before, warnings };
}

/** What makes that a run cannot be gone on with; null where nothing does. */
function hindranceOf(inputs: readonly InputSpec[], flags: LooseFlags): string | null {
  const { resume, state, dedupe, unordered, outputDir } = flags;
  if (needsWeb(inputs)) return 'addresses are remembered with --state';
  if (state !== undefined) return '--state remembers what was done itself';
  if (dedupe) return '--dedupe has to see every article';
  if (unordered && outputDir === undefined) return '--unordered leaves no place to go on from';
  if (resume === undefined && inputs.includes(STANDARD_INPUT)) return 'standard input may be another each time';
  return null;
}

/** Everything but the inputs that the bytes of the output follow from. */
function fingerprint(config: Config, { keyTab, chrome }: LooseFlags): string {
  const { from, to, body, keep, now, provenance, maxBytes } = config;
  const learned = chrome === undefined ? null : hash(readFileSync(chrome, 'utf8'));
  const asked = { from, to, body, keep, now, provenance, maxBytes, keyTab: keyTab === true, chrome: learned };
  return hash({ version: manifest.version, ...asked });
}

function hiddenJournal(inputs: readonly InputSpec[], directory: string | undefined, run: string): string | null {
  return directory === undefined
    ? null
    : join(
        directory,
        `.cleancopy-${hash({ run, inputs: inputs.map((input) => resolve(String(input))) }).slice(0, 12)}.journal`,
      );
}

/**
 * Of stopped runs of another kind: what they wrote is about to be written over.
 * @throws {CleancopyError} `unwritable-output`, also where the output is no directory
 */
function forgetOthers(directory: string, own: string | null): void {
  if (!existsSync(directory)) return;
  namingSync(directory, () => {
    for (const name of readdirSync(directory)) {
      const path = join(directory, name);
      if (/^\.cleancopy-[0-9a-f]{12}\.journal$/.test(name) && path !== own) rmSync(path, { force: true });
    }
  });
}

/** Tells whether an article's file is where it was written. */
async function articlesIn(directory: string, { to }: Config): Promise<(line: DoneLine) => boolean> {
  const { extension } = await outputs[to ?? 'json']();
  return ({ name }) => name === undefined || existsSync(join(directory, name + extension));
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);
}

async function growingFile({ output }: LooseFlags, io: Io, warn: (warning: string) => void): Promise<GrowingFile> {
  if (output !== undefined && output !== '-') {
    const found = statSync(output, { throwIfNoEntry: false });
    if (found && !found.isFile()) throw new CleancopyError('usage', `--resume: ${output} is no file to add to`);
    return partFile(output);
  }
  const path = io.stdoutFile();
  if (path === null) throw new CleancopyError('usage', '--resume: needs a file to add to: -o FILE, -O DIR or >> FILE');
  // What a killed run had not made sure of looks like what another program added: only people can tell.
  return standardOutputFile(path, io.stdout, (bytes) =>
    warn(`${path}: ${bytes} bytes behind the last sure record were taken back: no other program may add to the file`),
  );
}
