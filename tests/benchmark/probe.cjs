// Required before a measured program (node --require): writes what the process cost when it ends.
const { writeFileSync } = require('node:fs');
const { peakMemory } = require('./peak-memory.cjs');

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const cost = { cpuMs: (user + system) / 1000, peakMb: peakMemory() };
  writeFileSync(process.env.CLEANCOPY_PROBE, JSON.stringify(cost));
});
