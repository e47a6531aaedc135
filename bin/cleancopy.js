#!/usr/bin/env node
try {
  await import('../dist/cli/main.js');
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  console.error('cleancopy: it is not built yet (%s): run npm run build', error.message);
  process.exitCode = 1;
}
