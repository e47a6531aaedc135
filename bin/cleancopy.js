#!/usr/bin/env node
try {
  require('../dist/cleancopy.cjs');
} catch (error) {
  if (error.code !== 'MODULE_NOT_FOUND') throw error;
  console.error('cleancopy: it is not built yet (%s): run npm run build', error.message.split('\n')[0]);
  process.exitCode = 1;
}
