import { type Config, type LooseSettings, resolveConfig } from './config.js';
import type { Io } from './io.js';
import { createReporter } from './reporter.js';

/**
 * A run's configuration; people are told where its file may not be read.
 * @throws {CleancopyError} `usage`
 */
export async function configure(stated: LooseSettings, io: Io): Promise<Config> {
  const warnings: string[] = [];
  const config = resolveConfig(stated, io.env, (reason) => warnings.push(reason));
  const reporter = createReporter(io, config);
  for (const warning of warnings) await reporter.warning(warning);
  return config;
}
