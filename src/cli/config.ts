import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { CleancopyError } from '../errors.js';
import type { Keep, OutputFormat, SourceFormat } from '../types.js';
import type { ColorWhen } from './color.js';
import type { ProgressWhen } from './progress/index.js';
import {
  bodyFormat,
  byteSize,
  colorWhen,
  duration,
  kept,
  memorySize,
  moment,
  outputFormat,
  positiveDuration,
  progressWhen,
  sourceFormat,
  userAgent,
  type ValueType,
  type Verbosity,
  verbosity,
  wholeNumber,
  yesNo,
} from './values.js';

/** What a run needs to know, decided once. */
export interface Config {
  from: SourceFormat;
  /** Null: what suits the inputs. */
  to: OutputFormat | null;
  body: 'text' | 'markdown';
  keep: readonly Keep[];
  /** When the pages were fetched; null: unknown. */
  now: string | null;
  provenance: boolean;
  maxBytes: number;
  /** Threads that clean, and hosts fetched from at the same time; null: what suits each. */
  jobs: number | null;
  /** Milliseconds that a thread may take for a page. */
  maxTime: number;
  /** Bytes of memory that a thread may take. */
  maxMemory: number;
  /** Milliseconds for one request with its response. */
  timeout: number;
  retries: number;
  /** Milliseconds between two pages of one host. */
  delay: number;
  userAgent: string;
  ignoreRobots: boolean;
  allowPrivate: boolean;
  color: ColorWhen;
  /** Whether a run says how far it has come. */
  progress: ProgressWhen;
  verbosity: Verbosity;
}

type Key = keyof Config;

interface Setting<T> {
  type: ValueType<T>;
  fallback: T;
  /** As the command line spells it. */
  flag: string;
  variable: string;
}

/** Every setting with its three spellings; the key is its name in the configuration file. */
export const settings: { readonly [K in Key]: Setting<Config[K]> } = {
  from: { type: sourceFormat, fallback: 'auto', flag: '--from', variable: 'CLEANCOPY_FROM' },
  to: { type: outputFormat, fallback: null, flag: '--to', variable: 'CLEANCOPY_TO' },
  body: { type: bodyFormat, fallback: 'text', flag: '--body', variable: 'CLEANCOPY_BODY' },
  keep: { type: kept, fallback: [], flag: '--keep', variable: 'CLEANCOPY_KEEP' },
  now: { type: moment, fallback: null, flag: '--now', variable: 'CLEANCOPY_NOW' },
  provenance: { type: yesNo, fallback: false, flag: '--provenance', variable: 'CLEANCOPY_PROVENANCE' },
  maxBytes: { type: byteSize, fallback: 64 * 1024 ** 2, flag: '--max-bytes', variable: 'CLEANCOPY_MAX_BYTES' },
  jobs: { type: wholeNumber(1), fallback: null, flag: '--jobs', variable: 'CLEANCOPY_JOBS' },
  maxTime: { type: positiveDuration, fallback: 60_000, flag: '--max-time', variable: 'CLEANCOPY_MAX_TIME' },
  maxMemory: { type: memorySize, fallback: 2 * 1024 ** 3, flag: '--max-memory', variable: 'CLEANCOPY_MAX_MEMORY' },
  timeout: { type: positiveDuration, fallback: 30_000, flag: '--timeout', variable: 'CLEANCOPY_TIMEOUT' },
  retries: { type: wholeNumber(0), fallback: 2, flag: '--retries', variable: 'CLEANCOPY_RETRIES' },
  delay: { type: duration, fallback: 1000, flag: '--delay', variable: 'CLEANCOPY_DELAY' },
  userAgent: {
    type: userAgent,
    fallback: `cleancopy/${manifest.version}`,
    flag: '--user-agent',
    variable: 'CLEANCOPY_USER_AGENT',
  },
  ignoreRobots: { type: yesNo, fallback: false, flag: '--ignore-robots', variable: 'CLEANCOPY_IGNORE_ROBOTS' },
  allowPrivate: { type: yesNo, fallback: false, flag: '--allow-private', variable: 'CLEANCOPY_ALLOW_PRIVATE' },
  color: { type: colorWhen, fallback: 'auto', flag: '--color', variable: 'CLEANCOPY_COLOR' },
  progress: { type: progressWhen, fallback: 'auto', flag: '--progress', variable: 'CLEANCOPY_PROGRESS' },
  verbosity: { type: verbosity, fallback: 'normal', flag: '--quiet or --verbose:', variable: 'CLEANCOPY_VERBOSITY' },
};

