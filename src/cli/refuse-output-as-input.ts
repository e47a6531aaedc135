import { CleancopyError } from '../errors.js';
import { directoryIdentityAt, type InputSpec, identityAt, isPath } from '../inputs/index.js';

/**
 * A directory that is read cannot be the one that is written: it would be another at the next run, and articles would
 * stand where pages stood.
 * @throws {CleancopyError} `usage`
 */
export function refuseOutputAsInput(inputs: readonly InputSpec[], outputDir: string): void {
  // A file is no directory to write to, whether it is read or not: that is told where it is opened.
  const output = directoryIdentityAt(outputDir);
  if (output === null) return;
  if (!inputs.some((input) => isPath(input) && identityAt(input) === output)) return;
  throw new CleancopyError('usage', `-O ${outputDir}: is read as well: name another directory`);
}
