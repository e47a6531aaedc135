import { setFlagsFromString } from 'node:v8';

/**
 * What suits a run of a tenth of a second. V8 begins to optimise code and to compile regular expressions to machine code
 * on the first page, to no use for the first page: it takes a sixth of the run. It does so all the same later: a long
 * run loses a few hundredths of a second by this.
 *
 * Only for versions of V8 that were measured with it; another one might not know a flag, and would say so.
 */
const flagsOf: Readonly<Record<string, readonly string[]>> = {
  // Node 20: twenty times the default.
  11: ['--interrupt-budget=1320000', '--regexp-tier-up-ticks=100'],
  // Node 22 and 24, which count calls, and more of them than a page makes.
  12: ['--regexp-tier-up-ticks=100'],
  13: ['--regexp-tier-up-ticks=100'],
};

export function tuneEngine(): void {
  const [major = ''] = process.versions.v8.split('.');
  for (const flag of flagsOf[major] ?? []) setFlagsFromString(flag);
}
