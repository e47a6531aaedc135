const { readFileSync } = require('node:fs');

/**
 * This process's peak memory in MB. Linux's `maxRSS` keeps the peak of the process that started this one, so a small
 * child of a large benchmark would look large; `VmHWM` starts anew with the program.
 */
function peakMemory() {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS / 1024;
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024;
}

module.exports = { peakMemory };