const keys = Object.keys(settings) as Key[];

/** Settings as they were written, before any was looked at. */
export type LooseSettings = { readonly [K in Key]?: string | undefined };

type Environment = Readonly<Record<string, string | undefined>>;

/** A setting's text and what to call it in a message. */
interface Stated {
  text: string;
  origin: string;
}

/**
 * One configuration out of flags, `CLEANCOPY_*` variables and the file, the first that states a setting winning. All
 * that are stated must be right, also those that lose: a typo in the file is not to wait for the day it matters.
 * @param onForbidden is told where there may be a file that this user may not read, which counts as none
 * @throws {CleancopyError} `usage`, naming where the bad value came from
 */
export function resolveConfig(
  flags: LooseSettings,
  env: Environment,
  onForbidden: (reason: string) => void = () => {},
): Config {
  const file = readConfigFile(env, onForbidden);
  const config: Partial<Record<Key, unknown>> = {};
  for (const key of keys) {
    const { type, fallback, flag, variable } = settings[key];
    const stated = [
      statedAs(flags[key], `${flag} ${flags[key]}`),
      statedAs(env[variable] || undefined, `${variable}=${env[variable]}`),
      file.get(key),
    ];
    const values = stated.filter((each) => each !== undefined).map((each) => parseStated<unknown>(type, each));
    config[key] = values[0] ?? fallback;
  }
  return config as Config;
}

function statedAs(text: string | undefined, origin: string): Stated | undefined {
  return text === undefined ? undefined : { text, origin };
}

function parseStated<T>(type: ValueType<T>, { text, origin }: Stated): T {
  try {
    return type.parse(text);
  } catch (error) {
    throw new CleancopyError('usage', `${origin}: ${(error as Error).message}`, { cause: error });
  }
}

/** A flag's value where no other origin can state it. @throws {CleancopyError} `usage` */
export function parseFlag<T>(flag: string, type: ValueType<T>, text: string): T {
  return parseStated(type, { text, origin: `${flag} ${text}` });
}

/** The wish about colour for a message that settings, perhaps wrong ones, may be the cause of. */
export function errorColor(flag: string | undefined, env: Environment): ColorWhen {
  const stated = [flag, env[settings.color.variable]];
  return (
    (stated.find((text) => text !== undefined && colorWhen.choices?.includes(text)) as ColorWhen | undefined) ?? 'auto'
  );
}

/** `cleancopy/config.json` in `XDG_CONFIG_HOME`, which counts only when absolute, or in `~/.config`. */
export function configFilePath(env: Environment): string {
  const xdg = env.XDG_CONFIG_HOME ?? '';
  return join(isAbsolute(xdg) ? xdg : join(env.HOME || homedir(), '.config'), 'cleancopy', 'config.json');
}

function readConfigFile(env: Environment, onForbidden: (reason: string) => void): Map<string, Stated> {
  const path = configFilePath(env);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return new Map();
    // `su -p` and daemons keep the HOME of another user, whose settings are not theirs.
    if (code === 'EACCES' || code === 'EPERM') {
      onForbidden(`${path}: permission denied: going on without a configuration file; XDG_CONFIG_HOME names another`);
      return new Map();
    }
    throw new CleancopyError('usage', `${path}: ${(error as Error).message}`, { cause: error });
  }
  return parseConfigFile(path, text);
}

function parseConfigFile(path: string, text: string): Map<string, Stated> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new CleancopyError('usage', `${path}: ${(error as Error).message}`, { cause: error });
  }
  if (parsed === null || typeof parsed !== 'object' || Array.isArray(parsed)) {
    throw new CleancopyError('usage', `${path}: must be a JSON object`);
  }
  const stated = new Map<string, Stated>();
  for (const [key, value] of Object.entries(parsed)) {
    const origin = `${path}: ${key}`;
    if (!(keys as string[]).includes(key)) {
      throw new CleancopyError('usage', `${origin}: no such setting; there are ${keys.join(', ')}`);
    }
    if (typeof value !== 'string' && typeof value !== 'number') {
      throw new CleancopyError('usage', `${origin}: must be a string or a number`);
    }
    stated.set(key, { text: String(value), origin });
  }
  return stated;
}
